import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ecrireFichiers } from '../conformite/fichiers.js';
import { verifier, type Cas } from '../conformite/verifier.js';
import { coder } from '../../demo/generateur/code.js';
import { lireEtat } from '../../demo/generateur/etat.js';
import { archiver } from '../../src/mirror/archiver.js';
import { disqueVif, ecrireZip, miroir } from '../mirror/outils.js';
import { GUIDE } from '../prerender/outils.js';
import { launchBrowser } from '../tools/browser.js';
import { manque, ouvrirWordpress, type Wordpress } from './site.js';

const CAS = JSON.parse(readFileSync(new URL('../conformite/cas.json', import.meta.url), 'utf8')) as Cas[];

/** A block as the editor saves it: what could end the comment is written by its number. */
const bloc = (entree: object): string =>
  `<!-- wp:co-marquage/fiche ${JSON.stringify(entree).replace(/[<>]|--/g, (s) => [...s].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))} /-->`; // prettier-ignore
const page = (contenus: [id: string, contenu: string][]): string =>
  contenus.map(([id, contenu]) => `<!-- wp:html --><div id="cas-${id}"><!-- /wp:html -->${contenu}<!-- wp:html --></div><!-- /wp:html -->`).join('\n'); // prettier-ignore

const absent = manque();
describe('the extension in a real WordPress', { skip: absent && `no WordPress here: ${absent}` }, () => {
  let wordpress: Wordpress;
  let navigateur: Browser;
  before(async () => {
    wordpress = await ouvrirWordpress();
    await ecrireFichiers(wordpress.dossier, '/co-marquage/');
    navigateur = await launchBrowser();
  });
  after(async () => {
    await navigateur?.close();
    wordpress?.fermer();
  });

  it('conforms: every case, as blocks of a page made by the editor’s interface', async () => {
    const adresse = await wordpress.publier('Cas', page(CAS.map(({ id, entree }) => [id, bloc(entree)])));
    assert.deepEqual(await verifier(navigateur, adresse, CAS), []);
  });

  it('takes the code of the plugin that towns had, and its own', async () => {
    const [fiche, publique] = CAS as [Cas, Cas];
    const adresse = await wordpress.publier(
      'Codes',
      page([
        ['fiche', '[co-marquage fiche="F1"]'],
        ['public', '[comarquage category="part" xml="F2"]'],
      ]),
    );
    assert.deepEqual(await verifier(navigateur, adresse, [fiche, publique]), []);
  });

  it('takes the code of the generator, in a block of HTML and in the editor of before', async () => {
    const [fiche] = CAS as [Cas];
    for (const forme of ['script', 'balises', 'lien']) {
      const etat = lireEtat(
        `?fiche=F1&commune=L’Île%20%26%20fils&couleur=%23AA3311&note=Un%20%22mot%22&forme=${forme}`,
      );
      const code = coder(etat, { src: '/co-marquage/co-marquage.js' }, 'Emprunter la barque');
      const cas = `<div id="cas-fiche">\n${code}\n</div>`;
      for (const contenu of [`<!-- wp:html -->${cas}<!-- /wp:html -->`, `Un mot.\n\n${cas}\n\nUn autre.`]) {
        const adresse = await wordpress.publier('Collé', contenu);
        assert.deepEqual(await verifier(navigateur, adresse, [fiche]), [], contenu);
      }
    }
  });

  it('puts the written sheet into the page where it is on this server: it reads without a script', async () => {
    wordpress.php(`update_option('co_marquage',['prerendu'=>'${join(wordpress.dossier, 'prerendu')}','commune'=>'Val"sur']);`); // prettier-ignore
    const adresse = await wordpress.publier('Écrite', page([['fiche', bloc({ fiche: 'F1' })]]));
    const html = await (await fetch(adresse)).text();
    assert.match(html, /shadowrootmode="open"[^]*La barque se réserve la veille\./);
    assert.match(html, /<script[^>]* data-commune="Val&quot;sur" src=[^>]*co-marquage\.js/);
    assert.deepEqual(await verifier(navigateur, adresse, CAS.slice(0, 1)), []);
    wordpress.php("delete_option('co_marquage');");
  });

  it('keeps only settings that hold, and plans the mirror', () => {
    const lu = wordpress.php(
      "require_once 'wp-admin/includes/template.php';echo json_encode(co_marquage_nettoyer(['insee'=>'1','script'=>'javascript:alert(1)','miroir'=>'../x','commande'=>'relatif','couleur'=>'#fff<b>','source'=>'https://exemple.invalid/m/']));",
    );
    assert.deepEqual(JSON.parse(lu), { couleur: '#fff', source: 'https://exemple.invalid/m/' });
    const prevu = wordpress.php(
      "update_option('co_marquage',['miroir'=>'/tmp/m','archive'=>'https://exemple.invalid/m.zip']);echo (int)(bool)wp_next_scheduled('co_marquage_miroir');delete_option('co_marquage');update_option('co_marquage',[]);echo (int)(bool)wp_next_scheduled('co_marquage_miroir');",
    );
    assert.equal(prevu, '10');
  });

  /** What WP-Cron does, with those settings; the sentence that the page of settings shows. */
  const passer = (reglages: Record<string, string>): string => {
    wordpress.php(`update_option('co_marquage',json_decode('${JSON.stringify(reglages)}',true));do_action('co_marquage_miroir');`); // prettier-ignore
    return wordpress.php("echo get_option('co_marquage_bilan')['dit'];delete_option('co_marquage');");
  };
  const lire = (chemin: string): string => readFileSync(join(wordpress.dossier, chemin), 'utf8');

  it('has the mirror and the written sheets made by the command, for this site and this town', async () => {
    const zip = await ecrireZip(wordpress.dossier, GUIDE);
    const commande = join(wordpress.dossier, 'commande.mjs');
    const cli = join(import.meta.dirname, '../../dist/node/cli.js');
    writeFileSync(commande, `if (process.argv[2] === 'mirror') process.argv.push('--particuliers', ${JSON.stringify(zip)}); await import(${JSON.stringify(cli)});`); // prettier-ignore
    const [miroir, prerendu] = [join(wordpress.dossier, 'nuit/miroir'), join(wordpress.dossier, 'nuit/fiches')];
    mkdirSync(join(wordpress.dossier, 'nuit'));
    writeFileSync(
      join(wordpress.dossier, 'local.json'),
      '{"version":1,"toutes":{"notes":[{"place":"avant","html":"Le quai est fermé."}]}}',
    );
    const local = `${wordpress.adresse}/co-marquage/local.json`;
    assert.equal(passer({ commande, miroir, prerendu, local }), 'Miroir à jour.');
    assert.equal((JSON.parse(lire('nuit/miroir/mirror.json')) as { v: number }).v, 1);
    const ecrit = lire('nuit/fiches/fragments/particuliers/F1.html');
    assert.match(ecrit, /href="\/co-marquage\/nuit\/fiches\/co-marquage\.css/);
    assert.match(ecrit, / source="\/co-marquage\/nuit\/miroir\/"/);
    assert.match(ecrit, /Le quai est fermé\./);
    wordpress.php(`update_option('co_marquage',['prerendu'=>'${prerendu}']);`);
    const adresse = await wordpress.publier('Nuit', page([['fiche', bloc({ fiche: 'F1' })]]));
    const vue = await navigateur.newPage();
    const perdues: string[] = [];
    vue.on('response', (reponse) => reponse.status() >= 400 && perdues.push(reponse.url()));
    await vue.goto(adresse, { waitUntil: 'networkidle0' });
    assert.deepEqual(perdues, []);
    assert.equal(await vue.$eval('co-marquage-fiche', (w) => w.shadowRoot!.styleSheets.length + w.shadowRoot!.adoptedStyleSheets.length > 0), true); // prettier-ignore
    await vue.close();
    wordpress.php("delete_option('co_marquage');");
  });

  it('takes a mirror that was published as an archive, and keeps the old one when the archive is none', async () => {
    const dossier = join(wordpress.dossier, 'copie');
    const archive = join(wordpress.dossier, 'miroir.zip');
    await miroir({
      out: dossier,
      sources: { particuliers: await ecrireZip(wordpress.dossier, GUIDE) },
      sansLien: true,
    });
    await archiver(disqueVif, dossier, archive, new Date());
    rmSync(dossier, { recursive: true });
    const adresse = `${wordpress.adresse}/co-marquage/miroir.zip`;
    for (let fois = 0; fois < 2; fois++) {
      assert.equal(passer({ archive: adresse, miroir: dossier }), 'Miroir à jour.');
      assert.match(lire('copie/particuliers/F1.json'), /La barque se réserve la veille/);
    }
    writeFileSync(archive, readFileSync(await ecrireZip(wordpress.dossier, { 'autre.txt': 'x' })));
    assert.match(passer({ archive: adresse, miroir: dossier }), /n’est pas celle d’un miroir/);
    assert.match(lire('copie/particuliers/F1.json'), /La barque se réserve la veille/);
  });

  it('says what went wrong when the command fails', () => {
    const dit = wordpress.php(`echo co_marquage_par_commande(['commande'=>'/nulle/part.js','miroir'=>'/nulle/part','prerendu'=>'']);`); // prettier-ignore
    assert.match(dit, /^La commande mirror a fini avec le code 1 : /);
  });
});
