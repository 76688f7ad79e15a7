import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ecrireFichiers } from '../conformite/fichiers.js';
import { verifier, type Cas } from '../conformite/verifier.js';
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

  it('says what went wrong when the command fails', () => {
    const dit = wordpress.php(`echo co_marquage_par_commande(['commande'=>'/nulle/part.js','miroir'=>'/nulle/part','prerendu'=>'']);`); // prettier-ignore
    assert.match(dit, /^La commande mirror a fini avec le code 1 : /);
  });
});
