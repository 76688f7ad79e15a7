/** The town's own sheets: documents like the others, marked as the town's, attached below a theme, a dossier or a sheet. */
import {
  adresseOfficielle, ecrireCle, lireCle, type Cle, type DocumentVdd, type EntreeMenu, type MenuGuide, type Noeud,
} from '../model/index.js'; // prettier-ignore
import { estValide, nomDe, type Ville } from './couches.js';
import type { FicheSaisie } from './fichier/types.js';

type Lieu = Pick<Ville, 'fichiers' | 'jour'>;

/** Sheets that hold today; of two of the same name, the town's own before the one of the file built upon. */
function fiches({ fichiers, jour }: Lieu): FicheSaisie[] {
  const parId = new Map(fichiers.flatMap((f) => f.fichesLocales ?? []).map((fiche) => [fiche.id, fiche]));
  return [...parId.values()].filter((fiche) => estValide(fiche, jour));
}

/** Whether that key is a sheet of a town: the mirror has none of that name. */
export const estCleLocale = ({ id }: Cle): boolean => /^L\d/.test(id);

/** The town's sheet of that key, as a document; undefined when there is none. */
export function ficheLocale({ audience, id }: Cle, ville: Ville): DocumentVdd | undefined {
  const fiche = fiches(ville).find((f) => f.id === id && lireCle(f.sous)?.audience === audience);
  const sous = fiche && lireCle(fiche.sous);
  if (!fiche || !sous) return undefined;
  const commune = nomDe(ville);
  const attributes = { html: fiche.html, ...(commune && { commune }) };
  return {
    audience, id, racine: 'FicheLocale', type: 'Fiche locale', famille: 'fiche', titre: fiche.titre, commune: commune ?? '',
    spUrl: adresseOfficielle(sous), filDAriane: [], themes: [], children: [{ type: 'NoteLocale', attributes, children: [] }],
  }; // prettier-ignore
}

/** The document that a sheet of the town's own stands below. */
export function lieuDe({ audience, id }: Cle, lieu: Lieu): Cle | undefined {
  const lieux = fiches(lieu).filter((fiche) => fiche.id === id);
  return lieux.map(({ sous }) => lireCle(sous)).find((cle) => cle?.audience === audience);
}

/** Links to the town's sheets that stand below that document. */
export function fichesSous(doc: Cle, ville: Ville): Noeud<'FicheLocale'>[] {
  const commune = nomDe(ville);
  return fiches(ville)
    .filter(({ sous }) => sousCle(sous) === ecrireCle(doc))
    .map(({ id, titre }) => ({
      type: 'FicheLocale',
      attributes: { audience: doc.audience, ID: id, titre, ...(commune && { commune }) },
      children: [],
    }));
}

const sousCle = (sous: string): string | undefined => {
  const cle = lireCle(sous);
  return cle && ecrireCle(cle);
};

/** The menu with the town's sheets below the themes and dossiers they are attached to. */
export function completerMenu(menu: MenuGuide, audience: DocumentVdd['audience'], ville: Lieu): MenuGuide {
  const toutes = fiches(ville);
  const completer = (entree: EntreeMenu): EntreeMenu => {
    const siennes = toutes.filter(({ sous }) => sousCle(sous) === ecrireCle({ audience, id: entree.id }));
    const dessous = entree.enfants?.map(completer) ?? [];
    if (siennes.length === 0 && dessous.every((e, i) => e === entree.enfants?.[i])) return entree;
    const locales = siennes.map(({ id, titre }) => ({ id, titre, famille: 'fiche' }) as const);
    return { ...entree, enfants: [...dessous, ...locales] };
  };
  return { ...menu, themes: menu.themes.map(completer) };
}
