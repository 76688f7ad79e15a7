/** The bodies that are competent for the commune, the main one first. */
import { adresseSure, type Noeud } from '../model/index.js';
import type { Etat, Sortie } from './contexte.js';
import { dire, duGuide } from './dire.js';
import { de, estVide, h } from './h.js';
import { annuaire } from './contacts.js';
import { organisme } from './organisme.js';
import { dedans } from './rendu.js';

/** The national contact that they complete is folded below; without any body, the official directory is the way. */
export function contactLocal(n: Noeud<'ContactLocal'>, e: Etat): Sortie {
  const { commune, organismes, pivot, fuseau, fermetures } = n.attributes;
  const national = dedans(n, e);
  return h(
    'div',
    // Alone in its widget too: what the bodies say of themselves is French.
    { className: ['cm-local'], ...duGuide(e) },
    de('p', 'cm-badge', commune ? dire(e, 'contact.badgeNom', { commune }) : dire(e, 'contact.badge')),
    organismes.length === 0 && [
      h('p', {}, dire(e, 'contact.aucun')),
      h('p', {}, h('a', { href: adresseSure(annuaire(pivot)) }, dire(e, 'contact.annuaire'))),
    ],
    // The town's closures are those of its main body.
    organismes.map((o, i) => organisme(o, i === 0 ? { fuseau, fermetures } : { fuseau }, e)),
    !estVide(national) &&
      h('details', { className: ['cm-national'] }, h('summary', {}, dire(e, 'fiche.contactNational')), national),
  );
}
