/** The key of a document: (audience, ID). The same ID exists in several audiences with other text. */
import type { Audience } from './document.js';

export interface Cle {
  audience: Audience;
  id: string;
}

/** IDs are used as file names: letters, digits, hyphen, underscore only, at most 64. */
const ID = /^[A-Za-z][\w-]{0,63}$/;

const NOMS: Record<string, Audience> = {
  particuliers: 'particuliers',
  particulier: 'particuliers',
  part: 'particuliers',
  professionnels: 'professionnels',
  professionnel: 'professionnels',
  entreprises: 'professionnels',
  pro: 'professionnels',
  associations: 'associations',
  association: 'associations',
  asso: 'associations',
};

/** Reads the audience as the feed, an attribute or an address writes it ("Particuliers", "pro", "asso"); undefined when it is none. */
export function lireAudience(texte: string | undefined): Audience | undefined {
  const nom = texte?.trim().toLowerCase() ?? '';
  return Object.hasOwn(NOMS, nom) ? NOMS[nom] : undefined;
}

export const estId = (texte: string): boolean => ID.test(texte);

/** "professionnels/F123" or "F123" (then `defaut`) → key; undefined when it is neither. */
export function lireCle(texte: string | undefined, defaut: Audience = 'particuliers'): Cle | undefined {
  const [a, b, reste] = (texte ?? '').trim().split('/');
  if (reste !== undefined || !a) return undefined;
  const audience = b === undefined ? defaut : lireAudience(a);
  const id = b ?? a;
  return audience && estId(id) ? { audience, id } : undefined;
}

export const ecrireCle = ({ audience, id }: Cle): string => `${audience}/${id}`;

/** The document a node points to: its own audience when it names one, else the document's; undefined without a usable ID. */
export function cleCible(audience: Audience, id: string | undefined, deSonAudience?: string): Cle | undefined {
  return id && estId(id) ? { audience: lireAudience(deSonAudience) ?? audience, id } : undefined;
}

/**
 * Address of the original on the official site, for documents that carry none; of what is no document of the State's, the
 * guide's home. Source: the site's own address patterns.
 */
export function adresseOfficielle({ audience, id }: Cle): string {
  const dossier =
    audience === 'professionnels'
      ? 'https://entreprendre.service-public.gouv.fr/vosdroits'
      : `https://www.service-public.gouv.fr/${audience}/vosdroits`;
  return /^[FNR]\d/.test(id) ? `${dossier}/${id}` : dossier;
}
