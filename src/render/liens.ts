/** Links: to the web, to documents of the guide, to elements of the same document. */
import type { Element, Properties } from 'hast';
import { adresseOfficielle, adresseSure, cleCible, ecrireCle, titreDe } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire, duLecteur } from './dire.js';
import { estMuet, h, si } from './h.js';
import { format, poids } from './poids.js';
import { dedans, tous } from './rendu.js';
import { langueSure } from './texte.js';
import { decouper, phrase } from './titres.js';

/** What the feed tells of a target on the web. */
export interface VersWeb {
  URL?: string;
  LienPublication?: string;
  format?: string;
  poids?: string;
  langue?: string;
  commentaireLien?: string;
}

/** "(PDF - 50,3 Ko)", with the language when it is not French. */
export function note(cible: VersWeb, e: Etat): Sortie {
  const { langue } = e.ctx;
  const autre = langueSure(cible.langue);
  const nom =
    autre &&
    !/^fr/i.test(autre) &&
    new Intl.DisplayNames([langue, 'fr'], { type: 'language' }).of(autre.split('-')[0] ?? '');
  const dits = [format(cible), poids(e.ctx, cible.poids), nom].filter(Boolean);
  return dits.length > 0 && [' ', h('span', { className: ['cm-note'], ...duLecteur(e) }, `(${dits.join(' - ')})`)];
}

/** A link to the web, with format and weight. An address that is none, or not a safe one: the words alone. */
export function lienWeb(cible: VersWeb, e: Etat, contenu: Sortie, properties: Properties = {}): Sortie {
  const href = adresseSure(cible.URL);
  const dit = estMuet(contenu)
    ? cible.commentaireLien?.trim() || href?.replace(/^(https?:|mailto:|tel:)(\/\/)?/, '')
    : contenu;
  if (!href) return dit;
  return h('a', { ...properties, href, hrefLang: langueSure(cible.langue) }, dit, note(cible, e));
}

interface VersDocument {
  ID?: string;
  audience?: string;
  commentaireLien?: string;
}

/** IDs of documents (F1, N19806, R10220, the town's L1); chapters, audiences and lists have others. */
export const estDocument = (id: string | undefined): boolean => /^[FNRL]\d/.test(id ?? '');

/** A link to a document of the guide: here when it stands here (`ctx.lien`), else at its official address. */
export function lienDocument(cible: VersDocument, e: Etat, contenu: Sortie, properties: Properties = {}): Sortie {
  const cle = cleCible(e.doc.audience, cible.ID?.trim(), cible.audience);
  const nom = cle && ecrireCle(cle);
  const dit = estMuet(contenu) ? cible.commentaireLien?.trim() || (nom && e.doc.titres?.[nom]) : contenu;
  if (!cle) return dit;
  return h(
    'a',
    { ...properties, href: e.ctx.lien(cle) ?? adresseOfficielle(cle), dataCle: nom },
    dit || dire(e, 'fiche.voirFiche', { id: cle.id }),
  );
}

/** A word with its definition: a link to it; the glossary opens it in place. */
export const terme = (id: string, contenu: Sortie): Element =>
  h('a', { className: ['cm-terme'], href: `#${id}`, dataTerme: id, ariaHasPopup: 'dialog' }, contenu);

export const LIENS: Partie<'LienExterne' | 'LienInterne' | 'LienIntra' | 'LienRessource'> = {
  LienExterne: (n, e) => lienWeb(n.attributes, e, dedans(n, e)),
  LienInterne(n, e) {
    const { LienPublication: ID, audience, type = '', commentaireLien } = n.attributes;
    const contenu = dedans(n, e);
    if (/^(sigle|acronyme)/i.test(type)) return versElement(ID, e, contenu) ?? contenu;
    return lienDocument({ ID, audience, commentaireLien }, e, contenu);
  },
  // Twelve of the corpus point to nothing in their document: to a document, then.
  LienIntra(n, e) {
    const { LienID: ID, commentaireLien } = n.attributes;
    const contenu = dedans(n, e);
    return (
      versElement(ID, e, contenu) ?? (estDocument(ID) ? lienDocument({ ID, commentaireLien }, e, contenu) : contenu)
    );
  },
  LienRessource(n, e) {
    const { LienPublication: nom, URL, nomTelechargement } = n.attributes;
    const adresse = URL ?? (nom && (e.ctx.image(nom)?.src ?? fichierOfficiel(nom)));
    const { titre, reste } = decouper(n);
    const dit = titre ? phrase(titre, e) : nomTelechargement || nom;
    const lien = lienWeb({ ...n.attributes, URL: adresse }, e, dit, { download: nomTelechargement });
    return [e.enLigne ? lien : si('p', {}, lien), tous(reste, e)];
  },
};

/** A link to a definition, an abbreviation or a chapter of this document; without words, its title says them. */
function versElement(ID: string | undefined, e: Etat, contenu: Sortie): Sortie {
  const cible = e.cibles.get(ID ?? '');
  if (!cible) return undefined;
  const dit = estMuet(contenu) ? titreDe(cible.noeud) : contenu;
  return cible.noeud.type === 'Chapitre'
    ? h('a', { href: `#${cible.id}`, dataAncre: cible.id }, dit)
    : terme(cible.id, dit);
}

/** Where the official site keeps pictures and files. Source: its own address pattern. */
export const fichierOfficiel = (nom: string): string =>
  `https://www.service-public.gouv.fr/webapp/images/vdd/extralarge/${encodeURIComponent(nom)}`;
