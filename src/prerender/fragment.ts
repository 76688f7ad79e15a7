/**
 * The element with its root declared in markup: styled by linked sheets, whole without a script, taken over as it stands once
 * there is one. Source: HTML, declarative shadow DOM.
 */
import type { Element, Properties } from 'hast';
import { adresseOfficielle, adresseSure, ecrireCle } from '../model/index.js';
import { traduire } from '../i18n.js';
import { h } from '../render/index.js';
import type { Montre } from './arbre.js';

/** @param feuilles addresses of the sheets, the town's colour last */
export function fragment({ cle, doc }: Montre, vue: Element, feuilles: readonly string[], attributs: Properties): Element {
  const gabarit: Element = {
    type: 'element',
    tagName: 'template',
    properties: { shadowrootmode: 'open' },
    children: [],
    content: {
      type: 'root',
      children: [
        ...feuilles.map((href) => h('link', { rel: ['stylesheet'], href })),
        h('slot', { name: 'statut' }),
        vue,
      ],
    },
  };
  const nom = ecrireCle(cle);
  // Where a browser knows no declared root, the title and the way to the original stand.
  const original = adresseSure(doc.spUrl) ?? adresseOfficielle(cle);
  const site = new URL(original).hostname.replace('www.', '');
  const secours = h('a', { href: original }, traduire()('etat.officiel', { site }));
  return h('co-marquage-fiche', { fiche: nom, dataPrerendu: nom, ...attributs }, gabarit, secours);
} // prettier-ignore
