/**
 * What a browser cannot know of a document's links: which targets the mirror does not hold (`absents`), and the title of a
 * target where the feed leaves the link without words (`titres`).
 */
import {
  cleCible,
  type Cle,
  type DocumentVdd,
  ecrireCle,
  type Noeud,
  parcourir,
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

/** Every document a document points to, its trail and neighbours included; with the node, where it is one. */
export function* ciblesDe(doc: DocumentVdd): Generator<[cle: Cle, noeud?: Noeud]> {
  for (const id of reperes(doc)) {
    const cle = cleCible(doc.audience, id);
    if (cle && ID_DOCUMENT.test(id)) yield [cle];
  }
  for (const [noeud] of parcourir(doc.children)) {
    const attributs = noeud.attributes as Record<string, string | undefined>;
    if (!LIENS.has(noeud.type) && !(LIENS_SANS_ADRESSE.has(noeud.type) && !attributs['URL'])) continue;
    // Abbreviations are linked by the same element, within the document.
    if (noeud.type === 'LienInterne' && /^(?:sigle|acronyme)$/i.test(attributs['type'] ?? '')) continue;
    const id = attributs['LienPublication'] ?? attributs['ID'] ?? '';
    const cle = ID_DOCUMENT.test(id) ? cleCible(doc.audience, id, attributs['audience']) : undefined;
    if (cle) yield [cle, noeud];
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
  for (const [cle, noeud] of ciblesDe(doc)) {
    if (!tenus.resoudre(cle)) absents.add(ecrireCle(cle));
    else if (noeud?.type === 'LienInterne' && !texteProfond(noeud)) sansMots.set(ecrireCle(cle), cle);
  }
  if (absents.size) doc.absents = [...absents].sort();
  else delete doc.absents;
  return [...sansMots.values()];
}
