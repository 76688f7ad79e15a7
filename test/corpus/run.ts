/** `npm run corpus`: builds the corpus when it is not there, then mirrors it into `.cache/miroir/`, with the reader as it is now. */
import { ErreurMiroir, lignesRapport, mirror } from '../../src/mirror/index.js';
import { afficherProgression } from '../../src/mirror/progression.js';
import { AUDIENCES } from '../../src/model/index.js';
import { CorpusError, DOCUMENTS, ensureCorpus, mirrorDir } from './corpus.js';
import { reportProgress } from './progress.js';

try {
  const building = reportProgress();
  const zips = await ensureCorpus({ onProgress: building.onProgress }).finally(building.end);
  for (const audience of AUDIENCES) {
    console.error(`Corpus : ${zips[audience]} (${DOCUMENTS[audience]} documents)`);
  }
  const mirroring = afficherProgression();
  const report = await mirror({
    out: mirrorDir,
    sources: zips,
    forcer: true,
    onProgress: mirroring.onProgress,
  }).finally(mirroring.fin);
  for (const line of lignesRapport(report)) console.error(line);
  process.exitCode = report.sortie;
} catch (error) {
  console.error(error instanceof CorpusError || error instanceof ErreurMiroir ? error.message : error);
  process.exitCode = 1;
}
