/** The first page: themes as cards, "comment faire si", the long lists. */
import type { Element } from 'hast';
import type { EntreeMenu, MenuGuide } from '../../model/index.js';
import { de, h, nombre as ecrire, siDe } from '../../render/index.js';
import type { Mots } from './mots.js';
import { lienVers, national, titreDePage, titreDePartie, type VuePage } from './outils.js';

/** Names of what a theme holds, on its card. */
const NOMS = 5;

export function accueil(menu: MenuGuide | undefined, titre: string, vue: VuePage): (Element | undefined)[] {
  if (!menu) return [titreDePage(titre, vue), h('p', { className: ['cm-etat'] }, vue.mots('sansMenu'))];
  const { themes, commentFaireSi } = menu;
  return [
    titreDePage(titre, vue),
    partie('themes', themes, vue, (theme) => carte(theme, vue)),
    partie('commentFaireSi', commentFaireSi, vue, (entree) => h('li', {}, lienVers(entree, vue))),
    listes(menu, vue),
  ];
}

function partie(
  nom: 'themes' | 'commentFaireSi',
  entrees: readonly EntreeMenu[],
  vue: VuePage,
  ligne: (entree: EntreeMenu) => Element,
): Element | undefined {
  if (!entrees.length) return undefined;
  const liste = de('ul', nom === 'themes' ? 'cm-themes' : 'cm-colonnes', entrees.map(ligne));
  return de('section', 'cm-guide-partie', titreDePartie(vue.mots(nom), vue), liste);
}

/** The whole card is the target of the link in its title: see `styles/guide-pages`. */
function carte(theme: EntreeMenu, vue: VuePage): Element {
  const noms = (theme.enfants ?? []).map(({ titre }) => titre);
  const dits = noms.slice(0, NOMS).join(', ') + (noms.length > NOMS ? '…' : '');
  const lien = lienVers(theme, vue);
  return de(
    'li',
    'cm-theme',
    titreDePartie(lien, vue, 2, 'cm-theme-titre'),
    siDe('p', 'cm-discret', national(dits, vue)),
  );
}

const LISTES = ['services', 'questions', 'glossaire'] as const;
const DIT = { services: 'servicesDit', questions: 'questionsDit', glossaire: 'glossaireDit' } as const;

function listes({ listes = {} }: MenuGuide, vue: VuePage): Element | undefined {
  const { mots } = vue;
  const tenues = LISTES.filter((nom) => listes[nom]);
  if (!tenues.length) return undefined;
  const cartes = tenues.map((nom) =>
    de(
      'li',
      'cm-theme',
      titreDePartie(lienVers({ id: nom, titre: mots(nom) }, vue, false), vue, 2, 'cm-theme-titre'),
      de('p', 'cm-discret', mots(DIT[nom]), ' ', compte(listes[nom] ?? 0, vue, mots)),
    ),
  );
  return de('section', 'cm-guide-partie', titreDePartie(mots('aussi'), vue), de('ul', 'cm-themes', cartes));
}

export const compte = (nombre: number, { ctx }: VuePage, mots: Mots): string =>
  mots('nombre', { nombre: ecrire(ctx.langue, nombre) });
