import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coder, prechargements } from '../../demo/generateur/code.js';
import { regles } from '../../demo/generateur/csp.js';
import { ecrireEtat, lireEtat } from '../../demo/generateur/etat.js';
import { SYSTEMES } from '../../demo/generateur/systemes.js';

const script = { src: '/co-marquage/co-marquage.js' };
const etat = (recherche: string) => lireEtat(`?${recherche}`);

test('the address of the page says the whole form, and reads back the same', () => {
  const params = 'fiche=F1&commune=L%27%C3%8Ele+%26+fils&couleur=%23123456&cms=spip&figee=oui';
  const lu = etat(params);
  assert.equal(lu.commune, "L'Île & fils");
  assert.deepEqual(etat(ecrireEtat(lu, true)), lu);
  assert.equal(new URLSearchParams(ecrireEtat(lu, false)).get('cms'), null);
});

test('a newcomer finds a sheet and a commune filled in, a sent address is taken as it is', () => {
  assert.equal(lireEtat('').fiche, 'F14373');
  assert.equal(etat('commune=Ici').fiche, undefined);
});

test('one script tag carries every option, and a link for who has no scripts', () => {
  const code = coder(etat('fiche=F1&audience=professionnels&commune=Ici'), script, 'Une fiche');
  assert.match(
    code,
    /^<script\s+src="[^"]+"\s+data-fiche="F1"\s+data-audience="professionnels"\s+data-commune="Ici"\s*><\/script>/,
  );
  assert.match(code, /<noscript><p><a href="https:\/\/entreprendre[^"]+\/F1">Une fiche<\/a>/);
});

test('with tags, what belongs to the sheet stands on its element, the rest on the script', () => {
  const code = coder(
    etat('forme=balises&composant=prerequis&fiche=F1&note=Un+mot&commune=Ici&niveau=3'),
    script,
    'Une fiche',
  );
  assert.match(code, /<script [^>]*data-commune="Ici" data-niveau="3"><\/script>/);
  assert.match(
    code,
    /<co-marquage-prerequis fiche="F1" data-note="Un mot">\n {2}<a [^>]+>Une fiche<\/a>\n<\/co-marquage-prerequis>$/,
  );
});

test('what people write cannot leave its attribute', () => {
  const code = coder(etat('fiche=F1&commune=%22%3E%3Cscript%3E&note=%3Cb%3Ea%3C%2Fb%3E'), script, '<i>&');
  assert.match(code, /data-commune="&quot;&gt;&lt;script&gt;"/);
  assert.match(code, /data-note="&lt;b&gt;a&lt;\/b&gt;"/);
  assert.match(code, />&lt;i&gt;&amp;<\/a>/);
});

test('a value that would be refused is not in the code', () => {
  assert.doesNotMatch(coder(etat('fiche=F1&couleur=bleu%21&insee=1'), script, 'x'), /couleur|insee/);
});

test('the frozen form carries the hash', () => {
  const code = coder(etat('fiche=F1'), { ...script, integrite: 'sha384-abc' }, 'x');
  assert.match(code, /\sintegrity="sha384-abc"\s+crossorigin="anonymous"/);
});

test('the lines for the head name the modules in the frozen form alone', () => {
  const lines = prechargements(etat('fiche=F1&source=/m'), { src: '/d/c-1.js', integrite: 'sha384-abc', modules: { 'a-1.js': 'sha256-x' } });
  assert.deepEqual(lines.split('\n'), [
    '<link rel="preload" as="script" href="/d/c-1.js" integrity="sha384-abc" crossorigin="anonymous">',
    '<link rel="preload" as="fetch" href="/m/particuliers/F1.json" crossorigin="anonymous">',
    '<link rel="modulepreload" href="/d/es/a-1.js" integrity="sha256-x">',
  ]);
  assert.doesNotMatch(prechargements(etat('fiche=F1'), script), /modulepreload/);
}); // prettier-ignore

test('the model of SPIP takes the sheet from the article', () => {
  const code = SYSTEMES['spip']?.adapter?.(coder(etat('fiche=F1&commune=Ici&couleur=%23AB12CD'), script, 'x'));
  assert.equal(
    code?.replace(/\s+/g, ' ').replace(' >', '>'),
    '<script src="/co-marquage/co-marquage.js" data-fiche="#ENV{fiche,F1}" data-commune="Ici" data-couleur="#ab12cd"></script>',
  );
});

test('the policy names the hosts the widgets come from', () => {
  assert.deepEqual(regles({ script: '/a.js' }).slice(0, 3), [
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
  ]);
  const ailleurs = regles({ script: 'https://a.example/c.js', source: 'https://m.example/x/', logo: '/logo.svg' });
  assert.deepEqual(ailleurs.slice(0, 3), [
    'script-src https://a.example',
    'connect-src https://m.example',
    "img-src https://m.example 'self'",
  ]);
});
