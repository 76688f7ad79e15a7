/** The recipes of the page "Publier le miroir": commands that exist, and an order of upload that keeps readers whole. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { dossierTemporaire, ecrireZip, fiche, fiches, miroir, publication, publies } from '../mirror/outils.js';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'demo/pages/webmestres/miroir.html'), 'utf8').replaceAll('&lt;', '<').replaceAll('&gt;', '>'); // prettier-ignore

test('its commands and options exist', () => {
  const lignes = [...page.matchAll(/npx co-marquage (\w+) ([^<\n]+)/g)];
  assert.ok(lignes.length >= 4);
  for (const [, commande = '', options = ''] of lignes) {
    const aide = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', commande, '--help'], { cwd: root, encoding: 'utf8' }); // prettier-ignore
    for (const option of options.match(/--[\w-]+/g) ?? []) assert.ok(aide.includes(option), `${commande} ${option}`);
  }
});

/** A pattern of rclone (`/` = from the root, `*` stays in a folder) or of the S3 tool (`*` is anything). */
function motif(glob: string, rclone: boolean): RegExp {
  const corps = glob
    .replace(/^\//, '')
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*\*|\*/g, (etoile) => (etoile === '**' || !rclone ? '.*' : '[^/]*'));
  return new RegExp(`^${corps}$`);
}

/** Which files one line sends. rclone: the first filter that matches decides; S3: the last one. */
function envoi(ligne: string, chemins: string[]): string[] {
  const rclone = ligne.startsWith('rclone');
  const filtres = [...ligne.matchAll(/--(include|exclude) "([^"]+)"/g)].map(([, quoi, glob = '']) => ({ oui: quoi === 'include', re: motif(glob, rclone) })); // prettier-ignore
  // With an include, rclone sends nothing else.
  const sinon = !(rclone && filtres.some(({ oui }) => oui));
  return chemins.filter((chemin) => (rclone ? filtres.find(({ re }) => re.test(chemin)) : filtres.findLast(({ re }) => re.test(chemin)))?.oui ?? sinon); // prettier-ignore
}

const rang = (chemin: string): number =>
  chemin.startsWith('images/')
    ? 0
    : chemin === 'mirror.json'
      ? 3
      : /^\w+\/[FNR]\d+\.json$|^annuaire\//.test(chemin)
        ? 1
        : 2;

for (const outil of ['rclone', 's3'])
  test(`${outil}: pictures, documents, indexes, the manifest; everything once, what is gone last`, async () => {
    const dossier = dossierTemporaire();
    const out = join(dossier, 'miroir');
    const guide = { ...fiches(3), ...publication('N1', 'Theme', 'Eau'), ...fiche('F9', 'Barque') };
    await miroir({ out, sources: { particuliers: await ecrireZip(dossier, guide) }, publier: true });
    const chemins = [...publies(out), 'images/I1.png', 'images/sous/I2.png', 'images.json', 'annuaire/61001.json'];
    const lignes = new RegExp(`data-envoi="${outil}"><code>([^<]+)`).exec(page)?.[1]?.split('\n') ?? [];
    assert.equal(lignes.length, 5);
    const restent = new Set([...chemins, '.co-marquage/verrou']);
    for (const [i, ligne] of lignes.slice(0, 4).entries())
      for (const chemin of envoi(ligne, [...restent])) {
        assert.equal(rang(chemin), i, `${chemin} goes with: ${ligne}`);
        restent.delete(chemin);
      }
    assert.deepEqual([...restent], ['.co-marquage/verrou']);
    assert.match(lignes[4]!, /rclone sync|--delete/);
  });

const rclone = spawnSync('rclone', ['version']).status === 0;
test(
  'rclone itself: after each line what stands is whole, at the end it is the mirror',
  { skip: !rclone && 'no rclone on this machine' },
  async () => {
    const dossier = dossierTemporaire();
    const guide = (n: number) => ({ ...fiches(n), ...publication('N1', 'Theme', 'Eau') });
    const out = join(dossier, 'miroir');
    const stock = join(dossier, 'stock');
    const env = { ...process.env, RCLONE_CONFIG: join(dossier, 'rclone.conf'), RCLONE_CONFIG_STOCK_TYPE: 'alias', RCLONE_CONFIG_STOCK_REMOTE: stock }; // prettier-ignore
    const lignes = /data-envoi="rclone"><code>([^<]+)/.exec(page)?.[1]?.split('\n') ?? [];
    // A first guide, then one with a sheet more and one less.
    for (const fichiers of [guide(4), { ...guide(3), ...fiche('F9', 'Barque') }]) {
      await miroir({
        out,
        sources: { particuliers: await ecrireZip(dossier, fichiers) },
        publier: true,
        sansLien: true,
      });
      for (const ligne of lignes) {
        execFileSync('sh', ['-c', ligne], { cwd: dossier, env, stdio: 'pipe' });
        const menu = join(stock, 'guide/particuliers/menu.json');
        if (!existsSync(menu)) continue;
        for (const id of readFileSync(menu, 'utf8').match(/"[FN]\d+"/g) ?? [])
          assert.ok(existsSync(join(stock, `guide/particuliers/${id.slice(1, -1)}.json`)), `${id} after: ${ligne}`);
      }
      assert.deepEqual(publies(join(stock, 'guide')).sort(), publies(out).sort());
    }
  },
);
