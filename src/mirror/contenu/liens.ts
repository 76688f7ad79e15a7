/**
 * What a browser cannot know of a document's links: which targets the mirror does not hold (`absents`), and the title of a
 * target where the feed leaves the link without words (`titres`).
 */
import {
  cleCible,
  type Cle,
  type Contenu,
  type DocumentVdd,
  ecrireCle,
  type Noeud,
  texteProfond,
  type TypeNoeud,
} from '../../model/index.js';
import type { Tenus } from './tenus.js';

/** Nodes that lead to a document of the guide; the second group only when they have no address of their own. */
const LIENS = new Set<TypeNoeud>([
  'LienInterne', 'Fiche', 'Dossier', 'SousDossier', 'SousTheme', 'Theme', 'FicheLiee', 'FicheConnexe', 'FichePrecedente',
  'FicheSuivante', 'QuestionReponse', 'CommentFaireSi', 'FAQ', 'RechercheGuidee', 'RechercheGuideePere', 'ServiceEnLigne',
  'ServiceEnLigneAlternatif',
]); // prettier-ignore
const LIENS_SANS_ADRESSE = new Set<TypeNoeud>([
  'ServiceEnLigneAnnexe', 'NoticeLiee', 'PourEnSavoirPlus', 'Reference', 'Partenaire',
]); // prettier-ignore
const ID_DOCUMENT = /^[FNR]\d/;

/** Calls back for every document a document points to, its trail and neighbours included; with the node, where it is one. */
export function pourChaqueCible(doc: DocumentVdd, pour: (cle: Cle, noeud?: Noeud) => void): void {
  for (const id of reperes(doc)) {
    const cle = cleCible(doc.audience, id);
    if (cle && ID_DOCUMENT.test(id)) pour(cle);
  }
  visiter(doc.children, (noeud) => {
    const attributs = noeud.attributes as Record<string, string | undefined>;
    if (!LIENS.has(noeud.type) && !(LIENS_SANS_ADRESSE.has(noeud.type) && !attributs['URL'])) return;
    // Abbreviations are linked by the same element, within the document.
    if (noeud.type === 'LienInterne' && /^(?:sigle|acronyme)$/i.test(attributs['type'] ?? '')) return;
    const id = attributs['LienPublication'] ?? attributs['ID'] ?? '';
    const cle = ID_DOCUMENT.test(id) ? cleCible(doc.audience, id, attributs['audience']) : undefined;
    if (cle) pour(cle, noeud);
  });
}

/** Half a million nodes go by: no generator, no list of ancestors. */
function visiter(children: readonly Contenu[], pour: (noeud: Noeud) => void): void {
  for (const c of children) {
    if (typeof c === 'string') continue;
    pour(c);
    visiter(c.children, pour);
  }
}

function* reperes(doc: DocumentVdd): Generator<string> {
  for (const { id } of [...doc.filDAriane, ...doc.themes]) yield id;
  for (const pere of [doc.sousThemePere, doc.sousDossierPere, doc.dossierPere]) if (pere) yield pere.id;
  for (const { id, fiches } of doc.dossierPere?.groupes ?? []) {
    if (id) yield id;
    for (const fiche of fiches) yield fiche.id;
  }
}

/**
 * Notes on the document which targets are not held.
 * @returns keys of held targets whose title the document needs, as the link writes them
 */
export function resoudreLiens(doc: DocumentVdd, tenus: Tenus): Cle[] {
  const absents = new Set<string>();
  const sansMots = new Map<string, Cle>();
  pourChaqueCible(doc, (cle, noeud) => {
    if (!tenus.resoudre(cle)) absents.add(ecrireCle(cle));
    else if (noeud?.type === 'LienInterne' && !texteProfond(noeud)) sansMots.set(ecrireCle(cle), cle);
  });
  if (absents.size) doc.absents = [...absents].sort();
  else delete doc.absents;
  return [...sansMots.values()];
}
