import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choisirCas, choixDuTerritoire, estInsee, etiquettes } from '../../src/situation/index.js';
import { avec, doc, n, titre } from './outils.js';

/** titles → INSEE → the title that must be chosen (null: none). Brest, Paris, Strasbourg, Fort-de-France, Saint-Denis (974), Versailles, Ajaccio, Lyon 3e. */
const cas: [titres: string, attendu: Record<string, string | null>][] = [
  ['Cas général | À Paris', { '29019': 'Cas général', '75056': 'À Paris', '75112': 'À Paris' }],
  ['Droit commun | Alsace et Moselle', { '67482': 'Alsace et Moselle', '54395': 'Droit commun' }],
  ['Métropole | Outre-mer', { '29019': 'Métropole', '97209': 'Outre-mer', '2A004': 'Métropole' }],
  [
    'Outre-mer (cas général) | Saint-Pierre-et-Miquelon | Métropole',
    { '97502': 'Saint-Pierre-et-Miquelon', '97209': 'Outre-mer (cas général)' },
  ],
  ['Ain (01) | Rhône (69)', { '69383': 'Rhône (69)', '29019': null }],
  ['Cas général | À Lyon | Rhône', { '69383': 'À Lyon', '69266': 'Rhône' }],
  ['Cas général | Départements 78, 91, 92 et 93', { '78646': 'Départements 78, 91, 92 et 93', '29019': 'Cas général' }],
  [
    'Cas général | Paris et petite couronne (92-93-94)',
    { '94028': 'Paris et petite couronne (92-93-94)', '78646': 'Cas général' },
  ],
  [
    'Toutes régions sauf Île-de-France | En région parisienne',
    { '29019': 'Toutes régions sauf Île-de-France', '78646': 'En région parisienne' },
  ],
  [
    'Vous vivez en France (cas général) | Vous vivez en Corse | Vous vivez à l’étranger',
    { '2A004': 'Vous vivez en Corse', '29019': 'Vous vivez en France (cas général)' },
  ],
  ['Seine et Marne (77) | Val d’Oise (95]', { '77288': 'Seine et Marne (77)' }],
  [
    'Provence-Alpes-Côte d’Azur (Paca) | Autre région',
    { '13055': 'Provence-Alpes-Côte d’Azur (Paca)', '29019': 'Autre région' },
  ],
  // left alone: the place is that of an event, a court, a seat, or the titles are not all places
  ['Décès en métropole | Décès en outre-mer', { '29019': null }],
  ['En France | À l’étranger', { '29019': null }],
  ['Amiens | Lille', { '59350': null }],
  ['Créteil | Paris | Versailles', { '75056': null }],
  ['Siège social à Paris | Cas général', { '75056': null }],
  ['En zone tendue (cas général) | À Paris | Dans une autre commune', { '75056': null }],
  ['Paris et communes limitrophes | Autres communes', { '75056': null }],
  ['Cas général | Commune de moins de 1 000 habitants', { '29019': null }],
  ['Paris', { '75056': null }],
];
for (const [titres, attendu] of cas)
  test(titres, () => {
    const liste = titres.split(' | ');
    for (const [insee, choisi] of Object.entries(attendu)) {
      const index = choisirCas(liste, insee);
      assert.equal(index === undefined ? null : liste[index], choisi, insee);
    }
  });

test('two places that hold alike: none is chosen', () =>
  assert.equal(choisirCas(['À Paris', 'Paris (75)'], '75056'), undefined));
test('abroad is never a commune’s', () => assert.deepEqual(etiquettes(['Cas général', 'À l’étranger']), undefined));
test('INSEE codes', () => {
  for (const oui of ['29019', '2A004', '2b033', '97411']) assert.ok(estInsee(oui));
  for (const non of ['2901', '290190', 'ABCDE', '', '2C001']) assert.ok(!estInsee(non));
});
test('choices by number of the block, in document order', () => {
  const bloc = (...t: string[]) => avec(n('BlocCas', ...t.map((x) => n('Cas', titre(x)))), { affichage: 'onglet' });
  const d = doc(n('Texte', bloc('Majeur', 'Mineur'), bloc('Cas général', 'À Paris')));
  assert.deepEqual(choixDuTerritoire(d, '75056'), { 1: 1 });
  assert.deepEqual(choixDuTerritoire(d, 'x'), {});
});
