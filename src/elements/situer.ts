/** What the situation adds to a widget: the commune's cases, and the questions. Its code is fetched only where a document needs it. */
import { blocsDeChoix, parcourir, type DocumentVdd } from '../model/index.js';
import type { Comportement } from './comportements/index.js';
import { signaler } from './signaler.js';
import type { Hote } from './situation/index.js';

/** Number of the block → index of the case that is the commune's. */
export type Territoire = Readonly<Record<number, number>>;

/** The document with the cases of the commune chosen; without that code it stands whole all the same. */
export async function choisirCommune(
  doc: DocumentVdd,
  insee: string | undefined,
): Promise<{ situe: DocumentVdd; territoire?: Territoire }> {
  if (!insee || !blocsDeChoix(doc.children).length) return { situe: doc };
  try {
    const { appliquer, choixDuTerritoire } = await import('./situation/index.js');
    const territoire = choixDuTerritoire(doc, insee);
    return { situe: appliquer(doc, {}, { territoire }), territoire };
  } catch {
    // said once, by the questions of the same document, which are fetched from the same file
    return { situe: doc };
  }
}

const QUESTIONS = /^(BlocCas|ListeSituations|Questionnaire|Problematiques|RechercheGuidee)$/;
/** Whether answers or choices can change what of it concerns the reader. */
const demande = ({ children }: DocumentVdd): boolean =>
  [...parcourir(children)].some(([{ type, condition }]) => condition !== undefined || QUESTIONS.test(type));

/** Asks the document's questions in the view, and folds what the answers exclude; nothing where there is nothing to ask. */
export function interroger(element: HTMLElement, hote: Hote): Comportement[] {
  const { audience, id } = hote.doc;
  if (!demande(hote.doc)) return [];
  return [
    (vue, signal) =>
      void import('./situation/index.js')
        .then(({ situer }) => situer(vue as HTMLElement, hote, signal))
        .catch((raison: unknown) => {
          const message = `les questions ne sont pas là : ${String(raison)}`;
          if (!signal.aborted) signaler(element, { level: 'warning', code: 'situation', message, audience, id });
        }),
  ];
}
