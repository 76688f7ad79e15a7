/** What a link says of its target: "PDF - 50,3 Ko". Source: RGAA 13.3 asks for format and weight of what is downloaded. */
import type { Contexte } from './contexte.js';
import { nombre } from './nombres.js';

interface Fichier {
  URL?: string;
  LienPublication?: string;
  format?: string;
  poids?: string;
}

/** A media type, or the extension of an address → the format's name. Pages of the web have none. */
const FORMATS: [RegExp, string][] = [
  [/pdf$/, 'PDF'],
  [/msword|word|^docx?$/, 'Word'],
  [/excel|spreadsheetml|^xlsx?$/, 'Excel'],
  [/powerpoint|presentationml|^pptx?$/, 'PowerPoint'],
  [/opendocument\.text|^odt$/, 'ODT'],
  [/opendocument\.spread|^ods$/, 'ODS'],
  [/rtf$/, 'RTF'],
  [/zip/, 'ZIP'],
  [/csv/, 'CSV'],
  [/png$/, 'PNG'],
  [/gif$/, 'GIF'],
  [/jpe?g$/, 'JPEG'],
];

const nommer = (texte: string): string | undefined => FORMATS.find(([motif]) => motif.test(texte))?.[1];

/** The name of the format, if it is one that opens elsewhere than in the browser's page. */
export function format({ format = '', URL = '', LienPublication = '' }: Fichier): string | undefined {
  const type = format.toLowerCase().split(';')[0]?.trim() ?? '';
  const extension = /\.(\w{2,5})(?:$|[?#])/.exec(URL || LienPublication)?.[1]?.toLowerCase() ?? '';
  // "application/force-download" hides the format; the address may tell it.
  return nommer(type) ?? (type.startsWith('text/html') ? undefined : nommer(extension));
}

/** "134.8 KB" → "134,8 Ko"; a bare number counts kilobytes (XSD); nought is unknown and says nothing. */
export function poids({ langue, t }: Pick<Contexte, 'langue' | 't'>, texte: string | undefined): string | undefined {
  const [, chiffres = '', unite = 'k'] = /^([\d.,]+)\s*([kmg])?(?:i?[bo])?$/i.exec(texte?.trim() ?? '') ?? [];
  const valeur = Number.parseFloat(chiffres.replace(',', '.'));
  if (!valeur) return undefined;
  return t(`fiche.poids.${unite.toLowerCase() as 'k' | 'm' | 'g'}`, { nombre: nombre(langue, valeur) });
}
