import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { toXml, type JsonElement } from './to-xml.js';

const text = (value: string) => ({ type: 'text' as const, text: value });
const element = (
  name: string,
  children?: JsonElement['children'],
  attributes?: Record<string, string>,
): JsonElement => ({
  type: 'element',
  name,
  ...(attributes && { attributes }),
  ...(children && { children }),
});

test('mixed content keeps its order and its spaces', () => {
  const paragraph = element('Paragraphe', [
    text('Payez '),
    element('Valeur', [text('12 €')]),
    text(' avant le 1'),
    element('Exposant', [text('er')]),
    text(' mai.'),
  ]);
  assert.equal(
    toXml(paragraph),
    '<?xml version="1.0" encoding="UTF-8"?><Paragraphe>Payez <Valeur>12 €</Valeur> avant le 1<Exposant>er</Exposant> mai.</Paragraphe>',
  );
});

test('an element without children closes itself', () => {
  assert.match(toXml(element('Rangée', undefined, { type: 'normal' })), /<Rangée type="normal"\/>$/);
});

test('whatever stands in texts and attributes is read back unchanged', () => {
  const odd = 'a < b > c & d &amp; "e" \'f\' ]]>\ttab\nline\rreturn';
  let read: { attribute?: string; text?: string } = {};
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => (read = { ...read, attribute: attributes['URL'] }));
  parser.on('text', (value) => (read = { ...read, text: value }));
  parser.write(toXml(element('Titre', [text(odd)], { URL: odd }))).close();
  assert.deepEqual(read, { attribute: odd, text: odd });
});
