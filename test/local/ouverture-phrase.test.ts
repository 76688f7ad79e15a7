import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fr from '../../locales/fr.json';
import { direOuverture } from '../../src/elements/ouverture.js';
import { traduire } from '../../src/i18n.js';
import type { Fermeture, OrganismeLocal } from '../../src/model/index.js';
import type { DonneesOuverture } from '../../src/render/horaires.js';
import { preparer, rendreNoeuds } from '../../src/render/index.js';
import { toHtml } from 'hast-util-to-html';
import { doc } from '../situation/outils.js';

const mairie: OrganismeLocal = {
  id: 'm', nom: 'Mairie de Val', pivot: 'mairie', url: 'https://annuaire.example/val', modifie: '2026-03-08',
  adresse: { lignes: ['1 place du Lavoir'], codePostal: '99123', commune: 'Val', accessibilite: 'DEM', noteAccessibilite: 'sonnette' },
  telephones: [{ valeur: '01 99 00 12 34' }], courriels: ['a@val.example'], sites: [{ url: 'https://val.example/' }],
  ouverture: [
    { du: 1, au: 5, heures: [['08:30', '12:00'], ['13:30', '17:00']] },
    { du: 6, au: 6, heures: [['09:00', '12:00']], commentaire: 'Un samedi sur deux.' },
  ],
}; // prettier-ignore
const ctx = {
  t: traduire(),
  langue: 'fr',
  niveau: 2,
  prefixe: 'x-',
  lien: () => undefined,
  image: () => undefined,
  masquer: new Set<string>(),
};
/** Spaces that do not break read as spaces. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const card = (attributes: object): string =>
  plain(toHtml(rendreNoeuds([{ type: 'ContactLocal', attributes: { pivot: 'mairie', fuseau: 'Europe/Paris', organismes: [mairie], ...attributes }, children: [] }], doc(), ctx))); // prettier-ignore

const data = (html: string): DonneesOuverture =>
  JSON.parse(
    /data-ouverture="([^"]*)"/.exec(html)![1]!.replaceAll('&#x22;', '"').replaceAll('&quot;', '"'),
  ) as DonneesOuverture;
const said = (instant: string, fermetures: Fermeture[] = []): string =>
  plain(direOuverture(data(card({ fermetures })), new Date(instant))?.phrase ?? '');

const none = {
  type: 'ContactLocal',
  attributes: { pivot: 'mairie', fuseau: 'Europe/Paris', organismes: [] },
  children: [],
} as const;
before(() => preparer([{ ...none, attributes: { ...none.attributes, organismes: [] }, children: [] }]));

describe('the card of a local body', () => {
  it('has the hours as a table with headers, links to act and to the official record', () => {
    const html = card({ commune: 'Val' });
    assert.match(html, /<table class="cm-horaires"><caption>Horaires<\/caption>/);
    assert.match(
      html,
      /<th scope="row">du lundi au vendredi<\/th><td><span class="cm-creneau">8 h 30 – 12 h, 13 h 30 – 17 h<\/span>/,
    );
    assert.match(html, /<th scope="row">samedi<\/th><td><span class="cm-creneau">9 h – 12 h \(Un samedi sur deux\.\)/);
    assert.match(html, /<th scope="row">dimanche<\/th><td>Fermé<\/td>/);
    assert.match(html, /href="tel:0199001234"/);
    assert.match(html, /href="mailto:a@val.example"/);
    assert.match(html, /sur demande : sonnette/);
    assert.match(html, /href="https:\/\/annuaire.example\/val"/);
  });

  it('is never empty: without a body, the official directory', () => {
    assert.match(card({ organismes: [] }), /href="https:\/\/lannuaire\.service-public\.gouv\.fr\/navigation\/mairie"/);
  });

  it('names the closures that are given', () => {
    assert.match(card({ fermetures: [{ du: '2026-12-24', motif: 'Fêtes' }] }), /Fermé le 24 décembre 2026 : Fêtes/);
  });
});

describe('the sentence of the opening hours', () => {
  it('says what is and what comes next', () => {
    assert.equal(said('2026-11-24T09:00:00Z'), 'Ouvert · ferme à 12 h');
    assert.equal(said('2026-11-24T11:30:00Z'), 'Fermé · ouvre à 13 h 30');
    assert.equal(said('2026-11-24T17:00:00Z'), 'Fermé · ouvre demain à 8 h 30');
    assert.equal(said('2026-11-27T17:00:00Z'), 'Fermé · ouvre lundi à 8 h 30 (ouverture sous condition samedi)');
    assert.equal(said('2026-11-28T09:00:00Z'), 'Ouverture sous condition');
    assert.equal(said('2026-11-24T09:00:00Z', [{ du: '2026-11-20', au: '2026-12-04' }]), 'Fermé · ouvre le 7 décembre à 8 h 30 (ouverture sous condition samedi)');
  }); // prettier-ignore

  it('has its words in the file of texts', () => {
    for (const name of Object.keys(data(card({})).mots)) assert.ok(name in fr.contact, name);
  });
});
