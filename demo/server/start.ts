/**
 * `npm start`: the town's demo site on localhost.
 *
 *     npm start -- [--exemple] [--open]
 *
 * The page opens at once, with the invented sample guide; the State's guide is fetched and mirrored meanwhile, unless it
 * stands already, and takes its place. `PORT` chooses the port. Ctrl-C ends it.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureGenerator } from './build.js';
import { prepareRealGuide, realGuide, sampleGuide } from './guides.js';
import { type Demo, serve, type State } from './serve.js';

const root = resolve(import.meta.dirname, '../..');
const FIRST_PORT = 8080;
const PORTS_TRIED = 20;

const say = (line: string): void => console.error(line);

try {
  const { values } = parseArgs({ options: { exemple: { type: 'boolean' }, open: { type: 'boolean' } } });
  await start(values.exemple ?? false, values.open ?? false);
} catch (error) {
  say(wording(error));
  process.exitCode = 1;
}

function wording(error: unknown): string {
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Le port ${port ?? ''} est déjà pris : choisissez-en un autre, par exemple PORT=9000 npm start.`;
  return error instanceof Error ? error.message : String(error);
}

async function start(sampleOnly: boolean, open: boolean): Promise<void> {
  if (ensureBuilt(root)) say('Le script co-marquage.js est construit.');
  await ensureGenerator(root);
  const sample = await sampleGuide(root);
  const real = sampleOnly ? undefined : realGuide(root);
  const state: State = { guide: real ?? sample, others: [sample.dir], preparing: !sampleOnly && !real };
  const demo = await listen(state);
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    void demo.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  say(`\nLe site de démonstration est ouvert : ${demo.url}   (Ctrl-C pour arrêter)\n`);
  if (open) openBrowser(demo.url);
  if (state.preparing) await switchToReal(state, stopping.signal);
}

async function listen(state: State): Promise<Demo> {
  const { PORT } = process.env;
  if (PORT) {
    if (!/^\d{1,5}$/.test(PORT))
      throw new Error(`PORT=${PORT} n’est pas un numéro de port : par exemple PORT=9000 npm start.`);
    return serve(root, state, Number(PORT));
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    try {
      return await serve(root, state, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    `Aucun port libre de ${FIRST_PORT} à ${FIRST_PORT + PORTS_TRIED - 1} : choisissez-en un, PORT=9000 npm start.`,
  );
}

async function switchToReal(state: State, stopped: AbortSignal): Promise<void> {
  say('Le site montre d’abord le guide d’exemple. Le guide officiel se prépare :');
  const { process: child, done } = prepareRealGuide(root);
  stopped.addEventListener('abort', () => child.kill());
  const end = await done;
  if (stopped.aborted) return;
  state.preparing = false;
  if ('guide' in end) {
    state.guide = end.guide;
    say('Le guide officiel est prêt : rechargez la page.');
  } else say(`Le guide officiel n’a pas pu être préparé (${end.failed}) : le site garde le guide d’exemple.`);
}

function openBrowser(url: string): void {
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? [
    'xdg-open',
  ];
  spawn(command ?? 'xdg-open', [...before, url], { stdio: 'ignore', detached: true })
    .on('error', () => say(`Ouvrez vous-même ${url}`))
    .unref();
}
