import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adresseOfficielle, ecrireCle, lireCle } from '../../src/model/index.js';
import { cleDuLien } from '../../src/model/lien-officiel.js';

const lu = (adresse: string): string | undefined => {
  const cle = cleDuLien(adresse);
  return cle && ecrireCle(cle);
};

test('the address of a sheet is understood, today’s and those of earlier years', () => {
  const F1 = 'particuliers/F1342';
  for (const [adresse, attendu] of [
    ['https://www.service-public.gouv.fr/particuliers/vosdroits/F1342', F1],
    ['https://www.service-public.fr/particuliers/vosdroits/F1342/0?idFicheParent=N360#pieces', F1],
    ['http://service-public.fr/particuliers/vosdroits/F1342', F1],
    ['http://vosdroits.service-public.fr/particuliers/F1342.xhtml', F1],
    ['http://vosdroits.service-public.fr/F1342.xhtml', F1],
    ['https://www.service-public.fr/professionnels-entreprises/vosdroits/F23571', 'professionnels/F23571'],
    ['https://entreprendre.service-public.fr/vosdroits/F23571', 'professionnels/F23571'],
    ['https://entreprendre.service-public.gouv.fr/vosdroits/R17969', 'professionnels/R17969'],
    ['https://www.service-public.fr/associations/vosdroits/N31403', 'associations/N31403'],
  ])
    assert.equal(lu(adresse!), attendu, adresse);
});

test('the official address of a key leads back to it', () => {
  for (const cle of ['particuliers/F1', 'professionnels/N2', 'associations/R3'])
    assert.equal(lu(adresseOfficielle(lireCle(cle)!)), cle);
});

test('what is no sheet of the guide, or of another site, is left alone', () => {
  for (const adresse of [
    'https://www.service-public.gouv.fr/particuliers/vosdroits/services-en-ligne-et-formulaires/ISE',
    'https://lannuaire.service-public.gouv.fr/navigation/F1',
    'https://www.service-public.fr.example/particuliers/vosdroits/F1',
    'https://example.fr/particuliers/vosdroits/F1',
    'https://evil-service-public.fr/particuliers/vosdroits/F1',
    'javascript:location="https://www.service-public.fr/vosdroits/F1"',
    '/particuliers/vosdroits/F1',
  ])
    assert.equal(lu(adresse), undefined, adresse);
});
