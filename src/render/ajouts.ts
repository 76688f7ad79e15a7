/** What the town adds beside the national text: always in a box that says so. */
import type { Noeud } from '../model/index.js';
import { adresseSure } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de, h } from './h.js';
import { icone } from './icones.js';
import { lienDocument } from './liens.js';
import { dedans } from './rendu.js';

/** "Votre mairie · Saint-Exemple", above what is the town's. */
export const local = (commune: string | undefined, e: Etat, ...contenu: Sortie[]): Sortie =>
  de(
    'div',
    'cm-local',
    de('p', 'cm-badge', commune ? dire(e, 'commune.badgeNom', { commune }) : dire(e, 'commune.badge')),
    contenu,
  );

/** The note's HTML waits in an attribute, inert: the element cleans it, then fills the box. */
const noteLocale = (n: Noeud<'NoteLocale'>, e: Etat): Sortie => [
  local(n.attributes.commune, e, h('div', { className: ['cm-note-locale'], dataNote: n.attributes.html })),
  dedans(n, e),
];

const MOTS = {
  teleservice: 'commune.teleservice',
  formulaire: 'commune.formulaire',
  'rendez-vous': 'commune.rendezVous',
} as const;

function demarcheLocale(n: Noeud<'DemarcheLocale'>, e: Etat): Sortie {
  const { genre, url, titre, commune } = n.attributes;
  const dit = titre || dire(e, MOTS[genre]);
  const lien = adresseSure(url, { relative: true });
  return [
    lien &&
      local(commune, e, de('p', 'cm-action', h('a', { className: ['cm-bouton'], href: lien }, dit, icone('fleche')))),
    dedans(n, e),
  ];
}

export const AJOUTS: Partie<'NoteLocale' | 'DemarcheLocale' | 'ModaliteNonProposee' | 'FicheLocale'> = {
  ModaliteNonProposee: (n, e) => [
    local(n.attributes.commune, e, h('p', {}, dire(e, 'commune.modaliteNonProposee'))),
    dedans(n, e),
  ],
  FicheLocale: (n, e) => [
    local(n.attributes.commune, e, h('p', {}, lienDocument(n.attributes, e, n.attributes.titre))),
    dedans(n, e),
  ],
  NoteLocale: noteLocale,
  DemarcheLocale: demarcheLocale,
};
