import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendreDemarches } from '../../src/render/demarches.js';
import { rendre, rendreSource } from '../../src/render/index.js';
import { traduire } from '../../src/i18n.js';
import { avec, contexte, document, n, p } from './contexte.js';
import { ecrire } from './ecrire.js';
import { fautes } from './fautes.js';

const chapitre = (titre: string, ...children: Parameters<typeof p>): ReturnType<typeof p> =>
  n('Chapitre', n('Titre', p(titre)), ...children);

test('source, date, licence and original stand under every document, an empty one too', async () => {
  for (const doc of [document([]), document([n('Inconnu')], { audience: 'professionnels', spUrl: 'javascript:x' })])
    for (const arbre of [await rendre(doc, contexte()), rendreSource(doc, contexte())]) {
      const html = ecrire(arbre);
      assert.match(
        html,
        doc.audience === 'professionnels'
          ? /Entreprendre\.Service-Public\.gouv\.fr/
          : /Source\u00a0: Service-Public\.gouv\.fr/,
      );
      assert.match(html, /3 février 2026/);
      assert.match(html, /Licence Ouverte 2\.0/);
      assert.match(html, /<a href="https:[^"]+vosdroits\/F1" data-original>/);
    }
});

test('levels start where they are told and never skip; below the sixth, aria-level goes on', async () => {
  const doc = document([
    n('Texte', chapitre('Un', n('SousChapitre', n('Titre', 'Deux'), n('TitreFlottant', p('Trois')), p('mot')))),
  ]);
  const html = ecrire(await rendre(doc, contexte({ niveau: 5 })));
  assert.match(html, /<h5[^>]*>Tailler une haie<\/h5>/);
  assert.match(html, /<h6>Un<\/h6>/);
  assert.match(html, /<h6 aria-level="7">Deux<\/h6>/);
  assert.match(html, /<h6 class="cm-titre-flottant" aria-level="8">Trois<\/h6>/);
});

test('a chapter without title leaves no gap', async () => {
  const doc = document([n('Texte', n('Chapitre', n('SousChapitre', n('Titre', 'Seul'), p('mot'))))]);
  assert.match(ecrire(await rendre(doc, contexte())), /<h3>Seul<\/h3>/);
});

test('three chapters make a table of contents and chapters that fold; two do not', async () => {
  const doc = async (...titres: string[]): Promise<string> =>
    ecrire(await rendre(document([n('Texte', ...titres.map((t) => chapitre(t, p('mot'))))]), contexte()));
  assert.doesNotMatch(await doc('Un', 'Deux'), /cm-sommaire|cm-plieur/);
  const long = await doc('Un', 'Deux', 'Trois');
  assert.equal(long.match(/data-ancre=/g)?.length, 3);
  assert.equal(long.match(/aria-expanded="true"/g)?.length, 3);
});

test('numbered chapters are steps; those of documents and of what matters are marked in words', async () => {
  const html = ecrire(
    await rendre(
      document([
        n('Texte',
          avec({ numerote: 'true' }, chapitre('Semer', p('mot'))),
          avec({ numerote: 'true', type: 'pieces' }, chapitre('Récolter', p('mot'))),
          avec({ type: 'important' }, chapitre('Ranger', p('mot')))),
      ]),
      contexte(),
    ),
  ); // prettier-ignore
  assert.match(html, /Étape 1<\/span> Semer/);
  assert.match(html, /Étape 2<\/span> Récolter/);
  assert.match(html, /Documents à fournir/);
  assert.match(html, /Important<\/p>/);
});

test('a block that the town folds stays, in a closed disclosure', async () => {
  const doc = document([avec({ URL: 'https://a.example', type: 'x' }, n('Reference', n('Titre', 'Code des haies')))]);
  assert.match(ecrire(await rendre(doc, contexte())), /<section class="cm-bloc cm-bloc-references">/);
  assert.match(
    ecrire(await rendre(doc, contexte({ masquer: new Set(['references']) }))),
    /<details class="cm-bloc cm-bloc-references">/,
  );
});

test('state of the document: warnings of the feed first, what is under way, what is not available', async () => {
  const doc = document([n('Texte', p('texte')), n('Avertissement', n('Titre', 'Gel'), n('Texte', p('Attendez.')))], {
    statut: 'enCoursDeMiseAJour',
    indisponible: true,
  });
  const html = ecrire(await rendre(doc, contexte()));
  assert.match(html, /en cours de mise à jour/);
  assert.match(html, /momentanément indisponible/);
  assert.ok(html.indexOf('Attendez.') < html.indexOf('<p>texte'));
});

test('our words bear their language where it is not that of the national text', async () => {
  const arbre = await rendre(document([p('mot')]), contexte({ langue: 'en', t: traduire() }));
  const html = ecrire(arbre);
  assert.match(html, /<article[^>]* lang="fr"/);
  assert.match(html, /<span lang="en" dir="ltr">Licence Ouverte/);
  assert.match(html, /February 3, 2026/);
});

test('links to act: the town’s first, then the main one, each once; of an R document, its address', () => {
  const service = (ID: string, autre = {}): ReturnType<typeof p> =>
    avec({ ID, URL: `https://a.example/${ID}`, type: 'Téléservice', ...autre }, n('ServiceEnLigne', n('Titre', ID)));
  const doc = document([
    n('Texte', service('R1'), chapitre('Un', service('R2', { selfPrincipal: 'true' }))),
    service('R1'),
    avec({ genre: 'teleservice', url: '/ici' }, n('DemarcheLocale')),
  ]);
  const html = ecrire(rendreDemarches(doc, contexte()));
  assert.deepEqual(html.match(/href="[^"]+"/g), [
    'href="/ici"',
    'href="https://a.example/R2"',
    'href="https://a.example/R1"',
  ]);
  assert.deepEqual(rendreDemarches(document([p('rien')]), contexte()).children, []);
  const r = document([avec({ URL: 'https://a.example/f.pdf' }, n('LienWeb'))], {
    racine: 'ServiceComplementaire',
    type: 'Formulaire',
  });
  assert.match(ecrire(rendreDemarches(r, contexte())), /Accéder au formulaire/);
});

test('a type this script does not know keeps its words', async () => {
  const doc = document([n('Texte', { type: 'Demain', attributes: {}, children: ['un mot'] } as never)]);
  assert.deepEqual(fautes(doc, await rendre(doc, contexte())), []);
});

test('of two chapters with one ID, links lead to the first; a fact without contents keeps its title', async () => {
  const meme = (mot: string): ReturnType<typeof p> => avec({ ID: 'C1' }, chapitre(mot, p('mot')));
  const doc = document([
    n('Texte', p(avec({ LienID: 'C1' }, n('LienIntra', 'voir'))), meme('Un'), meme('Deux')),
    n('CaracteristiqueLibre', n('Titre', 'Seul')),
  ]);
  const arbre = await rendre(doc, contexte());
  assert.deepEqual(fautes(doc, arbre), []);
  assert.match(ecrire(arbre), /<h3 id="(x-d1)"[^>]*>Un<[^]*<h3>Deux<[^]*Seul/);
});
