/** Bytes of a file → text. The feed is UTF-8; anything else is refused by name rather than guessed. */
import { ErreurXml, montrer, position } from './erreur.js';

const STRICT = new TextDecoder('utf-8', { fatal: true });
/** Shows where strict decoding fails; its text is never read as a document. */
const LACHE = new TextDecoder('utf-8');

/** A byte order mark is taken off. @throws ErreurXml `encodage` */
export function decoder(octets: Uint8Array, fichier: string): string {
  const utf16 = autreEncodage(octets);
  if (utf16) throw new ErreurXml('encodage', fichier, { ligne: 1, colonne: 1 }, `fichier en ${utf16}, UTF-8 attendu`);
  try {
    return STRICT.decode(octets);
  } catch {
    const texte = LACHE.decode(octets);
    const rang = texte.indexOf('\uFFFD');
    throw new ErreurXml(
      'encodage',
      fichier,
      position(texte, rang),
      'octets qui ne sont pas de l’UTF-8',
      montrer(texte.slice(Math.max(0, rang - 30), rang + 1)),
    );
  }
}

/** UTF-16 and UTF-32, by their mark or by how they write the first `<`. Source: XML 1.0, appendix F. */
function autreEncodage([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0 && b === 0) return 'UTF-32';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'UTF-16';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  return undefined;
}
