/** `npm run corpus`: builds the corpus when it is not there, then mirrors it into `.cache/miroir/`. */
import { existsSync } from 'node:fs';
import { AUDIENCES, DOCUMENTS, ensureCorpus, mirrorDir } from './corpus.js';
import { CorpusError } from './package-file.js';
import { reportProgress } from './progress.js';

/** The mirror's module, as far as this command uses it. */
interface MirrorModule {
  mirror(options: { out: string; sources: Record<string, string> }): Promise<unknown>;
}

const MIRROR: string = '../../src/mirror/index.js';

try {
  const { onProgress, end } = reportProgress();
  const zips = await ensureCorpus({ onProgress }).finally(end);
  for (const audience of AUDIENCES) {
    console.error(`Corpus : ${zips[audience]} (${DOCUMENTS[audience]} documents)`);
  }
  if (existsSync(new URL('../../src/mirror/index.ts', import.meta.url))) {
    const { mirror } = (await import(MIRROR)) as MirrorModule;
    await mirror({ out: mirrorDir, sources: zips });
  } else console.error('Corpus : src/mirror/ n’existe pas encore, les archives ne sont pas mises en miroir.');
} catch (error) {
  console.error(error instanceof CorpusError ? error.message : error);
  process.exitCode = 1;
}
