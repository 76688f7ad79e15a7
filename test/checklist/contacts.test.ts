import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactsDe } from '../../src/checklist/index.js';
import { titreDe, type Noeud } from '../../src/model/index.js';

const n = (type: string, children: (Noeud | string)[] = [], attributes: object = {}): Noeud =>
  ({ type, attributes, children }) as unknown as Noeud;
const contact = (titre: string): Noeud => n('OuSAdresser', [n('Titre', [titre])]);
const local = (...ids: string[]): Noeud =>
  n('ContactLocal', [contact('Mairie')], { pivot: 'mairie', organismes: ids.map((id) => ({ id, nom: id })) });

test('each body once, in order, wherever the sheet names it', () => {
  const children = [
    n('Texte', [n('Chapitre', [contact('Le garde champêtre'), contact('La batelière')])]),
    n('ListeOuSAdresser', [contact('La batelière'), contact('Le passeur')]),
  ];
  assert.deepEqual(contactsDe(children).map(titreDe), ['Le garde champêtre', 'La batelière', 'Le passeur']);
});

test('a local body stands for the national contact it completes', () => {
  const trouves = contactsDe([n('Texte', [local('a'), local('a'), local('b')])]);
  assert.deepEqual(trouves.map(({ type }) => type), ['ContactLocal', 'ContactLocal']); // prettier-ignore
});
