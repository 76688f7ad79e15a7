/** `redirections.xml`: where an ID of yesterday is found today. Source: `indexes/Redirections.xsd`. */
import { adresseSure, cleCible, estId, type Cle } from '../model/index.js';
import { dateIso } from './date.js';
import type { Origine } from './document.js';
import { lireXml } from './xml.js';

export interface Redirection {
  /** the ID that is gone */
  de: string;
  /** the document that stands for it */
  vers?: Cle;
  /** or the address outside the guide */
  url?: string;
  /** ISO date */
  date?: string;
}

/**
 * The redirections of a file, in its order; entries without a usable origin or target are left out.
 *
 * @throws ErreurXml
 */
export function lireRedirections(xml: string | Uint8Array, { audience, fichier }: Origine): Redirection[] {
  return lireXml(xml, fichier).contenu.flatMap((entree) => {
    if (typeof entree === 'string') return [];
    const { from = '', to, toUrl, date, audience: deSonAudience } = entree.attributs;
    const vers = entree.nom === 'Redirection' ? cleCible(audience, to, deSonAudience) : undefined;
    const url = entree.nom === 'RedirectionExterne' ? adresseSure(toUrl) : undefined;
    const jour = dateIso(date);
    return estId(from) && (vers ?? url)
      ? { de: from, ...(vers && { vers }), ...(url && { url }), ...(jour && { date: jour }) }
      : [];
  });
}
