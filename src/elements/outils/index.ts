/** What a sheet offers its reader: paper, its text read aloud, easy reading. Fetched only where the town asks for it. */
import '../../i18n/mots/outils.js';
import type { Options } from '../../local/index.js';
import type { Contexte } from '../../render/index.js';
import { habiller } from '../habiller.js';
import { ecouter } from './ecouter.js';
import { faciliter } from './facile.js';
import { imprimerFiche } from './papier.js';
import { outils as style } from './style.js';

/** @param vue the sheet as it stands; doing it again is harmless */
export function outiller(vue: HTMLElement, options: Options, ctx: Contexte, signal: AbortSignal): void {
  const { t, langue } = ctx;
  habiller(vue, style);
  if (options.lecture) faciliter(vue);
  vue.querySelector('.cm-outils-fiche')?.remove();
  const barre = document.createElement('p');
  barre.className = 'cm-outils-fiche cm-js';
  // It stands in French text: its own words are read by the reader's voice, from his side.
  barre.lang = langue;
  barre.dir = langue === 'ar' ? 'rtl' : 'ltr';
  const bouton = (nom: string): HTMLButtonElement => {
    const b = barre.appendChild(document.createElement('button'));
    b.type = 'button';
    b.className = 'cm-bouton-discret';
    b.textContent = nom;
    return b;
  };
  if (options.outils?.includes('ecouter')) ecouter(vue, bouton, ctx, signal);
  if (options.outils?.includes('imprimer')) {
    const imprimer = (seule: boolean) => () => imprimerFiche(vue, t, seule);
    bouton(t('outils.imprimer')).addEventListener('click', imprimer(false), { signal });
    bouton(t('outils.maSituation')).addEventListener('click', imprimer(true), { signal });
  }
  if (options.outils) vue.querySelector('.cm-tete')?.after(barre);
}
