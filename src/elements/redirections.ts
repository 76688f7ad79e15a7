/** Where a document that the mirror does not hold is found today; fetched only when one is missing. */
import { html, type TemplateResult } from 'lit';
import type { Langue } from '../i18n.js';
import {
  adresseOfficielle,
  adresseSure,
  ecrireCle,
  lireCle,
  type Cle,
  type DocumentVdd,
  type FichierRedirections,
} from '../model/index.js';
import { ErreurSource, type Source } from '../source/source.js';
import { meler } from './meler.js';
import { motsDuGuide, type Mots } from './guide/mots.js';

/** A document that is gone, with what the reader may do instead. */
export class ErreurDeplacee extends ErreurSource {
  constructor(
    message: string,
    readonly suite: TemplateResult,
    options?: ErrorOptions,
  ) {
    super('introuvable', message, options);
  }
}

/**
 * @param raison why there is none under that key
 * @param langue of the words
 * @param lienFiche where documents stand on this site, with `{audience}` and `{id}`
 * @returns the document that stands for it
 * @throws ErreurSource `raison` itself, or with what became of it
 */
export async function retrouver(
  raison: ErreurSource,
  cle: Cle,
  source: Source,
  langue: Langue,
  lienFiche?: string,
): Promise<DocumentVdd> {
  const fichier = await lire(cle, source);
  const vers = lireDe(fichier?.vers, cle.id);
  const nouvelle = lireCle(vers);
  if (nouvelle) return source.document(nouvelle);
  const url = adresseSure(vers);
  const retrait = lireDe(fichier?.retires, cle.id);
  if (!url && !retrait) throw raison;
  const mots = await motsDuGuide(langue);
  if (url) throw new ErreurDeplacee(`est maintenant à l’adresse ${url}.`, deplacee(url, mots), { cause: raison });
  const { titre, dossier, date } = retrait!;
  const lieu = dossier && { audience: cle.audience, id: dossier.id };
  const href =
    lieu && (lienFiche?.replaceAll('{audience}', lieu.audience).replaceAll('{id}', lieu.id) ?? adresseOfficielle(lieu));
  throw new ErreurDeplacee(
    `« ${titre} » a été retirée du guide (constaté le ${date.slice(0, 10)}).`,
    html`
      <p>${meler((nom) => mots('retiree', { titre: nom }), titre)}</p>
      ${lieu && href ? html`<p><a href=${href} data-cle=${ecrireCle(lieu)}>${meler((nom) => mots('sonDossier', { titre: nom }), dossier.titre)}</a></p>` : ''}
    `,
    { cause: raison },
  );
}

const deplacee = (url: string, mots: Mots): TemplateResult =>
  html`<p><a href=${url}>${mots('deplacee', { site: new URL(url).hostname.replace(/^www\./, '') })}</a></p>`;

/** The file of its audience, or of the one it was merged into; none is no fault. */
async function lire({ audience }: Cle, source: Source): Promise<FichierRedirections | undefined> {
  try {
    return await source.redirections(audience);
  } catch {
    const fusion = (await source.manifeste().catch(() => undefined))?.audiences?.[audience];
    return fusion && source.redirections(fusion).catch(() => undefined);
  }
}

const lireDe = <T>(table: Record<string, T> | undefined, id: string): T | undefined =>
  table && Object.hasOwn(table, id) ? table[id] : undefined;
