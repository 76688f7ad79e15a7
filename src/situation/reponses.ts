/**
 * The reader's answers as one short line of text: for the address (only where the page asks for it) and the session.
 * Readable and versioned: `1.<audience>-<ID>.<steps>.<choices>`, e.g. `1.particuliers-F34300.0z2f9ab-2zc01d7.4-1z9k2m`:
 * a step is the option's index, `z`, and the mark of its title; a choice is `block-case`, `z`, and the mark of the case's title.
 * Nothing else is ever in it.
 */
import { empreinte } from '../model/empreinte.js';
import { casDe, lireCle, titreDe, type BlocDeChoix, type Cle } from '../model/index.js';
import type { Question, Questions } from './questions.js';
import type { Chemin } from './variables.js';

export interface Reponses {
  /** the document whose questions were answered (the sheet itself, or its tree) */
  questions?: Cle;
  /** option taken, question by question, with the mark of its title */
  pas: ({ index: number; marque: string } | undefined)[];
  /** number of a choice block → case the reader picked, with the mark of its title */
  choix: Record<number, CasChoisi>;
}
export interface CasChoisi {
  cas: number;
  marque: string;
}

export const SANS_REPONSE: Reponses = Object.freeze({ pas: [], choix: {} });
const MAX = 600;
const PAS = /^(\d{1,3})([a-z0-9]{1,6})$/;
const CHOIX = /^(\d{1,4})-(\d{1,3})z([a-z0-9]{1,6})$/;

export function ecrireReponses({ questions, pas, choix }: Reponses): string {
  const etapes = pas.map((p) => (p ? `${p.index}${separer(p.marque)}` : '')).join('-');
  const choisis = Object.entries(choix).map(([bloc, { cas, marque }]) => `${bloc}-${cas}z${marque}`).join('_'); // prettier-ignore
  const texte = ['1', questions ? `${questions.audience}-${questions.id}` : '', etapes, choisis].join('.');
  return texte.replace(/\.+$/, '');
}
/** Marks are base 36 and may begin with a digit: a letter stands before those, so that index and mark are told apart. */
const separer = (marque: string): string => `z${marque.slice(0, 5)}`;

/** The answers in a line; undefined when it is not one of ours (another version, another shape). Never throws. */
export function lireReponses(texte: string | null | undefined): Reponses | undefined {
  if (!texte || texte.length > MAX) return undefined;
  const [version, cle = '', etapes = '', choisis = '', reste] = texte.split('.');
  if (version !== '1' || reste !== undefined) return undefined;
  const questions = cle ? lireCle(cle.replace('-', '/')) : undefined;
  if (cle && !questions) return undefined;
  const pas: Reponses['pas'] = [];
  for (const e of etapes ? etapes.split('-') : []) {
    const [, index, marque] = PAS.exec(e) ?? [];
    if (e !== '' && (index === undefined || !marque?.startsWith('z'))) return undefined;
    pas.push(e === '' ? undefined : { index: Number(index), marque: marque!.slice(1) });
  }
  const choix: Reponses['choix'] = {};
  for (const c of choisis ? choisis.split('_') : []) {
    const [, bloc, cas, marque] = CHOIX.exec(c) ?? [];
    if (!marque) return undefined;
    choix[Number(bloc)] = { cas: Number(cas), marque };
  }
  return { ...(questions && { questions }), pas, choix };
}

/**
 * The path these answers mean in the questions as they are today. An option is found by its mark (it may have moved); one that
 * was reworded or removed ends the path of a tree, or leaves a question of a list open: `perdues` counts those to ask again.
 */
export function retrouver(questions: Questions, pas: Reponses['pas']): { chemin: Chemin; perdues: number } {
  const chemin: (number | undefined)[] = [];
  let perdues = 0;
  let question: Question | undefined = questions.questions[0];
  for (const [place, p] of pas.entries()) {
    if (questions.genre === 'questionnaire') question = questions.questions[place];
    if (!question) {
      perdues += pas.slice(place).filter(Boolean).length;
      break;
    }
    const index: number | undefined = p && trouver(question, p);
    if (p && index === undefined) perdues++;
    if (questions.genre === 'arbre') {
      if (index === undefined) {
        perdues += pas.slice(place + 1).filter(Boolean).length;
        break;
      }
      question = question.options[index]?.suite;
    }
    chemin[place] = index;
  }
  return { chemin, perdues };
}

function trouver(question: Question, { index, marque }: { index: number; marque: string }): number | undefined {
  if (question.options[index]?.marque.startsWith(marque)) return index;
  const ailleurs = question.options.findIndex((o) => o.marque.startsWith(marque));
  return ailleurs < 0 ? undefined : ailleurs;
}

/** The steps of a path, with the marks that let it survive an update. */
export function pasDe(questions: Questions, chemin: Chemin): Reponses['pas'] {
  let question: Question | undefined = questions.questions[0];
  return chemin.map((index, place) => {
    if (questions.genre === 'questionnaire') question = questions.questions[place];
    const option = index === undefined ? undefined : question?.options[index];
    if (questions.genre === 'arbre') question = option?.suite;
    return option && { index: index!, marque: option.marque.slice(0, 5) };
  });
}

/** The mark of a case's title: four characters tell the cases of one block apart. */
const marqueDe = (bloc: BlocDeChoix, cas: number): string | undefined => {
  const un = casDe(bloc)[cas];
  return un && empreinte(titreDe(un)).slice(0, 4);
};

/** A case the reader picked, as it is kept. */
export function choixDe(bloc: BlocDeChoix | undefined, cas: number): CasChoisi | undefined {
  const marque = bloc && marqueDe(bloc, cas);
  return marque === undefined ? undefined : { cas, marque };
}

/**
 * The cases picked, in the sheet as it is today: one that moved is found by its mark, in its block or in the only other block that
 * has it; one that was reworded or removed is lost.
 *
 * @param blocs the sheet's blocks of choice, in order
 */
export function retrouverChoix(
  blocs: readonly BlocDeChoix[],
  choix: Reponses['choix'],
): { lecteur: Record<number, number>; perdus: number } {
  const lecteur: Record<number, number> = {};
  let perdus = 0;
  for (const [numero, { cas, marque }] of Object.entries(choix)) {
    const ou = situerCas(blocs, Number(numero), cas, marque);
    if (ou) lecteur[ou.numero] = ou.cas;
    else perdus++;
  }
  return { lecteur, perdus };
}

function situerCas(
  blocs: readonly BlocDeChoix[],
  numero: number,
  cas: number,
  marque: string,
): { numero: number; cas: number } | undefined {
  const dans = (bloc: BlocDeChoix): number => casDe(bloc).findIndex((_, i) => marqueDe(bloc, i) === marque);
  const bloc = blocs[numero];
  if (bloc && marqueDe(bloc, cas) === marque) return { numero, cas };
  if (bloc && dans(bloc) >= 0) return { numero, cas: dans(bloc) };
  const ailleurs = blocs.flatMap((un, i) => (dans(un) >= 0 ? [{ numero: i, cas: dans(un) }] : []));
  return ailleurs.length === 1 ? ailleurs[0] : undefined;
}
