/**
 * `npm run corpus:check [-- --every N] [-- --dir FOLDER] [-- --write] [-- --json]`: every document of the real corpus, rendered by
 * `<co-marquage-fiche>` in a real browser and held against its source. Exits 1 under 100 %.
 *
 * --every N   one document in N (quick check)         --dir FOLDER  the XML files of a folder instead of the corpus
 * --write     puts the table into the README          --show N      how many misses to show (10)
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipFolder } from '../../demo/server/zip-folder.js';
import { lireDocument } from '../../src/feed/index.js';
import { mirror } from '../../src/mirror/index.js';
import type { Audience } from '../../src/model/index.js';
import { launchBrowser } from '../tools/browser.js';
import { collecter, EN_LIGNE, type Lecture } from './collect.js';
import { comparer, type Manque } from './compare.js';
import { corpusDocuments, ensureCorpus, mirrorDir } from './corpus.js';
import { serveCheck } from './serve.js';
import { structure } from './structure.js';
import { Tableau } from './table.js';
import { visible } from './visible.js';

const { values: options } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    dir: { type: 'string' },
    show: { type: 'string', default: '10' },
    pages: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const NIVEAU = 2;

interface Source {
  audience: Audience;
  id: string;
  xml: string;
}

/** The corpus (its mirror made anew), or the files of a folder (mirrored aside). */
async function preparer(): Promise<{ dir: string; documents: AsyncIterable<Source>; fin: () => Promise<void> }> {
  if (options.dir) return preparerDossier(options.dir);
  const sources = await ensureCorpus();
  await mirror({ out: mirrorDir, sources, forcer: true });
  return { dir: mirrorDir, documents: corpusDocuments(), fin: () => Promise.resolve() };
}

async function preparerDossier(dossier: string): ReturnType<typeof preparer> {
  const aside = await mkdtemp(join(tmpdir(), 'co-marquage-'));
  const zip = join(aside, 'particuliers.zip');
  await zipFolder(dossier, zip);
  await mirror({ out: join(aside, 'miroir'), sources: { particuliers: zip } });
  async function* documents(): AsyncGenerator<Source> {
    for (const nom of (await readdir(dossier)).filter((n) => n.endsWith('.xml')).sort()) {
      const xml = await readFile(join(dossier, nom), 'utf8');
      const { id } = lireDocument(xml, { audience: 'particuliers', fichier: nom });
      yield { audience: 'particuliers', id, xml };
    }
  }
  return { dir: join(aside, 'miroir'), documents: documents(), fin: () => rm(aside, { recursive: true }) };
}

const { dir, documents, fin } = await preparer();
const serveur = await serveCheck(dir);
const navigateur = await launchBrowser();
const tableau = new Tableau();
const manques: { document: string; manque: Manque }[] = [];
const debut = performance.now();
let lus = 0;

const file = documents[Symbol.asyncIterator]();
const every = Number(options.every);
async function suivant(): Promise<Source | undefined> {
  for (;;) {
    const { value, done } = (await file.next()) as IteratorResult<Source, undefined>;
    if (done) return undefined;
    if (lus++ % every === 0) return value;
  }
}

/** One page of the browser, working through the documents until none is left. */
async function travailler(): Promise<void> {
  const page = await navigateur.newPage();
  const plaintes: string[] = [];
  page.on('pageerror', (e) => plaintes.push(String(e)));
  page.on('console', (m) => (m.type() === 'error' ? plaintes.push(m.text()) : undefined));
  // tsx wraps named functions in a helper of its own, which the page does not have
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f');
  await page.evaluateOnNewDocument(`globalThis.structureDeLaFiche = () =>
    (${structure.toString()})(document.querySelector('co-marquage-fiche').shadowRoot)`);
  await page.goto(serveur.url);
  await page.waitForFunction('customElements.get("co-marquage-fiche")');
  for (let source = await suivant(); source; source = await suivant()) {
    const { audience, id, xml } = source;
    const cle = `${audience}/${id}`;
    plaintes.length = 0;
    const lecture: Lecture = await page.evaluate(collecter, cle, EN_LIGNE);
    const doc = lireDocument(xml, { audience, fichier: `${id}.xml` });
    const verdict = comparer(
      visible(xml),
      lecture.page ?? { textes: [], adresses: [], doublons: [], niveaux: [] },
      NIVEAU,
    );
    if (lecture.page)
      for (const faute of (await page.evaluate('structureDeLaFiche()')) as string[]) {
        const [regle = '', ...detail] = faute.split(': ');
        verdict.manques.push({ genre: 'structure', element: regle, detail: detail.join(': ') });
      }
    // None so far. The first is to be looked at by someone (RGAA 4.2 to 4.6, 4.13), then told in `demo/rgaa.json`.
    if (!options.dir && /<Video/.test(xml))
      verdict.manques.push({ genre: 'structure', element: 'video', detail: 'captions and description to be judged' });
    const erreurs = [...(lecture.erreur ? [lecture.erreur] : []), ...plaintes];
    tableau.ajouter({ famille: doc.famille, verdict, erreurs, inconnus: doc.inconnus ?? {} });
    for (const e of erreurs) manques.push({ document: cle, manque: { genre: 'texte', element: 'erreur', detail: e } });
    for (const manque of verdict.manques) manques.push({ document: cle, manque });
  }
  await page.close();
}

try {
  await Promise.all(Array.from({ length: Number(options.pages) }, travailler));
} finally {
  await navigateur.close();
  await serveur.close();
  await fin();
}
const secondes = (performance.now() - debut) / 1000;
if (options.json) console.log(JSON.stringify({ ...tableau.total(), seconds: Math.round(secondes) }));
else {
  for (const { document, manque } of manques.slice(0, Number(options.show)))
    console.log(`${document.padEnd(24)} ${manque.genre.padEnd(8)} ${manque.element.padEnd(20)} ${manque.detail}`);
  console.log(tableau.texte(secondes));
}
if (options.write) await tableau.ecrireReadme();
process.exitCode = tableau.complet() ? 0 : 1;
