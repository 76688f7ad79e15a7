/** A whole page around a fragment: head for readers and search engines, the town's name, no inline style, no inline script. */
import type { Element, Root } from 'hast';
import type { Options } from '../local/index.js';
import { adresseSure, type DocumentVdd } from '../model/index.js';
import { h, si } from '../render/index.js';
import { enTexte } from './jsonld.js';
import { resume } from './resume.js';

export interface Page {
  doc: DocumentVdd;
  options: Options;
  fragment: Element;
  /** the address that search engines keep; undefined for a sheet of the town's without an address of its own */
  canonique: string | undefined;
  jsonLd: Record<string, unknown>;
  /** of the page itself, then of the fragment: asked for at once, so that it never stands unstyled */
  feuilles: readonly string[];
  prechargees: readonly string[];
  script: string | undefined;
}

export function page({ doc, options, fragment, canonique, jsonLd, feuilles, prechargees, script }: Page): Root {
  const titre = options.commune ? `${doc.titre} - ${options.commune}` : doc.titre;
  const description = resume(doc);
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h(
        'html',
        { lang: 'fr' },
        h(
          'head',
          {},
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('title', {}, titre),
          h('meta', { name: 'description', content: description }),
          canonique && h('link', { rel: ['canonical'], href: canonique }),
          prechargees.map((href) => h('link', { rel: ['preload'], as: 'style', href })),
          feuilles.map((href) => h('link', { rel: ['stylesheet'], href })),
          h('script', { type: 'application/ld+json' }, enTexte(jsonLd)),
        ),
        h('body', {}, enTete(options), h('main', {}, fragment), script && h('script', { src: script })),
      ),
    ],
  };
}

/** Whose site this is. */
function enTete({ commune, site }: Options): Element | undefined {
  const href = adresseSure(site, { relative: true });
  return si('header', { className: ['entete'] }, commune && h('p', {}, href ? h('a', { href }, commune) : commune));
}
