/** The grid of a table: which column each cell stands in, merged cells counted; head and body. */
import { estNoeud, texteProfond, type Contenu, type Noeud } from '../model/index.js';

export interface Place {
  /** a `Cellule`; another node where the feed has one in its place */
  cellule: Noeud;
  entete: boolean;
  /** merged headers too say `col` or `row`: a group's scope would reach over the whole column group */
  portee: 'col' | 'row';
  /** the first column it stands in, from 0 */
  colonne: number;
  /** merged columns and rows, 1 when alone */
  colonnes: number;
  rangees: number;
  /** words of the column's header, for tables laid out line by line on a narrow screen */
  titre?: string | undefined;
}

const nombre = (texte: string | undefined): number => Math.min(Number.parseInt(texte ?? '', 10) || 1, 1000);

/** A word that stands beside the cells gets a cell of its own. */
const enCellule = (c: Contenu): Noeud[] =>
  estNoeud(c) ? [c] : c.trim() ? [{ type: 'Cellule', attributes: {}, children: [c] }] : [];

/** A cell and the row it no longer reaches. */
interface Prise {
  place: Place;
  fin: number;
}

/** Cells of a row as places: each below what still reaches down from above. */
function placer(cellules: readonly Noeud[], y: number, enTete: boolean, table: Grille): Place[] {
  const { dessus, titres, colonnes } = table;
  let x = 0;
  return cellules.map((cellule) => {
    while ((dessus[x]?.fin ?? 0) > y) x++;
    const [large, haut] = envergure(cellule);
    const place: Place = {
      cellule,
      entete: enTete || colonnes[x]?.attributes.type === 'header',
      portee: enTete ? 'col' : 'row',
      colonne: x,
      colonnes: large,
      rangees: haut,
      titre: !enTete && large === 1 ? titres[x] : undefined,
    };
    const prise = { place, fin: y + haut };
    for (const fin = x + large; x < fin; x++) {
      dessus[x] = prise;
      if (enTete) titres[x] = texteProfond(cellule);
    }
    return place;
  });
}

interface Grille {
  colonnes: readonly Noeud<'Colonne'>[];
  /** column → the cell that stands in it, last */
  dessus: Prise[];
  /** column → words of its header */
  titres: string[];
}

const envergure = (cellule: Noeud): [large: number, haut: number] =>
  cellule.type === 'Cellule'
    ? [nombre(cellule.attributes.fusionHorizontale), nombre(cellule.attributes.fusionVerticale)]
    : [1, 1];

/** A row that fills the table by itself leaves no room to cells from above: the feed's count of rows was too high. */
function rogner(cellules: readonly Noeud[], y: number, { dessus, colonnes }: Grille): void {
  const large = cellules.reduce((somme, c) => somme + envergure(c)[0], 0);
  const dessous = dessus.filter((p) => p.fin > y);
  if (large > colonnes.length || large + dessous.length <= colonnes.length) return;
  for (const prise of dessous) {
    prise.place.rangees -= prise.fin - y;
    prise.fin = y;
  }
}

/** A table of the feed without a header: what each row is about stands in its first column. RGAA 5.6. */
function intituler(places: readonly Place[][]): void {
  if (places.flat().some(({ entete, cellule }) => entete && texteProfond(cellule))) return;
  for (const ligne of places)
    for (const place of ligne) if (place.colonne === 0 && ligne.length > 1) place.entete = true;
}

/** Header rows at the top make the head, unless one of their cells reaches below it. */
export function grille(
  rangees: readonly Noeud<'Rangee'>[],
  colonnes: readonly Noeud<'Colonne'>[],
): { tete: Place[][]; corps: Place[][] } {
  const table: Grille = { colonnes, dessus: [], titres: [] };
  const places = rangees.map((rangee, y) => {
    const cellules = rangee.children.flatMap(enCellule);
    rogner(cellules, y, table);
    return placer(cellules, y, rangee.attributes.type === 'header', table);
  });
  intituler(places);
  const premiere = Math.max(0, rangees.findIndex((r) => r.attributes.type !== 'header')); // prettier-ignore
  const depasse = places.slice(0, premiere).some((ligne, y) => ligne.some((p) => y + p.rangees > premiere));
  const debut = depasse ? 0 : premiere;
  return { tete: places.slice(0, debut), corps: places.slice(debut) };
}
