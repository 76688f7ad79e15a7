/** Putting the town's nodes among the national ones: these stay the very same objects wherever nothing is put below them. */
import { estNoeud, type Contenu, type Noeud } from '../model/index.js';

/**
 * Rebuilds a tree from its leaves: `change` gets each node, whose children are done, and gives what stands in its place,
 * itself among it. What it gives is not gone through again.
 */
export function remplacer(children: Noeud[], change: (noeud: Noeud) => Noeud[] | undefined): Noeud[];
export function remplacer(children: Contenu[], change: (noeud: Noeud) => Noeud[] | undefined): Contenu[];
export function remplacer(children: Contenu[], change: (noeud: Noeud) => Noeud[] | undefined): Contenu[] {
  let neuf = false;
  const suite = children.flatMap((c): Contenu[] => {
    if (!estNoeud(c)) return [c];
    const dessous = remplacer(c.children, change);
    const soi: Noeud = dessous === c.children ? c : { ...c, children: dessous };
    const places = change(soi) ?? [soi];
    if (places.length !== 1 || places[0] !== c) neuf = true;
    return places;
  });
  return neuf ? suite : children;
}

/** Nodes of the page's own level that are text, not side blocks: a note "after the sheet" follows the last of them. */
const TEXTE = new Set<Noeud['type']>([
  'Avertissement', 'Introduction', 'IntroductionSimple', 'Texte', 'ListeSituations', 'Chapitre', 'Conclusion', 'Questionnaire',
  'BlocCas', 'Resume', 'NoteLocale', 'DemarcheLocale',
]); // prettier-ignore

/** Below the warnings of the State, above its text. */
export function auDebut(children: readonly Noeud[], ajouts: readonly Noeud[]): Noeud[] {
  const premier = children.findIndex(({ type }) => type !== 'Avertissement');
  return placer(children, premier === -1 ? children.length : premier, ajouts);
}

/** Below the text, above the side blocks. */
export const aLaFin = (children: readonly Noeud[], ajouts: readonly Noeud[]): Noeud[] =>
  placer(children, children.findLastIndex(({ type }) => TEXTE.has(type)) + 1 || children.length, ajouts);

const placer = (children: readonly Noeud[], place: number, ajouts: readonly Noeud[]): Noeud[] => [
  ...children.slice(0, place),
  ...ajouts,
  ...children.slice(place),
];
