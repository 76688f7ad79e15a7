/** One JSON file over HTTP: its status, kind and time checked at the door. */
import { ErreurSource } from './source.js';

/** Answers asked for before this code was there (the pasted script's head start), by address; each serves once. */
const avances = new Map<string, Promise<Response>>();

/** Gives the answer to a request made early; the first `lireJson` of that address takes it. */
export function avancer(adresse: string, reponse: Promise<Response>): void {
  reponse.catch(() => undefined);
  avances.set(adresse, reponse);
}

/**
 * @param delai milliseconds until the whole file must be there
 * @throws ErreurSource
 */
export async function lireJson(adresse: string, delai: number): Promise<unknown> {
  const signal = AbortSignal.timeout(delai);
  try {
    const reponse = await demander(adresse, signal);
    if (reponse.status === 404 || reponse.status === 410)
      throw new ErreurSource('introuvable', `${adresse} n’existe pas (réponse ${reponse.status}).`);
    if (!reponse.ok)
      throw new ErreurSource('reseau', `${adresse} : le serveur a répondu ${reponse.status}. Réessayez plus tard.`);
    return analyser(adresse, await enTemps(reponse.text(), signal));
  } catch (erreur) {
    if (erreur instanceof ErreurSource) throw erreur;
    if (signal.aborted)
      throw new ErreurSource('delai', `${adresse} : pas de réponse complète en ${delai / 1000} secondes.`);
    throw new ErreurSource(
      'reseau',
      `${adresse} ne répond pas. Le serveur est-il joignable, et autorise-t-il cette page (en-tête ` +
        'Access-Control-Allow-Origin, directive connect-src) ?',
      { cause: erreur },
    );
  }
}

function demander(adresse: string, signal: AbortSignal): Promise<Response> {
  const avance = avances.get(adresse);
  avances.delete(adresse);
  return enTemps(avance ?? fetch(adresse, { signal }), signal);
}

/** An early request has a signal of its own, so the wait is what ends. */
function enTemps<T>(promesse: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promesse.then(resolve, reject);
  });
}

/** Servers name JSON in many ways, so the text decides: a sign-in page of a hotel's network answers 200 too. */
function analyser(adresse: string, texte: string): unknown {
  if (/^\s*</.test(texte))
    throw new ErreurSource(
      'forme',
      `${adresse} : une page HTML est arrivée au lieu du document. L’adresse du miroir est-elle la bonne ? ` +
        'Sinon, un réseau demande peut-être une connexion.',
    );
  try {
    return JSON.parse(texte) as unknown;
  } catch (cause) {
    throw new ErreurSource('forme', `${adresse} : le fichier est incomplet ou n’est pas du JSON. Refaites le miroir.`, {
      cause,
    });
  }
}
