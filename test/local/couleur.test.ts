import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accents, contraste, lireCouleur, SURFACE_CLAIRE, SURFACE_SOMBRE, type Rvb } from '../../src/local/couleur.js';
import { couleurNommee } from '../../src/local/couleurs-nommees.js';

/** The same sequence at every run: a failure can be looked at again. */
function* hasard(graine: number): Generator<number> {
  for (let etat = graine; ;) {
    etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0;
    yield etat >>> 24;
  }
}

const BLANC: Rvb = [255, 255, 255];
const NOIR: Rvb = [0, 0, 0];
const lire = (texte: string): Rvb => lireCouleur(texte) ?? assert.fail(texte);

describe('couleur', () => {
  it('computes the contrast of WCAG', () => {
    assert.equal(contraste(BLANC, NOIR), 21);
    assert.equal(contraste(lire('#767676'), BLANC).toFixed(2), '4.54');
  });

  it('reads a colour in any of its forms', () => {
    const formes = [
      '#1f4e79',
      '#1F4E79',
      '#1f4e79ff',
      'rgb(31, 78, 121)',
      'rgb(31 78 121)',
      'rgba(31,78,121,.5)',
      'rgb(31 78 121 / 50%)',
    ];
    for (const forme of formes) assert.deepEqual(lireCouleur(forme), [31, 78, 121], forme);
    assert.deepEqual(lireCouleur('#abc'), [170, 187, 204]);
    assert.deepEqual(lireCouleur('#abcd'), [170, 187, 204]);
    assert.deepEqual(lireCouleur('hsl(120deg 100% 25%)'), [0, 128, 0]);
    assert.deepEqual(lireCouleur('hsl(-240, 100%, 25%)'), [0, 128, 0]);
    assert.deepEqual(lireCouleur('rgb(300 -5 50%)'), [255, 0, 128]);
  });

  it('reads nothing else', () => {
    for (const faux of [
      '',
      '#',
      '#12',
      '#12345',
      '#xyzxyz',
      'rgb()',
      'rgb(1,2)',
      'rgb(a b c)',
      'rgb(1 2 3 4 5)',
      'var(--x)',
      'rgb(1 2 url(x))',
    ])
      assert.equal(lireCouleur(faux), undefined, faux);
  });

  it('knows colours by name, and only whole names', () => {
    assert.deepEqual(couleurNommee('RebeccaPurple'), [102, 51, 153]);
    assert.deepEqual(couleurNommee('red'), [255, 0, 0]);
    for (const faux of ['re', 'r', 'darkre', 'bleu', 'constructor']) assert.equal(couleurNommee(faux), undefined, faux);
  });

  it('makes an accent that reads on every surface, from 20,000 colours', () => {
    const suite = hasard(20_261);
    for (let i = 0; i < 20_000; i++) {
      const couleur = [suite.next().value, suite.next().value, suite.next().value] as unknown as Rvb;
      const { clair, sombre } = accents(couleur);
      for (const [accent, surface, texte] of [
        [clair, SURFACE_CLAIRE, BLANC],
        [sombre, SURFACE_SOMBRE, NOIR],
      ] as const) {
        const vu = lire(accent.texte);
        assert.ok(contraste(vu, surface) >= 4.5, `${String(couleur)} → ${accent.texte}`);
        assert.ok(contraste(vu, texte) >= 4.5, `text on ${accent.texte}`);
        assert.ok(contraste(lire(accent.bordure), surface) >= 3, `${String(couleur)} → ${accent.bordure}`);
      }
    }
  });

  it('leaves a colour that passes as the town chose it', () => {
    assert.equal(accents(lire('#1f4e79')).clair.texte, '#1f4e79');
    assert.equal(accents(lire('#ffd54f')).sombre.texte, '#ffd54f');
  });
});
