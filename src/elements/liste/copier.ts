/**
 * Copies a text. Where the browser does not let a page write to the clipboard (no permission, `http:`, a frame), the text stands in
 * a field below the buttons, selected, to be copied by hand.
 */
import type { Traduire } from '../../i18n.js';
import '../../i18n/mots/prerequis.js';

/** @returns whether it is in the clipboard */
export async function copier(texte: string, outils: HTMLElement, t: Traduire): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(texte);
    dire(outils, t('prerequis.copiee'));
    return true;
  } catch {
    montrer(texte, outils, t('prerequis.aCopier'));
    return false;
  }
}

/** What a screen reader hears in the status line stands beside the buttons too. */
function dire(outils: HTMLElement, phrase: string): void {
  const ligne = outils.querySelector('.cm-copiee') ?? outils.appendChild(document.createElement('span'));
  ligne.className = 'cm-copiee';
  ligne.textContent = phrase;
}

function montrer(texte: string, outils: HTMLElement, nom: string): void {
  outils.parentElement?.querySelector('.cm-a-copier')?.remove();
  const boite = document.createElement('label');
  boite.className = 'cm-a-copier';
  boite.lang = outils.lang || 'fr';
  boite.dir = outils.dir;
  const champ = document.createElement('textarea');
  champ.readOnly = true;
  champ.lang = 'fr';
  champ.dir = 'auto';
  champ.rows = 12;
  champ.value = texte;
  boite.append(nom, champ);
  outils.after(boite);
  champ.focus();
  champ.select();
}
