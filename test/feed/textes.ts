import type { Contenu, DocumentVdd } from '../../src/model/index.js';

/** Nodes that the model keeps and that describe what stands beside them: no text of their own to be found again. */
const METADONNEES = new Set(['Theme', 'SurTitre']);

/** The text nodes of a document in order, white space alone left out: what `visible()` finds in its source. */
export function textesDuModele({ children }: Pick<DocumentVdd, 'children'>): string[] {
  const textes: string[] = [];
  const lire = (contenu: Contenu): void => {
    if (typeof contenu !== 'string') {
      if (!METADONNEES.has(contenu.type)) contenu.children.forEach(lire);
    } else if (/[^ \t\r\n]/.test(contenu)) textes.push(contenu);
  };
  children.forEach(lire);
  return textes;
}
