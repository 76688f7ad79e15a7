/** The list to prepare, as a tree: groups under the sheet's own headings, one box per thing. Pure. */
import type { Element, Root } from 'hast';
import { contactsDe, type Prerequis } from '../checklist/index.js';
import type { Contenu, DocumentVdd } from '../model/index.js';
import type { Contexte, Etat } from '../render/contexte.js';
import { dire, duLecteur, mot } from '../render/dire.js';
import { etatDe } from '../render/etat.js';
import { de, h, icone, si, siDe } from '../render/index.js';
import { meler } from '../render/meler.js';
import { tous } from '../render/rendu.js';
import { entete } from '../render/titres.js';
import { cadre } from './cadre.js';
import '../i18n/mots/prerequis.js';
import '../i18n/mots/situation.js';

type Groupe = Prerequis['groupes'][number];
type Objet = Groupe['elements'][number];

/**
 * @param reste what of the document concerns the reader: its contacts stand below the list
 * @param pour the situation the list stands for, in words
 */
export function vuePrerequis(
  doc: DocumentVdd,
  prerequis: Prerequis,
  ctx: Contexte,
  reste: readonly Contenu[] = doc.children,
  pour: readonly string[] = [],
): Root {
  const e = etatDe(doc, ctx);
  const titre = meler(ctx, 'prerequis.titre', 'titre', doc.titre);
  const situation = pour.length > 0 && de('p', 'cm-pour', meler(ctx, 'situation.liste', 'situation', pour.join(' ; ')));
  if (prerequis.groupes.length === 0)
    return cadre(doc, ctx, 'cm-prerequis', titre, situation, de('p', 'cm-vide', dire(e, 'prerequis.aucun')));
  return cadre(
    doc,
    ctx,
    'cm-prerequis',
    titre,
    situation,
    h('p', { className: ['cm-reste'], dataReste: '', ...duLecteur(e) }),
    prerequis.groupes.map((g) => groupe(g, e)),
    contacts(reste, e),
    h(
      'div',
      { className: ['cm-outils'], ...duLecteur(e) },
      ACTIONS.map((action) => bouton(action, mot(e, `prerequis.${action}`))),
    ),
    de('p', 'cm-discret', dire(e, 'prerequis.memoire')),
  );
}

const ACTIONS = ['decocher', 'copier', 'imprimer'] as const;

const contacts = (reste: readonly Contenu[], e: Etat): Element | undefined => {
  const cartes = tous(contactsDe(reste), { ...e, niveau: e.niveau + 1 });
  return cartes.length > 0
    ? si('section', { className: ['cm-groupe', 'cm-role-contacts'] }, entete(e, {}, dire(e, 'fiche.bloc.ou-s-adresser')), cartes)
    : undefined;
}; // prettier-ignore

const bouton = (action: string, texte: string): Element =>
  h('button', { type: 'button', className: ['cm-bouton-discret'], dataAction: action }, texte);

/** A group counts as one thing to have where one of its items is enough. */
function groupe({ titre, chemin, role, mode, intro, elements }: Groupe, e: Etat): Element {
  const sous = chemin.filter((nom) => nom && nom !== titre).join(' › ');
  return h(
    'section',
    { className: ['cm-groupe', `cm-role-${role}`], dataMode: mode },
    entete(e, {}, titre || dire(e, `prerequis.${role}`)),
    siDe('p', 'cm-discret', sous),
    siDe('div', 'cm-intro', intro && tous(intro, e)),
    mode === 'un' && elements.length > 1 && de('p', 'cm-un', icone('consigne'), dire(e, 'prerequis.unSeul')),
    liste(elements, e),
  );
}

const liste = (elements: readonly Objet[], e: Etat): Element =>
  h('ul', { className: ['cm-coches'] }, elements.map((objet) => ligne(objet, e))); // prettier-ignore

/** What is made of several things, all of them asked for, has a box on each of these instead of its own. */
function ligne({ cle, contenu, sous = [] }: Objet, e: Etat): Element {
  const texte = e.id('c');
  const choix = sous.filter(({ mode }) => mode === 'un');
  const parties = sous.filter(({ mode }) => mode === 'tout');
  const sansCase = parties.length > 0 && choix.length === 0;
  return h(
    'li',
    { className: sansCase ? ['cm-partage'] : ['cm-coche'] },
    !sansCase && h('input', { type: 'checkbox', dataCoche: cle, ariaLabelledBy: [texte] }),
    h('div', { id: texte, className: ['cm-coche-texte'] }, tous(contenu, e)),
    [...choix, ...(sansCase ? [] : parties)].map(({ mode, elements }) => [
      mode === 'un' && de('p', 'cm-un', dire(e, 'prerequis.unSeul')),
      h('ul', {}, elements.map((objet) => simple(objet, e))),
    ]),
    sansCase && parties.map(({ elements }) => liste(elements, e)),
  ); // prettier-ignore
}

/** Below a box: words only. */
const simple = ({ contenu, sous = [] }: Objet, e: Etat): Element =>
  h('li', {}, tous(contenu, e), sous.map(({ elements }) => h('ul', {}, elements.map((o) => simple(o, e))))); // prettier-ignore
