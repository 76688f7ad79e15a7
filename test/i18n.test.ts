import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { langueDe, traduire } from '../src/i18n.js';

describe('i18n', () => {
  it('says French at once, with variables left as they are', () => {
    assert.equal(traduire()('commune.badgeNom', { commune: 'L’Île <b>' }), 'Votre mairie · L’Île <b>');
  });

  it('puts the words of one town before ours, for that town only', () => {
    const t = traduire('fr', { 'etat.reessayer': 'Encore une fois' });
    assert.equal(t('etat.reessayer'), 'Encore une fois');
    assert.equal(t('commune.badge'), 'Votre mairie');
    assert.equal(traduire()('etat.reessayer'), 'Réessayer');
  });

  it('lets nobody reword the source', () => {
    const t = traduire('fr', { 'source.licence': 'La mairie' }) as (cle: string) => string;
    assert.notEqual(t('source.licence'), 'La mairie');
  });

  it('speaks French where a language does not stand', () => {
    assert.deepEqual(['fr', 'fr-FR', 'FR', 'xx', ''].map(langueDe), ['fr', 'fr', 'fr', 'fr', 'fr']);
  });
});
