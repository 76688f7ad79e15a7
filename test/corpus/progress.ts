import { progress } from '@clack/prompts';
import type { CorpusProgress } from './corpus.js';

const TITLES: Record<CorpusProgress['step'], string> = {
  download: 'Corpus : téléchargement du paquet npm (25 Mo)',
  convert: 'Corpus : écriture des documents en XML',
};

/** Shows the steps of `ensureCorpus`: a bar on a terminal, a plain line per step elsewhere. */
export function reportProgress(): { onProgress: (progress: CorpusProgress) => void; end: () => void } {
  const terminal = Boolean(process.stderr.isTTY);
  let step: CorpusProgress['step'] | undefined;
  let bar: ReturnType<typeof progress> | undefined;
  let shown = 0;

  const end = (): void => {
    if (step) bar?.stop(TITLES[step]);
    bar = undefined;
  };
  const onProgress = (now: CorpusProgress): void => {
    if (now.step !== step) {
      end();
      step = now.step;
      shown = 0;
      if (terminal) {
        bar = progress({ max: now.total, output: process.stderr });
        bar.start(TITLES[step]);
      } else console.error(TITLES[step]);
    }
    bar?.advance(now.done - shown);
    shown = now.done;
  };
  return { onProgress, end };
}
