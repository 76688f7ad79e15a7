/**
 * Reading aloud by the browser's own speech synthesis, started by the reader only. Voices of the device alone: others send the text
 * to someone. The sentence being read is highlighted without a change to the text (CSS Custom Highlight API), else its block is.
 */
import '../../i18n/mots/outils.js';
import type { Contexte } from '../../render/index.js';
import { phrasesDe } from './phrases.js';

const NOM = 'cm-lecture';

const voixFrancaise = (): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^fr\b/i.test(lang));

export function ecouter(
  vue: HTMLElement,
  bouton: (nom: string) => HTMLButtonElement,
  { t, langue }: Contexte,
  signal: AbortSignal,
): void {
  if (!('speechSynthesis' in window)) return;
  const lire = bouton(t('outils.ecouter'));
  const arreter = bouton(t('outils.arreter'));
  let phrases: Range[] = [];
  let rang = 0;
  let etat: 'arret' | 'lecture' | 'pause' = 'arret';
  let dite: SpeechSynthesisUtterance | undefined;

  const montrer = (): void => {
    lire.hidden = !voixFrancaise();
    arreter.hidden = etat === 'arret';
    lire.textContent = t(etat === 'arret' ? 'outils.ecouter' : etat === 'pause' ? 'outils.reprendre' : 'outils.pause');
  };
  const dire = (): void => {
    const plage = phrases[rang];
    const voix = voixFrancaise();
    if (!plage || !voix) return finir();
    surligner(vue, plage);
    const phrase = (dite = new SpeechSynthesisUtterance(plage.toString()));
    phrase.voice = voix;
    phrase.lang = voix.lang;
    phrase.onend = phrase.onerror = () => {
      // Cancelled by a pause: the sentence is read again from its start.
      if (phrase !== dite || etat !== 'lecture') return;
      rang++;
      dire();
    };
    speechSynthesis.speak(phrase);
  };
  const taire = (suite: typeof etat): void => {
    etat = suite;
    dite = undefined;
    speechSynthesis.cancel();
    montrer();
  };
  const finir = (): void => {
    taire('arret');
    surligner(vue);
    rang = 0;
  };
  const basculer = (): void => {
    if (etat === 'lecture') return taire('pause');
    if (etat === 'arret') phrases = phrasesDe(vue, langue);
    etat = 'lecture';
    montrer();
    dire();
  };

  lire.addEventListener('click', basculer, { signal });
  arreter.addEventListener(
    'click',
    () => {
      finir();
      lire.focus();
    },
    { signal },
  );
  vue.addEventListener('keydown', ({ key }) => key === 'Escape' && etat !== 'arret' && finir(), { signal });
  speechSynthesis.addEventListener?.('voiceschanged', montrer, { signal });
  signal.addEventListener('abort', () => etat !== 'arret' && finir());
  montrer();
}

/** Without a range: nothing is read any more. */
function surligner(vue: HTMLElement, plage?: Range): void {
  for (const e of vue.querySelectorAll('.cm-lu')) e.classList.remove('cm-lu');
  const parent = plage?.startContainer.parentElement;
  if ('highlights' in CSS) {
    if (plage) CSS.highlights.set(NOM, new Highlight(plage));
    else CSS.highlights.delete(NOM);
  } else parent?.closest('p,li,dd,h1,h2,h3,h4,h5,h6')?.classList.add('cm-lu');
  parent?.scrollIntoView({ block: 'nearest' });
}
