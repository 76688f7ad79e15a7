/** The card of a local body: address, telephone, e-mail, hours. Source: official directory, records v4. */
import { adresseSure, type CreneauOuverture, type OrganismeLocal } from '../model/index.js';
import type { Etat, Sortie } from './contexte.js';
import { dire, jour, mot } from './dire.js';
import { de, h, siDe } from './h.js';

type E = Pick<Etat, 'ctx'>;

const ligne = (nom: Sortie, contenu: Sortie): Sortie => contenu && h('div', {}, h('dt', {}, nom), h('dd', {}, contenu));
const lien = (adresse: string, texte: string = adresse): Sortie => {
  const href = adresseSure(adresse);
  return href ? h('a', { href }, texte) : texte;
};

/** 1 Monday … 7 Sunday, in the reader's language. */
const nomDuJour = (e: E, n: number): string =>
  new Intl.DateTimeFormat(e.ctx.langue, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, n));

const creneau = (e: E, c: CreneauOuverture): Sortie => {
  const [du, au] = [nomDuJour(e, c.du), nomDuJour(e, c.au)];
  const heures = c.heures.map(([debut, fin]) => mot(e, 'fiche.heures', { debut, fin })).join(' · ');
  return h(
    'li',
    {},
    c.du === c.au ? du : mot(e, 'fiche.joursDuAu', { du, au }),
    ' : ',
    heures,
    c.commentaire && ` (${c.commentaire})`,
  );
};

export function organisme(o: OrganismeLocal, e: E): Sortie {
  const { adresse } = o;
  return h(
    'div',
    { className: ['cm-carte', 'cm-organisme'], dataOrganisme: o.id },
    de('p', 'cm-carte-titre', o.url ? lien(o.url, o.nom) : o.nom),
    h(
      'dl',
      { className: ['cm-coordonnees'] },
      adresse &&
        ligne(dire(e, 'commune.adresse'), [
          adresse.lignes.map((l) => [l, h('br', {})]),
          [adresse.codePostal, adresse.commune].filter(Boolean).join(' '),
          siDe('p', 'cm-discret', adresse.noteAccessibilite),
        ]),
      o.telephones?.map((t) =>
        ligne(dire(e, 'commune.telephone'), [lien(`tel:${t.valeur.replace(/[^\d+]/g, '')}`, t.valeur), t.description && ` (${t.description})`]),
      ),
      o.courriels?.map((c) => ligne(dire(e, 'commune.courriel'), lien(c.includes('@') ? `mailto:${c}` : c, c))),
      o.sites?.map((s) => ligne(dire(e, 'commune.site'), lien(s.url, s.titre || s.url.replace(/^https?:\/\//, '')))),
      o.ouverture?.length ? ligne(dire(e, 'commune.horaires'), de('ul', 'cm-horaires', o.ouverture.map((c) => creneau(e, c)))) : '',
      o.remarque && ligne('', o.remarque),
    ),
    o.modifie && de('p', 'cm-discret', dire(e, 'fiche.misAJour', { date: jour(e.ctx.langue, o.modifie.slice(0, 10)) })),
  ); // prettier-ignore
}
