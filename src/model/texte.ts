/** Reading nodes: their text, their title, their descendants. All pure, none allocates more than it returns. */
import type { Contenu, Noeud, TypeNoeud } from './noeuds.js';

export const estNoeud = (c: Contenu): c is Noeud => typeof c !== 'string';

/** All text below, in order, white space folded to single spaces and trimmed. */
export function texteProfond(c: Contenu | readonly Contenu[] | undefined): string {
  return brut(c).replace(/\s+/gu, ' ').trim();
}
function brut(c: Contenu | readonly Contenu[] | undefined): string {
  if (c === undefined) return '';
  if (typeof c === 'string') return c;
  if ('type' in c) return brut(c.children);
  let texte = '';
  for (const enfant of c) {
    if (typeof enfant === 'string') texte += enfant;
    else texte += EN_LIGNE.has(enfant.type) ? brut(enfant.children) : ` ${brut(enfant.children)} `;
  }
  return texte;
}

/** Elements that stand inside a sentence: no space is put around their text (`1<Exposant>er</Exposant>`). */
export const EN_LIGNE: ReadonlySet<TypeNoeud> = new Set<TypeNoeud>([
  'Citation',
  'MiseEnEvidence',
  'Expression',
  'TermeEtranger',
  'Date',
  'Variable',
  'Valeur',
  'Indice',
  'Exposant',
  'Tel',
  'MathTex',
  'LienExterne',
  'LienInterne',
  'LienIntra',
  'LienRessource',
]);

/** First child of that type. */
export function enfant<T extends TypeNoeud>(noeud: { children: readonly Contenu[] }, type: T): Noeud<T> | undefined {
  return noeud.children.find((c) => estNoeud(c) && c.type === type) as Noeud<T> | undefined;
}
/** Children of that type. */
export function enfants<T extends TypeNoeud>(noeud: { children: readonly Contenu[] }, type: T): Noeud<T>[] {
  return noeud.children.filter((c) => estNoeud(c) && c.type === type) as Noeud<T>[];
}

/** The title of a node whatever the version of the feed: deep text of `Titre` (or `TitreRiche`), else its own text (QuestionReponse 3.3, Fiche, Niveau). */
export function titreDe(noeud: Noeud): string {
  const titre = enfant(noeud, 'Titre') ?? enfant(noeud, 'TitreRiche');
  if (titre) return texteProfond(titre);
  return texteProfond(noeud.children.filter((c) => !estNoeud(c) || EN_LIGNE.has(c.type)));
}

/** Every node below, depth first, in document order, with its ancestors (nearest last). */
export function* parcourir(
  children: readonly Contenu[],
  parents: readonly Noeud[] = [],
): Generator<[noeud: Noeud, parents: readonly Noeud[]]> {
  for (const c of children) {
    if (!estNoeud(c)) continue;
    yield [c, parents];
    // Most nodes hold text alone: no walk is begun for them.
    if (c.children.some(estNoeud)) yield* parcourir(c.children, [...parents, c]);
  }
}

const plats = new WeakMap<readonly Contenu[], readonly Noeud[]>();

/** Every node below, depth first, in document order. Kept by the array: no document is changed in place (see `transformer`). */
export function noeudsDe(children: readonly Contenu[]): readonly Noeud[] {
  let tous = plats.get(children);
  if (!tous) plats.set(children, (tous = aplatir(children, [])));
  return tous;
}

function aplatir(children: readonly Contenu[], tous: Noeud[]): Noeud[] {
  for (const c of children) {
    if (!estNoeud(c)) continue;
    tous.push(c);
    aplatir(c.children, tous);
  }
  return tous;
}

/** Rebuilds the children below by `change` (undefined = keep as it is); untouched branches keep their identity. */
export function transformer<C extends Contenu>(children: C[], change: (noeud: Noeud) => Noeud | undefined): C[] {
  let nouveaux: C[] | undefined;
  children.forEach((c, i) => {
    if (!estNoeud(c)) return;
    const soi = change(c) ?? c;
    const dessous = transformer(soi.children, change);
    const suivant = dessous === soi.children ? soi : { ...soi, children: dessous };
    if (suivant !== c) (nouveaux ??= [...children])[i] = suivant as C;
  });
  return nouveaux ?? children;
}
