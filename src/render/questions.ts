/**
 * Questions whole, as a folded outline: the form without script and on paper; the one-at-a-time form stands above it.
 * Source: XSD `Questionnaire`, `Problematiques`, `TypeProblematiqueBranche`.
 */
import { estNoeud, type Contenu, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de, estVide, h, si } from './h.js';
import { lienDocument } from './liens.js';
import { dedans, rendu } from './rendu.js';
import { phrase } from './titres.js';

type Branche = Noeud<'Branche' | 'Problematique' | 'Choix' | 'Question'>;
const estBranche = (c: Contenu): c is Branche => estNoeud(c) && /^(Branche|Problematique|Choix|Question)$/.test(c.type);

/** Answers below a question: one list; what stands between them stays between. */
function plan(contenus: readonly Contenu[], e: Etat): Sortie[] {
  const sorties: Sortie[] = [];
  for (let i = 0; i < contenus.length; i++) {
    const items: Sortie[] = [];
    for (let c = contenus[i]; c !== undefined && estBranche(c); c = contenus[++i])
      items.push(si('li', {}, branche(c, e)));
    if (items.length) sorties.push(de('ul', 'cm-branches', items));
    const c = contenus[i];
    if (c !== undefined)
      sorties.push(estNoeud(c) && c.type === 'Titre' ? de('p', 'cm-branche', phrase(c, e)) : rendu(c, e));
  }
  return sorties;
}
const branche = (n: Branche, e: Etat): Sortie => plan(n.children, e);

const toutes = (n: Noeud, e: Etat): Sortie => {
  const contenu = plan(n.children, e);
  return (
    !estVide(contenu) &&
    h('details', { className: ['cm-questions'] }, h('summary', {}, dire(e, 'fiche.toutesQuestions')), contenu)
  );
};

/** The guided search of a sheet: its title is an internal one, so the link says what it leads to. */
function rechercheGuidee(n: Noeud<'RechercheGuidee' | 'RechercheGuideePere'>, e: Etat): Sortie {
  const titre = dedans(n, { ...e, enLigne: true });
  return h(
    'div',
    { className: ['cm-recherche'] },
    de('p', 'cm-recherche-lien', lienDocument(n.attributes, e, dire(e, 'fiche.rechercheGuidee'))),
    !estVide(titre) &&
      h('details', { className: ['cm-discret'] }, h('summary', {}, dire(e, 'fiche.titreOfficiel')), h('p', {}, titre)),
  );
}

export const QUESTIONS: Partie<
  'Questionnaire' | 'Problematiques' | 'Question' | 'Choix' | 'Branche' | 'Problematique' | 'RechercheGuidee' | 'RechercheGuideePere'
> = {
  Questionnaire: toutes,
  Problematiques: toutes,
  Question: branche,
  Choix: branche,
  Branche: branche,
  Problematique: branche,
  RechercheGuidee: rechercheGuidee,
  RechercheGuideePere: rechercheGuidee,
}; // prettier-ignore
