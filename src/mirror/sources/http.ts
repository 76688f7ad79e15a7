/**
 * One request with the patience of a nightly job: retries with growing waits, `Retry-After` obeyed, proxy variables
 * followed, certificates always verified.
 */
import ky, { HTTPError } from 'ky';
import { EnvHttpProxyAgent, fetch as fetchUndici, type Response as ReponseUndici } from 'undici';
import { ErreurMiroir } from '../erreurs.js';

export type Reponse = ReponseUndici;

let agent: EnvHttpProxyAgent | undefined;

/** Node 20's own fetch ignores `HTTPS_PROXY`; this one follows it. Silence of 30 s ends a body, 60 s a wait for an answer. */
const demanderUneFois = (requete: Request): Promise<Reponse> =>
  fetchUndici(requete.url, {
    headers: [...requete.headers],
    signal: requete.signal,
    dispatcher: (agent ??= new EnvHttpProxyAgent({ headersTimeout: 60_000, bodyTimeout: 30_000 })),
  });

/**
 * @param attente first wait before a retry, milliseconds; doubled each time
 * @param essais retries
 * @returns an answer that is a success, or 304, or 416
 * @throws ErreurMiroir `reseau` once the retries are used up
 */
export async function demander(
  adresse: string,
  entetes: Record<string, string>,
  signal: AbortSignal,
  attente = 1000,
  essais = 5,
): Promise<Reponse> {
  try {
    const reponse = await ky(adresse, {
      headers: { 'user-agent': 'co-marquage (miroir)', ...entetes },
      signal,
      timeout: false,
      fetch: (requete) => demanderUneFois(requete as Request) as unknown as Promise<Response>,
      retry: {
        limit: essais,
        statusCodes: [408, 425, 429, 500, 502, 503, 504],
        afterStatusCodes: [413, 429, 503],
        maxRetryAfter: 120_000,
        backoffLimit: 60_000,
        delay: (essai) => attente * 2 ** (essai - 1),
      },
    });
    verifierChiffrement(adresse, reponse.url);
    return reponse as unknown as Reponse;
  } catch (erreur) {
    // Two answers that ky takes for errors are what was asked for.
    if (erreur instanceof HTTPError && (erreur.response.status === 304 || erreur.response.status === 416))
      return erreur.response as unknown as Reponse;
    throw nommer(adresse, erreur, signal);
  }
}

/** A redirection must not leave TLS. */
function verifierChiffrement(demandee: string, servie: string): void {
  if (demandee.startsWith('https:') && servie.startsWith('http:'))
    throw new ErreurMiroir('reseau', `${demandee} renvoie vers une adresse non chiffrée (${servie}) : refusée.`);
}

/** The error in a sentence that tells what to do. */
export function nommer(adresse: string, erreur: unknown, signal: AbortSignal): ErreurMiroir {
  if (erreur instanceof ErreurMiroir) return erreur;
  const options = { cause: erreur };
  const fin = 'Le miroir précédent reste en place.';
  if (signal.aborted)
    return new ErreurMiroir(
      'reseau',
      `${adresse} : le temps accordé aux téléchargements est écoulé. ${fin} Le prochain essai reprendra où celui-ci s’est arrêté.`,
      options,
    );
  if (erreur instanceof HTTPError)
    return new ErreurMiroir(
      'reseau',
      `${adresse} : le serveur a répondu ${erreur.response.status}. ${fin} ${cure(erreur.response.status)}`,
      options,
    );
  const raison = racine(erreur);
  const certificat = /certificate|self[- ]signed|CERT_|altname|TLS/i.test(raison)
    ? ' Le certificat du serveur n’est pas valable : il n’est jamais passé outre ; prévenez l’hébergeur de l’archive.'
    : ' Vérifiez le réseau et, s’il y en a un, le mandataire (HTTPS_PROXY).';
  return new ErreurMiroir('reseau', `${adresse} : pas de réponse (${raison}). ${fin}${certificat}`, options);
}

const cure = (statut: number): string =>
  statut === 404 || statut === 410
    ? 'L’adresse a changé : mettez co-marquage à jour, ou donnez l’adresse nouvelle.'
    : 'Réessayez plus tard.';

/** fetch hides the reason in `cause`. */
function racine(erreur: unknown): string {
  let e = erreur as { message?: string; code?: string; cause?: unknown };
  while (e.cause instanceof Error) e = e.cause;
  return [e.code, e.message].filter(Boolean).join(' ') || String(erreur);
}
