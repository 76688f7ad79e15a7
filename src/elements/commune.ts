/** The town's header: who speaks, and how to reach it. Above the sheet, outside the national text. */
import type { Element } from 'hast';
import type { Options } from '../local/index.js';
import type { Contexte } from '../render/contexte.js';
import { duGuide } from '../render/dire.js';
import { de, h, siDe } from '../render/index.js';

/** Nothing, when the town gave neither a logo nor a way to reach it. */
export function enTeteCommune(options: Options, ctx: Contexte): Element | undefined {
  const { commune, logo, rendezVous } = options;
  const { t } = ctx;
  const lignes = coordonnees(options, ctx);
  if (!logo && !rendezVous && lignes.length === 0) return undefined;
  return h(
    'div',
    { className: ['cm-commune'], part: ['commune'] },
    logo && h('img', { className: ['cm-commune-logo'], src: logo, alt: commune ? '' : t('commune.logoSansNom') }),
    de(
      'div',
      'cm-commune-texte',
      de('p', 'cm-commune-nom', commune ? t('commune.badgeNom', { commune }) : t('commune.badge')),
      siDe('dl', 'cm-commune-coordonnees', lignes),
    ),
    rendezVous && de('p', 'cm-action', h('a', { className: ['cm-bouton'], href: rendezVous }, t('commune.rendezVous'))),
  );
}

/** One line each: its name and its value, a link where one can act on it. */
function coordonnees({ adresse, telephone, courriel, horaires, site }: Options, ctx: Contexte): Element[] {
  const { t } = ctx;
  const ligne = (nom: string, valeur: string | Element | undefined): Element[] =>
    valeur ? [h('div', {}, h('dt', {}, nom), h('dd', duGuide({ ctx }), valeur))] : [];
  const lien = (href: string, texte: string): Element => h('a', { href }, texte);
  return [
    ...ligne(t('commune.adresse'), adresse),
    ...ligne(t('commune.telephone'), telephone && lien(`tel:${telephone.replace(/[^\d+]/g, '')}`, telephone)),
    ...ligne(t('commune.courriel'), courriel && lien(`mailto:${courriel}`, courriel)),
    ...ligne(t('commune.horaires'), horaires),
    ...ligne(t('commune.site'), site && lien(site, site.replace(/^https?:\/\/|\/$/g, ''))),
  ];
}
