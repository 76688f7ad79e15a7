import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';

/** One file of the sample guide, reduced to what its links need. */
interface GuideFile {
  name: string;
  type: string;
  /** every ID an element of the file carries */
  ids: Set<string>;
  /** what `LienIntra` and abbreviations point to */
  inside: string[];
  /** `audience/ID` of the documents it points to */
  outside: string[];
  elements: Set<string>;
}

const GUIDE = new URL('../../demo/guide/', import.meta.url);
const AUDIENCES = ['particuliers', 'professionnels'];
const DOCUMENT = /^[FNR]\d+$/;
/** Elements whose ID names a document of its own; the IDs of other elements name no file. */
const TO_DOCUMENT = new Set([
  ...['Fiche', 'Dossier', 'Theme', 'FicheLiee', 'FicheConnexe', 'QuestionReponse', 'CommentFaireSi', 'RechercheGuidee'],
  ...['ServiceEnLigne', 'ServiceEnLigneAlternatif', 'Ressource'],
]);

function read(audience: string, file: string): GuideFile {
  const found: GuideFile = {
    name: `${audience}/${file.replace(/\.xml$/, '')}`,
    type: '',
    ids: new Set(),
    inside: [],
    outside: [],
    elements: new Set(),
  };
  /** The audience of each open element: its own, else its parent's (a `Theme` inside a `Fiche` of another audience). */
  const audiences = [audience];
  const target = (id: string): void => void found.outside.push(`${audiences.at(-1)}/${id}`);
  const parser = new SaxesParser();
  parser.on('error', (error) => assert.fail(`${found.name} : ${error.message}`));
  parser.on('opentag', ({ name, attributes }) => {
    audiences.push(attributes['audience']?.toLowerCase() ?? audiences.at(-1) ?? audience);
    if (found.elements.size === 0) found.type = attributes['type'] ?? name;
    found.elements.add(name);
    if (attributes['ID']) found.ids.add(attributes['ID']);
    if (attributes['LienID']) found.inside.push(attributes['LienID']);
    if (name === 'LienInterne') {
      const { LienPublication = '', type = '' } = attributes;
      if (type === 'Sigle' || type === 'Acronyme') found.inside.push(LienPublication);
      else target(LienPublication);
    } else if (name === 'Redirection') target(attributes['to'] ?? '');
    else if (TO_DOCUMENT.has(name) && attributes['ID']) target(attributes['ID']);
    else if (name === 'ItemArbo' && attributes['fichier'] === 'true') target(attributes['ID'] ?? '');
  });
  parser.on('closetag', () => void audiences.pop());
  parser.write(readFileSync(new URL(`${audience}/${file}`, GUIDE), 'utf8')).close();
  return found;
}

const files = AUDIENCES.flatMap((audience) =>
  readdirSync(new URL(audience, GUIDE)).map((file) => read(audience, file)),
);
const documents = new Set(files.map(({ name }) => name));

test('every link of the sample guide leads to a document of the guide', () => {
  const broken = files.flatMap(({ name, outside }) =>
    outside.filter((key) => !documents.has(key)).map((key) => `${name} → ${key}`),
  );
  assert.deepEqual(broken, []);
});

test('every glossary term and abbreviation is defined in its own document', () => {
  const broken = files.flatMap(({ name, ids, inside }) =>
    inside.filter((id) => !ids.has(id)).map((id) => `${name} → ${id}`),
  );
  assert.deepEqual(broken, []);
});

test('a document carries the ID of its file', () => {
  const wrong = files.filter(({ name, ids }) => {
    const id = name.split('/')[1] ?? '';
    return DOCUMENT.test(id) && !ids.has(id);
  });
  assert.deepEqual(wrong, []);
});

test('the sample guide has a document of every family', () => {
  const types = new Set(files.map(({ type }) => type));
  const families = [
    ...['Theme', 'Sous-theme', 'Dossier', "Fiche d'information", 'Fiche Question-réponse', 'Fiche Comment faire si'],
    ...['Fiche avec liens externes', "Fiche d'information conditionnée", 'Recherche guidée', 'Téléservice', 'selNG'],
    ...['Formulaire', 'formulaireNG', 'Modèle de document', 'Simulateur', 'Outil de recherche', 'Menu', 'Redirections'],
  ];
  assert.deepEqual(
    families.filter((family) => !types.has(family)),
    [],
  );
});
