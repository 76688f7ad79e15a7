/** Tables. Source: XSD `Tableau`; RGAA 5.1 to 5.7 (summary, caption, headers tied to cells). */
import type { Element } from 'hast';
import { estNoeud, texteProfond, type Contenu, type Noeud, type TypeNoeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { duGuide, duLecteur, mot } from './dire.js';
import { h, si, siDe } from './h.js';
import { dedans, tous } from './rendu.js';
import { grille, type Place } from './grille.js';
import { decouper, phrase } from './titres.js';

const deType = <T extends TypeNoeud>(contenus: readonly Contenu[], type: T): Noeud<T>[] =>
  contenus.filter((c) => estNoeud(c) && c.type === type) as Noeud<T>[];

/** `headerID` → the id of the first cell that bears it. */
type Entetes = ReadonlyMap<string, { id: string; cellule: Noeud }>;

function entetesDe(places: readonly Place[], e: Etat): Entetes {
  const entetes = new Map<string, { id: string; cellule: Noeud }>();
  for (const { cellule } of places) {
    const nom = cellule.type === 'Cellule' && cellule.attributes.headerID;
    if (nom && !entetes.has(nom)) entetes.set(nom, { id: e.id('t'), cellule });
  }
  return entetes;
}

function tableau(n: Noeud, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  const colonnes = deType(reste, 'Colonne');
  const { tete, corps } = grille(deType(reste, 'Rangee'), colonnes);
  const entetes = entetesDe([...tete, ...corps].flat(), e);
  const linearisation = deType(reste, 'Affichage')[0]?.attributes.linearisation;
  const rangees = (places: Place[][]): Sortie =>
    places.map((r) => h('tr', {}, r.map((p) => cellule(linearisation ? p : { ...p, titre: undefined }, entetes, e)))); // prettier-ignore
  const nom = titre ? texteProfond(titre) : e.section;
  return [
    h(
      'div',
      {
        className: ['cm-tableau'],
        // Not a region: a sheet with nine tables would have nine landmarks. Focusable, since it scrolls sideways.
        role: 'group',
        tabIndex: 0,
        lang: duLecteur(e)['lang'],
        ariaLabel: mot(e, 'fiche.tableauNomme', { nom }),
        dataLinearisation: linearisation,
      },
      h(
        'table',
        { lang: duGuide(e)['lang'] },
        si('caption', {}, phrase(titre, e), siDe('div', 'cm-resume', tous(deType(reste, 'Resume'), e))),
        largeurs(colonnes),
        si('thead', {}, rangees(tete)),
        si('tbody', {}, rangees(corps)),
      ),
    ),
    tous(
      reste.filter((c) => !estNoeud(c) || (c.type !== 'Rangee' && c.type !== 'Resume')),
      e,
    ),
  ];
}

function cellule({ cellule, entete, portee, colonnes, rangees, titre }: Place, entetes: Entetes, e: Etat): Element {
  const { headerID, refHeaderID } = cellule.type === 'Cellule' ? cellule.attributes : {};
  const contenu = cellule.type === 'Cellule' ? dedans(cellule, e) : tous([cellule], e);
  const headers = refHeaderID?.split(/[\s,;]+/).flatMap((nom) => entetes.get(nom)?.id ?? []);
  const ici = entetes.get(headerID ?? '');
  // A header without words would announce nothing: an ordinary empty cell.
  return h(
    entete && texteProfond(cellule) ? 'th' : 'td',
    {
      id: ici?.cellule === cellule ? ici.id : undefined,
      scope: entete && texteProfond(cellule) ? portee : undefined,
      headers: headers?.length ? headers : undefined,
      colSpan: colonnes > 1 ? colonnes : undefined,
      rowSpan: rangees > 1 ? rangees : undefined,
      dataTitre: titre,
    },
    contenu,
  );
}

/** `<col width>`: the feed's widths are shares of the whole; no `style`, which strict pages refuse. */
function largeurs(colonnes: Noeud<'Colonne'>[]): Sortie {
  const parts = colonnes.map((c) => Number.parseInt(c.attributes.largeur ?? '', 10) || 0);
  const somme = parts.reduce((a, b) => a + b, 0);
  if (!parts.length || parts.includes(0)) return undefined;
  return h('colgroup', {}, parts.map((p) => h('col', { width: `${Math.round((100 * p) / somme)}%` }))); // prettier-ignore
}

export const TABLEAU: Partie<'Tableau' | 'Resume' | 'Affichage' | 'Colonne' | 'Rangee' | 'Cellule'> = {
  Tableau: tableau,
  // Outside a table, where the schema has none of them: their words stay.
  Resume: dedans,
  Affichage: dedans,
  Colonne: dedans,
  Rangee: dedans,
  Cellule: dedans,
};
