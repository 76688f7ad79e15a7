/**
 * A document with what the town’s files and the directory add; the options are added by `ajouter`. Pure: nothing national is removed or edited, what is added is marked as the town's.
 */
import {
  enfant,
  plier,
  texteProfond,
  titreDe,
  type ContactLocal,
  type DocumentVdd,
  type Noeud,
} from '../model/index.js';
import { contactDe, corriger } from './contacts.js';
import { complementsDe, estValide, nomDe, type Ville } from './couches.js';
import { fichesSous } from './fiches-locales.js';
import type { Complement, ModaliteSaisie, NoteSaisie } from './fichier/types.js';
import { aLaFin, auDebut, remplacer } from './inserer.js';

/** A note whose chapter is no longer there: it stands at the end instead. */
export interface NotePerdue {
  chapitre: string;
  note: NoteSaisie;
}

/** @param perdue told of each note that had to be put elsewhere */
export function completer(doc: DocumentVdd, ville: Ville, perdue?: (note: NotePerdue) => void): DocumentVdd {
  const complements = complementsDe(ville.fichiers, doc);
  const commune = nomDe(ville);
  const notes = complements.flatMap((c) => c.notes ?? []).filter((note) => estValide(note, ville.jour));
  const poser = (note: NoteSaisie): Noeud<'NoteLocale'> => noteLocale(note.html, commune);
  const { children, perdues } = dansLesChapitres(doc.children, notes, poser);
  for (const note of perdues) perdue?.({ chapitre: note.chapitre ?? '', note });
  let suite = remplacer(children, (noeud) => changer(noeud, ville, complements));
  const avant = notes.filter(({ place }) => place === 'avant');
  const apres = [...notes.filter(({ place }) => place === 'apres'), ...perdues];
  if (avant.length) suite = auDebut(suite, avant.map(poser));
  if (apres.length) suite = aLaFin(suite, apres.map(poser));
  const fin = [...fichesSous(doc, ville), ...serviceDuPivot(doc, ville, complements)];
  if (fin.length) suite = [...suite, ...fin];
  return suite === doc.children ? doc : { ...doc, children: suite };
}

const noteLocale = (html: string, commune: string | undefined): Noeud<'NoteLocale'> => ({
  type: 'NoteLocale',
  attributes: { html, ...(commune && { commune }) },
  children: [],
});

const estChapitre = ({ type }: Noeud): boolean => type === 'Chapitre' || type === 'SousChapitre';

/** Titles of a chapter, folded: its own, and the one that stands for it once an answer is known. */
export function titresDe(chapitre: Noeud): string[] {
  const autre = enfant(chapitre, 'TitreAlternatif');
  return [titreDe(chapitre), ...(autre ? [texteProfond(autre)] : [])].map(plierTitre);
}
export const plierTitre = (titre: string): string => plier(titre).replace(/[\s.:?!…]+$/u, '');

/** Each note at the end of every chapter of that title, so that it is folded with it. */
function dansLesChapitres(
  children: Noeud[],
  notes: readonly NoteSaisie[],
  poser: (note: NoteSaisie) => Noeud,
): { children: Noeud[]; perdues: NoteSaisie[] } {
  const visees = notes.filter(({ place }) => place === 'chapitre');
  const placees = new Set<NoteSaisie>();
  if (visees.length === 0) return { children, perdues: [] };
  const suite = remplacer(children, (noeud) => {
    if (!estChapitre(noeud)) return undefined;
    const titres = titresDe(noeud);
    const siennes = visees.filter(({ chapitre }) => chapitre && titres.includes(plierTitre(chapitre)));
    for (const note of siennes) placees.add(note);
    return siennes.length ? [{ ...noeud, children: [...noeud.children, ...siennes.map(poser)] }] : undefined;
  });
  return { children: suite, perdues: visees.filter((note) => !placees.has(note)) };
}

function changer(noeud: Noeud, ville: Ville, complements: readonly Complement[]): Noeud[] | undefined {
  if (noeud.type === 'OuSAdresser' || noeud.type === 'QuiPeutMAider') {
    const { pivot } = noeud.attributes;
    const contact = pivot ? contactDe(pivot, ville, complements) : undefined;
    return contact?.organismes.length ? [contactLocal(contact, [noeud])] : undefined;
  }
  if (noeud.type === 'BlocCas' && noeud.attributes.type === 'modalite') return modalites(noeud, ville, complements);
  return undefined;
}

const contactLocal = (attributes: ContactLocal, children: Noeud[]): Noeud<'ContactLocal'> => ({
  type: 'ContactLocal',
  attributes,
  children,
});

/** A service that the local body renders (an R document with a kind of body): its card, below the document's own text. */
function serviceDuPivot(doc: DocumentVdd, ville: Ville, complements: readonly Complement[]): Noeud[] {
  const contact = doc.pivot ? contactDe(doc.pivot, ville, complements) : undefined;
  return contact?.organismes.length ? [contactLocal(contact, [])] : [];
}

/** Ways of doing: what the town says of one stands first in it, the national text follows. */
function modalites(bloc: Noeud, ville: Ville, complements: readonly Complement[]): Noeud[] | undefined {
  const dites = Object.assign({}, ...complements.map(({ modalites }) => modalites)) as NonNullable<
    Complement['modalites']
  >;
  let neuf = false;
  const children = bloc.children.map((cas) => {
    if (typeof cas === 'string' || cas.type !== 'Cas') return cas;
    const dite = dites[cas.attributes.type as keyof typeof dites];
    const ajouts = dite ? ajoutsDe(dite, ville) : [];
    if (ajouts.length === 0) return cas;
    neuf = true;
    const titre = cas.children.findIndex((c) => typeof c !== 'string' && c.type === 'Titre') + 1;
    return { ...cas, children: [...cas.children.slice(0, titre), ...ajouts, ...cas.children.slice(titre)] };
  });
  return neuf ? [{ ...bloc, children }] : undefined;
}

function ajoutsDe({ proposee, html, rendezVous, contact }: ModaliteSaisie, ville: Ville): Noeud[] {
  const commune = nomDe(ville);
  const marque = commune ? { commune } : {};
  const ajouts: Noeud[] = [];
  if (proposee === false) ajouts.push({ type: 'ModaliteNonProposee', attributes: marque, children: [] });
  if (html) ajouts.push(noteLocale(html, commune));
  if (contact) {
    const pivot = contact.pivot ?? 'mairie';
    ajouts.push(contactLocal({ ...contactDe(pivot, ville), organismes: [corriger(undefined, contact, pivot)] }, []));
  }
  if (rendezVous)
    ajouts.push({
      type: 'DemarcheLocale',
      attributes: { genre: 'rendez-vous', url: rendezVous, ...marque },
      children: [],
    });
  return ajouts;
}
