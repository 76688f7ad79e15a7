/** A document as this page shows it: the national text, the town's layer on it, the words and the context to render it with. */
import { preparer, type Langue, type Traduire } from '../i18n.js';
import { pourLaPage, type Options } from '../local/index.js';
import { ecrireCle, lireCle, type Cle, type DocumentVdd } from '../model/index.js';
import { preparer as preparerRendu, type Contexte } from '../render/index.js';
import { ErreurSource, type Source } from '../source/source.js';
import type { CommuneLue } from './commune-lue.js';
import type { Comportement } from './comportements/outils.js';
import { contexteDe } from './contexte.js';
import type { Reglages } from './reglages.js';
import { choisirCommune, type Territoire } from './situer.js';
import type { VilleLue } from './ville.js';

/** What is asked for. */
export interface Voulu {
  cle: Cle;
  source: Source;
  langue: Langue;
  /** put before every id */
  prefixe: string;
  /** waits to the end for the town: it is what is shown */
  entiere: boolean;
  /** milliseconds the view waits for the questions of the document */
  patience: number;
}

/** What the view that stands was made from; of one that a server rendered, the document only, as far as the page tells it. */
export interface Lu extends Partial<Lecture> {
  doc: DocumentVdd;
  /** what it does beside its behaviours */
  attendre?: Comportement;
}

export interface Lecture {
  /** with what the town adds */
  doc: DocumentVdd;
  /** what is known of the town, once it is there */
  ville: VilleLue | undefined;
  /** of the page, of the town's files, then the element's own */
  options: Options;
  t: Traduire;
  ctx: Contexte;
  /** the same document, the commune's cases chosen */
  situe: DocumentVdd;
  territoire: Territoire | undefined;
}

/**
 * @param demander where the document comes from
 * @throws ErreurSource
 */
export async function lire(
  element: HTMLElement,
  reglages: Reglages,
  commune: CommuneLue,
  { cle, source, langue, prefixe, entiere, patience }: Voulu,
  demander: (cle: Cle, source: Source) => Promise<DocumentVdd>,
): Promise<Lecture> {
  const locale = /^L\d/.test(cle.id) && reglages.options.local !== undefined;
  const [recu, ville] = await Promise.all([
    // A sheet of the town's own is in no mirror.
    locale ? undefined : demander(cle, source),
    // No document changes the colour: a failure is said in it too.
    commune
      .lire(reglages.options, source, entiere || locale)
      .then((lue) => reglages.colorer(optionsPour(cle, undefined, lue, reglages).couleur).then(() => lue)),
  ]);
  const options = optionsPour(cle, recu, ville, reglages);
  const national = recu ?? ville?.ficheLocale(cle, options);
  if (!national) throw new ErreurSource('introuvable', 'le fichier de la commune n’a pas cette fiche.');
  const doc = ville?.completer(national, options, element) ?? national;
  const t = await preparer(langue, ville?.textes);
  const ctx = contexteDe(doc, options, prefixe, t, langue, source);
  // Both are fetched at once.
  if (patience) void preparerRendu(doc.children);
  const { situe, territoire } = await choisirCommune(doc, options.insee, source, patience);
  return { doc, ville, options, t, ctx, situe, territoire };
}

/** What belongs to this element's own sheet is not said of another. */
function optionsPour(
  cle: Cle,
  national: DocumentVdd | undefined,
  ville: VilleLue | undefined,
  { page, propres, options }: Reglages,
): Options {
  const sienne = lireCle(options.fiche, options.audience) ?? cle;
  const siennes = ecrireCle(cle) === ecrireCle(sienne) ? propres : pourLaPage(propres);
  return ville?.options(page, siennes, national) ?? { ...page, ...siennes };
}
