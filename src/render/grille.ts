/** The grid of a table: which column each cell stands in, merged cells counted; head and body. */
import { estNoeud, texteProfond, type Contenu, type Noeud } from '../model/index.js';

export interface Place {
  /** a `Cellule`; another node where the feed has one in its place */
  cellule: Noeud;
  entete: boolean;
  /** merged headers too say `col` or `row`: a group's scope would reach over the whole column group */
  portee: 'col' | 'row';
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

/** Header rows at the top make the head, unless one of their cells reaches below it. */
export function grille(
  rangees: readonly Noeud<'Rangee'>[],
  colonnes: readonly Noeud<'Colonne'>[],
): { tete: Place[][]; corps: Place[][] } {
  /** column → rows still taken by a cell above */
  const prises: number[] = [];
  const titres: string[] = [];
  const places = rangees.map((rangee) => {
    const enTete = rangee.attributes.type === 'header';
    let x = 0;
    const ligne = rangee.children.flatMap(enCellule).map((cellule): Place => {
      while ((prises[x] ?? 0) > 0) x++;
      const attributs = cellule.type === 'Cellule' ? cellule.attributes : {};
      const [large, haut] = [nombre(attributs.fusionHorizontale), nombre(attributs.fusionVerticale)];
      const deColonne = colonnes[x]?.attributes.type === 'header';
      const titre = !enTete && large === 1 ? titres[x] : undefined;
      for (let i = 0; i < large; i++) {
        prises[x + i] = haut;
        if (enTete) titres[x + i] = texteProfond(cellule);
      }
      x += large;
      return {
        cellule,
        entete: enTete || deColonne,
        portee: enTete ? 'col' : 'row',
        colonnes: large,
        rangees: haut,
        titre,
      };
    });
    for (let i = 0; i < prises.length; i++) prises[i] = Math.max(0, (prises[i] ?? 0) - 1);
    return ligne;
  });
  const premiere = rangees.findIndex((r) => r.attributes.type !== 'header');
  const debut = places.slice(0, premiere).some((l, i) => l.some((p) => i + p.rangees > premiere))
    ? 0
    : Math.max(premiere, 0);
  return { tete: places.slice(0, debut), corps: places.slice(debut) };
}
