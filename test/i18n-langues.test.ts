/** Every file of `locales/` against the French one, which is the source: keys, variables, plural forms, and who read it again. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LANGUES } from '../src/i18n.js';

interface Meta {
  /** its own name for itself */
  langue: string;
  sens: 'ltr' | 'rtl';
  /** how far it was read again by someone who speaks it */
  relecture: 'traduction à relire' | 'relue en partie' | 'relue';
  relecteurs: string[];
}
type Fichier = { _meta?: Meta } & Record<string, unknown>;

const DOSSIER = new URL('../locales/', import.meta.url);
const lire = (langue: string): Fichier =>
  JSON.parse(readFileSync(new URL(`${langue}.json`, DOSSIER), 'utf8')) as Fichier;

/** Leaves of a file of texts: key → words. */
function* feuilles(textes: object, debut = ''): Generator<[cle: string, texte: string]> {
  for (const [nom, valeur] of Object.entries(textes) as [string, string | object][]) {
    if (!debut && nom === '_meta') continue;
    if (typeof valeur === 'string') yield [debut + nom, valeur];
    else yield* feuilles(valeur, `${debut}${nom}.`);
  }
}

const PLURIEL = /_(zero|one|two|few|many|other)$/;
const base = (cle: string): string => cle.replace(PLURIEL, '');
const forme = (cle: string): string | undefined => PLURIEL.exec(cle)?.[1];
const variables = (texte: string): string[] => [...texte.matchAll(/\{\{(\w+)\}\}/g)].map(([, nom]) => nom!).sort();

const FR = new Map(feuilles(lire('fr')));
const cles = [...new Set([...FR.keys()].map(base))].sort();
const plurielles = new Set([...FR.keys()].filter(forme).map(base));

/** These are in no browser's plural rules: they count as French does, whose rules an engine in France falls back to. */
const COMME_EN_FRANCAIS = ['co', 'oc', 'rcf'];
const formesDe = (langue: string): string[] =>
  new Intl.PluralRules(COMME_EN_FRANCAIS.includes(langue) ? 'fr' : langue).resolvedOptions().pluralCategories.sort();

/** Whether that form stands for one number alone, which its words may then say: "two answers". */
function dUnSeul(langue: string, categorie: string): boolean {
  const regles = new Intl.PluralRules(langue);
  return Array.from({ length: 300 }, (_, n) => n).filter((n) => regles.select(n) === categorie).length === 1;
}

describe('languages', () => {
  it('has one file for each language that can be shown, and no other', () => {
    const fichiers = readdirSync(DOSSIER).map((nom) => nom.replace('.json', ''));
    assert.deepEqual(fichiers.sort(), [...LANGUES].sort());
  });

  for (const langue of LANGUES.filter((l) => l !== 'fr'))
    it(`${langue}: every key, its variables and its plural forms`, () => {
      const fichier = lire(langue);
      const textes = new Map(feuilles(fichier));
      assert.deepEqual([...new Set([...textes.keys()].map(base))].sort(), cles);
      for (const cle of plurielles) {
        const formes = [...textes.keys()].filter((c) => forme(c) && base(c) === cle).map((c) => forme(c)!);
        assert.deepEqual(formes.sort(), formesDe(langue), cle);
      }
      for (const [cle, texte] of textes) {
        assert.ok(texte.trim(), `${cle} is empty`);
        assert.ok(!/ {2}|^\s|\s$/.test(texte), `${cle}: spaces`);
        const source = FR.get(cle) ?? FR.get(`${base(cle)}_other`);
        assert.ok(source, cle);
        const dites = variables(texte);
        const attendues = variables(source);
        if (forme(cle) && !dites.includes('count') && dUnSeul(langue, forme(cle)!))
          attendues.splice(attendues.indexOf('count'), 1);
        assert.deepEqual(dites, attendues, cle);
      }
    });

  it('says of each file how far it was read again, and by whom', () => {
    for (const langue of LANGUES.filter((l) => l !== 'fr')) {
      const meta = lire(langue)._meta;
      assert.ok(meta?.langue, langue);
      assert.equal(meta.sens, langue === 'ar' ? 'rtl' : 'ltr');
      assert.ok(['traduction à relire', 'relue en partie', 'relue'].includes(meta.relecture), langue);
      // A file is read again by someone; while nobody did, it says so.
      assert.equal(meta.relecteurs.length > 0, meta.relecture !== 'traduction à relire', langue);
    }
  });
});
