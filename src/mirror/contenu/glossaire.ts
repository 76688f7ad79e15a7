/**
 * `DIR/<audience>/glossaire.json`: every word that a sheet defines, once, as a document. Gathered from the sheets themselves:
 * the index file of the feed names the words of all audiences, and old archives have none.
 */
import {
  adresseOfficielle,
  type Audience,
  type DocumentVdd,
  encoder,
  type Noeud,
  parcourir,
  texteProfond,
  titreDe,
} from '../../model/index.js';
import type { Fichier } from './collecteur.js';

/** A copy: a text cut out of an XML document keeps the whole document alive. */
const copier = (noeud: Noeud<'Definition'>): Noeud<'Definition'> =>
  JSON.parse(JSON.stringify(noeud)) as Noeud<'Definition'>;

export class Glossaire {
  readonly #mots = new Map<Audience, Map<string, { date: string; mot: Noeud<'Definition'> }>>();

  /** Of a word that sheets word differently, the sheet updated last is believed. */
  voir({ audience, date = '', children }: DocumentVdd): void {
    for (const [noeud] of parcourir(children)) {
      if (noeud.type !== 'Definition' || !texteProfond(noeud)) continue;
      const nom = noeud.attributes.ID ?? titreDe(noeud);
      const mots = this.#mots.get(audience) ?? new Map<string, { date: string; mot: Noeud<'Definition'> }>();
      this.#mots.set(audience, mots);
      if (date >= (mots.get(nom)?.date ?? '')) mots.set(nom, { date, mot: copier(noeud) });
    }
  }

  nombre(audience: Audience): number {
    return this.#mots.get(audience)?.size ?? 0;
  }

  fichier(audience: Audience): Fichier | undefined {
    const mots = [...(this.#mots.get(audience)?.values() ?? [])];
    if (!mots.length) return undefined;
    const date = mots.map((m) => m.date).sort().at(-1); // prettier-ignore
    const cle = { audience, id: 'glossaire' };
    const doc: DocumentVdd = {
      ...cle, racine: 'Glossaire', type: 'Glossaire', famille: 'index', titre: 'Glossaire', spUrl: adresseOfficielle(cle),
      ...(date && { date }), filDAriane: [], themes: [],
      children: mots.map(({ mot }) => mot).sort((a, b) => titreDe(a).localeCompare(titreDe(b), 'fr')),
    }; // prettier-ignore
    return { chemin: `${audience}/glossaire.json`, contenu: JSON.stringify(encoder(doc)) };
  }
}
