/** Links to the official guide as they stand on town sites: today's hosts, and those of earlier years. */
import { lireAudience, type Cle } from './cle.js';
import type { Audience } from './document.js';

/** Names before `service-public.fr` and `service-public.gouv.fr` under which sheets are or were read, with their audience. */
const HOTES: Readonly<Record<string, Audience | ''>> = {
  '': '',
  www: '',
  m: '',
  vosdroits: '',
  entreprendre: 'professionnels',
  pro: 'professionnels',
  professionnels: 'professionnels',
  associations: 'associations',
};
const HOTE = /^(?:([a-z]+)\.)?service-public(?:\.gouv)?\.fr$/;
/** `/particuliers/vosdroits/F14373`, `/vosdroits/F23571/0?idFicheParent=…`, `/particuliers/F1342.xhtml` */
const DOCUMENT = /\/([FNR]\d{1,6})(?:\.xhtml)?(?:\/|$)/;

/** @returns the document such an address shows; undefined when it is the address of anything else */
export function cleDuLien(adresse: string): Cle | undefined {
  if (!URL.canParse(adresse)) return undefined;
  const { protocol, hostname, pathname } = new URL(adresse);
  const nom = HOTE.exec(hostname)?.[1] ?? '';
  const id = DOCUMENT.exec(pathname)?.[1];
  if (!/^https?:$/.test(protocol) || !HOTE.test(hostname) || !Object.hasOwn(HOTES, nom) || !id) return undefined;
  // `/professionnels-entreprises/vosdroits/…`
  const [premier] = /^[^/-]*/.exec(pathname.slice(1)) ?? [];
  return { audience: HOTES[nom] || (lireAudience(premier) ?? 'particuliers'), id };
}
