/** Links of the town's file that lead nowhere. */
import { fetch as fetchUndici, EnvHttpProxyAgent } from 'undici';
import type { Chemin } from '../../local/fichier/lire.js';
import type { FichierLocal } from '../../local/fichier/types.js';
import { adresseSure } from '../../model/index.js';
import { messageDe } from '../erreurs.js';
import type { Constat } from './constats.js';

export interface OptionsLiens {
  /** address of the page or file that relative links start from */
  base?: string;
  /** milliseconds for one link */
  delai: number;
}

/** Fields that hold an address; `html` holds some. */
const CHAMPS = new Set(['etend', 'url', 'rendezVous', 'site', 'logo']);
const A_LA_FOIS = 4;

/** Every address of the file, with where it stands. */
export function* adressesDe(valeur: unknown, chemin: Chemin = []): Generator<{ adresse: string; chemin: Chemin }> {
  if (typeof valeur === 'string') {
    const nom = chemin.at(-1);
    if (CHAMPS.has(String(nom))) yield { adresse: valeur, chemin };
    if (nom === 'html')
      for (const [, adresse = ''] of valeur.matchAll(/\s(?:href|src)\s*=\s*["']([^"']+)["']/gi))
        yield { adresse, chemin };
  } else if (Array.isArray(valeur)) for (const [i, v] of valeur.entries()) yield* adressesDe(v, [...chemin, i]);
  else if (typeof valeur === 'object' && valeur !== null)
    for (const [nom, v] of Object.entries(valeur)) yield* adressesDe(v, [...chemin, nom]);
}

/** Asks for each address once, a few at a time. */
export async function liensMorts(fichier: FichierLocal, options: OptionsLiens): Promise<Constat[]> {
  const places = new Map<string, Chemin[]>();
  let relatifs = 0;
  for (const { adresse, chemin } of adressesDe(fichier)) {
    const href = enAbsolu(adresse, options.base);
    if (href) places.set(href, [...(places.get(href) ?? []), chemin]);
    else if (!/^(mailto|tel):|^#/i.test(adresse)) relatifs += 1;
  }
  const constats: Constat[] = [];
  const file = [...places];
  const ouvrier = async (): Promise<void> => {
    for (let suivant = file.shift(); suivant; suivant = file.shift()) {
      const [adresse, chemins] = suivant;
      const faute = await essayer(adresse, options.delai);
      if (faute)
        for (const chemin of chemins)
          constats.push({
            niveau: 'a-faire',
            code: 'lien',
            chemin,
            message: `${adresse} ${faute}. Corrigez l’adresse.`,
          });
    }
  };
  await Promise.all(Array.from({ length: A_LA_FOIS }, ouvrier));
  if (relatifs)
    constats.push({
      niveau: 'avis', code: 'lien-relatif', chemin: [],
      message: `${relatifs} liens relatifs n’ont pas été essayés : donnez l’adresse de la page par --base.`,
    }); // prettier-ignore
  return constats;
}

function enAbsolu(adresse: string, base: string | undefined): string | undefined {
  const sure = adresseSure(adresse, { relative: true });
  if (!sure || /^(mailto|tel):|^#/i.test(sure)) return undefined;
  return URL.canParse(sure, base) ? new URL(sure, base).href : undefined;
}

let agent: EnvHttpProxyAgent | undefined;

/** What is wrong with the link, or nothing. Some servers refuse HEAD: they are asked again by GET. */
async function essayer(adresse: string, delai: number): Promise<string | undefined> {
  agent ??= new EnvHttpProxyAgent();
  try {
    for (const method of ['HEAD', 'GET']) {
      const reponse = await fetchUndici(adresse, {
        method, signal: AbortSignal.timeout(delai), dispatcher: agent, headers: { 'user-agent': 'co-marquage (check)' },
      }); // prettier-ignore
      await reponse.body?.cancel();
      if (reponse.ok) return undefined;
      if (method === 'GET') return `répond ${reponse.status}`;
    }
    return undefined;
  } catch (erreur) {
    const cause = (erreur as Error).cause;
    return `ne répond pas (${messageDe(cause instanceof Error ? cause : erreur)})`;
  }
}
