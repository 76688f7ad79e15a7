import assert from 'node:assert/strict';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FichierRedirections, ListeGuide, MenuGuide } from '../../src/model/index.js';
import {
  dossierTemporaire,
  ecrireZip,
  fiche,
  fiches,
  lireDocument,
  lireJson,
  lireManifeste,
  publication,
  publies,
  service,
  miroir,
} from './outils.js';

test('writes one file per document, with the manifest', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const rapport = await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiches(2),
        ...service('R1', 'Téléservice', 'Un service'),
        'lisez-moi.txt': 'x',
        'A1.xml': '<a/>',
      }),
      professionnels: await ecrireZip(dossier, fiche('F1', 'Pour une entreprise'), 'pro.zip'),
    },
  });
  const hors = publies(out).filter((chemin) => !/\/(?:search\/|changes\.)/.test(chemin));
  assert.deepEqual(hors, [
    'empreintes.json', 'mirror.json', 'particuliers/F1.json', 'particuliers/F2.json', 'particuliers/R1.json',
    'particuliers/menu.json', 'particuliers/services.json', 'professionnels/F1.json', 'professionnels/menu.json',
  ]); // prettier-ignore
  assert.equal(rapport.sortie, 0);
  assert.equal(rapport.etat, 'nouveau');
  assert.equal(lireDocument(out, 'F1').titre, 'Fiche numéro 1');
  assert.equal(lireDocument(out, 'F1', 'professionnels').titre, 'Pour une entreprise');
  const manifeste = lireManifeste(out);
  assert.equal(manifeste.flux, '3.5');
  assert.equal(manifeste.archives.particuliers?.documents, 3);
  assert.deepEqual(manifeste.archives.particuliers?.familles, { fiche: 2, teleservice: 1 });
  assert.equal(manifeste.archives.particuliers?.source, 'part.zip');
  assert.equal(manifeste.archives.professionnels?.dateMax, '2026-03-02');
});

test('files go by their base name', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({
    out,
    sources: { particuliers: await ecrireZip(dossier, { 'xml/part/F1.xml': fiche('F1', 'Titre')['F1.xml']! }) },
  });
  assert.ok(existsSync(join(out, 'particuliers/F1.json')));
});

test('names the links whose target is not held, and gives a title to those without words, forward and across audiences', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const liens =
    '<LienInterne LienPublication="F9"/><LienInterne LienPublication="F2"/><LienInterne LienPublication="F7" audience="Professionnels"/><LienInterne LienPublication="R30" type="Sigle">ABC</LienInterne>';
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, { ...fiche('F1', 'Premier', liens), ...fiche('F2', 'Deuxième') }),
      professionnels: await ecrireZip(dossier, fiche('F7', 'Ailleurs'), 'pro.zip'),
    },
  });
  const doc = lireDocument(out, 'F1');
  assert.deepEqual(doc.absents, ['particuliers/F9']);
  assert.deepEqual(doc.titres, { 'particuliers/F2': 'Deuxième', 'professionnels/F7': 'Ailleurs' });
});

test('a guided search never gives its title away', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiche('F1', 'Premier', '<LienInterne LienPublication="F2"/>'),
        ...publication('F2', 'Recherche guidée', 'RG interne'),
        ...publication('N1', 'Theme', 'Thème', '<Fiche ID="F1">Premier</Fiche><Fiche ID="F2">RG interne</Fiche>'),
      }),
    },
  });
  assert.equal(lireDocument(out, 'F1').titres, undefined);
  assert.ok(!readFileSync(join(out, 'particuliers/menu.json'), 'utf8').includes('RG interne'));
});

test('rebuilds the menu from the documents', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiches(3),
        ...publication('F4', 'Fiche Question-réponse', 'Une question ?'),
        ...service('R1', 'Formulaire', 'Un formulaire'),
        ...publication(
          'N1',
          'Theme',
          'Le thème',
          '<SousTheme ID="N10"><Titre>Sous-thème</Titre><Dossier ID="N2">Court</Dossier></SousTheme><VoirAussi><Dossier ID="N3"><Titre>Ailleurs</Titre></Dossier></VoirAussi>',
        ),
        ...publication(
          'N2',
          'Dossier',
          'Le dossier',
          '<Fiche ID="F1">Une</Fiche><SousDossier ID="N20"><Titre>Sous-dossier</Titre><Fiche ID="F2">Deux</Fiche><Fiche ID="F99">Pas là</Fiche></SousDossier>',
        ),
      }),
    },
  });
  const menu = lireJson<MenuGuide>(out, 'particuliers/menu.json');
  assert.deepEqual(menu.themes, [
    { id: 'N1', titre: 'Le thème', famille: 'theme', enfants: [
      { id: 'N10', titre: 'Sous-thème', famille: 'sous-theme', enfants: [
        { id: 'N2', titre: 'Court', famille: 'dossier', enfants: [
          { id: 'N20', titre: 'Sous-dossier', famille: 'sous-dossier' },
        ] },
      ] },
    ] },
  ]); // prettier-ignore
  assert.deepEqual(menu.listes, { questions: 1, services: 1 });
  assert.deepEqual(lireJson<ListeGuide>(out, 'particuliers/services.json').groupes, [
    { id: '', titre: '', famille: 'theme', enfants: [{ id: 'R1', titre: 'Un formulaire', famille: 'formulaire' }] },
  ]);
});

test('lists the questions below their themes, in the order of the menu', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const question = (id: string, titre: string, theme: string) =>
    publication(id, 'Fiche Question-réponse', titre, `<Theme ID="${theme}"><Titre>T</Titre></Theme>`);
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...question('F1', 'Un pont ?', 'N2'),
        ...question('F2', 'Un arbre ?', 'N1'),
        ...question('F3', 'Une barque ?', 'N2'),
        ...publication('N1', 'Theme', 'Arbres', '<Fiche ID="F2">x</Fiche>'),
        ...publication('N2', 'Theme', 'Eaux', '<Fiche ID="F1">x</Fiche>'),
        'menu.xml':
          '<Menu><ItemMenu ID="N2" type="Theme"><Titre>Eaux</Titre></ItemMenu><ItemMenu ID="N1" type="Theme"><Titre>Arbres</Titre></ItemMenu></Menu>',
      }),
    },
  });
  const { groupes } = lireJson<ListeGuide>(out, 'particuliers/questions.json');
  assert.deepEqual(
    groupes.map(({ titre, enfants }) => [titre, enfants?.map((e) => e.titre)]),
    [['Eaux', ['Un pont ?', 'Une barque ?']], ['Arbres', ['Un arbre ?']]],
  ); // prettier-ignore
});

test('gathers the words that sheets define, each once, as the sheet updated last words it', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const mot = (id: string, titre: string, texte: string) =>
    `<Definition ID="${id}"><Titre>${titre}</Titre><Texte><Paragraphe>${texte}</Paragraphe></Texte></Definition>`;
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiche('F1', 'Une', mot('R9', 'Zone', 'Un lieu') + mot('R8', 'Écluse', 'Une porte')),
        ...fiche('F2', 'Deux', mot('R9', 'Zone', 'Un lieu')),
      }),
    },
  });
  const { titre, children } = lireDocument(out, 'glossaire');
  assert.equal(titre, 'Glossaire');
  assert.deepEqual(children.map((d) => d.attributes), [{ ID: 'R8' }, { ID: 'R9' }]); // prettier-ignore
  assert.equal(lireJson<MenuGuide>(out, 'particuliers/menu.json').listes?.glossaire, 2);
});

test('remembers what was removed, with its dossier, until it comes back or is redirected', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const pere = '<DossierPere ID="N2"><Titre>Le dossier</Titre></DossierPere>';
  const avec = async (n: number, contenu: Record<string, string>): Promise<FichierRedirections> => {
    const particuliers = await ecrireZip(dossier, { ...fiches(8), ...publication('N2', 'Dossier', 'Le dossier', '<Fiche ID="F1">x</Fiche>'), ...contenu }, `p${n}.zip`); // prettier-ignore
    await miroir({ out, sources: { particuliers }, accepterChute: true });
    return lireJson<FichierRedirections>(out, 'particuliers/redirections.json');
  };
  const vide = '<Redirections></Redirections>';
  const F20 = publication('F20', "Fiche d'information", 'La barque', pere);
  assert.equal((await avec(1, { ...F20, 'redirections.xml': vide })).retires, undefined);
  const sans = await avec(2, { 'redirections.xml': vide });
  assert.equal(sans.retires?.['F20']?.titre, 'La barque');
  assert.deepEqual(sans.retires?.['F20']?.dossier, { id: 'N2', titre: 'Le dossier' });
  assert.deepEqual((await avec(3, { ...fiche('F30', 'Autre'), 'redirections.xml': vide })).retires, sans.retires);
  const redirigee = '<Redirections><Redirection from="F20" to="F1"/></Redirections>';
  const vers = await avec(4, { 'redirections.xml': redirigee });
  assert.deepEqual(vers.vers, { F20: 'particuliers/F1' });
  assert.deepEqual(Object.keys(vers.retires ?? {}), ['F30']);
});

test('takes the order of the themes from menu.xml', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiche('F1', 'Fiche'),
        ...publication('N1', 'Theme', 'Arbres', '<Fiche ID="F1">Fiche</Fiche>'),
        ...publication('N2', 'Theme', 'Zoos', '<Fiche ID="F1">Fiche</Fiche>'),
        'menu.xml':
          '<Menu><ItemMenu ID="N2" type="Theme"><Titre>Zoos</Titre></ItemMenu><ItemMenu ID="N1" type="Theme"><Titre>Arbres</Titre></ItemMenu></Menu>',
      }),
    },
  });
  const { themes } = lireJson<MenuGuide>(out, 'particuliers/menu.json');
  assert.deepEqual(
    themes.map(({ titre }) => titre),
    ['Zoos', 'Arbres'],
  );
});

test('follows redirections to a document that is held', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiche('F1', 'Fiche'),
        'redirections.xml':
          '<Redirections><Redirection from="F7" to="F8" date="" type=""/><Redirection from="F8" to="F1" date="" type=""/><Redirection from="F5" to="F6" date="" type=""/><Redirection from="F6" to="F5" date="" type=""/><RedirectionExterne from="F3" toUrl="https://exemple.fr/x" date=""/></Redirections>',
      }),
    },
  });
  assert.deepEqual(lireJson(out, 'particuliers/redirections.json'), {
    v: 1,
    vers: { F7: 'particuliers/F1', F8: 'particuliers/F1', F3: 'https://exemple.fr/x' },
  });
  assert.equal(lireManifeste(out).redirectionsMortes, 2);
});

test('without an archive of theirs, associations live in particuliers', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiche('F1', 'Fiche', '<LienInterne LienPublication="F2" audience="Associations"/>'),
        ...fiche('F2', 'Statuts'),
        ...publication('N31931', 'Theme', 'Associations', '<Fiche ID="F2">Statuts</Fiche>'),
      }),
    },
  });
  assert.deepEqual(lireManifeste(out).audiences, { associations: 'particuliers' });
  const doc = lireDocument(out, 'F1');
  assert.equal(doc.absents, undefined);
  assert.deepEqual(doc.titres, { 'associations/F2': 'Statuts' });
  assert.equal(lireJson<MenuGuide>(out, 'associations/menu.json').themes[0]?.id, 'N31931');
});

test('a broken file is named, its last good version stays, the rest is served', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({ out, sources: { particuliers: await ecrireZip(dossier, fiches(5)) } });
  const rapport = await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiches(5, 'Texte nouveau.'),
        'F2.xml': '<Publication ID="F2"><Texte>',
        'F6.xml': '<html></html>',
      }),
    },
  });
  assert.equal(rapport.sortie, 3);
  assert.equal(lireDocument(out, 'F2').titre, 'Fiche numéro 2');
  assert.ok(!existsSync(join(out, 'particuliers/F6.json')));
  const refuses = lireManifeste(out).refuses ?? [];
  assert.deepEqual(
    refuses.map(({ fichier, garde }) => [fichier, garde]),
    [
      ['particuliers/F2.xml', true],
      ['particuliers/F6.xml', false],
    ],
  );
  assert.match(refuses[0]!.raison, /particuliers\/F2\.xml, ligne 1/);
  assert.ok(readFileSync(join(out, 'particuliers/F1.json'), 'utf8').includes('Texte nouveau.'));
});

test('links to a document that turned out unreadable are named as absent', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiche('F1', 'Un', '<LienInterne LienPublication="F2">deux</LienInterne>'),
        'F2.xml': '<oups',
      }),
    },
  });
  assert.deepEqual(lireDocument(out, 'F1').absents, ['particuliers/F2']);
});

test('counts what it does not know, with an example', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({
    out,
    sources: {
      particuliers: await ecrireZip(dossier, {
        ...fiche('F1', 'Un'),
        ...fiche('F2', 'Deux', '<Nouveaute>a</Nouveaute><Nouveaute>b</Nouveaute>'),
      }),
    },
  });
  assert.deepEqual(lireManifeste(out).archives.particuliers?.inconnus, { Nouveaute: { nombre: 2, exemple: 'F2' } });
});

test('the folder is a link; unchanged files are the same files, what others put there is carried over', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({ out, sources: { particuliers: await ecrireZip(dossier, fiches(4)) } });
  assert.ok(lstatSync(out).isSymbolicLink());
  mkdirSync(join(out, 'annuaire'));
  writeFileSync(join(out, 'annuaire/29000.json'), '{}');
  const avant = statSync(join(out, 'particuliers/F1.json')).ino;
  const rapport = await miroir({
    out,
    sources: { particuliers: await ecrireZip(dossier, { ...fiches(4), ...fiche('F4', 'Changée') }) },
  });
  assert.equal(statSync(join(out, 'particuliers/F1.json')).ino, avant);
  assert.equal(lireDocument(out, 'F4').titre, 'Changée');
  assert.ok(existsSync(join(out, 'annuaire/29000.json')));
  assert.equal(rapport.repris, publies(out).length - rapport.ecrits);
  assert.ok(rapport.repris > 3);
});

test('the same archive again: nothing is written', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const sources = { particuliers: await ecrireZip(dossier, fiches(2)) };
  await miroir({ out, sources });
  const avant = publies(out).map((chemin) => statSync(join(out, chemin)).mtimeMs);
  const rapport = await miroir({ out, sources });
  assert.equal(rapport.etat, 'inchange');
  assert.deepEqual(
    publies(out).map((chemin) => statSync(join(out, chemin)).mtimeMs),
    avant,
  );
});

test('publishes file by file where links are not wanted or not known, with the same tree', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const sources = { particuliers: await ecrireZip(dossier, fiches(3)) };
  await miroir({ out: join(dossier, 'lien'), sources });
  await miroir({ out, sources, sansLien: true });
  assert.ok(lstatSync(out).isDirectory());
  assert.deepEqual(publies(out), publies(join(dossier, 'lien')));
  await miroir({
    out,
    sources: { particuliers: await ecrireZip(dossier, { ...fiches(2), ...fiche('F4', 'Nouvelle') }) },
    sansLien: true,
  });
  assert.ok(!existsSync(join(out, 'particuliers/F3.json')));
  assert.equal(lireDocument(out, 'F4').titre, 'Nouvelle');
});

test('a folder that holds something else is left alone', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'site');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'bonjour');
  const sources = { particuliers: await ecrireZip(dossier, fiches(2)) };
  await assert.rejects(miroir({ out, sources }), /n’est pas vide et n’est pas un miroir/);
  assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'bonjour');
});

test('a link of the user’s is followed', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const sources = { particuliers: await ecrireZip(dossier, fiches(2)) };
  await miroir({ out: join(dossier, 'ailleurs'), sources, sansLien: true });
  cpSync(join(dossier, 'ailleurs'), join(dossier, 'cible'), { recursive: true });
  const { symlinkSync } = await import('node:fs');
  symlinkSync('cible', out);
  await miroir({ out, sources: { particuliers: await ecrireZip(dossier, fiches(3)) } });
  assert.ok(existsSync(join(dossier, 'cible/particuliers/F3.json')));
});
