/** Chapters: the outline of a sheet, its table of contents, its numbered steps. Source: XSD `Texte/Chapitre/SousChapitre`. */
import { enfant, estNoeud, texteProfond, type Contenu, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire, duLecteur, mot } from './dire.js';
import { de, estVide, h, si } from './h.js';
import { icone } from './icones.js';
import { plie } from './pli.js';
import { rendu } from './rendu.js';
import { decouper, entete, phrase } from './titres.js';

type Chapitre = Noeud<'Chapitre' | 'SousChapitre'>;
/** From so many chapters on, a table of contents, and chapters that fold. */
const LONGUE = 3;

const estChapitre = (c: Contenu): c is Chapitre => estNoeud(c) && (c.type === 'Chapitre' || c.type === 'SousChapitre');

/** Children in order; chapters that the feed numbers are the steps of a procedure. */
function parties(contenus: readonly Contenu[], e: Etat, ids?: ReadonlyMap<Contenu, string>): Sortie[] {
  let etape = 0;
  return contenus.map((c) => {
    if (!estChapitre(c)) return rendu(c, e);
    const numero = c.attributes.numerote === 'true' ? ++etape : 0;
    const sortie = chapitre(c, e, numero, ids?.get(c));
    return c.pli || c.condition ? plie(c, sortie, e) : sortie;
  });
}

function chapitre(n: Chapitre, e: Etat, etape: number, id?: string): Sortie {
  const { titre, reste } = decouper(n);
  const dit = [etape > 0 && [de('span', 'cm-etape', dire(e, 'fiche.etape', { etape })), ' '], phrase(titre, e)];
  const { type } = n.attributes;
  const marque = (type === 'pieces' || type === 'important') && type;
  const nomme = !estVide(dit);
  const corps = [
    marque && de('p', 'cm-marque', icone(marque), dire(e, `fiche.marque.${marque}`)),
    parties(reste, nomme ? { ...e, niveau: e.niveau + 1, section: texteProfond(titre) } : e),
  ];
  const ancre = id ?? ancreDe(n, e);
  const classes = [n.type === 'Chapitre' ? 'cm-chapitre' : 'cm-sous-chapitre', ...(marque ? [`cm-${marque}`] : [])];
  if (!nomme) return si('div', { className: classes, id: ancre }, corps);
  const tete = entete(e, { id: ancre, tabIndex: ancre ? -1 : undefined }, dit);
  if (!id) return h('section', { className: classes }, tete, corps);
  // The button stands beside the heading, not around it: a title may hold a link or a defined word.
  const plieur = {
    type: 'button',
    className: ['cm-plieur', 'cm-js'],
    ariaExpanded: 'true',
    ariaControls: [`${id}-c`],
    ariaLabelledBy: [id],
  };
  return h(
    'section',
    { className: classes },
    de('div', 'cm-chapitre-tete', tete, h('button', plieur, icone('chevron'))),
    h('div', { className: ['cm-chapitre-corps'], id: `${id}-c` }, corps),
  );
}

/** The id that links of this document point to, for the first chapter that bears the ID. */
const ancreDe = (n: Chapitre, e: Etat): string | undefined => {
  const cible = e.cibles.get(n.attributes.ID ?? '');
  return cible?.noeud === n ? cible.id : undefined;
};

/** A model letter: its text, with the blanks in place, and a button that copies it as filled in. */
const lettre = (contenu: Sortie, e: Etat): Sortie =>
  de('div', 'cm-lettre', de('div', 'cm-lettre-texte', contenu), h('p', { className: ['cm-action', 'cm-js'] }, h('button',
    { type: 'button', className: ['cm-bouton', 'cm-copier'], ...duLecteur(e), dataFait: mot(e, 'fiche.copie') }, mot(e, 'fiche.copier')))); // prettier-ignore

const aDesChamps = (c: Contenu): boolean => estNoeud(c) && (c.type === 'Variable' || c.children.some(aDesChamps));

/** The text of a sheet: with three chapters and more, a table of contents in front. */
function texte(n: Noeud, e: Etat): Sortie {
  const titres = n.children.flatMap((c) =>
    estNoeud(c) && c.type === 'Chapitre' ? (enfant(c, 'Titre') ? [c] : []) : [],
  );
  if (e.doc.famille === 'modele' && aDesChamps(n)) return lettre(parties(n.children, e), e);
  if (titres.length < LONGUE) return parties(n.children, e);
  const ids = new Map<Contenu, string>(titres.map((c) => [c, ancreDe(c, e) ?? e.id('c')]));
  return de('div', 'cm-texte', sommaire(titres, ids, e), parties(n.children, e, ids));
}

function sommaire(chapitres: Chapitre[], ids: ReadonlyMap<Contenu, string>, e: Etat): Sortie {
  return de(
    'div',
    'cm-plan',
    h(
      'details',
      { className: ['cm-sommaire'], open: !e.ctx.masquer.has('sommaire') },
      h('summary', {}, dire(e, 'fiche.sommaire')),
      h('ol', {}, chapitres.map((c) => h('li', {}, h('a', { href: `#${ids.get(c)}`, dataAncre: ids.get(c) }, texteProfond(enfant(c, 'Titre')))))),
    ),
    h('button', { type: 'button', className: ['cm-tout', 'cm-js'], ...duLecteur(e), dataAutre: mot(e, 'fiche.toutDeplier') }, mot(e, 'fiche.toutReplier')),
  ); // prettier-ignore
}

export const CHAPITRES: Partie<'Texte' | 'Chapitre' | 'SousChapitre'> = {
  Texte: texte,
  Chapitre: (n, e) => chapitre(n, e, 0),
  SousChapitre: (n, e) => chapitre(n, e, 0),
};
