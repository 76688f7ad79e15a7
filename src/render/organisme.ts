/** The card of a local body: address, telephone, e-mail, hours. Source: official directory, records v4. */
import { adresseSure, type Fermeture, type OrganismeLocal } from '../model/index.js';
import type { Etat, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de, h, si } from './h.js';
import { placeOuverture, tableDesHoraires } from './horaires.js';
import { jour } from './nombres.js';

type E = Pick<Etat, 'ctx'>;

/** What its hours are told by. */
export interface Temps {
  fuseau: string;
  /** of the body itself; the others do not close with the mairie */
  fermetures?: readonly Fermeture[];
}

const ligne = (nom: Sortie, contenu: Sortie): Sortie => contenu && h('div', {}, h('dt', {}, nom), h('dd', {}, contenu));
const lien = (adresse: string, texte: Sortie = adresse): Sortie => {
  const href = adresseSure(adresse, { relative: true });
  return href ? h('a', { href }, texte) : texte;
};

export function organisme(o: OrganismeLocal, { fuseau, fermetures = [] }: Temps, e: E): Sortie {
  const { ouverture = [] } = o;
  return h(
    'div',
    { className: ['cm-carte', 'cm-organisme'], dataOrganisme: o.id },
    de('p', 'cm-carte-titre', o.nom),
    ouverture.length > 0 && placeOuverture({ creneaux: ouverture, fermetures, fuseau }, e),
    fermetures.map((f) => fermeture(f, e)),
    h('dl', { className: ['cm-coordonnees'] }, coordonnees(o, e)),
    ouverture.length > 0 && tableDesHoraires(ouverture, e),
    o.remarque && de('p', 'cm-discret', o.remarque),
    si('p', { className: ['cm-discret'] },
      o.url && lien(o.url, dire(e, 'contact.fiche')),
      o.modifie && [o.url && ' · ', dire(e, 'fiche.misAJour', { date: jour(e.ctx.langue, o.modifie.slice(0, 10)) })],
    ),
  ); // prettier-ignore
}

function coordonnees({ adresse, telephones = [], courriels = [], sites = [] }: OrganismeLocal, e: E): Sortie[] {
  const acces = adresse?.accessibilite;
  const dit = acces === 'ACC' || acces === 'DEM' || acces === 'NAC' ? dire(e, `contact.${acces}`) : undefined;
  const note = adresse?.noteAccessibilite;
  return [
    adresse && ligne(dire(e, 'commune.adresse'), [
      adresse.lignes.map((l, i) => [i > 0 && h('br', {}), l]),
      (adresse.codePostal || adresse.commune) && [adresse.lignes.length > 0 && h('br', {}), [adresse.codePostal, adresse.commune].filter(Boolean).join(' ')],
    ]),
    telephones.map((t) => ligne(dire(e, 'commune.telephone'), [
      lien(`tel:${t.valeur.replace(/[^\d+]/g, '')}`, t.valeur), t.description && ` (${t.description})`,
    ])),
    courriels.map((c) => ligne(dire(e, 'commune.courriel'), lien(`mailto:${c}`, c))),
    sites.map((s) => ligne(dire(e, 'commune.site'), lien(s.url, s.titre || s.url.replace(/^https?:\/\/|\/$/g, '')))),
    (dit ?? note) && ligne(dire(e, 'contact.acces'), [dit, dit && note && ' : ', note]),
  ]; // prettier-ignore
}

/** A closure that is on or to come, in the town's words. */
function fermeture({ du, au = du, motif }: Fermeture, e: E): Sortie {
  const date = (d: string): string => jour(e.ctx.langue, d);
  const dit =
    du === au
      ? dire(e, 'contact.fermeture', { du: date(du) })
      : dire(e, 'commune.ferme', { du: date(du), au: date(au) });
  return de('p', 'cm-fermeture', dit, motif && ` : ${motif}`);
}
