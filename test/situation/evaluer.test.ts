import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from '../../src/model/index.js';
import { evaluer } from '../../src/situation/index.js';

const V: Condition = { estVrai: 'oui' };
const F: Condition = { estVrai: 'non' };
const I: Condition = { estVrai: 'jamaisDit' };
const dit = { oui: true, non: false };
const cas: [nom: string, Condition, boolean | undefined][] = [
  ['estVrai of true', V, true],
  ['estVrai of false', F, false],
  ['estVrai of unknown', I, undefined],
  ['estFaux of true', { estFaux: 'oui' }, false],
  ['estFaux of false', { estFaux: 'non' }, true],
  ['estFaux of unknown', { estFaux: 'jamaisDit' }, undefined],
  ['estIndefini of known', { estIndefini: 'non' }, false],
  ['estIndefini of unknown', { estIndefini: 'jamaisDit' }, true],
  ['and: false decides over unknown', { et: [I, F] }, false],
  ['and: unknown stays', { et: [V, I] }, undefined],
  ['and: all true', { et: [V, V] }, true],
  ['or: true decides over unknown', { ou: [I, V] }, true],
  ['or: unknown stays', { ou: [F, I] }, undefined],
  ['or: all false', { ou: [F, F] }, false],
  ['not of unknown', { non: I }, undefined],
  ['not of true', { non: V }, false],
  ['an empty and guards nothing', { et: [] }, true],
  ['nested', { et: [{ ou: [F, { non: F }] }, { non: { et: [V, F] } }] }, true],
  ['a name of the prototype is unknown', { estVrai: 'constructor' }, undefined],
];
for (const [nom, condition, attendu] of cas) test(nom, () => assert.equal(evaluer(condition, dit), attendu));

test('De Morgan holds over all 27 values of three variables', () => {
  const valeurs = [true, false, undefined];
  for (const a of valeurs)
    for (const b of valeurs)
      for (const c of valeurs) {
        const vars = Object.fromEntries(Object.entries({ a, b, c }).filter(([, v]) => v !== undefined)) as Record<
          string,
          boolean
        >;
        const [A, B, C]: Condition[] = [{ estVrai: 'a' }, { estVrai: 'b' }, { estVrai: 'c' }];
        assert.equal(
          evaluer({ non: { et: [A!, B!, C!] } }, vars),
          evaluer({ ou: [{ non: A! }, { non: B! }, { non: C! }] }, vars),
        );
      }
});
