/** Children of the root that describe the document → fields of its head. Source: `Publication.xsd`, `commun.hierarchie.xsd`, `simpledc.xsd`. */
import type { DocumentVdd, DossierPere, Repere } from '../model/index.js';
import { dateIso } from './date.js';
import { fils, texteDe, type Element } from './xml.js';

type Lire = (doc: DocumentVdd, element: Element) => void;

/** A field that is empty is as good as absent. */
const texte =
  (champ: 'titre' | 'sujet' | 'description' | 'contributeur' | 'surTitre' | 'cible' | 'pivot'): Lire =>
  (doc, element) => {
    doc[champ] ||= texteDe(element);
    if (!doc[champ] && champ !== 'titre') delete doc[champ];
  };

/** Element directly below the root → how it is noted. */
const CHAMPS = new Map<string, Lire>([
  ['dc:title', texte('titre')],
  ['dc:subject', texte('sujet')],
  ['dc:description', texte('description')],
  ['dc:contributor', texte('contributeur')],
  ['dc:date', (doc, element) => poser(doc, 'date', dateIso(texteDe(element)))],
  ['SurTitre', texte('surTitre')],
  ['Cible', texte('cible')],
  ['PivotLocal', texte('pivot')],
  ['FilDAriane', (doc, element) => (doc.filDAriane = fils(element, 'Niveau').map(repere))],
  ['Theme', (doc, element) => void doc.themes.push(repere(element))],
  ['SousThemePere', (doc, element) => (doc.sousThemePere = repere(element))],
  ['SousDossierPere', (doc, element) => (doc.sousDossierPere = repere(element))],
  ['DossierPere', (doc, element) => (doc.dossierPere = dossierPere(element))],
  ['Audience', () => undefined],
  ['Canal', () => undefined],
]);

/** The reader of a head element, undefined for what belongs to the text. What else Dublin Core says (publisher, rights…) is not kept. */
export const lireTete = (nom: string): Lire | undefined =>
  CHAMPS.get(nom) ?? (nom.startsWith('dc:') ? ignorer : undefined);
const ignorer: Lire = () => undefined;

/** Notes an optional value, leaving the field out where there is none. */
export function poser<C extends 'date' | 'modifieLe' | 'statut' | 'profilsPro'>(
  doc: DocumentVdd,
  champ: C,
  valeur: string | undefined,
): void {
  if (valeur) doc[champ] ??= valeur;
}

/** Named by its `Titre`, else by its own text (`Niveau`, `Fiche`, `SousThemePere`). */
function repere(element: Element): Repere {
  const titre = fils(element, 'Titre')[0] ?? {
    ...element,
    contenu: element.contenu.filter((c) => typeof c === 'string'),
  };
  return { id: element.attributs['ID'] ?? '', titre: texteDe(titre) };
}

/** Siblings below the dossier itself make one group without a name, those of each `SousDossier` one of theirs, in the feed's order. */
function dossierPere(element: Element): DossierPere {
  const groupes: DossierPere['groupes'] = [];
  let libre: Repere[] | undefined;
  for (const enfant of element.contenu) {
    if (typeof enfant === 'string') continue;
    if (enfant.nom === 'Fiche') {
      if (!libre) groupes.push({ fiches: (libre = []) });
      libre.push(repere(enfant));
    } else if (enfant.nom === 'SousDossier') {
      groupes.push({ ...repere(enfant), fiches: fils(enfant, 'Fiche').map(repere) });
      libre = undefined;
    }
  }
  return { ...repere(element), groupes };
}
