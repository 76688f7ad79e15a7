/** Broken and hostile files, made from good ones: the same number, the same file. */
import type { Hasard } from './hasard.js';

type Mutation = (octets: Buffer, hasard: Hasard) => Buffer;

const place = (octets: Buffer, hasard: Hasard): number => hasard.entier(octets.length + 1);
const couper = (octets: Buffer, hasard: Hasard): [debut: number, fin: number] => {
  const debut = place(octets, hasard);
  return [debut, Math.min(octets.length, debut + 1 + hasard.entier(400))];
};
const inserer = (octets: Buffer, ou: number, quoi: Buffer): Buffer =>
  Buffer.concat([octets.subarray(0, ou), quoi, octets.subarray(ou)]);

/** What a parser may stumble on. */
const PIEGES = [
  '<', '>', '&', ';', ']]>', '<![CDATA[', '<!--', '--', '<?', '?>', '</', '/>', '"', "'", '\0', '\r', '\u00a0', '\ufeff', '\ufffe',
  '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '&#xD800;', '&#x1F600;', '<Condition>x</Condition>', '<Condition><estVrai var="T1"/></Condition>',
  '<__proto__/>', ' __proto__="x"', ' xmlns="y"', '<Titre/>', '<PivotLocal>mairie</PivotLocal>', '<Inconnu nom="z">t</Inconnu>', ' ID="../x"', 'é',
]; // prettier-ignore

/** Of any bytes. */
const OCTETS: Mutation[] = [
  (octets, h) => {
    const copie = Buffer.from(octets);
    for (let n = 1 + h.entier(4); n > 0 && copie.length; n--) copie[h.entier(copie.length)]! ^= 1 << h.entier(7);
    return copie;
  },
  (octets, h) => octets.subarray(0, place(octets, h)),
  (octets, h) => {
    const [debut, fin] = couper(octets, h);
    return Buffer.concat([octets.subarray(0, debut), octets.subarray(fin)]);
  },
  (octets, h) => {
    const [debut, fin] = couper(octets, h);
    return inserer(octets, place(octets, h), octets.subarray(debut, fin));
  },
  (octets, h) => inserer(octets, place(octets, h), Buffer.from(h.parmi(PIEGES))),
  (octets, h) => inserer(octets, place(octets, h), Buffer.from(h.parmi(PIEGES).repeat(1 + h.entier(3000)))),
  (octets, h) =>
    inserer(octets, place(octets, h), Buffer.from(Array.from({ length: h.entier(40) }, () => h.entier(256)))),
];

/** Of XML. */
const XML: Mutation[] = [
  // One element for another, wherever it opens and closes: well-formed, and not what the schema says.
  (octets, h) => {
    const texte = octets.toString();
    const noms = [...new Set(texte.match(/(?<=<)[\p{L}:]+/gu) ?? ['a'])];
    const [de, a] = [h.parmi(noms), h.parmi([...noms, 'Condition', 'SiSelectionne', 'FilDAriane', 'Nouveau'])];
    return Buffer.from(texte.replaceAll(new RegExp(`(</?)${de}(?=[ />])`, 'g'), `$1${a}`));
  },
  // The text nested, or repeated, many times: depth and breadth.
  (octets, h) => {
    const [nom, n] = [h.parmi(['Paragraphe', 'Condition', 'non', 'Liste', 'Nouveau']), 1 + h.entier(300)];
    return envelopper(octets, `<${nom}>`.repeat(n), `</${nom}>`.repeat(n));
  },
  (octets, h) =>
    envelopper(
      octets,
      h.parmi(['<Niveau/>', '<a/> ', '<Audience/>x', '<Titre>é</Titre>']).repeat(h.entier(20_000)),
      '',
    ),
  (octets, h) => Buffer.from(octets.toString(), h.parmi(['utf8', 'utf8', 'latin1', 'utf16le'] as const)),
];

/** Puts something around what the root holds. */
function envelopper(octets: Buffer, avant: string, apres: string): Buffer {
  const texte = octets.toString();
  const [debut, fin] = [texte.indexOf('>', texte.indexOf('?>') + 2) + 1, texte.lastIndexOf('</')];
  return fin < debut
    ? octets
    : Buffer.from(texte.slice(0, debut) + avant + texte.slice(debut, fin) + apres + texte.slice(fin));
}

/** Of a zip: a field of one of its headers, with a value that may count, measure or lie. */
const ZIP: Mutation[] = [
  (octets, h) => {
    const entetes = [...octets.toString('latin1').matchAll(/PK/g)].map(({ index }) => index);
    if (!entetes.length) return octets;
    const [copie, ou] = [Buffer.from(octets), h.parmi(entetes) + 4 + h.entier(42)];
    const valeur = h.parmi([0, 1, 0xff, 0xffff, 0x7fffffff, 0xffffffff, octets.length, h.entier(2 ** 31)]);
    if (ou + 4 <= copie.length) copie.writeUInt32LE(valeur, ou);
    return copie;
  },
];

/** One or two mutations. */
function plusieurs(octets: Buffer, hasard: Hasard, mutations: readonly Mutation[]): Buffer {
  let mute = octets;
  for (let n = 1 + hasard.entier(2); n > 0; n--) mute = hasard.parmi(mutations)(mute, hasard);
  return mute;
}

export const muterXml = (octets: Buffer, hasard: Hasard): Buffer => plusieurs(octets, hasard, [...OCTETS, ...XML]);
export const muterZip = (octets: Buffer, hasard: Hasard): Buffer =>
  plusieurs(octets, hasard, [...OCTETS, ...ZIP, ...ZIP, ...ZIP]);
