/**
 * `npm run sbom`: the bill of materials of a release (CycloneDX 1.5), on standard output. Made from the lock file without what
 * only development needs: asked to leave that out itself, npm also leaves out libraries that both sides use.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Lock {
  packages: Record<string, { dev?: boolean; devOptional?: boolean; devDependencies?: object }>;
}
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as unknown;

/** The bill of materials, as JSON. */
export function sbom(): string {
  const manifest = { ...(read('package.json') as object), devDependencies: {} };
  const lock = read('package-lock.json') as Lock;
  const packages = Object.fromEntries(Object.entries(lock.packages).filter(([, { dev }]) => !dev));
  delete packages['']?.devDependencies;
  const folder = mkdtempSync(join(tmpdir(), 'co-marquage-sbom-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
    const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
    return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 50_000_000 }); // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('sbom.ts')) process.stdout.write(sbom());
