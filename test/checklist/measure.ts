/** How well the rules tell prerequisite lists apart, on lists labelled by hand. Shared by the bench and the tests. */
import { listes } from '../../src/checklist/contexte.js';
import { textes } from '../../src/checklist/elements.js';
import { modeDe } from '../../src/checklist/mode.js';
import { peser, role } from '../../src/checklist/role.js';
import { traitsDe } from '../../src/checklist/traits.js';
import { lireDocument } from '../../src/feed/index.js';
import { lireCle, type DocumentVdd } from '../../src/model/index.js';
import { readCorpusXml } from '../corpus/corpus.js';

/** Roles as the label files write them. */
export type LabelRole = 'documents' | 'conditions' | 'steps' | 'none';

/** One labelled list. Two values where two readers differed: either is right. */
export interface Label {
  /** "audience/ID" */
  doc: string;
  /** ordinal, from 0, among the lists of the document that stand in no item */
  list: number;
  role: LabelRole | LabelRole[];
  mode?: string | string[];
}

export interface Measure {
  /** of the lists found, those that are prerequisites */
  precision: number;
  /** of the prerequisites, those found */
  recall: number;
  /** of the prerequisites found, those whose role is right */
  role: number;
  /** of the same, those whose mode (all or one) is right */
  mode: number;
  lists: number;
  errors: { label: Label; found: LabelRole; points: Record<string, number>; rules: string[] }[];
}

const LABELS = { documents: 'documents', conditions: 'conditions', etapes: 'steps' } as const;

/** Measures the rules on the corpus. @throws Error when a label names a document or a list that the corpus has not */
export async function measure(labels: readonly Label[]): Promise<Measure> {
  const documents = new Map<string, DocumentVdd>();
  let found = 0;
  let right = 0;
  let missed = 0;
  let roleRight = 0;
  let modeRight = 0;
  const errors: Measure['errors'] = [];
  for (const label of labels) {
    const doc = documents.get(label.doc) ?? (await read(label.doc));
    documents.set(label.doc, doc);
    const list = [...listes(doc)][label.list];
    if (!list) throw new Error(`[checklist] ${label.doc} has no list number ${label.list}.`);
    const roles = [label.role].flat();
    const itsRole = role(list);
    const value = itsRole ? LABELS[itsRole] : 'none';
    const is = itsRole ? roles.some((r) => r !== 'none') : !roles.includes('none');
    if (itsRole) {
      found++;
      if (is) {
        right++;
        if (roles.includes(value)) roleRight++;
        const mode = modeDe(traitsDe(list).phrase, textes(list.liste)) === 'un' ? 'one' : 'all';
        if ([label.mode ?? mode].flat().includes(mode)) modeRight++;
      }
    } else if (is) missed++;
    if (!roles.includes(value)) {
      const { points, regles } = peser(traitsDe(list));
      errors.push({ label, found: value, points, rules: regles });
    }
  }
  return {
    precision: right / found,
    recall: right / (right + missed),
    role: roleRight / right,
    mode: modeRight / right,
    lists: labels.length,
    errors,
  };
}

async function read(doc: string): Promise<DocumentVdd> {
  const cle = lireCle(doc);
  if (!cle) throw new Error(`[checklist] "${doc}" is no "audience/ID".`);
  return lireDocument(await readCorpusXml(cle.audience, cle.id), { audience: cle.audience, fichier: `${cle.id}.xml` });
}
