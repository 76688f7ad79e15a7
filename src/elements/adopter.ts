/**
 * What a server rendered, taken over as it stands. The document itself is read only when the reader needs what the page cannot
 * tell: he opens the questions, picks a case (his choice is kept, other widgets follow), or left answers on another page.
 */
import { ecrireCle, type Cle, type DocumentVdd } from '../model/index.js';
import { autour, CHOIX, SITUE, type Comportement } from './comportements/outils.js';
import { habiller } from './habiller.js';
import type { Lu } from './lecture.js';
import { signaler } from './signaler.js';
import { questions } from './styles/questions.js';

/** Places that depend on the reader's answers. */
const QUESTIONS = '[data-bloc], [data-si], .cm-q, .cm-questions';

/** @param lire reads the document and connects the view again, with all it can do */
export function adopter(hote: HTMLElement, vue: HTMLElement, cle: Cle, lire: () => Promise<void>): Lu {
  if (vue.querySelector('.cm-q')) habiller(vue, questions);
  // The element wears its own sheet now; that of a colour stays.
  vue.parentNode?.querySelector('link[rel=stylesheet]')?.remove();
  const absents = vue.dataset['absents'];
  const doc: DocumentVdd = {
    ...cle, racine: '', type: '', famille: 'autre', titre: vue.querySelector('.cm-titre')?.textContent ?? '', spUrl: '',
    filDAriane: [], themes: [], children: [], ...(absents && { absents: absents.split(' ') }),
  }; // prettier-ignore
  return { doc, attendre: attendre(hote, vue, cle, lire) };
}

const attendre =
  (hote: HTMLElement, vue: HTMLElement, cle: Cle, lire: () => Promise<void>): Comportement =>
  (_, signal) => {
    if (!vue.querySelector(QUESTIONS)) return;
    let enCours = false;
    /** @param ensuite what the reader did, done again once it is understood */
    const venir = (ensuite: () => void): void => {
      vue.addEventListener(SITUE, ensuite, { once: true });
      if (enCours) return;
      enCours = true;
      lire().catch((raison: unknown) => {
        enCours = false;
        const message = `les questions ne sont pas là : ${String(raison)}`;
        signaler(hote, { level: 'warning', code: 'situation', message, ...cle });
      });
    };
    vue.addEventListener(
      'click',
      (evenement) => {
        if (autour(evenement, '.cm-q button')) venir(() => vue.querySelector<HTMLElement>('.cm-q button')?.click());
      },
      { signal },
    );
    vue.addEventListener(
      CHOIX,
      (evenement) => {
        const { target } = evenement;
        const { detail } = evenement as CustomEvent<unknown>;
        venir(() => target?.dispatchEvent(new CustomEvent(CHOIX, { bubbles: true, detail })));
      },
      { signal },
    );
    if (dejaRepondu(cle)) venir(() => undefined);
  };

/** Answers of this session or in the address, or another widget of ours that may ask the same. */
function dejaRepondu(cle: Cle): boolean {
  const nom = ecrireCle(cle);
  if (location.hash.includes(`co-marquage=${nom}:`)) return true;
  if (document.querySelectorAll('co-marquage-fiche, co-marquage-prerequis').length > 1) return true;
  try {
    return sessionStorage.getItem(`co-marquage:reponses:${nom}`) !== null;
  } catch {
    return false;
  }
}
