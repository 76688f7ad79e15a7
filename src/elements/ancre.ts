/**
 * The page's address names a part of the sheet: `#` and the id of a heading, or its words (`#pieces-a-fournir`), which stay the
 * same from one day to the next. Fragments do not reach into a shadow root, nor what stands after the page has loaded.
 */
import { plier } from '../model/index.js';
import { reveler, tous, type Racine } from './comportements/outils.js';

/** The address that was gone to: showing the sheet again must not scroll again. */
let suivie = '';

/** @param change the reader has just changed the address */
export function viserAdresse(racine: Racine, change: boolean): void {
  const { hash, href } = location;
  if (!change && suivie === href) return;
  const voulu = lisible(hash.slice(1));
  const dehors = document.getElementById(voulu);
  // What the page itself has of that name is the browser's matter.
  if (dehors && !racine.contains(dehors)) return;
  const cible =
    tous(racine, '[id]').find(({ id }) => id === voulu) ??
    tous(racine, 'h1,h2,h3,h4,h5,h6').find(({ textContent }) => enAdresse(textContent) === voulu);
  if (!cible) return;
  suivie = href;
  if (!cible.hasAttribute('tabindex')) cible.tabIndex = -1;
  reveler(cible);
  cible.scrollIntoView({ block: 'start' });
  cible.focus({ preventScroll: true });
}

/** "Pièces à fournir" → "pieces-a-fournir" */
export const enAdresse = (titre: string): string =>
  plier(titre)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

function lisible(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
