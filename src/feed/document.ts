/** A file of the feed → the typed document. */
import {
  adresseOfficielle,
  adresseSure,
  estId,
  familleDe,
  type Audience,
  type Cle,
  type DocumentVdd,
  type Noeud,
} from '../model/index.js';
import { dateIso } from './date.js';
import { ErreurXml } from './erreur.js';
import type { Inconnus } from './inconnus.js';
import { estTexte, lireNoeud } from './noeud.js';
import { lireTete, poser } from './tete.js';
import { fils, lireXml, texteDe, type Element } from './xml.js';

/** Where a file comes from: its audience (not told by the file), its name (for errors, and as ID of index documents). */
export interface Origine {
  audience: Audience;
  fichier: string;
}

/** Roots of the schemas; another one is read only when it bears an ID, so that an error page never becomes a sheet. */
const RACINES = new Set(
  (
    'Publication ServiceComplementaire Actualite Menu Arborescence Redirections Glossaire RessourcesEnLigne CentresDeContact ' +
    'DatesMaj DatesModImp OuSAdresserListe ListeValeurs IndexActualite rss Messagerie PgFAQ PgTech'
  ).split(' '),
);

/**
 * Reads a document of schema 3.0 to 3.5, sheets, services and index files alike.
 *
 * @param xml text, or bytes in UTF-8
 * @throws ErreurXml when the file is not well-formed, over a limit, or no document of the feed
 */
export function lireDocument(xml: string | Uint8Array, { audience, fichier }: Origine): DocumentVdd {
  const racine = lireXml(xml, fichier);
  const cle: Cle = { audience, id: identifiant(racine, fichier) };
  const { type = '', spUrl, statut, indisponible, dateDerniereModificationImportante, profilsPro } = racine.attributs;
  const doc: DocumentVdd = {
    ...cle,
    racine: racine.nom,
    type,
    famille: familleDe(racine.nom, type),
    titre: '',
    spUrl: adresseSure(spUrl) ?? adresseOfficielle(cle),
    filDAriane: [],
    themes: [],
    children: [],
  };
  poser(doc, 'statut', statut);
  poser(doc, 'profilsPro', profilsPro);
  poser(doc, 'modifieLe', dateIso(dateDerniereModificationImportante));
  if (indisponible === 'true' || indisponible === '1') doc.indisponible = true;
  lireContenu(doc, racine);
  return doc;
}

function lireContenu(doc: DocumentVdd, racine: Element): void {
  const inconnus: Inconnus = new Map();
  for (const contenu of racine.contenu) {
    if (typeof contenu === 'string') {
      if (estTexte(contenu)) doc.children.push(paragraphe(contenu));
      continue;
    }
    const lire = lireTete(contenu.nom);
    if (lire) lire(doc, contenu);
    else doc.children.push(lireNoeud(contenu, inconnus));
  }
  const titre = fils(racine, 'Titre')[0] ?? fils(racine, 'TitreRiche')[0];
  if (titre) doc.titre ||= texteDe(titre);
  if (inconnus.size) doc.inconnus = Object.fromEntries(inconnus);
}

/** Text directly below the root, which the schema does not have: a paragraph, since a document holds nodes only. */
const paragraphe = (texte: string): Noeud => ({ type: 'Paragraphe', attributes: {}, children: [texte] });

/** The root's ID, else the file's base name (index files have no ID). */
function identifiant(racine: Element, fichier: string): string {
  const { ID = '' } = racine.attributs;
  const nom = fichier.replace(/^.*[\\/]/, '').replace(/\.xml$/i, '');
  const debut = { ligne: 1, colonne: 1 };
  if (!RACINES.has(racine.nom) && !estId(ID))
    throw new ErreurXml(
      'racine',
      fichier,
      debut,
      'pas un document du flux : racine Publication ou ServiceComplementaire attendue',
      `<${racine.nom}>`,
    );
  const id = [ID, nom].find(estId);
  if (id) return id;
  throw new ErreurXml(
    'identifiant',
    fichier,
    debut,
    'ni l’attribut ID ni le nom du fichier n’est un identifiant tel que F123',
    `ID="${ID}"`,
  );
}
