/** Short facts of a service: number, cost, delay… One line of a definition list each. Source: XSD `serviceComplementaire.lib.xsd`. */
import { texteProfond, type Noeud } from '../model/index.js';
import type { Etat, Handler, Partie, Sortie } from './contexte.js';
import { dire, type Mot } from './dire.js';
import { de, estVide, h } from './h.js';
import { jour } from './nombres.js';
import { dedans, tous } from './rendu.js';
import { decouper, petitTitre, phrase } from './titres.js';

/** Each line is a list by itself, so that it may stand anywhere; the frame joins those that follow one another. */
const fait = (nom: Sortie, contenu: Sortie): Sortie =>
  !estVide(contenu) && de('dl', 'cm-faits', h('div', {}, h('dt', {}, nom), h('dd', {}, contenu)));

const nomme =
  (cle: Mot) =>
  (n: Noeud, e: Etat): Sortie =>
    fait(dire(e, cle), dedans(n, e));

/** The same with a title of its own. */
const libre: Handler = (n, e) => {
  const { titre, reste } = decouper(n);
  const contenu = tous(reste, e);
  if (!titre) return contenu;
  return fait(phrase(titre, e), contenu) || petitTitre(phrase(titre, e));
};

/** `FranceConnect` holds "true" or "false": said in words. */
const franceConnect = (n: Noeud<'FranceConnect'>, e: Etat): Sortie => {
  const brut = texteProfond(n);
  const oui = brut === 'true';
  if (!oui && brut !== 'false') return fait('FranceConnect', dedans(n, e));
  return fait('FranceConnect', [dire(e, oui ? 'fiche.oui' : 'fiche.non'), h('span', { hidden: true }, brut)]);
};

const valeur = (n: Noeud<'ValeurRfr'>, e: Etat): Sortie => {
  const { valeur = '', unite = '', titre } = n.attributes;
  const dite = de('span', 'cm-insecable', `${valeur} ${unite}`.trim());
  return [titre ? fait(titre, dite) : valeur && h('p', {}, dite), dedans(n, e)];
};

export const FAITS: Partie<
  | 'NumeroCerfa' | 'AutreNumero' | 'FranceConnect' | 'Cout' | 'NbEtapes' | 'Connexion' | 'Langue' | 'Calendrier' | 'Public' | 'Recherchable' | 'CaracteristiqueLibre'
  | 'CommentFaireSelf' | 'SuiviSelf' | 'Etapes' | 'Documents' | 'ModeEmploi' | 'Suivi' | 'Delai' | 'Recours' | 'PartieLibre' | 'ValeurRfr' | 'ValeurRfrHisto' | 'Periode'
> = {
  NumeroCerfa: nomme('fiche.fait.cerfa'),
  AutreNumero: nomme('fiche.fait.autreNumero'),
  FranceConnect: franceConnect,
  Cout: nomme('fiche.fait.cout'),
  NbEtapes: nomme('fiche.fait.nbEtapes'),
  Connexion: nomme('fiche.fait.connexion'),
  Langue: nomme('fiche.fait.langue'),
  Calendrier: nomme('fiche.fait.calendrier'),
  Public: nomme('fiche.fait.public'),
  Recherchable: nomme('fiche.fait.recherchable'),
  CaracteristiqueLibre: libre,
  CommentFaireSelf: dedans,
  SuiviSelf: dedans,
  Etapes: nomme('fiche.fait.etapes'),
  Documents: nomme('fiche.fait.documents'),
  ModeEmploi: nomme('fiche.fait.modeEmploi'),
  Suivi: nomme('fiche.fait.suivi'),
  Delai: nomme('fiche.fait.delai'),
  Recours: nomme('fiche.fait.recours'),
  PartieLibre: libre,
  ValeurRfr: valeur,
  ValeurRfrHisto: (n, e) => [n.attributes.titre && h('p', {}, h('strong', {}, n.attributes.titre)), dedans(n, e)],
  Periode: (n, e) => {
    const [debut, fin] = [n.attributes.dateDebut, n.attributes.dateFin].map((d) => d && jour(e.ctx.langue, d));
    return fait(fin ? dire(e, 'fiche.duAu', { debut: debut ?? '', fin }) : dire(e, 'fiche.depuis', { debut: debut ?? '' }), dedans(n, e));
  },
}; // prettier-ignore
