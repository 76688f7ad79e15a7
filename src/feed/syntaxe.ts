/** What the XML library says of a fault of form, as a code and a French sentence. Its wording is pinned by the tests. */
import type { CodeXml } from './erreur.js';

/** Start of the library's sentence, after its position → code and sentence; `{}` is the element that stands open. */
const FAUTES: [debut: RegExp, code: CodeXml, raison: string][] = [
  [/^(unexpected|unmatched|weird empty) clos/, 'balise', 'balise fermante inattendue, </{}> attendu'],
  [/^(disallowed character in (tag|closing)|forward-slash)/, 'balise', 'balise mal formée dans <{}>'],
  [/^documents may contain only one root/, 'balise', 'un second élément après la racine'],
  [/^text data outside/, 'balise', 'texte hors de la racine'],
  [/^(disallowed character in attribute|attribute without|unquoted|no whitespace between|duplicate)/, 'attribut', 'attribut mal formé ou en double'],
  [/^(undefined entity|empty entity|malformed character entity|disallowed character in entity)/, 'entite', 'entité inconnue : seules &amp; &lt; &gt; &quot; &apos; et les numéros de caractères sont lus'],
  [/^disallowed character/, 'caractere', 'caractère interdit'],
  [/^inappropriately located doctype/, 'doctype', 'DOCTYPE refusé : un document du flux n’en a pas'],
  [/^unclosed tag/, 'tronque', 'le fichier s’arrête avant </{}>'],
  [/^unexpected end/, 'tronque', 'le fichier s’arrête au milieu d’une balise'],
  [/^document must contain a root/, 'tronque', 'aucun élément'],
]; // prettier-ignore

export function traduire(message: string, ouvert = '?'): [code: CodeXml, raison: string] {
  const phrase = message.replace(/^\d+:\d+: /, '');
  const faute = FAUTES.find(([debut]) => debut.test(phrase));
  return faute
    ? [faute[1], faute[2].replace('{}', ouvert)]
    : ['syntaxe', `XML mal formé (${phrase.replace(/\.$/, '')})`];
}
