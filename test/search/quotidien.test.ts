/** The list of everyday words: each wording says something once the empty words are gone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { motsPleins } from '../../src/search/mots.js';
import { ecrireQuotidien, Quotidien } from '../../src/search/quotidien/lire.js';
import { QUOTIDIEN } from '../../src/search/quotidien/table.js';

test('no wording of the list is made of empty words only', () => {
  const vides = QUOTIDIEN.flatMap((ligne) => ligne.split(/[=>]/)).filter((mots) => motsPleins(mots).length === 0);
  assert.deepEqual(vides, []);
});

test('a line is two wordings at least, and says at most once which stands for which', () => {
  for (const ligne of QUOTIDIEN) assert.match(ligne, /^[^=>]+(?:=[^=>]+)*[=>][^=>]+(?:=[^=>]+)*$/u, ligne);
});

test('frequent words of titles are not taken for everyday words that are cut to the same stem', () => {
  // 1: "carte T" was read in "carte", "moisi" in "mois", "plaquer" in "place", "généraliste" in "général", "isolation" in "isolé"…
  const frequents =
    'carte mois place privé points général collectif économique domicile classe public bénéficier départ';
  const quotidien = new Quotidien(ecrireQuotidien(QUOTIDIEN));
  const lus = motsPleins(frequents).filter(({ racine }) =>
    quotidien.get(racine).some(({ phrase }) => phrase.length === 1),
  );
  assert.deepEqual(
    lus.map(({ plat }) => plat),
    [],
  );
});

test('what says nothing, or nothing new, is not written: the same stem on both sides, a pair said before', () => {
  const lignes = ['divorcé = divorcer > divorce', 'nounou = nourrice > assistante maternelle', 'nounou = gardienne > assistante maternelle']; // prettier-ignore
  const [premiere, seconde, ...reste] = ecrireQuotidien(lignes);
  assert.match(premiere!, /^nounou=\S+>\S+ \S+$/);
  assert.match(seconde!, /^gardien\S*>\S+ \S+$/);
  assert.deepEqual(reste, []);
});
