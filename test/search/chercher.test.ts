import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chercher } from '../../src/search/index.js';
import { analyser } from '../../src/search/requete.js';
import { fiche, GUIDE, indexDe, lien } from './documents.js';

const index = indexDe(GUIDE);
const ids = (requete: string): string[] => chercher(index, requete).resultats.map(({ id }) => id);
const premier = (requete: string): string | undefined => ids(requete)[0];

test('a sheet is found without accents, in the plural, in capitals', () => {
  assert.equal(premier('CONGES DES LOCATAIRES'), 'F3');
  assert.equal(premier('bibliotheques'), 'F4');
});

test('a question is answered like its subject', () => {
  assert.equal(premier('Comment faire pour m’inscrire à la bibliothèque ?'), 'F4');
  assert.equal(premier('où est le conseil de prud’hommes ?'), 'F5');
});

test('the last word may be unfinished, the others not', () => {
  assert.equal(premier('certificat immat'), 'F1');
  assert.equal(premier('immatriculati'), 'F1');
});

test('misspelt words are understood, the first letter too', () => {
  for (const faute of ['bibliotèque', 'biblioteque', 'vibliothèque', 'bibliohtèque'])
    assert.equal(premier(faute), 'F4', faute);
});

test('words written together or apart are the same', () => {
  assert.equal(premier('prudhommes'), 'F5');
  assert.equal(premier('prud hommes'), 'F5');
  assert.equal(premier('jardinpartagé'), premier('jardin partagé'));
});

test('everyday words lead to the guide’s words', () => {
  assert.equal(premier('carte grise'), 'F1');
  assert.equal(premier('donner son préavis'), 'F3');
});

test('acronyms explained anywhere find their sheet', () => {
  assert.equal(premier('apl'), 'F2');
});

test('the words that others use for a sheet find it', () => {
  assert.equal(premier('partir de chez soi'), 'F3');
});

test('headings find their sheet', () => {
  assert.equal(premier('véhicule acheté'), 'F1');
});

test('the sheet comes before the form, unless a form is asked for', () => {
  assert.equal(premier('jardin partagé'), 'F7');
  assert.equal(premier('formulaire jardin partagé'), 'R1');
  assert.equal(premier('cerfa 12345'), 'R1');
});

test('a sheet that others name comes before its like', () => {
  const memes = [
    fiche('F1', 'Abri de jardin'),
    fiche('F2', 'Abri de jardin'),
    fiche('F3', 'Cabane', { children: [lien('F2', 'abri')] }),
  ];
  assert.equal(chercher(indexDe(memes), 'abri jardin').resultats[0]?.id, 'F2');
});

test('guided searches are never found', () => {
  assert.ok(!ids('RG jardin partagé').includes('F8'));
});

test('results come by kind, each with its theme and one line', () => {
  const { groupes, resultats } = chercher(index, 'parcelle');
  assert.deepEqual(new Set(groupes.map(({ groupe }) => groupe)), new Set(['formulaires', 'services']));
  assert.equal(groupes.flatMap((g) => g.resultats).length, resultats.length);
  const [voiture] = chercher(index, 'immatriculation').resultats;
  assert.deepEqual(voiture?.theme, { id: 'N1', titre: 'Transports' });
  assert.match(voiture?.ligne ?? '', /^Le document qui accompagne chaque voiture/);
});

test('the words that answer are marked in the title', () => {
  const [resultat] = chercher(index, 'certificats immatriculation').resultats;
  assert.deepEqual(
    resultat?.plages.map(([debut, fin]) => resultat.titre.slice(debut, fin)),
    ['Certificat', 'immatriculation'],
  );
});

test('nothing asked, nothing found; nothing known, nothing found', () => {
  for (const rien of ['', '   ', '?!', 'xyzzyxyz']) assert.deepEqual(ids(rien), [], rien);
});

test('several indexes are searched as one', () => {
  const { resultats } = chercher([index, indexDe([fiche('F90', 'Jardin partagé')])], 'jardin partagé');
  assert.ok(resultats.some(({ id }) => id === 'F90') && resultats.some(({ id }) => id === 'F7'));
});

test('a single capital belongs to the word before it: "permis b" is not "permis a"', () => {
  const index = indexDe([
    fiche('F1', 'Permis A : moto'),
    fiche('F2', 'Permis B : voiture'),
    fiche('F3', 'Permis C : camion'),
  ]);
  for (const [question, id] of [
    ['permis b', 'F2'],
    ['le permis C', 'F3'],
  ] as const)
    assert.equal(chercher(index, question).resultats[0]?.id, id);
});

test('a word still being typed is corrected too', () => {
  const index = indexDe([fiche('F1', 'Grossesse et accouchement'), fiche('F2', 'Grosses réparations')]);
  assert.equal(chercher(index, 'grosesse').resultats[0]?.id, 'F1');
});

test('a whole turn of phrase is recognised in another order, with a word or two between', () => {
  const index = indexDe([
    fiche('F1', 'Restitution du dépôt de garantie'),
    fiche('F2', 'Caution solidaire'),
    fiche('F3', 'Récupérer un colis'),
  ]);
  for (const question of [
    'récupérer la caution',
    'ma caution, comment la récupérer',
    'récupérer toute ma vieille caution',
  ])
    assert.equal(chercher(index, question).resultats[0]?.id, 'F1', question);
});

test('a word alone names a folder, a longer question one of its sheets', () => {
  const index = indexDe([
    fiche('N1', 'Jardinage', { famille: 'dossier' }),
    fiche('F1', 'Jardinage', {}),
    fiche('F2', 'Jardinage en ville des enfants'),
  ]);
  assert.equal(chercher(index, 'jardinage').resultats[0]?.id, 'N1');
  assert.equal(chercher(index, 'le jardinage des enfants en ville').resultats[0]?.id, 'F2');
});

test('"mon compte" asks for the service in line, not for a bank account', () => {
  const index = indexDe([
    fiche('F1', 'Potager communal'),
    fiche('R1', 'Téléservice : Potager communal', { famille: 'teleservice' }),
    fiche('F2', 'Compte bancaire'),
    fiche('R2', 'Téléservice : Compte bancaire inactif', { famille: 'teleservice' }),
  ]);
  assert.equal(chercher(index, 'potager communal').resultats[0]?.id, 'F1');
  assert.equal(chercher(index, 'mon compte potager communal').resultats[0]?.id, 'R1');
  assert.equal(chercher(index, 'mon compte bancaire').resultats[0]?.id, 'F2');
});

const POTAGERS = indexDe([
  fiche('F1', 'Potager municipal : attribution d’une parcelle'),
  fiche('F2', 'Équipement électrique hors d’usage'),
  fiche('F3', 'Navigation fluviale'),
  fiche('F4', 'Vivre au vert'),
  fiche('F5', 'Un bateau en bois'),
  fiche('F6', 'Cueillir au bon moment'),
]);
const trouve = (requete: string): string | undefined => chercher(POTAGERS, requete).resultats[0]?.id;

test('another spelling of the same sounds is understood', () => {
  assert.equal(trouve('bato'), 'F5', 'the word that was meant comes before those that stand for it');
  assert.equal(trouve('navigassion'), 'F3');
});

test('a misspelt everyday word is understood, though no title has it', () => {
  assert.equal(trouve('frigot'), 'F2');
  assert.equal(trouve('réfrigirateur'), 'F2');
});

test('a misspelt question word says no more than when it is well written', () => {
  assert.deepEqual(
    chercher(POTAGERS, 'coment naviguer').resultats.map(({ id }) => id),
    chercher(POTAGERS, 'comment naviguer').resultats.map(({ id }) => id),
  );
});

test('words run together are cut, empty ones among them', () => {
  assert.equal(trouve('parcelledepotager'), 'F1');
  assert.equal(trouve('monpotager municipal'), 'F1');
});

test('forms of irregular verbs are forms of their verb', () => {
  assert.equal(trouve('ils vivent loin'), 'F4');
});

test('a wording that a title has comes before what everyday speech may mean by it', () => {
  const index = indexDe([
    fiche('F1', 'Résiliation d’un abonnement'),
    fiche('F2', 'Congé donné par le locataire : préavis'),
    fiche('F3', 'Donner son préavis au club'),
  ]);
  assert.equal(chercher(index, 'donner son préavis').resultats[0]?.id, 'F3');
});

test('a misspelt word whose stem reads like an empty word is not one', () => {
  // 3: "versment" was read as "vers" and left out.
  const la = indexDe([fiche('F1', 'Montant de la pension'), fiche('F2', 'Versement de la pension')]);
  assert.equal(chercher(la, 'versment pension').resultats[0]?.id, 'F2');
});

test('a misspelt form that no title has is read by its stem', () => {
  // 4: "imobilisé" was taken for "mobilité".
  const la = indexDe([fiche('F1', 'Carte de mobilité'), fiche('F2', 'Immobilisation d’un véhicule')]);
  assert.equal(chercher(la, 'imobilise la nuit').resultats[0]?.id, 'F2');
});

test('what stands for a misspelt word is no surer than its reading', () => {
  // 5: the everyday words for "concubinnage" came before the sheet that has the word itself.
  const la = indexDe([fiche('F1', 'Union libre'), fiche('F2', 'Certificat de concubinage')]);
  const poids = (requete: string): number => analyser(la, requete).versions[1]!.poids;
  assert.ok(poids('concubinnage prouver') < poids('concubinage prouver'));
});

test('a single figure says little of the subject', () => {
  // 6: "périmé après 3 mois" found bulletin n° 3.
  const la = indexDe([fiche('F1', 'Bulletin n° 3'), fiche('F2', 'Durée de validité')]);
  assert.equal(chercher(la, 'validité 3').resultats[0]?.id, 'F2');
});
