/** Around a sheet: the other sheets of its dossier, the one before and the one after. */
import type { Element } from 'hast';
import type { DocumentVdd, Repere } from '../../model/index.js';
import { de, h } from '../../render/index.js';
import type { Comportement } from '../comportements/index.js';
import { lienVers, national, type VuePage } from './outils.js';

/**
 * The dossier of a sheet, folded on a narrow page, beside the text on a wide one.
 *
 * @param locales sheets of the town's own that stand in this dossier
 */
export function lateral(doc: DocumentVdd, locales: readonly Repere[], vue: VuePage): Element | undefined {
  const pere = doc.dossierPere;
  if (!pere?.groupes.some(({ fiches }) => fiches.length)) return undefined;
  const absents = new Set(doc.absents);
  const tenu = ({ id }: Repere): boolean => !absents.has(`${doc.audience}/${id}`);
  const lien = (fiche: Repere): Element => h('li', {}, lienVers(fiche, vue, true, fiche.id === doc.id));
  const groupes = [...pere.groupes, ...(locales.length ? [{ titre: vue.mots('mairie'), fiches: [...locales] }] : [])];
  return h(
    'details',
    { className: ['cm-lateral'] },
    h('summary', {}, vue.mots('dossier')),
    h(
      'nav',
      { ariaLabel: vue.mots('dossier') },
      tenu(pere) && de('p', 'cm-lateral-dossier', lienVers(pere, vue)),
      groupes.map(({ titre, fiches }) => {
        const tenues = fiches.filter(tenu);
        return (
          tenues.length > 0 && [
            titre && de('p', 'cm-lateral-groupe', national(titre, vue)),
            h('ul', {}, tenues.map(lien)),
          ]
        );
      }),
    ),
  );
}

/** The sheets before and after, in the order of the dossier; nothing where the feed itself names them. */
export function voisines(doc: DocumentVdd, vue: VuePage): Element | undefined {
  if (doc.children.some(({ type }) => type === 'FichePrecedente' || type === 'FicheSuivante')) return undefined;
  const absents = new Set(doc.absents);
  const fiches = (doc.dossierPere?.groupes ?? [])
    .flatMap((groupe) => groupe.fiches)
    .filter(({ id }) => !absents.has(`${doc.audience}/${id}`));
  const ici = fiches.findIndex(({ id }) => id === doc.id);
  if (ici < 0 || fiches.length < 2) return undefined;
  const lien = (nom: 'precedente' | 'suivante', fiche: Repere | undefined): Element | undefined =>
    fiche && h('p', { className: [`cm-${nom}`] }, de('span', 'cm-discret', vue.mots(nom)), lienVers(fiche, vue));
  return h(
    'nav',
    { className: ['cm-voisines'], ariaLabel: vue.mots('voisines') },
    lien('precedente', fiches[ici - 1]),
    lien('suivante', fiches[ici + 1]),
  );
}

/** Opens the dossier beside the text, folds it above; the style sheet says which by `--cm-large`. */
export const deplierLateral: Comportement = (racine, signal) => {
  const menu = racine.querySelector<HTMLDetailsElement>('.cm-lateral');
  if (!menu) return;
  let large: boolean | undefined;
  const regard = new ResizeObserver(() => {
    const maintenant = getComputedStyle(menu).getPropertyValue('--cm-large').trim() === '1';
    if (maintenant === large) return;
    large = menu.open = maintenant;
  });
  regard.observe(racine instanceof ShadowRoot ? racine.host : racine);
  signal.addEventListener('abort', () => regard.disconnect());
};
