/** The prerequisite checklist of a sheet: what to have, to meet and to do before starting. Pure. */
import {
  blocsDeChoix,
  casDe,
  noeudsDe,
  titreDe,
  type BlocDeChoix,
  type Contenu,
  type DocumentVdd,
  type Noeud,
  type Pli,
} from '../model/index.js';
import { listes, type ListeSituee } from './contexte.js';
import { elementsDe, textes, type Element } from './elements.js';
import { chapitresNumerotes, piecesSansListe } from './marques.js';
import { modeDe, type Mode } from './mode.js';
import type { Role } from './regles/index.js';
import { role } from './role.js';
import { derniere, TITRES } from './traits.js';

/** Things to tick that the sheet announces together. */
export interface Groupe {
  /** the sheet's own nearest heading; the sheet's title where the text has none */
  titre: string;
  /** the headings above it, outermost first */
  chemin: string[];
  role: Role;
  /** `un`: one element suffices */
  mode: Mode;
  /** the lead-in, as the sheet has it */
  intro?: Contenu[];
  elements: Element[];
  /** cases the group stands in, outermost first: number of the block of choice in the document, number of the case in it */
  choix: { bloc: number; cas: number }[];
  /** folded with the block it stands in */
  pli?: Pli;
}

export interface Prerequis {
  groupes: Groupe[];
}

/** A group with the node it begins at, by which groups are put in the document's order. */
interface Ancre {
  ancre: Noeud;
  groupe: Groupe;
}

export function prerequis(doc: DocumentVdd): Prerequis {
  const entete = enteteDe(doc);
  const ancres: Ancre[] = groupesDesListes(doc, entete);
  for (const { ancre, parents, elements, role } of [
    ...chapitresNumerotes(doc.children),
    ...piecesSansListe(doc.children),
  ])
    ancres.push({ ancre, groupe: { ...entete(parents), role, mode: 'tout', elements } });
  const ordre = new Map(noeudsDe(doc.children).map((noeud, i) => [noeud, i]));
  ancres.sort((a, b) => (ordre.get(a.ancre) ?? 0) - (ordre.get(b.ancre) ?? 0));
  return { groupes: ancres.map(({ groupe }) => groupe) };
}

type Entete = Pick<Groupe, 'titre' | 'chemin' | 'choix' | 'pli'>;

/** What a group takes from the nodes it stands in. */
function enteteDe(doc: DocumentVdd): (parents: readonly Noeud[]) => Entete {
  const numeros = new Map(blocsDeChoix(doc.children).map((bloc, i) => [bloc as Noeud, i]));
  return (parents) => {
    const chemin = parents
      .filter((p) => TITRES.has(p.type))
      .map(titreDe)
      .filter(Boolean);
    const titre = chemin.pop() ?? doc.titre;
    const choix = parents.flatMap((p, i) => {
      const bloc = numeros.get(p);
      const cas = parents[i + 1];
      return bloc === undefined || !cas ? [] : [{ bloc, cas: casDe(p as BlocDeChoix).indexOf(cas as never) }];
    });
    const pli = parents.filter((p) => p.type !== 'FragmentConditionne').findLast((p) => p.pli)?.pli;
    return { titre, chemin, choix, ...(pli && { pli }) };
  };
}

/** One group per announced list; lists that one lead-in announces together stay together. */
function groupesDesListes(doc: DocumentVdd, entete: ReturnType<typeof enteteDe>): Ancre[] {
  const ancres: Ancre[] = [];
  let avant: ListeSituee | undefined;
  for (const situee of listes(doc)) {
    const sonRole = role(situee);
    if (!sonRole) {
      avant = undefined;
      continue;
    }
    const { liste, parents, chapeau, amont } = situee;
    const elements = elementsDe(liste).map((e) => ({ ...pliDuFragment(parents), ...e }));
    const dernier = ancres.at(-1)?.groupe;
    if (dernier && avant && dernier.role === sonRole && suite(avant, situee)) dernier.elements.push(...elements);
    else {
      const annonce = chapeau ?? amont.at(-1);
      const mode = modeDe(derniere(annonce), textes(liste));
      const intro = annonce && { intro: [annonce] };
      ancres.push({ ancre: liste, groupe: { ...entete(parents), role: sonRole, mode, ...intro, elements } });
    }
    avant = situee;
  }
  return ancres;
}

const bloc = (parents: readonly Noeud[]): Noeud | undefined =>
  parents.findLast((p) => p.type !== 'FragmentConditionne');

/** Same block, same lead-in: the feed cuts one list in several to put conditions on its items. */
const suite = (a: ListeSituee, b: ListeSituee): boolean =>
  a.chapeau === b.chapeau && bloc(a.parents) === bloc(b.parents);

function pliDuFragment(parents: readonly Noeud[]): Pick<Element, 'pli'> {
  const pli = parents.findLast((p) => p.type === 'FragmentConditionne')?.pli;
  return pli ? { pli } : {};
}
