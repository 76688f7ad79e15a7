/** `changes.atom`: the same changes for a feed reader. Source: RFC 4287. */
import type { Audience, Changement, FichierChangements } from '../../model/index.js';
import { phrase } from './difference.js';

const GENRES: Record<Changement['genre'], string> = {
  ajout: 'Nouvelle fiche',
  retrait: 'Fiche retirée',
  redirection: 'Fiche redirigée',
  modification: 'Fiche modifiée',
};

/** The newest entries of the feed; readers of feeds keep the older ones themselves. */
const ENTREES = 100;

/** @param date used where there is no change yet */
export function atom(audience: Audience, { changements }: FichierChangements, date: string): string {
  const identite = `tag:co-marquage.invalid,2026:${audience}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `<id>${identite}</id>`,
    `<title>Guide des droits et démarches, ${audience} : changements</title>`,
    `<updated>${changements[0]?.date ?? date}</updated>`,
    '<author><name>Service-Public.gouv.fr / DILA</name></author>',
    '<rights>Licence Ouverte 2.0</rights>',
    ...changements.slice(0, ENTREES).map((c) => entree(c, identite)),
    '</feed>',
    '',
  ].join('\n');
}

function entree(c: Changement, identite: string): string {
  const lignes = [
    ...(c.modifieLe ? [`Dernière modification importante : ${c.modifieLe.split('-').reverse().join('/')}`] : []),
    ...(c.details ?? []).map(phrase),
  ];
  return (
    `<entry><id>${identite}/${c.id}/${c.date}</id><title>${texte(`${GENRES[c.genre]} : ${c.titre}`)}</title>` +
    `<updated>${c.date}</updated><link href="${texte(c.url)}"/><summary>${texte(lignes.join(' ; ') || GENRES[c.genre])}</summary></entry>`
  );
}

/** As text or attribute of XML: characters it forbids are left out. */
const texte = (brut: string): string =>
  brut
    // eslint-disable-next-line no-control-regex -- these are the characters meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
