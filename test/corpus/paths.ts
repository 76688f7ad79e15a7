/**
 * `npm run corpus:paths [-- --json]`: every tree of the real corpus walked along every branch, every questionnaire through every
 * combination of its answers (10,000 drawn with a fixed seed where there are more). Each path must end at a sheet that exists or
 * at a dead end that is said; each conditioned sheet without answers must be the whole sheet.
 */
import { lireDocument } from '../../src/feed/index.js';
import { ecrireCle, parcourir, type Cle, type DocumentVdd, type Variables } from '../../src/model/index.js';
import { appliquer, bilan, pasDe, questionsDe, retrouver, suivre, variables, type Chemin, type Question, type Questions } from '../../src/situation/index.js'; // prettier-ignore
import { corpusDocuments, ensureCorpus } from './corpus.js';

const TIRAGES = 10_000;

await ensureCorpus();
const tenus = new Set<string>();
const documents = new Map<string, DocumentVdd>();
for await (const { audience, id, xml } of corpusDocuments()) {
  const cle = ecrireCle({ audience, id });
  tenus.add(cle);
  if (!/<(Condition|Problematiques|Questionnaire)\b/.test(xml)) continue;
  documents.set(cle, lireDocument(xml, { audience, fichier: `${id}.xml` }));
}

const total = {
  trees: 0, questionnaires: 0, paths: 0, endings: 0, deadEnds: 0, deepest: 0, conditions: 0, true: 0, false: 0, unknown: 0,
  pathsThatFoldNothing: 0, conditionedSheets: 0, wholeWithoutAnswers: 0, errors: 0,
}; // prettier-ignore

/** The sheet a complete path is about: the target of its last option, else the document that asks. */
function finDe(doc: DocumentVdd, questions: Questions, chemin: Chemin): Cle | undefined {
  const etat = suivre(questions, chemin);
  if (questions.genre === 'questionnaire') return doc;
  return etat.faites.at(-1)?.option.cible;
}

function essayer(doc: DocumentVdd, questions: Questions, chemin: Chemin): void {
  total.paths++;
  try {
    const cible = finDe(doc, questions, chemin);
    const cle = cible && ecrireCle(cible);
    if (cle === undefined || !tenus.has(cle)) total.deadEnds++;
    else total.endings++;
    const retour = retrouver(questions, pasDe(questions, chemin));
    if (retour.perdues || retour.chemin.join() !== chemin.join())
      throw new Error('answers do not survive their own writing');
    const fiche = cle ? documents.get(cle) : undefined;
    if (!fiche?.children.some((c) => [...parcourir([c])].some(([n]) => n.condition))) return;
    compter(fiche, variables(questions, chemin));
  } catch (e) {
    total.errors++;
    console.error(`${ecrireCle(doc)} ${chemin.join('-')}: ${String(e)}`);
  }
}

function compter(fiche: DocumentVdd, vars: Variables): void {
  const { vraies, fausses, inconnues, plies } = bilan(fiche, vars);
  total.true += vraies;
  total.false += fausses;
  total.unknown += inconnues;
  total.conditions += vraies + fausses + inconnues;
  if (plies === 0) total.pathsThatFoldNothing++;
}

function* chemins(question: Question, debut: number[] = []): Generator<number[]> {
  total.deepest = Math.max(total.deepest, debut.length + 1);
  for (const [i, option] of question.options.entries()) {
    if (option.suite) yield* chemins(option.suite, [...debut, i]);
    else yield [...debut, i];
  }
}

/** All combinations, or a fixed draw of them (mulberry32) where they are too many. */
function* combinaisons(questions: Question[]): Generator<number[]> {
  const tailles = questions.map((q) => q.options.length);
  const toutes = tailles.reduce((a, b) => a * b, 1);
  let graine = 42;
  const hasard = (n: number): number => {
    graine = (graine + 0x6d2b79f5) | 0;
    let t = Math.imul(graine ^ (graine >>> 15), 1 | graine);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  for (let i = 0; i < Math.min(toutes, TIRAGES); i++) {
    let reste = i;
    yield tailles.map((n) => {
      if (toutes > TIRAGES) return hasard(n);
      const choix = reste % n;
      reste = Math.floor(reste / n);
      return choix;
    });
  }
}

for (const doc of documents.values()) {
  const questions = questionsDe(doc);
  if (questions?.genre === 'arbre') {
    total.trees++;
    for (const chemin of chemins(questions.questions[0]!)) essayer(doc, questions, chemin);
  } else if (questions) {
    total.questionnaires++;
    for (const chemin of combinaisons(questions.questions)) essayer(doc, questions, chemin);
  }
  if (![...parcourir(doc.children)].some(([n]) => n.condition)) continue;
  total.conditionedSheets++;
  if (appliquer(doc, {}) === doc) total.wholeWithoutAnswers++;
}

if (process.argv.includes('--json')) console.log(JSON.stringify(total));
else for (const [nom, valeur] of Object.entries(total)) console.log(`${nom.padEnd(24)} ${valeur.toLocaleString('en')}`);
process.exitCode = total.errors || total.wholeWithoutAnswers !== total.conditionedSheets ? 1 : 0;
