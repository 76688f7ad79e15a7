/** Finds the lists of a document and what surrounds each of them. */
import { estNoeud, type Contenu, type DocumentVdd, type Noeud, type TypeNoeud } from '../model/index.js';

/** A list that stands in no other list's item, with what tells its role. */
export interface ListeSituee {
  liste: Noeud<'Liste'>;
  /** ancestors, nearest last */
  parents: readonly Noeud[];
  /** the lead-in: last paragraph before the list in the same block */
  chapeau?: Noeud<'Paragraphe'>;
  /** lead-ins before the enclosing cases, outermost first: they announce what each case details */
  amont: readonly Noeud<'Paragraphe'>[];
}

/** Blocks whose lead-in, standing before them, also announces the lists inside. */
const TRAVERSES: ReadonlySet<TypeNoeud> = new Set<TypeNoeud>(['BlocCas', 'Cas', 'Tableau', 'Rangee', 'Cellule']);
/** What may stand between a lead-in and its list without cutting them apart. */
const ENTRE_DEUX: ReadonlySet<TypeNoeud> = new Set<TypeNoeud>([
  'Liste',
  'FragmentConditionne',
  'ASavoir',
  'ANoter',
  'Attention',
  'Rappel',
  'Exemple',
  'ServiceEnLigne',
  'OuSAdresser',
  'QuiPeutMAider',
]);

/** The lists of a document in its order; lists inside an item belong to that item and are not told apart. */
export function* listes(doc: Pick<DocumentVdd, 'children'>): Generator<ListeSituee> {
  yield* chercher(doc.children, [], undefined, []);
}

function* chercher(
  children: readonly Contenu[],
  parents: readonly Noeud[],
  herite: Noeud<'Paragraphe'> | undefined,
  amont: readonly Noeud<'Paragraphe'>[],
): Generator<ListeSituee> {
  let chapeau = herite;
  for (const c of children) {
    if (!estNoeud(c)) continue;
    if (c.type === 'Liste') yield { liste: c, parents, amont, ...(chapeau && { chapeau }) };
    else if (c.type === 'Paragraphe') chapeau = c;
    else {
      const dessous = [...parents, c];
      if (c.type === 'FragmentConditionne') yield* chercher(c.children, dessous, chapeau, amont);
      else if (TRAVERSES.has(c.type))
        yield* chercher(c.children, dessous, undefined, chapeau ? [...amont, chapeau] : amont);
      else yield* chercher(c.children, dessous, undefined, []);
      if (!ENTRE_DEUX.has(c.type)) chapeau = undefined;
    }
  }
}
