/** What a document says for the search: its texts by field, and how it names other documents. */
import { cleCible, enfant, ecrireCle, texteProfond, titreDe } from '../model/index.js';
import type { DocumentVdd, Noeud, TypeNoeud } from '../model/index.js';
import { titreNu } from './titre-nu.js';

export interface Recolte {
  titre: string;
  intertitres: string[];
  description: string;
  contexte: string[];
  /** running text */
  corps: string;
  /** acronyms explained in the document: ["apl", "aide personnalisée au logement"] */
  abreviations: [sigle: string, sens: string][];
  /** other names that the document gives itself (`TitreAlternatif`, defined terms are not names) */
  autresNoms: string[];
  /** names it gives to other documents */
  liens: { cle: string; nom: string }[];
}

/** Titles that structure a sheet. */
const INTERTITRES: ReadonlySet<TypeNoeud> = new Set<TypeNoeud>([
  'Chapitre',
  'SousChapitre',
  'Cas',
  'Situation',
  'BlocCas',
]);
/** What is not the subject of the sheet, and not its words: links, contacts, services, sources. */
const HORS_CORPS: ReadonlySet<TypeNoeud> = new Set<TypeNoeud>([
  'OuSAdresser', 'QuiPeutMAider', 'OuSAdresserSupport', 'ListeOuSAdresser', 'Reference', 'PourEnSavoirPlus', 'ServiceEnLigne', 'ServiceEnLigneAnnexe',
  'NoticeLiee', 'VoirAussi', 'QuestionReponse', 'CommentFaireSi', 'FicheLiee', 'Partenaire', 'Abreviation', 'RechercheGuidee', 'RechercheGuideePere',
  'Problematiques', 'Source', 'RessourceWeb',
]); // prettier-ignore

export function recolter(doc: DocumentVdd): Recolte {
  const recolte: Recolte = {
    titre: titreNu(doc.titre),
    intertitres: [],
    description: doc.description ?? '',
    contexte: [...doc.themes, doc.sousThemePere, doc.dossierPere, doc.sousDossierPere].flatMap((r) =>
      r ? [r.titre] : [],
    ),
    corps: '',
    abreviations: [],
    autresNoms: doc.titre.slice(0, -titreNu(doc.titre).length).match(/\d{4,}/g) ?? [],
    liens: [],
  };
  descendre(doc.children, doc, recolte, true);
  for (const groupe of doc.dossierPere?.groupes ?? [])
    for (const { id, titre } of groupe.fiches) if (id === doc.id) recolte.autresNoms.push(titre);
  return recolte;
}

function visiter(noeud: Noeud, doc: DocumentVdd, recolte: Recolte): void {
  if (INTERTITRES.has(noeud.type)) {
    const titre = titreDe(noeud);
    if (titre) recolte.intertitres.push(titre);
  } else if (noeud.type === 'TitreAlternatif' || noeud.type === 'NumeroCerfa' || noeud.type === 'AutreNumero') {
    recolte.autresNoms.push(texteProfond(noeud));
  } else if (noeud.type === 'Abreviation') {
    recolte.abreviations.push([titreDe(noeud), texteProfond(enfant(noeud, 'Texte'))]);
  }
  const { LienPublication, ID, audience } = noeud.attributes as Record<string, string | undefined>;
  const id = LienPublication ?? ID;
  if (!id) return;
  const cle = cleCible(doc.audience, id, audience);
  if (!cle || cle.id === doc.id || !/^[FNR]\d/.test(cle.id)) return;
  recolte.liens.push({ cle: ecrireCle(cle), nom: titreDe(noeud) });
}

/** One walk for all: the running text as it stands, each node for what it names. */
function descendre(
  children: readonly (Noeud | string)[],
  doc: DocumentVdd,
  recolte: Recolte,
  dansCorps: boolean,
): void {
  for (const c of children) {
    if (typeof c === 'string') {
      if (dansCorps) recolte.corps += c;
      continue;
    }
    visiter(c, doc, recolte);
    const dedans = dansCorps && !HORS_CORPS.has(c.type);
    if (dedans) recolte.corps += ' ';
    descendre(c.children, doc, recolte, dedans);
  }
}
