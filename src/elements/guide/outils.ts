/** What the pages of the guide are made of. */
import type { Element } from 'hast';
import type { Audience, Repere } from '../../model/index.js';
import { adresseOfficielle } from '../../model/index.js';
import { h, type Contexte } from '../../render/index.js';
import type { Mots } from './mots.js';

export interface VuePage {
  ctx: Contexte;
  mots: Mots;
  audience: Audience;
}

/** Words of the State, marked with their language beside words in another (RGAA 8.7). */
export const national = (texte: string, { ctx }: Pick<VuePage, 'ctx'>): string | Element =>
  ctx.langue === 'fr' || !texte ? texte : h('span', { lang: 'fr', dir: 'ltr' }, texte);

export function lienVers({ id, titre }: Repere, vue: VuePage, duFlux = true, courant = false): Element {
  const cle = { audience: vue.audience, id };
  return h(
    'a',
    {
      href: vue.ctx.lien(cle) ?? adresseOfficielle(cle),
      dataCle: `${cle.audience}/${id}`,
      ariaCurrent: courant ? 'page' : undefined,
    },
    duFlux ? national(titre.trim(), vue) : titre,
  );
}

const entete = (niveau: number, classe: string, ...contenu: (string | Element)[]): Element =>
  h(`h${Math.min(6, niveau)}`, { className: [classe], ...(niveau > 6 && { ariaLevel: String(niveau) }) }, ...contenu);
export const titreDePage = (titre: string, { ctx }: VuePage): Element => entete(ctx.niveau, 'cm-titre', titre);
/** @param sous levels below the page's title */
export const titreDePartie = (
  contenu: string | Element,
  { ctx }: VuePage,
  sous = 1,
  classe = 'cm-guide-titre',
): Element => entete(ctx.niveau + sous, classe, contenu);
