/**
 * `npm run bench:territory [-- --json]`: every block of the real corpus whose titles name places, understood or not.
 * A block is *territorial* when each of its titles is a place, a list of places or a default, by a pattern that is wider than
 * the table of places (so that what the table lacks shows up as not understood).
 */
import { lireDocument } from '../../src/feed/index.js';
import { empreinte } from '../../src/model/empreinte.js';
import { blocsDeChoix, casDe, plier, titreDe } from '../../src/model/index.js';
import { choisirCas, etiquettes } from '../../src/situation/index.js';
import { corpusDocuments, ensureCorpus } from '../corpus/corpus.js';
import { verifies } from './territory-checked.js';

const LIEU =
  /paris|lyon|marseille|lille|nice\b|cannes|toulouse|ile.de.france|alsace|moselle|outre.mer|\bdoms?\b|\bcom\b|guadeloupe|martinique|guyane|reunion|mayotte|corse|metropole|metropolitaine|nouvelle.caledonie|polynesie|miquelon|barthelemy|wallis|couronne|parisienne|\(\d\w[\d]?\)|departements? \d/;
const EVENEMENT =
  /^(deces|ne\b|nee\b|naissance|vol\b|perte|achat|mariage|accident|permis|procedure|procès|travaux|siege|resident|depart|retour|sortie|agent|voyage|logement|acte|organisme|election|au depart|donateur|vehicule|expulsion|proces|protection)/;
const DEFAUT = /cas general|droit commun|^(dans )?(une )?autres? |^en france$|etranger|france/;
const CONNU_HORS = /acade|alsace-champagne/;

/** Wide test: all titles look like places or defaults, one at least is a place, none tells of an event. */
function territorial(titres: string[]): boolean {
  const nets = titres.map(plier);
  return (
    nets.some((t) => LIEU.test(t)) &&
    nets.every((t) => (LIEU.test(t) || DEFAUT.test(t)) && !EVENEMENT.test(t) && t.length < 110 && !CONNU_HORS.test(t))
  );
}

await ensureCorpus();
const compte = new Map<string, { titres: string[]; nombre: number; exemple: string }>();
for await (const { audience, id, xml } of corpusDocuments()) {
  if (!xml.includes('<BlocCas') && !xml.includes('<ListeSituations')) continue;
  const doc = lireDocument(xml, { audience, fichier: `${id}.xml` });
  for (const bloc of blocsDeChoix(doc.children)) {
    const titres = casDe(bloc).map(titreDe);
    if (titres.length < 2) continue;
    const cle = titres.join(' | ');
    const deja = compte.get(cle) ?? { titres, nombre: 0, exemple: `${audience}/${id}` };
    deja.nombre++;
    compte.set(cle, deja);
  }
}
const lignes = [...compte.values()].filter(({ titres }) => etiquettes(titres) ?? territorial(titres)).sort((a, b) => b.nombre - a.nombre); // prettier-ignore
const compris = lignes.filter(({ titres }) => etiquettes(titres));
const somme = (l: typeof lignes) => l.reduce((n, { nombre }) => n + nombre, 0);
const faux = verifies.filter(({ titres, attendu }) => {
  const ligne = [...compte.values()].find((l) => l.titres.map(empreinte).join() === titres.join());
  return (
    !ligne || Object.entries(attendu).some(([insee, index]) => (choisirCas(ligne.titres, insee) ?? null) !== index)
  );
});
const resultat = {
  blocks: somme(lignes),
  understood: somme(compris),
  share: somme(compris) / somme(lignes),
  labels: lignes.length,
  labelsUnderstood: compris.length,
  checked: verifies.length,
  wrong: faux.length,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(resultat));
else {
  for (const l of lignes)
    console.log(`${etiquettes(l.titres) ? 'compris    ' : 'NON compris'} ${String(l.nombre).padStart(4)}  ${l.exemple.padEnd(22)} ${l.titres.join(' | ').slice(0, 140)}`); // prettier-ignore
  console.log(
    `\n${resultat.understood} of ${resultat.blocks} territorial blocks understood (${(100 * resultat.share).toFixed(1)} %), ` +
      `${resultat.labelsUnderstood} of ${resultat.labels} sets of titles; hand-checked: ${resultat.checked - resultat.wrong} of ${resultat.checked} right`,
  );
}
process.exitCode = faux.length || resultat.share < 0.95 ? 1 : 0;
