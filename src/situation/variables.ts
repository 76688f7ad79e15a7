/**
 * What the answers say of the variables.
 *
 * The trees only ever set variables to true. An answer also says no to what it did not take: a variable is **false** when an
 * answered set of sibling options could set it, in an option or below it, and the path taken does not (and can no longer);
 * **unknown** when no answered question offers it. Read otherwise, no condition of the corpus is ever false, and nothing is
 * ever personal.
 */
import type { Variables } from '../model/index.js';
import { evaluer } from './evaluer.js';
import type { Option, Question, Questions } from './questions.js';

/** Index of the option taken, question by question: along the tree, or through the list (undefined: not answered). */
export type Chemin = readonly (number | undefined)[];

/** The question asked next, its place, and those answered so far. */
export interface Etat {
  /** answered, in order: the question, the option taken, its place in the path */
  faites: { question: Question; option: Option; place: number }[];
  /** the question to ask now; undefined: all is answered */
  suivante?: Question;
  place: number;
}

/** Follows the path as far as it is valid. */
export function suivre(questions: Questions, chemin: Chemin): Etat {
  return questions.genre === 'arbre' ? descendre(questions, chemin) : derouler(questions, chemin);
}

function descendre({ questions }: Questions, chemin: Chemin): Etat {
  const faites: Etat['faites'] = [];
  let question: Question | undefined = questions[0];
  for (let place = 0; question; place++) {
    const option: Option | undefined = question.options[chemin[place] ?? -1];
    if (!option) return { faites, suivante: question, place };
    faites.push({ question, option, place });
    question = option.suite;
  }
  return { faites, place: faites.length };
}

/** A question whose condition does not hold, seen from the answers before it, is passed over. */
function derouler({ questions }: Questions, chemin: Chemin): Etat {
  const faites: Etat['faites'] = [];
  for (const [place, question] of questions.entries()) {
    if (question.condition && evaluer(question.condition, variablesDes(faites)) !== true) continue;
    const option = question.options[chemin[place] ?? -1];
    if (!option) return { faites, suivante: question, place };
    faites.push({ question, option, place });
  }
  return { faites, place: questions.length };
}

/** The variables known from the answers. No answer: `{}`, and conditions are then not evaluated at all. */
export const variables = (questions: Questions, chemin: Chemin): Variables =>
  variablesDes(reponsesDe(questions, chemin));

/** Answers of a list stand each for itself, also after a question left open. */
function reponsesDe(questions: Questions, chemin: Chemin): Etat['faites'] {
  if (questions.genre === 'arbre') return suivre(questions, chemin).faites;
  return questions.questions.flatMap((question, place) => {
    const option = question.options[chemin[place] ?? -1];
    return option ? [{ question, option, place }] : [];
  });
}

function variablesDes(faites: Etat['faites']): Variables {
  const offertes = new Set<string>();
  const encorePossibles = new Set<string>();
  const resultat: Record<string, boolean> = {};
  for (const [i, { question, option }] of faites.entries()) {
    for (const autre of question.options) offrir(autre, offertes);
    if (i === faites.length - 1 && option.suite) for (const sous of option.suite.options) offrir(sous, encorePossibles);
  }
  for (const nom of offertes) if (!encorePossibles.has(nom)) resultat[nom] = false;
  for (const { option } of faites) {
    for (const nom of option.faux) resultat[nom] = false;
    for (const nom of option.vrai) resultat[nom] = true;
  }
  return resultat;
}

/** Everything the option, or an option below it, can set to true. */
function offrir(option: Option, dans: Set<string>): void {
  for (const nom of option.vrai) dans.add(nom);
  for (const sous of option.suite?.options ?? []) offrir(sous, dans);
}
