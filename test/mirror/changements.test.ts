import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lireXml } from '../../src/feed/xml.js';
import { phrase } from '../../src/mirror/contenu/difference.js';
import type { FichierChangements } from '../../src/model/index.js';
import {
  dossierTemporaire,
  ecrireZip,
  fiche,
  fiches,
  lireJson,
  lireManifeste,
  miroir,
  publication,
  type Fichiers,
} from './outils.js';

/** Mirrors one after the other. @returns the folder */
async function tours(...tour: Fichiers[]): Promise<string> {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  for (const [i, fichiers] of tour.entries())
    await miroir({
      out,
      sources: { particuliers: await ecrireZip(dossier, fichiers) },
      maintenant: () => new Date(Date.UTC(2026, 2, 2 + i)),
    });
  return out;
}
const lire = (out: string): FichierChangements => lireJson<FichierChangements>(out, 'particuliers/changes.json');
const phrases = (out: string): string[] =>
  lire(out)
    .changements.flatMap(({ details }) => details ?? [])
    .map(phrase);
const chapitre = (corps: string): Fichiers =>
  publication(
    'F1',
    "Fiche d'information",
    'Vélo',
    `<Texte><Chapitre><Titre><Paragraphe>Coût</Paragraphe></Titre>${corps}</Chapitre></Texte>`,
  );
const liste = (...items: string[]): string =>
  `<Liste>${items.map((i) => `<Item><Paragraphe>${i}</Paragraphe></Item>`).join('')}</Liste>`;

test('a first run announces nothing', async () => {
  assert.deepEqual(lire(await tours(fiches(3))).changements, []);
});

test('sheets that came, went, were redirected; newest first, older ones kept', async () => {
  const redirections = {
    'redirections.xml': '<Redirections><Redirection from="F2" to="F1" date="" type=""/></Redirections>',
  };
  const restantes = Object.fromEntries(Object.entries(fiches(4)).filter(([nom]) => nom !== 'F2.xml'));
  const out = await tours(fiches(3), fiches(4), { ...restantes, ...redirections });
  assert.deepEqual(
    lire(out).changements.map(({ genre, id, date }) => [genre, id, date.slice(0, 10)]),
    [
      ['redirection', 'F2', '2026-03-04'],
      ['ajout', 'F4', '2026-03-03'],
    ],
  );
});

test('amounts and delays by their values, with the heading they stand under', async () => {
  const out = await tours(
    chapitre(
      '<Paragraphe>La vignette coûte <Valeur>12 €</Valeur> par vélo.</Paragraphe><Paragraphe>La réponse vient sous 2 mois.</Paragraphe>',
    ),
    chapitre(
      '<Paragraphe>La vignette coûte <Valeur>15 €</Valeur> par vélo.</Paragraphe><Paragraphe>La réponse vient sous 3 mois.</Paragraphe>',
    ),
  );
  assert.deepEqual(phrases(out), ['« Coût » : montant 12 € devenu 15 €', '« Coût » : délai 2 mois devenu 3 mois']);
});

test('items of lists that came and went; what only moved is no change', async () => {
  const out = await tours(
    chapitre(liste('La facture', 'Un gilet jaune', 'Une photo')),
    chapitre(liste('Une photo', 'La facture', 'Une attestation de domicile')),
  );
  assert.deepEqual(phrases(out), [
    '« Coût » : ajouté : Une attestation de domicile',
    '« Coût » : retiré : Un gilet jaune',
  ]);
});

test('a change around the text is no change of the sheet; a new important date is one', async () => {
  const base = { ...fiche('F1', 'Une', 'x <LienInterne LienPublication="F2"/>'), ...fiche('F2', 'Deux') };
  const out = await tours(base, { ...base, ...fiche('F2', 'Deux, autrement') });
  assert.deepEqual(
    lire(out).changements.map(({ id }) => id),
    ['F2'],
  );
  const important = {
    'F2.xml': base['F2.xml']!.replace('type=', 'dateDerniereModificationImportante="2026-02-20T00:00:00" type='),
  };
  const [changement] = lire(await tours(base, { ...base, ...important })).changements;
  assert.equal(changement?.modifieLe, '2026-02-20');
});

test('the Atom feed is well-formed and says the same', async () => {
  const out = await tours(fiche('F1', 'Un &amp; une'), fiche('F1', 'Un &amp; &lt;deux&gt;'));
  const xml = readFileSync(join(out, 'particuliers/changes.atom'), 'utf8');
  assert.equal(lireXml(xml, 'changes.atom').nom, 'feed');
  assert.match(xml, /<title>Fiche modifiée : Un &amp; &lt;deux&gt;<\/title>/);
  assert.match(xml, /titre « Un &amp; une » devenu « Un &amp; &lt;deux&gt; »/);
});

test('says since when it tells changes, and the manifest where there are some', async () => {
  const premier = await tours(fiches(3));
  assert.equal(lire(premier).depuis, undefined);
  assert.equal(lireManifeste(premier).changements, undefined);
  const out = await tours(fiches(3), fiches(4), { ...fiches(4), ...fiche('F1', 'Autre titre') });
  assert.equal(lire(out).depuis, '2026-03-02T00:00:00.000Z');
  assert.deepEqual(lireManifeste(out).changements, { particuliers: '2026-03-02T00:00:00.000Z' });
});
