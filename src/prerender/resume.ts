/** What a document is about, in a sentence, for search engines: its own description, else how it begins. */
import { enfant, parcourir, texteProfond, type DocumentVdd } from '../model/index.js';

/** Characters that a result page shows, at most. */
const LONGUEUR = 300;
const DEBUTS = /^(Introduction|IntroductionSimple|Texte|ListeSituations|Accueil)$/;

export function resume(doc: DocumentVdd): string {
  if (doc.description?.trim()) return couper(doc.description.trim());
  for (const [noeud] of parcourir(doc.children.filter(({ type }) => DEBUTS.test(type)))) {
    const texte = noeud.type === 'Paragraphe' ? texteProfond(noeud) : '';
    if (texte.length > 40) return couper(texte);
  }
  return doc.titre;
}

/** The answer of a question: all that its text says. */
export const reponse = (doc: DocumentVdd): string => {
  const textes = [enfant(doc, 'Introduction'), enfant(doc, 'Texte'), enfant(doc, 'ListeSituations')];
  return textes.map((n) => texteProfond(n)).filter(Boolean).join(' ') || resume(doc); // prettier-ignore
};

/** Cut behind a word, and said so. */
function couper(texte: string): string {
  if (texte.length <= LONGUEUR) return texte;
  const debut = texte.slice(0, LONGUEUR - 1);
  return `${debut.slice(0, debut.lastIndexOf(' ')).replace(/[\s,;:.]+$/, '')}…`;
}
