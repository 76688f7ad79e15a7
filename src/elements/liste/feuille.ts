/** The list of one reader in plain words, as it is printed and copied. Pure: the same list gives the same words. */
import type { ElementContent } from 'hast';
import type { ContactDeListe, Element as Objet, Mode } from '../../checklist/index.js';
import { contactsDe } from '../../checklist/index.js';
import {
  adresseSure,
  EN_LIGNE,
  estNoeud,
  texteProfond,
  titreDe,
  type Contenu,
  type DocumentVdd,
  type Noeud,
  type OrganismeLocal,
} from '../../model/index.js';
import { rendreSource, type Contexte } from '../../render/index.js';
import { semaine } from '../../render/horaires.js';
import type { PourLeLecteur } from './lecteur.js'; // prettier-ignore
import '../../i18n/mots/prerequis.js';

export interface Feuille {
  titre: string;
  /** answers and choices, in words */
  situation: readonly string[];
  groupes: {
    titre: string;
    /** the headings above it */
    sous: string;
    role: string;
    intro: string;
    /** one of the lines is enough */
    un: boolean;
    lignes: Ligne[];
  }[];
  contacts: Coordonnees[];
  /** source, date, licence, original; always */
  source: string[];
  /** the page with the same answers; none where the page has no address of the web */
  adresse: string | undefined;
}
export interface Ligne {
  texte: string;
  /** ticked or not; undefined: it has no box of its own */
  coche?: boolean;
  dessous: { un: boolean; lignes: Ligne[] }[];
}
export interface Coordonnees {
  nom: string;
  lignes: string[];
  /** of a local body */
  id?: string;
}

/** Longest words of a national contact that still fit on a sheet of paper; of longer ones the name stands alone. */
const COURT = 320;

export function feuille(
  doc: DocumentVdd,
  { liste, reste, pour }: PourLeLecteur,
  coches: ReadonlySet<string>,
  ctx: Contexte,
  adresse: string,
): Feuille {
  const { t } = ctx;
  return {
    titre: t('prerequis.titre', { titre: doc.titre }),
    situation: pour,
    groupes: liste.groupes.map(({ titre, chemin, role, mode, intro = [], elements }) => ({
      titre: titre || t(`prerequis.${role}`),
      sous: chemin.filter((nom) => nom && nom !== titre).join(' › '),
      role,
      intro: texteProfond(intro),
      un: mode === 'un' && elements.length > 1,
      lignes: elements.map((objet) => ligne(objet, coches)),
    })),
    contacts: contactsDe(reste).flatMap((contact) => coordonneesDe(contact, ctx)),
    source: rendreSource(doc, ctx).children.flatMap((c) => lignesDe(c as ElementContent)),
    adresse: /^https?:/.test(adresse) ? adresseSure(adresse) : undefined,
  };
}

/** As on the screen: what is made of several things, all of them asked for, has a box on each of these instead of its own. */
function ligne({ cle, contenu, sous = [] }: Objet, coches: ReadonlySet<string>): Ligne {
  const estPartie = (mode: Mode): boolean => mode === 'tout';
  const sansCase = sous.length > 0 && sous.every(({ mode }) => estPartie(mode));
  return {
    texte: texteProfond(contenu),
    ...(!sansCase && { coche: coches.has(cle) }),
    dessous: sous.map(({ mode, elements }) => ({
      un: mode === 'un',
      lignes: elements.map((objet) => (sansCase ? ligne(objet, coches) : simple(objet))),
    })),
  };
}

const simple = ({ contenu, sous = [] }: Objet): Ligne => ({
  texte: texteProfond(contenu),
  dessous: sous.map(({ mode, elements }) => ({ un: mode === 'un', lignes: elements.map(simple) })),
});

function coordonneesDe(contact: ContactDeListe, ctx: Contexte): Coordonnees[] {
  if (contact.type === 'ContactLocal') return contact.attributes.organismes.slice(0, 1).map((o) => organisme(o, ctx));
  const nom = titreDe(contact);
  const lignes = paragraphesDe(contact);
  const court = lignes.join(' ').length <= COURT;
  return nom ? [{ nom, lignes: court ? lignes : [] }] : [];
}

/** The words of a contact below its name, a line for each block. */
function paragraphesDe(noeud: Noeud): string[] {
  const lignes: string[] = [];
  let courante: Contenu[] = [];
  const finir = (): void => {
    const texte = texteProfond(courante);
    if (texte) lignes.push(texte);
    courante = [];
  };
  for (const c of noeud.children) {
    if (estNoeud(c) && c.type === 'Titre') continue;
    if (!estNoeud(c) || EN_LIGNE.has(c.type)) courante.push(c);
    else {
      finir();
      lignes.push(...paragraphesDe(c));
    }
  }
  finir();
  return lignes;
}

/** A local body: address, telephones, hours, a line each. */
export function organisme(o: OrganismeLocal, ctx: Contexte): Coordonnees {
  const { lignes = [], codePostal, commune } = o.adresse ?? {};
  const ville = [codePostal, commune].filter(Boolean).join(' ');
  const heures = semaine(o.ouverture ?? [], { ctx })
    .filter(({ creneaux }) => creneaux.length > 0)
    .map(({ jours, creneaux }) => `${jours} : ${creneaux.join(', ')}`);
  return {
    nom: o.nom,
    id: o.id,
    lignes: [
      [...lignes, ville].filter(Boolean).join(', '),
      [...(o.telephones ?? []).map(({ valeur }) => valeur), ...(o.courriels ?? [])].join(' · '),
      ...heures,
      o.remarque ?? '',
    ].filter(Boolean),
  };
}

/** The paragraphs of a tree, with the addresses of their links. */
function lignesDe(c: ElementContent): string[] {
  if (c.type !== 'element') return [];
  if (c.tagName === 'p') return [mots(c)];
  return c.children.flatMap(lignesDe);
}
function mots(c: ElementContent): string {
  if (c.type === 'text') return c.value;
  if (c.type !== 'element') return '';
  const texte = c.children.map(mots).join('');
  const { href } = c.properties;
  return typeof href === 'string' ? `${texte} : ${href}` : texte;
}
