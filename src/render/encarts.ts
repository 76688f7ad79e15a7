/** Callouts and banners: told apart by icon and title, not by colour alone (RGAA 3.1). */
import type { Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire, type Mot } from './dire.js';
import { de, estVide, h } from './h.js';
import { icone, type Icone } from './icones.js';
import { jour } from './nombres.js';
import { tous } from './rendu.js';
import { decouper, phrase } from './titres.js';

/** A callout: what is read first is its kind, in the feed's words, else in ours. */
export function encart(classe: string, dessin: Icone, titre: Sortie, contenu: Sortie): Sortie {
  if (estVide(titre) && estVide(contenu)) return undefined;
  return h(
    'div',
    { className: ['cm-encart', `cm-${classe}`] },
    de('p', 'cm-encart-titre', icone(dessin), de('span', 'cm-encart-mot', titre)),
    contenu,
  );
}

const genre =
  (classe: Icone, cle: Mot) =>
  (n: Noeud, e: Etat): Sortie => {
    const { titre, reste } = decouper(n);
    return encart(classe, classe, titre ? phrase(titre, e) : dire(e, cle), tous(reste, e));
  };

/** `Complement` is a line of a reference, or (with a title) a block that opens. */
function complement(n: Noeud, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  if (!titre) return de(e.enLigne ? 'span' : 'p', 'cm-discret', tous(reste, { ...e, enLigne: true }));
  return h('details', { className: ['cm-complement'] }, h('summary', {}, phrase(titre, e)), tous(reste, e));
}

export const ENCARTS: Partie<
  'ASavoir' | 'ANoter' | 'Attention' | 'Rappel' | 'Exemple' | 'Consigne' | 'Complement' | 'Avertissement'
> = {
  ASavoir: genre('savoir', 'fiche.encart.savoir'),
  ANoter: genre('noter', 'fiche.encart.noter'),
  Attention: genre('attention', 'fiche.encart.attention'),
  Rappel: genre('rappel', 'fiche.encart.rappel'),
  Exemple: genre('exemple', 'fiche.encart.exemple'),
  Consigne: genre('consigne', 'fiche.encart.consigne'),
  Complement: complement,
  Avertissement(n, e) {
    const { titre, reste } = decouper(n);
    const { date } = n.attributes;
    return encart('avertissement', 'attention', titre ? phrase(titre, e) : dire(e, 'avertissement.titre'), [
      date && de('p', 'cm-discret', dire(e, 'avertissement.date', { date: jour(e.ctx.langue, date) })),
      tous(reste, e),
    ]);
  },
};
