/**
 * The questions of a document in one form, whether they stand as a tree (`Problematiques`, `Branche`) or as a list
 * (`Questionnaire/Question`). Source: XSD `Problematiques`, `TypeProblematiqueBranche`, `Questionnaire`.
 */
import { empreinte } from '../model/empreinte.js';
import { cleCible, enfant, enfants, noeudsDe, texteProfond, type Cle, type Condition, type DocumentVdd, type Noeud } from '../model/index.js'; // prettier-ignore

export interface Option {
  titre: string;
  /** first six characters of the title's fingerprint: how an answer finds its option again after an update */
  marque: string;
  noeud: Noeud<'Problematique' | 'Branche' | 'Choix'>;
  vrai: readonly string[];
  faux: readonly string[];
  /** the sentence for the summary of answers, where the feed has one */
  intitule?: string;
  aide?: Noeud<'Aide'>;
  /** the next question, when the tree goes on */
  suite?: Question;
  /** the sheet this leaf leads to */
  cible?: Cle;
}
export interface Question {
  /** empty where the feed has none (trees of 2020): the element then words it */
  titre: string;
  aide?: Noeud<'Aide'>;
  condition?: Condition;
  options: Option[];
}
export interface Questions {
  genre: 'arbre' | 'questionnaire';
  /** a tree has one, and goes on in `suite`; a list has all its questions */
  questions: Question[];
}

/** The document's questions, or undefined when it asks none. */
export function questionsDe(doc: DocumentVdd): Questions | undefined {
  for (const noeud of noeudsDe(doc.children)) {
    if (noeud.type === 'Problematiques') return arbre(doc, enfants(noeud, 'Problematique'));
    if (noeud.type !== 'Questionnaire') continue;
    const questions = enfants(noeud, 'Question').map((q) => question(doc, q));
    return questions.length ? { genre: 'questionnaire', questions } : arbre(doc, enfants(noeud, 'Branche'));
  }
  return undefined;
}

/** A problem alone and without a title is no choice: its branches are what is asked first. */
function arbre(doc: DocumentVdd, racines: Noeud<'Problematique' | 'Branche'>[]): Questions | undefined {
  if (racines.length === 0) return undefined;
  const options = racines.map((n) => option(doc, n));
  const [{ titre, suite } = { titre: '', suite: undefined }] = options;
  const premiere = options.length === 1 && !titre && suite ? suite : { titre: '', options };
  return { genre: 'arbre', questions: [premiere] };
}

function question(doc: DocumentVdd, noeud: Noeud<'Question'>): Question {
  const aide = enfant(noeud, 'Aide');
  return {
    titre: texteProfond(enfant(noeud, 'Titre')),
    ...(aide && { aide }),
    ...(noeud.condition && { condition: noeud.condition }),
    options: enfants(noeud, 'Choix').map((n) => option(doc, n)),
  };
}

function option(doc: DocumentVdd, noeud: Noeud<'Problematique' | 'Branche' | 'Choix'>): Option {
  const titre = texteProfond(enfant(noeud, 'Titre'));
  const branches = enfants(noeud, 'Branche');
  const lien = enfant(noeud, 'LienInterne');
  const cible = lien && cleCible(doc.audience, lien.attributes.LienPublication, lien.attributes.audience);
  const intitule = texteProfond(enfant(noeud, 'IntituleSiSelectionne'));
  const aide = enfant(noeud, 'Aide');
  return {
    titre,
    marque: empreinte(titre).slice(0, 6),
    noeud,
    vrai: noeud.attributes.affecteVrai ?? [],
    faux: noeud.attributes.affecteFaux ?? [],
    ...(intitule && { intitule }),
    ...(aide && { aide }),
    ...(branches.length && {
      suite: { titre: texteProfond(enfant(noeud, 'TitreChoix')), options: branches.map((b) => option(doc, b)) },
    }),
    ...(cible && { cible }),
  };
}

/** The tree (or list) a sheet is asked by when it holds none itself: `RechercheGuidee@ID`. */
export function arbreDesigne(doc: DocumentVdd): Cle | undefined {
  for (const noeud of noeudsDe(doc.children)) {
    if (noeud.type === 'RechercheGuidee') return cleCible(doc.audience, noeud.attributes.ID, noeud.attributes.audience);
  }
  return undefined;
}
