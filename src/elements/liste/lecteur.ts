/** The list as it concerns one reader. Pure. */
import type { Root } from 'hast';
import { prerequis, type Prerequis } from '../../checklist/index.js';
import { blocsDeChoix, casDe, titreDe, type Contenu, type DocumentVdd } from '../../model/index.js';
import type { Contexte } from '../../render/index.js';
import { reduire } from '../../situation/index.js';
import { vuePrerequis } from '../prerequis-vue.js';
import type { Situe } from '../situation/index.js';

export interface PourLeLecteur {
  liste: Prerequis;
  /** what of the document is left */
  reste: readonly Contenu[];
  /** the answers, then the cases that stand chosen, in words */
  pour: string[];
}

/** What the answers and choices exclude is left out. Without any: the whole list, for no situation. */
export function pourLeLecteur(doc: DocumentVdd, situe: Pick<Situe, 'marque' | 'reponses'> | undefined): PourLeLecteur {
  if (!situe) return { liste: prerequis(doc), reste: doc.children, pour: [] };
  const reduit = reduire(situe.marque);
  const choisis = blocsDeChoix(reduit.children).flatMap((bloc) =>
    casDe(bloc).filter(({ pli }) => pli?.etat === 'ouvert').map(titreDe),
  ); // prettier-ignore
  const pour = [...new Set([...situe.reponses, ...choisis])].filter(Boolean);
  return { liste: prerequis(reduit), reste: reduit.children, pour };
}

export const vueDuLecteur = (doc: DocumentVdd, { liste, reste, pour }: PourLeLecteur, ctx: Contexte): Root =>
  vuePrerequis(doc, liste, ctx, reste, pour);
