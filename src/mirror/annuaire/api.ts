/**
 * The records of one commune from the directory's API (Opendatasoft 2.1). It knows no competence file: only the mairie, and
 * bodies that name the commune, come from it. One request after another, with a pause; failures are tried again.
 */
import { setTimeout as attendre } from 'node:timers/promises';
import { ErreurMiroir, messageDe } from '../erreurs.js';
import { demander } from '../sources/http.js';

export const API =
  'https://api-lannuaire.service-public.gouv.fr/api/explore/v2.1/catalog/datasets/api-lannuaire-administration/records';

export interface OptionsApi {
  adresse: string;
  signal: AbortSignal;
  /** milliseconds between two requests */
  pause: number;
  /** milliseconds before the first new try after a fault */
  attente: number;
}

const PAGE = 100;
/** The API answers no offset beyond. */
const FENETRE = 10_000;

/** @throws ErreurMiroir `reseau` or `archive` */
export async function* lireApi(
  insee: string,
  { adresse, signal, pause, attente }: OptionsApi,
): AsyncGenerator<unknown> {
  let total = Infinity;
  for (let offset = 0; offset < Math.min(total, FENETRE); offset += PAGE) {
    if (offset > 0) await attendre(pause, undefined, { signal });
    const url = new URL(adresse);
    url.searchParams.set('where', `code_insee_commune="${insee}" or pivot like "${insee}"`);
    url.searchParams.set('order_by', 'id');
    url.searchParams.set('limit', String(PAGE));
    url.searchParams.set('offset', String(offset));
    const page = await lirePage(url.href, signal, attente);
    yield* page.results;
    if (page.results.length === 0) return;
    total = page.total;
  }
}

async function lirePage(
  url: string,
  signal: AbortSignal,
  attente: number,
): Promise<{ total: number; results: unknown[] }> {
  const reponse = await demander(url, { accept: 'application/json' }, signal, attente);
  let json: unknown;
  try {
    json = await reponse.json();
  } catch (cause) {
    throw new ErreurMiroir('archive', `${url} : la réponse n’est pas du JSON (${messageDe(cause)}).`, { cause });
  }
  const { results, total_count: total } = (json ?? {}) as { results?: unknown; total_count?: unknown };
  if (!Array.isArray(results) || typeof total !== 'number')
    throw new ErreurMiroir(
      'archive',
      `${url} : la réponse n’a pas la forme attendue (results, total_count) ; clés lues : ${Object.keys(json ?? {}).join(', ') || 'aucune'}.`,
    );
  return { total, results };
}
