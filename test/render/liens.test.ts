import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendre, rendreNoeuds } from '../../src/render/index.js';
import { avec, contexte, document, n, p } from './contexte.js';
import { ecrire } from './ecrire.js';

const html = (...children: Parameters<typeof p>): string =>
  ecrire(rendreNoeuds([p(...children)], document([]), contexte()));

test('an address that is not of the web is said, not linked', () => {
  for (const URL of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'https://',
    'HTTP://moi:secret@a.example',
  ])
    assert.equal(html(avec({ URL }, n('LienExterne', 'le site'))), '<p>le site</p>\n', URL);
});

test('a link says format, weight and language, in the reader’s way of writing numbers', () => {
  const lien = (attributs: object): string =>
    html(avec({ URL: 'https://a.example/x', ...attributs }, n('LienExterne', 'x')));
  for (const [attributs, attendu] of [
    [{ format: 'application/pdf', poids: '134.8 KB' }, '(PDF - 134,8 Ko)'],
    [{ format: 'application/pdf;charset=UTF-8', poids: '2.0 MB' }, '(PDF - 2 Mo)'],
    [{ format: 'application/PDF', poids: '0' }, '(PDF)'],
    [{ format: 'application/force-download', URL: 'https://a.example/x.pdf?v=2' }, '(PDF)'],
    [{ format: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }, '(Word)'],
    [{ poids: '45' }, '(45 Ko)'],
    [{ langue: 'en' }, '(anglais)'],
  ] as const)
    assert.match(lien(attributs), new RegExp(attendu.replace(/[()]/g, '\\$&').replace(/ (?=[KM]o)/, '\\s')));
  for (const attributs of [
    {},
    { format: 'text/html; charset=utf-8' },
    { poids: 'inconnu' },
    { langue: 'fr' },
    { langue: '\n' },
  ])
    assert.doesNotMatch(lien(attributs), /cm-note/);
});

test('a link without words takes the title of its target', async () => {
  const doc = document([n('Texte', p('Voir ', avec({ LienPublication: 'F2' }, n('LienInterne')), '.'))], {
    titres: { 'particuliers/F2': 'Planter une haie' },
  });
  assert.match(ecrire(await rendre(doc, contexte())), /<a [^>]*data-cle="particuliers\/F2">Planter une haie<\/a>/);
});

test('a document is linked where it stands here, else at its official address', async () => {
  const lien = avec({ LienPublication: 'F2', audience: 'Professionnels' }, n('LienInterne', 'haie'));
  const ici = contexte({ lien: ({ audience, id }) => `/guide?${audience}/${id}` });
  const doc = document([n('Texte', p(lien))]);
  assert.match(ecrire(await rendre(doc, ici)), /href="\/guide\?professionnels\/F2"/);
  assert.match(
    ecrire(await rendre(doc, contexte())),
    /href="https:\/\/entreprendre\.service-public\.gouv\.fr\/vosdroits\/F2"/,
  );
});

test('a defined word leads to its definition, an abbreviation too, a chapter to itself; without target, to a document or nowhere', async () => {
  const doc = document([
    n('Texte',
      p(
        avec({ LienID: 'R1' }, n('LienIntra', 'mot')),
        avec({ LienPublication: 'R2', type: 'Sigle' }, n('LienInterne', 'CCAS')),
        avec({ LienID: 'C1' }, n('LienIntra')),
        avec({ LienID: 'F9' }, n('LienIntra', 'ailleurs')),
        avec({ LienID: 'C9' }, n('LienIntra', 'nulle part')),
        avec({ LienPublication: 'R9', type: 'Sigle' }, n('LienInterne', 'XYZ')),
      ),
      avec({ ID: 'C1' }, n('Chapitre', n('Titre', p('La taille')), p('Avant mars.'))),
    ),
    avec({ ID: 'R1' }, n('Definition', n('Titre', 'Mot'), n('Texte', p('Son sens')))),
    avec({ ID: 'R2' }, n('Abreviation', n('Titre', 'CCAS'), n('Texte', p('Centre communal')))),
  ]); // prettier-ignore
  const rendu = ecrire(await rendre(doc, contexte()));
  const cible = (mot: string): string => new RegExp(`href="#([^"]+)"[^>]*>${mot}<`).exec(rendu)?.[1] ?? '';
  assert.match(rendu, new RegExp(`id="${cible('mot')}"[^>]*>\\s*<dt>Mot`));
  assert.match(rendu, new RegExp(`id="${cible('CCAS')}"[^>]*>\\s*<dt>CCAS`));
  assert.match(rendu, new RegExp(`<h3 id="${cible('La taille')}"`));
  assert.match(rendu, /vosdroits\/F9"[^>]*>ailleurs/);
  assert.match(rendu, /nulle partXYZ<\/p>/);
});
