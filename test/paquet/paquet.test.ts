/**
 * The package as an author of extensions gets it: packed, installed into an empty project with what its package.json asks for
 * and nothing else, then used in Node, by the TypeScript compiler, by Vite, and from a bare page.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { launchBrowser } from '../tools/browser.js';
import { fichier } from '../source/documents.js';

const root = resolve(import.meta.dirname, '../..');
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

/** Of the two frameworks only what our types add to, so that neither is fetched for a test. */
const FRAMEWORKS = {
  vue: 'export interface GlobalComponents {}',
  react: `export interface HTMLAttributes<E> { onClick?: (evenement: E) => void }
export type DetailedHTMLProps<A, E> = A & { ref?: (element: E) => void };
export namespace JSX { interface IntrinsicElements {} }`,
};

interface Lock {
  packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
}

/** The lock of an empty project that asks for the archive only: what ours locks for use, so that no version is looked up. */
function lockFor(archive: string, folder: string): object {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { packages } = read('package-lock.json') as Lock;
  const { version, dependencies, bin } = read('package.json') as Record<string, unknown>;
  const integrity = `sha512-${createHash('sha512')
    .update(readFileSync(join(folder, archive)))
    .digest('base64')}`;
  const used = Object.entries(packages).filter(([path, { dev, devOptional }]) => path && !dev && !devOptional);
  return {
    name: 'essai',
    lockfileVersion: 3,
    packages: {
      '': { name: 'essai', dependencies: { 'co-marquage': `file:${archive}` } },
      'node_modules/co-marquage': { version, resolved: `file:${archive}`, integrity, dependencies, bin },
      ...Object.fromEntries(used),
    },
  };
}

describe('the package, installed', () => {
  let folder: string;
  let server: Server;
  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'co-marquage-paquet-'));
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
    });
    const [{ filename }] = JSON.parse(packed.toString()) as [{ filename: string }];
    write(
      'package.json',
      JSON.stringify({ name: 'essai', type: 'module', dependencies: { 'co-marquage': `file:${filename}` } }),
    );
    write('package-lock.json', JSON.stringify(lockFor(filename, folder)));
    run('npm', 'ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives Node the mirror, and the command', () => {
    write('noeud.js', "import { mirror } from 'co-marquage/mirror'; console.log(typeof mirror);");
    assert.equal(run('node', 'noeud.js').trim(), 'function');
    assert.match(run('node', 'node_modules/co-marquage/dist/node/cli.js', '--help'), /mirror/);
  });

  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ])
    it(`gives TypeScript its types, by ${moduleResolution}`, () => {
      write(
        'types.ts',
        `import 'co-marquage/define';
import type { CoMarquageFiche } from 'co-marquage';
import type { JSX } from 'react';
import type {} from 'co-marquage/react';
import type { GlobalComponents } from 'vue';
import type { CoMarquageFicheAttributs } from 'co-marquage/vue';
const fiche = document.createElement('co-marquage-fiche');
const classe: CoMarquageFiche = fiche;
fiche.addEventListener('co-marquage-ready', ({ detail }) => detail.id.trim());
const attributs: CoMarquageFicheAttributs = { fiche: 'F1', audience: 'professionnels' };
// @ts-expect-error no such audience
const faux: CoMarquageFicheAttributs = { audience: 'touristes' };
const balise: JSX.IntrinsicElements['co-marquage-fiche'] = { fiche: 'F1', 'data-commune': 'Val' };
export type EnVue = InstanceType<GlobalComponents['co-marquage-prerequis']>['$props']['fiche'];
export { classe, attributs, faux, balise };
`,
      );
      for (const [name, types] of Object.entries(FRAMEWORKS)) {
        mkdirSync(join(folder, 'node_modules', name), { recursive: true });
        write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', types: 'index.d.ts' }));
        write(`node_modules/${name}/index.d.ts`, types);
      }
      const options = { moduleResolution, module, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'] };
      const compilerOptions = { ...options, strict: true, noEmit: true, skipLibCheck: true, types: [] };
      write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['types.ts'] }));
      run('node', join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
    });

  it('stands in a page built by Vite, and in bare pages', async () => {
    write(
      'construite.html',
      '<main><co-marquage-fiche fiche="F1" source="/miroir/"></co-marquage-fiche></main><script type="module" src="./entree.js"></script>',
    );
    write('entree.js', "import 'co-marquage/define';");
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'site', rolldownOptions: { input: join(folder, 'construite.html') } },
    });
    const site = join(folder, 'site');
    cpSync(join(folder, 'node_modules/co-marquage/dist'), join(site, 'co-marquage'), { recursive: true });
    mkdirSync(join(site, 'miroir/particuliers'), { recursive: true });
    writeFileSync(
      join(site, 'miroir/mirror.json'),
      JSON.stringify({ v: 1, date: new Date().toISOString(), archives: {} }),
    );
    writeFileSync(join(site, 'miroir/particuliers/F1.json'), JSON.stringify(fichier()));
    writeFileSync(
      join(site, 'script.html'),
      '<body><script src="/co-marquage/co-marquage.js" data-fiche="F1" data-source="/miroir/"></script>',
    );
    writeFileSync(
      join(site, 'module.html'),
      '<body><co-marquage-fiche fiche="F1" source="/miroir/"></co-marquage-fiche><script type="module" src="/co-marquage/es/define.js"></script>',
    );
    let strict = '';
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      try {
        const body = readFileSync(join(site, path));
        if (strict) response.setHeader('content-security-policy', strict);
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const browser = await launchBrowser();
    for (const name of ['construite', 'script', 'module']) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}.html`);
      await page.waitForFunction(() =>
        document.querySelector('co-marquage-fiche')?.shadowRoot?.textContent?.includes('Emprunter la barque communale'),
      );
      await page.close();
    }
    // Bundled with its page, it still says what a policy lacks before its Lit is refused.
    strict = "trusted-types autre; require-trusted-types-for 'script'";
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/construite.html`, { waitUntil: 'networkidle0' }); // prettier-ignore
    assert.equal(said.filter((line) => line.startsWith('co-marquage/define ne peut pas démarrer')).length, 1, said.join('\n')); // prettier-ignore
    await browser.close();
  });
});
