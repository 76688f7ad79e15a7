import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { etatOuverture, type EtatOuverture } from '../../src/local/ouverture.js';
import { fuseauDe } from '../../src/local/fuseau.js';
import { instantDe, murDe } from '../../src/local/horloge.js';
import type { CreneauOuverture, Fermeture } from '../../src/model/index.js';

const SEMAINE: CreneauOuverture[] = [
  { du: 1, au: 5, heures: [['08:30', '12:00'], ['13:30', '17:00']] },
]; // prettier-ignore
const AVEC_SAMEDI: CreneauOuverture[] = [
  ...SEMAINE,
  { du: 6, au: 6, heures: [['09:00', '12:00']], commentaire: 'Un samedi sur deux.' },
];

const etat = (
  creneaux: CreneauOuverture[],
  instant: string,
  { fuseau = 'Europe/Paris', fermetures = [] as Fermeture[] } = {},
): EtatOuverture | undefined => etatOuverture(creneaux, fermetures, fuseau, new Date(instant));

describe('opening state', () => {
  it('is open until the end of the slot', () => {
    // a Tuesday, winter: 09:00 UTC is 10:00 in Paris
    const e = etat(SEMAINE, '2026-11-24T09:00:00Z');
    assert.deepEqual(e, {
      etat: 'ouvert',
      jusqua: { jours: 0, jour: 2, heure: '12:00' },
      changement: new Date('2026-11-24T11:00:00Z'),
    });
  });

  it('is closed at the very minute of closing, and opens again the same day', () => {
    const e = etat(SEMAINE, '2026-11-24T11:00:00Z');
    assert.equal(e?.etat, 'ferme');
    assert.deepEqual(e.prochaine, { jours: 0, jour: 2, heure: '13:30' });
  });

  it('says the day of the next opening', () => {
    const e = etat(SEMAINE, '2026-11-27T17:00:00Z');
    assert.equal(e?.etat, 'ferme');
    assert.deepEqual(e.prochaine, { jours: 3, jour: 1, heure: '08:30' });
    assert.deepEqual(e.changement, new Date('2026-11-27T23:00:00Z'), 'words change at midnight');
  });

  it('has no state without hours', () => {
    assert.equal(etat([], '2026-11-24T09:00:00Z'), undefined);
    assert.equal(etatOuverture(undefined, [], 'Europe/Paris', new Date()), undefined);
  });

  it('never computes a slot with a comment', () => {
    assert.deepEqual(etat(AVEC_SAMEDI, '2026-11-28T09:00:00Z'), {
      etat: 'condition',
      changement: new Date('2026-11-28T11:00:00Z'),
    });
    const vendredi = etat(AVEC_SAMEDI, '2026-11-27T17:00:00Z');
    assert.equal(vendredi?.etat, 'ferme');
    assert.equal(vendredi.prochaine?.jour, 1);
    assert.deepEqual(vendredi.condition, { jours: 1, jour: 6, heure: '09:00' });
  });

  it('takes a comment without hours for the whole day', () => {
    const creneaux = [{ du: 1, au: 7, heures: [], commentaire: 'Sur rendez-vous.' } satisfies CreneauOuverture];
    assert.equal(etat(creneaux, '2026-11-24T03:00:00Z')?.etat, 'condition');
  });

  it('follows the closures of the town, first and last day included', () => {
    const fermetures = [{ du: '2026-12-24', au: '2026-12-28', motif: 'Fêtes' }];
    for (const jour of ['24', '26', '28']) {
      const e = etat(SEMAINE, `2026-12-${jour}T09:00:00Z`, { fermetures });
      assert.equal(e?.etat, 'ferme', jour);
      assert.equal(e.motif, 'Fêtes');
      assert.equal(e.prochaine?.jour, 2);
    }
    assert.equal(etat(SEMAINE, '2026-12-29T09:00:00Z', { fermetures })?.etat, 'ouvert');
    assert.equal(etat(SEMAINE, '2026-12-24T09:00:00Z', { fermetures: [{ du: '2026-12-24' }] })?.etat, 'ferme');
    assert.equal(etat(SEMAINE, '2026-12-25T09:00:00Z', { fermetures: [{ du: '2026-12-24' }] })?.etat, 'ouvert');
  });

  it('joins slots that touch, over midnight too', () => {
    const police: CreneauOuverture[] = [{ du: 1, au: 7, heures: [['00:00', '23:59']] }];
    assert.deepEqual(etat(police, '2026-11-24T09:00:00Z'), { etat: 'ouvert' });
    const nuit: CreneauOuverture[] = [{ du: 5, au: 5, heures: [['20:00', '02:00']] }];
    const e = etat(nuit, '2026-11-28T00:30:00Z');
    assert.equal(e?.etat, 'ouvert');
    assert.equal(e.jusqua?.heure, '02:00');
    const midi: CreneauOuverture[] = [{ du: 2, au: 2, heures: [['09:00', '12:00'], ['12:00', '16:00']] }]; // prettier-ignore
    assert.equal((etat(midi, '2026-11-24T09:00:00Z') as { jusqua: { heure: string } }).jusqua.heure, '16:00');
  });

  it('reads a range of days that runs over Sunday', () => {
    const creneaux: CreneauOuverture[] = [{ du: 6, au: 1, heures: [['10:00', '11:00']] }];
    assert.equal(etat(creneaux, '2026-11-29T09:30:00Z')?.etat, 'ouvert');
    assert.equal(etat(creneaux, '2026-11-24T09:30:00Z')?.etat, 'ferme');
  });

  it('knows no next opening when everything is closed for long', () => {
    const e = etat(SEMAINE, '2026-11-24T09:00:00Z', { fermetures: [{ du: '2026-01-01', au: '2027-12-31' }] });
    assert.equal(e?.etat, 'ferme');
    assert.equal(e.prochaine, undefined);
  });

  it('is sound on the days the clock changes', () => {
    // 2026-03-29 02:00 → 03:00; opening on Monday 08:30 is 06:30 UTC, not 07:30
    const avant = etat(SEMAINE, '2026-03-28T12:00:00Z');
    assert.equal(avant?.etat, 'ferme');
    const lundi = etat(SEMAINE, '2026-03-29T22:30:00Z');
    assert.deepEqual(lundi?.changement, new Date('2026-03-30T06:30:00Z'));
    // 2026-10-25 03:00 → 02:00: the night is an hour longer
    assert.deepEqual(etat(SEMAINE, '2026-10-25T23:30:00Z')?.changement, new Date('2026-10-26T07:30:00Z'));
    const dimanche: CreneauOuverture[] = [{ du: 7, au: 7, heures: [['00:30', '10:00']] }];
    assert.deepEqual(etat(dimanche, '2026-10-24T23:00:00Z')?.changement, new Date('2026-10-25T09:00:00Z'));
    assert.deepEqual(etat(dimanche, '2026-03-29T00:00:00Z')?.changement, new Date('2026-03-29T08:00:00Z'));
  });

  it('computes in the zone of the overseas communes', () => {
    const instant = '2026-11-24T20:00:00Z';
    assert.equal(etat(SEMAINE, instant, { fuseau: fuseauDe('97105') })?.etat, 'ouvert', 'Guadeloupe: 16:00');
    assert.equal(etat(SEMAINE, instant, { fuseau: fuseauDe('97411') })?.etat, 'ferme', 'Réunion: midnight');
    assert.equal(etat(SEMAINE, instant, { fuseau: fuseauDe('98735') })?.etat, 'ouvert', 'Tahiti: 10:00');
    const noumea = etat(SEMAINE, '2026-11-22T22:00:00Z', { fuseau: fuseauDe('98818') });
    assert.equal(noumea?.etat, 'ouvert', 'Nouméa: Monday 09:00 while it is Sunday in Paris');
  });
});

describe('time zones', () => {
  it('stand for every overseas code, and are known to Intl', () => {
    for (const departement of ['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988']) {
      const fuseau = fuseauDe(`${departement}01`);
      assert.notEqual(fuseau, 'Europe/Paris', departement);
      assert.ok(new Intl.DateTimeFormat('fr', { timeZone: fuseau }));
    }
    assert.equal(fuseauDe('29019'), 'Europe/Paris');
    assert.equal(fuseauDe('2A004'), 'Europe/Paris');
    assert.equal(fuseauDe(''), 'Europe/Paris');
  });

  it('turn a time of the wall into an instant and back, in every hour of a year', () => {
    for (const fuseau of ['Europe/Paris', 'America/Miquelon', 'Pacific/Noumea']) {
      for (let h = 0; h < 24 * 366; h += 1) {
        const instant = new Date(Date.UTC(2026, 0, 1, h, 30));
        const mur = murDe(instant, fuseau);
        const retour = instantDe(mur, fuseau);
        // in the hour that comes twice, either instant shows that time
        assert.equal(murDe(retour, fuseau), mur);
        assert.ok(Math.abs(retour.getTime() - instant.getTime()) <= 3_600_000);
      }
    }
  });
});
