import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organismesDe, pivotCanonique } from '../../src/local/pivots.js';

describe('kinds of local bodies', () => {
  it('are compared folded, with a few aliases', () => {
    assert.equal(pivotCanonique('Onac'), 'onac');
    assert.equal(pivotCanonique('Onac-vg'), 'onac');
    assert.equal(pivotCanonique(' CIDF '), 'cidff');
    assert.equal(pivotCanonique('conseil_departemental'), pivotCanonique('cg'));
    assert.equal(pivotCanonique('sage-femme'), 'sage_femme');
    assert.notEqual(pivotCanonique('mairie_passeport_bio'), pivotCanonique('mairie'));
  });

  it('are found in the file of a commune, or not at all', () => {
    const mairie = { id: '1', nom: 'Mairie', pivot: 'mairie' };
    const annuaire = { v: 1 as const, insee: '29999', fuseau: 'Europe/Paris', date: '', pivots: { mairie: [mairie] } };
    assert.deepEqual(organismesDe(annuaire, 'Mairie'), [mairie]);
    assert.deepEqual(organismesDe(annuaire, 'caf'), []);
    assert.deepEqual(organismesDe(annuaire, 'constructor'), []);
    assert.deepEqual(organismesDe(undefined, 'mairie'), []);
  });
});
