/** The guide's own lists: themes, dossiers, and the index files. */
import { estNoeud, type Contenu, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { estVide, h, siDe } from './h.js';
import { enListe } from './blocs.js';
import { estDocument, lienDocument, lienWeb } from './liens.js';
import { tous } from './rendu.js';
import { decouper, decouperTexte, entete, phrase } from './titres.js';

/** A part of the guide and what it holds: a heading and a list. */
export function partie(n: Noeud, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  const dit = phrase(titre, e);
  const dessous = estVide(dit) ? e : { ...e, niveau: e.niveau + 1 };
  return siDe('section', 'cm-groupe', !estVide(dit) && entete(e, {}, dit), hors(reste, dessous));
}

/** Links to documents in lists, anything else as it stands. */
function hors(contenus: readonly Contenu[], e: Etat): Sortie {
  const simple = (c: Contenu): boolean =>
    estNoeud(c) &&
    ['Fiche', 'Dossier', 'QuestionReponse', 'CommentFaireSi', 'Actualite', 'FicheConnexe'].includes(c.type);
  const sorties: Sortie[] = [];
  for (let i = 0; i < contenus.length;) {
    let j = i;
    while (j < contenus.length && simple(contenus[j] ?? '') === simple(contenus[i] ?? '')) j++;
    const suite = contenus.slice(i, j);
    sorties.push(simple(contenus[i] ?? '') ? enListe(suite, e) : tous(suite, e));
    i = j;
  }
  return sorties;
}

/** An entry of an index: a link, and the entries below it. */
function entree(n: Noeud<'ItemMenu' | 'ItemArbo' | 'Ressource' | 'Contact'>, e: Etat): Sortie {
  const { titre, reste } = decouperTexte(n, e);
  const sous = (c: Contenu): boolean => estNoeud(c) && c.type === n.type;
  return [
    estDocument(n.attributes.ID) ? lienDocument(n.attributes, e, titre) : titre,
    tous(reste.filter((c) => !sous(c)), e),
    enListe(reste.filter(sous), e, 'cm-arbre'),
  ]; // prettier-ignore
}

export const GUIDE: Partie<
  'SousTheme' | 'SousDossier' | 'Groupe' | 'ItemMenu' | 'ItemArbo' | 'Ressource' | 'Contact' | 'Lettre' | 'Redirection' | 'RedirectionExterne'
> = {
  SousTheme: partie,
  SousDossier: partie,
  Groupe: partie,
  ItemMenu: entree,
  ItemArbo: entree,
  Ressource: entree,
  Contact: entree,
  Lettre: (n, e) =>
    siDe('section', 'cm-lettre', n.attributes.type && entete(e, {}, n.attributes.type), tous(n.children, { ...e, niveau: e.niveau + 1 })),
  Redirection: (n, e) => [
    h('p', {}, n.attributes.from ?? '', ' → ', lienDocument({ ID: n.attributes.to, audience: n.attributes.audience }, e, n.attributes.to)),
    tous(n.children, e),
  ],
  RedirectionExterne: (n, e) => [h('p', {}, n.attributes.from ?? '', ' → ', lienWeb({ URL: n.attributes.toUrl }, e, undefined)), tous(n.children, e)],
}; // prettier-ignore
