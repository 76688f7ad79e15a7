/**
 * The conformance kit, for authors of wrappers:
 *
 *     npm run conformite -- --fichiers DOSSIER [--adresse /co-marquage/]   writes the mirror the cases stand on
 *     npm run conformite -- ADRESSE                                        checks the page that holds the cases
 *
 * A page holds each case of `cas.json`, its `entree` given to the wrapper, inside an element `id="cas-<id>"`.
 * Exit code 0 when the page conforms, 1 with a line for each fault.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tools/browser.js';
import { ecrireFichiers } from './fichiers.js';
import { verifier, type Cas } from './verifier.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fichiers: { type: 'string' }, adresse: { type: 'string', default: '/co-marquage/' } },
});
const cas = JSON.parse(readFileSync(new URL('cas.json', import.meta.url), 'utf8')) as Cas[];
const [adresse] = positionals;

if (values.fichiers) {
  await ecrireFichiers(values.fichiers, values.adresse);
  console.log(`${values.fichiers} : miroir/ et prerendu/ écrits. À côté, copiez dist/.`);
} else if (adresse && URL.canParse(adresse)) {
  const navigateur = await launchBrowser();
  const fautes = await verifier(navigateur, adresse, cas).finally(() => navigateur.close());
  for (const faute of fautes) console.error(faute);
  console.log(fautes.length ? `${fautes.length} écarts.` : `Conforme : ${cas.length} cas.`);
  process.exitCode = fautes.length ? 1 : 0;
} else {
  console.error('Donnez l’adresse de votre page, par exemple : npm run conformite -- http://localhost:8080/conformite');
  process.exitCode = 2;
}
