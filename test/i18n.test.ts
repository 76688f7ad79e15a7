import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fr from '../locales/fr.json';
import { LANGUES, langueDe, preparer, traduire, type Langue } from '../src/i18n.js';
import { charger } from '../src/i18n/langues.js';
import { lireFichierLocal } from '../src/local/fichier/index.js';

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
    for (const t of [traduire(textes), await charger('fr', textes)]) {
      assert.notEqual(t('source.licence'), 'La mairie');
      assert.notEqual(t('avertissement.titre'), 'Rien');
    }
  });

  it('shows French where a language does not stand', () => {
    assert.deepEqual(
      ['fr', 'fr-CA', 'FR', 'xx', '', 'EN-gb', 'ar-MA'].map((l) => langueDe(l)),
      ['fr', 'fr', 'fr', 'fr', 'fr', 'en', 'ar'],
    );
  });

  it('shows a language that nobody has read again only where it is asked for', () => {
    assert.deepEqual(
      ['br-FR', 'gsw', 'uk'].map((l) => langueDe(l)),
      ['fr', 'fr', 'fr'],
    );
    assert.deepEqual(
      ['br-FR', 'gsw', 'uk', 'nl'].map((l) => langueDe(l, true)),
      ['br', 'gsw', 'uk', 'fr'],
    );
  });

  it('takes every key of ours from a town’s file, and lets it say which language its words are', async () => {
    const textes = Object.fromEntries([...FR.keys()].map((cle) => [cle, `Mot de la mairie : ${cle}`]));
    textes['br.etat.reessayer'] = 'Adarre';
    const { fichier, fautes } = lireFichierLocal({ version: 1, textes });
    assert.deepEqual(fautes, []);
    const t = traduire(fichier!.textes) as (cle: string) => string;
    for (const cle of FR.keys())
      assert.equal(t(cle).startsWith('Mot de la mairie'), !/^(source|avertissement|fraicheur)\./.test(cle), cle);
    assert.equal((await charger('br', textes))('etat.reessayer'), 'Adarre');
    // French words of the town would hide a translation.
    assert.equal((await charger('br', textes))('fiche.fermer'), 'Serriñ');
    const faux = { 'br.source.licence': 'Netra' };
    assert.notEqual((await charger('br', faux))('source.licence'), 'Netra');
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
      /^(elements|render)\/.*\.ts$/.test(n),
    )) {
      const code = await readFile(new URL(nom, dossier), 'utf8');
      for (const mot of mots)
        if (new RegExp(`['"\`]${mot}\\.[a-z]`).test(code)) assert.match(code, new RegExp(`i18n/mots/${mot}\\.js`), nom);
    }
  });

  it('speaks each language it offers', async () => {
    for (const langue of LANGUES) assert.notEqual((await preparer(langue))('etat.reessayer'), 'etat.reessayer');
    assert.equal((await preparer('en'))('prerequis.reste', { count: 1 }), '1 item left to tick');
  });

  it('counts as each language counts', async () => {
    const reste = async (langue: Langue, ...nombres: number[]): Promise<string[]> => {
      const t = await charger(langue);
      return nombres.map((count) => t('prerequis.reste', { count }));
    };
    assert.equal(new Set(await reste('ar', 0, 1, 2, 3, 11, 100)).size, 6);
    assert.deepEqual(await reste('uk', 1, 3, 5, 21), [
      'Залишилося позначити 1 пункт',
      'Залишилося позначити 3 пункти',
      'Залишилося позначити 5 пунктів',
      'Залишилося позначити 21 пункт',
    ]);
  });
});
