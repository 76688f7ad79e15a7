import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import en from '../locales/en.json';
import fr from '../locales/fr.json';
import { LANGUES, langueDe, preparer, traduire } from '../src/i18n.js';
import { charger } from '../src/i18n/langues.js';

/** Leaves of a file of texts: key → words. */
function* feuilles(textes: object, debut = ''): Generator<[cle: string, texte: string]> {
  for (const [nom, valeur] of Object.entries(textes) as [string, string | object][])
    if (typeof valeur === 'string') yield [debut + nom, valeur];
    else yield* feuilles(valeur, `${debut}${nom}.`);
}
const variables = (texte: string): string[] => [...texte.matchAll(/\{\{(\w+)\}\}/g)].map(([, nom]) => nom!).sort();
const FR = new Map(feuilles(fr));

describe('i18n', () => {
  it('says French at once, with variables left as they are', () => {
    assert.equal(traduire()('commune.badgeNom', { commune: '$& {{x}} <b>' }), 'Votre mairie · $& {{x}} <b>');
  });

  it('puts the words of one town before ours, for that town only', async () => {
    const textes = { 'etat.reessayer': 'Encore une fois', 'prerequis.reste_other': 'Encore {{count}}' };
    for (const t of [traduire(textes), await charger('fr', textes)]) {
      assert.equal(t('etat.reessayer'), 'Encore une fois');
      assert.equal(t('prerequis.reste', { count: 3 }), 'Encore 3');
      assert.equal(t('commune.badge'), 'Votre mairie');
    }
    assert.equal(traduire()('etat.reessayer'), 'Réessayer');
    assert.equal((await charger('fr'))('etat.reessayer'), 'Réessayer');
  });

  it('lets nobody reword the source or a warning', async () => {
    const textes = { 'source.licence': 'La mairie', 'avertissement.titre': 'Rien', toString: 'x' };
    for (const t of [traduire(textes), await charger('en', textes)]) {
      assert.notEqual(t('source.licence'), 'La mairie');
      assert.notEqual(t('avertissement.titre'), 'Rien');
    }
  });

  it('shows French where a language does not stand', () => {
    assert.deepEqual(['fr', 'fr-CA', 'FR', 'xx', '', 'EN-gb'].map(langueDe), ['fr', 'fr', 'fr', 'fr', 'fr', 'en']);
  });

  it('says the same words with and without i18next, for every key', async () => {
    const avec = (await charger('fr')) as (cle: string, v: object) => string;
    const sans = traduire() as (cle: string, v: object) => string;
    for (const [cle, texte] of FR) {
      const valeurs = Object.fromEntries(variables(texte).map((nom) => [nom, 'Îlot']));
      for (const count of cle.includes('_') ? [0, 1, 2, 1_000_000] : [undefined]) {
        const v = count === undefined ? valeurs : { ...valeurs, count };
        assert.equal(sans(cle.replace(/_\w+$/, ''), v), avec(cle.replace(/_\w+$/, ''), v), cle);
      }
    }
  });

  it('has the words of a widget come with its code: whoever says them brings them', async () => {
    const dossier = new URL('../src/', import.meta.url);
    const mots = (await readdir(new URL('i18n/mots/', dossier))).map((nom) => nom.replace('.ts', ''));
    assert.ok(mots.length > 2);
    for (const nom of (await readdir(dossier, { recursive: true })).filter((n) =>
      /(elements|render)\/.*\.ts$/.test(n),
    )) {
      const code = await readFile(new URL(nom, dossier), 'utf8');
      for (const mot of mots)
        if (new RegExp(`['"\`]${mot}\\.[a-z]`).test(code)) assert.match(code, new RegExp(`i18n/mots/${mot}\\.js`), nom);
    }
  });

  for (const [langue, textes] of Object.entries({ en })) {
    it(`translates into ${langue} keys that exist, with their variables`, () => {
      for (const [cle, texte] of feuilles(textes)) {
        const source = FR.get(cle) ?? FR.get(cle.replace(/_\w+$/, '_other'));
        assert.ok(source, `${cle} is no key of fr.json`);
        assert.deepEqual(variables(texte), variables(source), cle);
      }
    });
  }

  it('speaks each language it offers', async () => {
    for (const langue of LANGUES) assert.notEqual((await preparer(langue))('etat.reessayer'), 'etat.reessayer');
    assert.equal((await preparer('en'))('prerequis.reste', { count: 1 }), '1 item left to tick');
  });
});
