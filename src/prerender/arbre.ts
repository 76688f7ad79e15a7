/** One document → the tree the element shows, by the same functions as in the browser, with the town's layer on it. */
import type { Element, ElementContent, Root } from 'hast';
import { contexteDe } from '../elements/contexte.js';
import { vueFiche } from '../elements/fiche-vue.js';
import type { VilleLue } from '../elements/ville.js';
import { traduire } from '../i18n.js';
import type { Options } from '../local/index.js';
import { ecrireCle, type Cle, type DocumentVdd } from '../model/index.js';
import { de } from '../render/index.js';
import { appliquer, choixDuTerritoire } from '../situation/index.js';
import { remplirNotes } from './notes.js';
import { poserQuestions } from './questions.js';

/** A document as the town shows it. */
export interface Montre {
  cle: Cle;
  doc: DocumentVdd;
  options: Options;
}

/** @returns undefined for a sheet of the town's that does not hold today */
export function montrer(cle: Cle, national: DocumentVdd | undefined, ville: VilleLue, propres: Options): Montre | undefined {
  const options = ville.options({}, propres, national);
  const doc = national ?? ville.ficheLocale(cle, options);
  if (!doc) return undefined;
  const complet = ville.completer(doc, options);
  const { insee } = options;
  const situe = insee ? appliquer(complet, {}, { territoire: choixDuTerritoire(complet, insee) }) : complet;
  return { cle, doc: situe, options };
} // prettier-ignore

export interface Lieux {
  /** where that document stands on the site; undefined → its official address */
  lien(cle: Cle): string | undefined;
  /** address of a file of the mirror */
  adresse(chemin: string): string;
  /** the mirror is not served: no picture can be shown */
  sansImages: boolean;
}

/** How a document stands. */
export interface Place {
  /** alone on its page: its title is the first of all */
  seule: boolean;
  /** the reader may be asked for his situation there: the page has a script, the document questions */
  questions: boolean;
}

/** The view, as the element holds it. */
export async function vueDe(
  { doc, options, cle }: Montre,
  ville: VilleLue,
  lieux: Lieux,
  { seule, questions }: Place,
): Promise<Element> {
  const dites = seule ? ({ ...options, niveau: 1 } as const) : options;
  const ctx = contexteDe(doc, dites, `${cle.id}-`, traduire(ville.textes), 'fr', lieux);
  const absents = new Set(doc.absents);
  const arbre: Root = await vueFiche(doc, options, {
    ...ctx,
    lien: (vers) => (absents.has(ecrireCle(vers)) ? undefined : lieux.lien(vers)),
    ...(lieux.sansImages && { image: () => undefined }),
  });
  remplirNotes(arbre, Math.min(6, ctx.niveau + 1));
  const vue = de('div', 'cm-vue', arbre.children as ElementContent[]);
  if (questions) poserQuestions(vue, ctx.niveau, ctx.t);
  if (doc.absents?.length) vue.properties['dataAbsents'] = doc.absents.join(' ');
  return vue;
}
