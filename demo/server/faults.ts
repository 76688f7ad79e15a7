/** Mirrors that fail, each in its way: what the page of the states shows. */
import type { Answer } from './answer.js';

const json = (status: number, body: string): Answer => ({ status, name: 'fault.json', body });

const FAULTS: Record<string, Answer> = {
  panne: json(500, '{"erreur":"essai de panne"}'),
  absente: json(404, '{"erreur":"essai de fiche absente"}'),
  'sans-miroir': json(404, '{"erreur":"essai de miroir absent"}'),
  forme: json(200, '{"v":1,"d":"ceci n’est pas une fiche"}'),
  version: json(200, '{"v":99}'),
};

/** A mirror that is there, but without the sheet. */
const EMPTY = json(200, '{"v":1,"date":"2026-01-01T00:00:00.000Z","archives":{}}');

/**
 * @param path below `/essai/`: the fault's name, then the file asked for
 * @returns what to answer; `late`: nothing, until the browser gives up; undefined: there is no such fault
 */
export function faultAnswer(path: string): Answer | 'late' | undefined {
  const [name = '', ...file] = path.split('/');
  if (name === 'lente') return 'late';
  return name === 'absente' && file.join('/') === 'mirror.json' ? EMPTY : FAULTS[name];
}
