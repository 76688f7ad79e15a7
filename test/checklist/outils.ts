/** Small builders of invented nodes and traits. */
import type { Traits } from '../../src/checklist/traits.js';
import type { Contenu, DocumentVdd, Noeud, TypeNoeud } from '../../src/model/index.js';

export const n = <T extends TypeNoeud>(type: T, ...children: Contenu[]): Noeud<T> =>
  ({ type, attributes: {}, children }) as unknown as Noeud<T>;
export const avec = <N extends Noeud>(noeud: N, attributes: N['attributes']): N => ({ ...noeud, attributes });
export const p = (texte: string): Noeud => n('Paragraphe', texte);
export const titre = (texte: string): Noeud => n('Titre', p(texte));
export const liste = (...items: (string | Noeud)[]): Noeud<'Liste'> =>
  n('Liste', ...items.map((item) => (typeof item === 'string' ? n('Item', p(item)) : item)));

/** A sheet with these blocks in its text. */
export const fiche = (...children: Noeud[]): DocumentVdd => ({
  audience: 'particuliers',
  id: 'F1',
  racine: 'Publication',
  type: "Fiche d'information",
  famille: 'fiche',
  titre: 'Promener un dragon',
  spUrl: '',
  filDAriane: [],
  themes: [],
  children: [n('Texte', ...children)],
});

export const traits = (t: Partial<Traits>): Traits => ({
  phrase: '',
  amont: '',
  titre: '',
  titres: '',
  items: ['chose'],
  dans: new Set(),
  type: 'puce',
  pieces: false,
  ...t,
});
