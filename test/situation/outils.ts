/** Small builders for documents of the tests: invented contents, feed-named nodes. */
import type { Condition, Contenu, DocumentVdd, Noeud, TypeNoeud } from '../../src/model/index.js';

export const n = <T extends TypeNoeud>(type: T, ...children: Contenu[]): Noeud<T> =>
  ({ type, attributes: {}, children }) as unknown as Noeud<T>;
export const avec = <N extends Noeud>(noeud: N, attributes: Record<string, unknown>, condition?: Condition): N => ({
  ...noeud,
  attributes,
  ...(condition && { condition }),
});
export const titre = (texte: string): Noeud => n('Titre', texte);
export const si = (condition: Condition, noeud: Noeud): Noeud => ({ ...noeud, condition });
export const doc = (...children: Noeud[]): DocumentVdd => ({
  audience: 'particuliers', id: 'F90001', racine: 'Publication', type: '', famille: 'fiche', titre: 'Essai', spUrl: 'https://exemple.invalid/',
  filDAriane: [], themes: [], children,
}); // prettier-ignore

/** A tree: `{ titre: [vars set, below] }` where below is a tree, a target id, or nothing. */
export interface Arbre {
  [titre: string]: [vars: string[], suite?: Arbre | string];
}
export const branches = (arbre: Arbre, type: 'Problematique' | 'Branche' = 'Branche'): Noeud[] =>
  Object.entries(arbre).map(([nom, [affecteVrai, suite]]) =>
    avec(
      n(
        type,
        titre(nom),
        ...(typeof suite === 'string' ? [avec(n('LienInterne'), { LienPublication: suite })] : branches(suite ?? {})),
      ),
      affecteVrai.length ? { affecteVrai } : {},
    ),
  );
export const recherche = (arbre: Arbre): DocumentVdd => doc(n('Problematiques', ...branches(arbre, 'Problematique')));
