/** A copy that the browser kept, shown because the mirror does not answer: said first of all, with its day. */
import type { Langue, Traduire } from '../i18n.js';

/** @param date ISO; @param retour asked for when the network is back */
export function annoncer(
  vue: HTMLElement,
  date: string,
  t: Traduire,
  langue: Langue,
  retour: () => void,
  signal: AbortSignal,
): void {
  const phrase = document.createElement('p');
  phrase.className = 'cm-etat cm-copie';
  const jour = new Intl.DateTimeFormat(langue, { dateStyle: 'long' }).format(new Date(date));
  phrase.textContent = t('etat.copie', { date: jour });
  vue.prepend(phrase);
  addEventListener('online', retour, { once: true, signal });
}
