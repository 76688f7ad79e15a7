import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerequis, type Groupe } from '../../src/checklist/index.js';
import { texteProfond, type Noeud, type Pli } from '../../src/model/index.js';
import { avec, fiche, liste, n, p, titre } from './outils.js';

const groupes = (...blocs: Noeud[]): Groupe[] => prerequis(fiche(...blocs)).groupes;
const textes = (g: Groupe | undefined): string[] => g?.elements.map((e) => texteProfond(e.contenu)) ?? [];
const HORS: Pli = { etat: 'ferme', motif: 'hors-situation' };

test('a sheet without prerequisites has none', () => {
  assert.deepEqual(groupes(p('Le dragon a :'), liste('des ailes,', 'une queue.')), []);
});

test('documents, conditions and steps, in the order of the sheet, under its headings', () => {
  const lus = groupes(
    n('Chapitre', titre('Conditions'), p('Vous devez remplir les conditions suivantes :'), liste('Être majeur', 'Avoir une laisse')),
    n('Chapitre', titre('Démarche'),
      n('SousChapitre', titre('Au guichet'), p('Vous devez présenter les documents suivants :'), liste('Carte du dragon', 'Photo du dragon')),
      n('SousChapitre', titre('Ensuite'), p('Suivez ces étapes :'), liste('Nourrir le dragon', 'Ouvrir la porte')),
    ),
  ); // prettier-ignore
  assert.deepEqual(
    lus.map(({ role, titre, chemin, mode }) => ({ role, titre, chemin, mode })),
    [
      { role: 'conditions', titre: 'Conditions', chemin: [], mode: 'tout' },
      { role: 'documents', titre: 'Au guichet', chemin: ['Démarche'], mode: 'tout' },
      { role: 'etapes', titre: 'Ensuite', chemin: ['Démarche'], mode: 'tout' },
    ],
  );
  assert.deepEqual(textes(lus[1]), ['Carte du dragon', 'Photo du dragon']);
  assert.equal(texteProfond(lus[2]?.intro), 'Suivez ces étapes :');
});

test('a list without a heading stands under the title of the sheet', () => {
  assert.equal(groupes(p('Documents à fournir :'), liste('Photo'))[0]?.titre, 'Promener un dragon');
});

test('the nodes are those of the sheet', () => {
  const item = n('Item', p('Photo'), n('ServiceEnLigne', titre('Formulaire')));
  const [groupe] = groupes(p('Documents à fournir :'), liste(item));
  assert.equal(groupe?.elements[0]?.contenu[1], item.children[1]);
});

test('the key is that of the text: neither order nor accents change it, words do', () => {
  const cles = (...items: string[]) =>
    groupes(p('Documents à fournir :'), liste(...items))[0]?.elements.map((e) => e.cle);
  assert.deepEqual(cles('Photo récente', 'Carte'), cles('Carte', 'photo recente')?.reverse());
  assert.notDeepEqual(cles('Photo'), cles('Photo en couleur'));
});

test('one of them suffices', () => {
  const [un] = groupes(p("Vous devez fournir l'un des documents suivants :"), liste('Carte', 'Passeport'));
  assert.equal(un?.mode, 'un');
});

test('a list inside an item stays with the item', () => {
  const item = n('Item', p("L'un de ces papiers :"), liste('Carte', 'Passeport'));
  const [groupe] = groupes(p('Documents à fournir :'), liste(item, 'Photo'));
  const [element] = groupe?.elements ?? [];
  assert.equal(texteProfond(element?.contenu), "L'un de ces papiers :");
  assert.deepEqual(
    element?.sous?.map((s) => [s.mode, s.elements.length]),
    [['un', 2]],
  );
});

test('lists that the feed cut in pieces to put conditions on them are one group', () => {
  const fragment = { ...n('FragmentConditionne', liste('Timbre')), pli: HORS };
  const lus = groupes(p('Documents à fournir :'), liste('Carte'), fragment, liste('Photo'));
  assert.deepEqual(lus.map(textes), [['Carte', 'Timbre', 'Photo']]);
  assert.deepEqual(
    lus[0]?.elements.map((e) => e.pli),
    [undefined, HORS, undefined],
  );
});

test('a list not asked for between two that are parts them', () => {
  const lus = groupes(
    n('Chapitre', titre('Pièces'), p('Documents à fournir :'), liste('Carte'), p('Le garde est ouvert :'), liste('lundi'),
      p('Documents à joindre :'), liste('Photo')),
  ); // prettier-ignore
  assert.deepEqual(lus.map(textes), [['Carte'], ['Photo']]);
});

test('the cases a group stands in are told, with what the answers folded', () => {
  const cas = (nom: string, ...suite: Noeud[]) => n('Cas', titre(nom), ...suite);
  const bloc = avec(
    n('BlocCas', cas('Vert', p('Il vole.')), { ...cas('Rouge', liste('Photo du dragon')), pli: HORS }),
    {
      affichage: 'radio',
    },
  );
  const [groupe] = groupes(n('Chapitre', titre('Pièces'), p('Documents à fournir :'), bloc));
  assert.deepEqual(
    [groupe?.titre, groupe?.chemin, groupe?.choix, groupe?.pli],
    ['Rouge', ['Pièces'], [{ bloc: 0, cas: 1 }], HORS],
  );
  assert.equal(texteProfond(groupe?.intro), 'Documents à fournir :');
});

test("the feed's own marks go before the words", () => {
  const pieces = avec(n('Chapitre', titre('Au guichet'), liste('Le dragon')), { type: 'pieces' });
  assert.equal(groupes(pieces)[0]?.role, 'documents');
  const cases = avec(liste('Le dragon'), { type: 'caseACocher' });
  assert.equal(groupes(p('Pensez à prendre :'), cases).length, 1);
  const numeros = avec(liste('Laver le dragon', 'Fermer la porte'), { type: 'numero' });
  assert.equal(groupes(p('Le soir, vous devez :'), numeros)[0]?.role, 'etapes');
});

test('a chapter of papers without a list gives the sentences that ask for them', () => {
  const pieces = avec(
    n('Chapitre', titre('Pièces'), p('Le garde est là.'), p("Vous devez fournir le certificat d'envol.")),
    {
      type: 'pieces',
    },
  );
  const [groupe] = groupes(pieces);
  assert.deepEqual(
    [groupe?.role, groupe?.titre, textes(groupe)],
    ['documents', 'Pièces', ["Vous devez fournir le certificat d'envol."]],
  );
});

test('numbered chapters are the steps, by their titles', () => {
  const etape = (nom: string) => avec(n('Chapitre', titre(nom), p('Texte.')), { numerote: 'true' });
  const [groupe] = groupes(etape('Réserver'), etape('Décoller'));
  assert.deepEqual(
    [groupe?.role, groupe?.titre, textes(groupe)],
    ['etapes', 'Promener un dragon', ['Réserver', 'Décoller']],
  );
});

test('what others hand over, what a paper says, and the glossary ask nothing', () => {
  assert.deepEqual(groupes(p('Le dresseur vous remet les documents suivants :'), liste('Carte du dragon')), []);
  assert.deepEqual(groupes(p('Le contrat doit mentionner :'), liste('le nom du dragon', 'son âge')), []);
  const definition = n(
    'Definition',
    titre('Dragonnier'),
    p('Il remplit les conditions suivantes :'),
    liste('Être majeur'),
  );
  assert.deepEqual(prerequis({ ...fiche(), children: [definition] }).groupes, []);
});

test('titles asked as questions are understood', () => {
  const lus = groupes(
    n('Chapitre', titre('Quels documents faut-il fournir ?'), liste('Carte du dragon', 'Photo')),
    n('Chapitre', titre('Quelles sont les conditions à remplir ?'), liste('Être majeur', 'Habiter une tour')),
  );
  assert.deepEqual(
    lus.map((g) => g.role),
    ['documents', 'conditions'],
  );
});
