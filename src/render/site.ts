/** News and pages of the official site, which its archives may hold. Source: XSD `Actualite.xsd`, `actualite.lib.xsd`, `tech/`. */
import type { Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire, duLecteur } from './dire.js';
import { h } from './h.js';
import { boite } from './blocs.js';
import { document } from './documents.js';
import { partie } from './guide.js';
import { jour } from './nombres.js';
import { dedans } from './rendu.js';
import { petitTitre, phrase } from './titres.js';

const ligne = (n: Noeud, e: Etat): Sortie => petitTitre(phrase(n, e));
const neutre = boite('cm-contenu');

/** A due date or a period; its own text after it. */
function echeance(n: Noeud<'Echeance'>, e: Etat): Sortie {
  const { date, dateDebut, dateFin } = n.attributes;
  const [seule, debut, fin] = [date, dateDebut, dateFin].map((d) => d && jour(e.ctx.langue, d));
  const dit =
    seule || (debut && fin ? dire(e, 'fiche.duAu', { debut, fin }) : debut && dire(e, 'fiche.depuis', { debut }));
  return [dit && h('p', { className: ['cm-discret'], ...(seule && duLecteur(e)) }, dit), dedans(n, e)];
}

type Site =
  | 'Echeance' | 'Rubrique' | 'RefActualite' | 'SurTitre' | 'Chiffre' | 'LienServicePublic' | 'RubriqueFlux' | 'RefFlux' | 'RubriqueAgenda' | 'RubriquePublicite'
  | 'Publicite' | 'FaqQuestion' | 'Libelle' | 'Reponse' | 'IndexTech' | 'Segment' | 'Page' | 'SujetsDuMoment' | 'ThemeMessagerie' | 'TitreSiSelectionne' | 'Probleme'
  | 'SujetMessagerieRef' | 'SujetMessagerie' | 'Formulaire'; // prettier-ignore

export const SITE: Partie<Site> = {
  Echeance: echeance,
  Rubrique: partie,
  RubriqueFlux: partie,
  RubriqueAgenda: partie,
  RubriquePublicite: partie,
  SujetsDuMoment: partie,
  ThemeMessagerie: partie,
  IndexTech: partie,
  Segment: partie,
  RefActualite: neutre,
  RefFlux: neutre,
  Publicite: neutre,
  LienServicePublic: (n, e) => h('p', {}, document(n, e)),
  Page: (n, e) => h('p', {}, document(n, e)),
  SurTitre: ligne,
  Chiffre: ligne,
  Libelle: ligne,
  TitreSiSelectionne: ligne,
  FaqQuestion: neutre,
  Reponse: neutre,
  Probleme: neutre,
  SujetMessagerie: neutre,
  SujetMessagerieRef: neutre,
  Formulaire: neutre,
};
