/** What the situation adds to a widget: the commune's cases, and the questions. Its code is fetched only where a document needs it. */
import { blocsDeChoix, noeudsDe, type DocumentVdd } from '../model/index.js';
import type { Source } from '../source/source.js';
import { SITUE, type Comportement } from './comportements/outils.js';
import { signaler } from './signaler.js';
import type * as Situation from './situation/index.js';

type Hote = Situation.Hote;

/** Number of the block → index of the case that is the commune's. */
export type Territoire = Readonly<Record<number, number>>;

let code: typeof Situation | undefined;
const charger = async (): Promise<typeof Situation> => (code ??= await import('./situation/index.js'));

const QUESTIONS = /^(BlocCas|ListeSituations|Questionnaire|Problematiques|RechercheGuidee)$/;
/** Whether answers or choices can change what of it concerns the reader. */
const demande = ({ children }: DocumentVdd): boolean =>
  noeudsDe(children).some(({ type, condition }) => condition !== undefined || QUESTIONS.test(type));

/**
 * The document with the cases of the commune chosen; without that code it stands whole all the same. Its questions are fetched
 * meanwhile, so that nothing that was painted moves when they come.
 *
 * @param patience milliseconds the document waits for its questions; 0: the widget asks none
 */
export async function choisirCommune(
  doc: DocumentVdd,
  insee: string | undefined,
  source: Source,
  patience: number,
): Promise<{ situe: DocumentVdd; territoire?: Territoire }> {
  if (!demande(doc)) return { situe: doc };
  try {
    if (patience) {
      const pretes = charger().then(({ preparer }) => preparer(doc, source));
      await Promise.race([pretes, new Promise((resolve) => setTimeout(resolve, patience))]);
    }
    if (!insee || !blocsDeChoix(doc.children).length) return { situe: doc };
    const { appliquer, choixDuTerritoire } = await charger();
    const territoire = choixDuTerritoire(doc, insee);
    return { situe: appliquer(doc, {}, { territoire }), territoire };
  } catch {
    // said once, by the questions of the same document, which are fetched from the same file
    return { situe: doc };
  }
}

/** Asks the document's questions in the view, and folds what the answers exclude; nothing where there is nothing to ask. */
export function interroger(element: HTMLElement, hote: Hote): Comportement[] {
  const { audience, id } = hote.doc;
  if (!demande(hote.doc)) return [];
  // Nothing is waited for where all is there: the questions are painted together with the document.
  const brancher = async (vue: HTMLElement, signal: AbortSignal): Promise<void> => {
    await (code ?? (await charger())).situer(vue, hote, signal);
    vue.dispatchEvent(new Event(SITUE));
  };
  return [
    (vue, signal) =>
      void brancher(vue as HTMLElement, signal).catch((raison: unknown) => {
        const message = `les questions ne sont pas là : ${String(raison)}`;
        if (!signal.aborted) signaler(element, { level: 'warning', code: 'situation', message, audience, id });
      }),
  ];
}
