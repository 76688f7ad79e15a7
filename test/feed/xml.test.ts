import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ErreurXml } from '../../src/feed/erreur.js';
import { LIMITES, lireXml, texteDe } from '../../src/feed/xml.js';

/** The named error that a file ends in. */
function erreur(source: string | Uint8Array): ErreurXml {
  try {
    lireXml(source, 'F90001.xml');
  } catch (e) {
    assert.ok(e instanceof ErreurXml, String(e));
    return e;
  }
  return assert.fail('accepted');
}
const code = (source: string | Uint8Array) => erreur(source).code;
const octets = (texte: string) => new TextEncoder().encode(texte);
const utf16 = (texte: string, marque: boolean) =>
  new Uint8Array(Buffer.from((marque ? '\uFEFF' : '') + texte, 'utf16le'));

test('a file is read from text and from bytes, with and without byte order mark', () => {
  for (const source of ['<a>é</a>', octets('<a>é</a>'), '\uFEFF<a>é</a>', octets('\uFEFF<a>é</a>')])
    assert.deepEqual(lireXml(source, 'x').contenu, ['é']);
});

test('text is whole whatever stands inside it: references, CDATA, comments, instructions', () => {
  const racine = lireXml('<a>un &amp; &#233;&#x20AC; <![CDATA[<b>]]><!-- non --> deux<?rien?> trois</a>', 'x');
  assert.deepEqual(racine.contenu, ['un & é€ <b> deux trois']);
});

test('mixed content keeps its order, its spaces, and its no-break spaces', () => {
  const racine = lireXml('<a>1<b/> <c>2\u00a0€</c>\n</a>', 'x');
  assert.deepEqual(
    racine.contenu.map((c) => (typeof c === 'string' ? c : c.nom)),
    ['1', 'b', ' ', 'c', '\n'],
  );
  assert.equal(texteDe(racine), '1 2\u00a0€');
});

test('a DOCTYPE is refused whatever it says, before anything is expanded', () => {
  const rires = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  for (const doctype of [
    '<!DOCTYPE a>',
    '<!DOCTYPE a SYSTEM "http://exemple.invalid/a.dtd">',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    `<!DOCTYPE a [<!ENTITY l0 "ha">${rires}]>`,
    `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(100_000)}">]>`,
  ])
    assert.equal(code(`${doctype}<a>&x;&l9;</a>`), 'doctype');
  assert.equal(code('<a><!DOCTYPE a></a>'), 'doctype');
});

test('only the five entities of XML are read', () => {
  for (const entite of [
    '&euro;',
    '&nbsp;',
    '&constructor;',
    '&__proto__;',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '& ',
    '&;',
  ])
    assert.equal(code(`<a>${entite}</a>`), 'entite', entite);
  assert.equal(code('<a b="&nbsp;"/>'), 'entite');
  const nue = erreur('<a>\n  <b>Fruits & légumes</b> et la suite &amp; fin ;</a>');
  assert.deepEqual([nue.code, nue.ligne, nue.colonne], ['entite', 2, 13]);
  assert.match(nue.message, /&amp;.*« & légumes/);
});

test('depth, attributes and size are bounded', () => {
  assert.equal(code('<a>'.repeat(100_000)), 'profondeur');
  assert.equal(code('<a>'.repeat(LIMITES.profondeur + 1)), 'profondeur');
  assert.equal(code('<a>'.repeat(LIMITES.profondeur)), 'tronque');
  const attributs = (n: number) => `<a ${Array.from({ length: n }, (_, i) => `a${i}=""`).join(' ')}/>`;
  assert.equal(code(attributs(100_000)), 'attributs');
  assert.equal(code(attributs(LIMITES.attributs + 1)), 'attributs');
  assert.equal(lireXml(attributs(LIMITES.attributs), 'x').nom, 'a');
  assert.equal(code(new Uint8Array(LIMITES.octets + 1)), 'taille');
  assert.equal(code(`<a>${'<b/>'.repeat(LIMITES.elements)}</a>`), 'taille');
  assert.equal(lireXml(`<a>${'<b/>'.repeat(LIMITES.elements - 1)}</a>`, 'x').contenu.length, LIMITES.elements - 1);
});

test('what is not UTF-8 is refused by the name of what it is', () => {
  for (const marque of [true, false]) {
    const fin = utf16('<a>é</a>', marque);
    assert.match(erreur(fin).message, /UTF-16/);
    assert.match(erreur(fin.map((_, i) => fin[i ^ 1] ?? 0)).message, /UTF-16/);
  }
  assert.match(erreur(new Uint8Array([0, 0, 0, 60])).message, /UTF-32/);
  assert.match(erreur(octets('<?xml version="1.0" encoding="ISO-8859-1"?><a/>')).message, /ISO-8859-1/);
  const latin1 = erreur(new Uint8Array(Buffer.from('<a>\n<b>été</b></a>', 'latin1')));
  assert.deepEqual([latin1.code, latin1.ligne, latin1.colonne], ['encodage', 2, 4]);
  for (const faux of [
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf5, 0x80, 0x80, 0x80],
    [0xe2, 0x82],
  ])
    assert.equal(code(new Uint8Array([...octets('<a>'), ...faux, ...octets('</a>')])), 'encodage');
});

test('characters that XML forbids are refused and shown by their number', () => {
  assert.equal(code('<a>\u0000</a>'), 'caractere');
  assert.match(erreur('<a>x\u0000</a>').message, /\[U\+0000\]/);
  assert.equal(code('<a>\uFFFE</a>'), 'caractere');
});

test('a file cut short anywhere is refused', () => {
  const entier = '<?xml version="1.0"?><a b="c"><d>e &amp; f</d><!-- g --><h/></a>';
  for (let n = 0; n < entier.length; n++) assert.ok(code(entier.slice(0, n)), entier.slice(0, n));
  assert.equal(code(''), 'tronque');
  assert.equal(code('<a><b></b>'), 'tronque');
});

test('tags and attributes that are no XML have their own errors', () => {
  for (const faux of [
    '<a><b></a>',
    '<a></b></a>',
    '<a/><b/>',
    '<a/>x',
    'x<a/>',
    '<a></a></a>',
    '<a><b/ ></a>',
    '<a><1/></a>',
  ])
    assert.equal(code(faux), 'balise', faux);
  for (const faux of ['<a b/>', '<a b=c/>', '<a b="c"d=""/>', '<a b="" b=""/>'])
    assert.equal(code(faux), 'attribut', faux);
  assert.equal(code('<a b="<"/>'), 'caractere');
  assert.equal(code('<a><!-- -- --></a>'), 'syntaxe');
  assert.equal(code('<a>]]></a>'), 'syntaxe');
});

test('the error says file, line, column, what was expected and what was found', () => {
  const e = erreur('<a>\n  <Item>un\n  </Liste></a>');
  assert.equal(
    e.message,
    'F90001.xml, ligne 3, colonne 10 : balise fermante inattendue, </Item> attendu ; trouvé : « <a> <Item>un </Liste> »',
  );
  assert.deepEqual([e.name, e.code, e.fichier, e.ligne, e.colonne], ['ErreurXml', 'balise', 'F90001.xml', 3, 10]);
});

test('the error stays a sentence however long what it names is', () => {
  const long = 'é'.repeat(100_000);
  for (const faux of [
    `<${long}></b>`,
    `<a></${long}>`,
    `<a ${long}/>`,
    `<a>&${long};</a>`,
    `<a>${'\u0001'.repeat(99)}</a>`,
  ])
    assert.ok(erreur(faux).message.length < 400, faux.slice(0, 20));
});

test('names of the language are plain names: no prototype is read or written', () => {
  const racine = lireXml('<a __proto__="x" constructor="y"><constructor/><__proto__/></a>', 'x');
  assert.deepEqual(Object.entries(racine.attributs), [['__proto__', 'x'], ['constructor', 'y']]); // prettier-ignore
  assert.equal(({} as Record<string, unknown>)['x'], undefined);
});
