/** A rendered sheet in a shadow root of the page, styled, its behaviours connected. For specs. */
import { fixture, html } from '@open-wc/testing';
import { adoptStyles, type CSSResult } from 'lit';
import { COMPORTEMENTS } from '../../src/elements/comportements/index.js';
import { monter } from '../../src/elements/dom.js';
import { styles } from '../../src/elements/styles/index.js';
import type { Noeud } from '../../src/model/index.js';
import { rendre } from '../../src/render/index.js';
import { contexte, document as fiche } from './contexte.js';

export interface Monte {
  hote: HTMLElement;
  racine: ShadowRoot;
  /** all elements of that selector */
  tous<T extends HTMLElement = HTMLElement>(selecteur: string): T[];
  un<T extends HTMLElement = HTMLElement>(selecteur: string): T;
  actif(): Element | null;
  fin: AbortController;
}

export async function monterFiche(children: Noeud[], autre: Parameters<typeof fiche>[1] = {}): Promise<Monte> {
  const hote = await fixture<HTMLElement>(html`<div></div>`);
  const racine = hote.attachShadow({ mode: 'open' });
  adoptStyles(racine, [styles].flat(Infinity as 1) as CSSResult[]);
  const vue = document.createElement('div');
  vue.className = 'cm-vue';
  monter(await rendre(fiche(children, autre), contexte()), vue);
  racine.append(vue);
  const fin = new AbortController();
  for (const brancher of COMPORTEMENTS) brancher(vue, fin.signal);
  // Some behaviours are fetched when they are needed: here they are, at the latest.
  await Promise.all([
    import('../../src/elements/comportements/champs.js'),
    import('../../src/elements/comportements/glossaire.js'),
    import('../../src/elements/comportements/videos.js'),
  ]);
  await new Promise((suite) => setTimeout(suite));
  const tous = <T extends HTMLElement>(selecteur: string): T[] => [...racine.querySelectorAll<T>(selecteur)];
  return {
    hote,
    racine,
    fin,
    tous,
    un: <T extends HTMLElement>(selecteur: string): T => {
      const [premier] = tous<T>(selecteur);
      if (!premier) throw new Error(`no ${selecteur}`);
      return premier;
    },
    actif: () => racine.activeElement,
  };
}
