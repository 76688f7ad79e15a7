/**
 * Alternatives. `onglet`: tabs (ARIA practices, "Tabs", automatic activation). `radio`: a native radio group, each choice
 * followed by what it opens, so that it works without script too. All panels stand in the tree; the behaviours and the
 * style hide those not chosen. Source: XSD `BlocCas`, `ListeSituations`.
 */
import { estNoeud, texteProfond, type Contenu, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire, duGuide, duLecteur, mot } from './dire.js';
import { de, estVide, h, si, siDe } from './h.js';
import { icone } from './icones.js';
import { raison } from './pli.js';
import { rendu, tous } from './rendu.js';
import { decouper, entete, petitTitre, phrase } from './titres.js';

type Choix = Noeud<'Cas' | 'Situation'>;
const MODALITES = { enLigne: 'enLigne', surPlace: 'surPlace', parCorres: 'parCorres' } as const;

/** The reader's or the commune's choice first (`pli`), else the first that is not excluded. */
function choisi(choix: readonly Choix[]): Choix | undefined {
  return choix.find((c) => c.pli?.etat === 'ouvert') ?? choix.find((c) => c.pli?.etat !== 'ferme') ?? choix[0];
}

/** Icon of the way of doing, title, and what the answers say of it. */
function etiquette(n: Choix, rang: number, e: Etat): Sortie {
  const { titre } = decouper(n);
  const dit = phrase(titre, e);
  const modalite = MODALITES[n.attributes.type as keyof typeof MODALITES];
  return [
    modalite && icone(modalite),
    de(
      'span',
      'cm-choix-mot',
      estVide(dit) ? dire(e, 'fiche.cas', { rang: rang + 1 }) : sobre(titre) ? dit : texteProfond(titre),
    ),
    n.pli && de('span', 'cm-discret', raison(e, n.pli)),
  ];
}

/** Whether a tab or a label may hold it: a link inside would be no link. */
const sobre = (c: Contenu | undefined): boolean =>
  c === undefined || !estNoeud(c) || (!/^(Lien|Tel|Image|Inconnu)/.test(c.type) && c.children.every(sobre));

function contenu(n: Choix, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  return [!sobre(titre) && petitTitre(phrase(titre, e)), tous(reste, { ...e, section: texteProfond(titre) })];
}

function onglets(choix: readonly Choix[], e: Etat, dataBloc?: string): Sortie {
  const actif = choisi(choix);
  const ids = choix.map(() => e.id('o'));
  return h(
    'div',
    { className: ['cm-onglets'], dataBloc },
    h(
      'div',
      { className: ['cm-barre'], role: 'tablist', lang: duLecteur(e)['lang'], ariaLabel: mot(e, 'fiche.choisir') },
      choix.map((c, i) =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            lang: duGuide(e)['lang'],
            id: ids[i],
            ariaSelected: String(c === actif),
            ariaControls: [`${ids[i]}-p`],
            tabIndex: c === actif ? 0 : -1,
          },
          etiquette(c, i, e),
        ),
      ),
    ),
    choix.map((c, i) =>
      h(
        'div',
        {
          className: c === actif ? ['cm-panneau', 'cm-actif'] : ['cm-panneau'],
          role: 'tabpanel',
          id: `${ids[i]}-p`,
          ariaLabelledBy: [ids[i] ?? ''],
          tabIndex: 0,
          // Read out by the style where the panels stand one below the other: on paper, without script.
          dataTitre: texteProfond(decouper(c).titre),
        },
        contenu(c, e),
      ),
    ),
  );
}

function radios(choix: readonly Choix[], e: Etat, dataBloc?: string): Sortie {
  const actif = choisi(choix);
  const nom = e.id('r');
  return h(
    'fieldset',
    { className: ['cm-radios'], dataBloc },
    h('legend', {}, dire(e, 'fiche.choisir')),
    choix.map((c, i) =>
      de(
        'div',
        'cm-cas',
        h(
          'label',
          { id: `${nom}-${i}` },
          h('input', { type: 'radio', name: nom, checked: c === actif }),
          etiquette(c, i, e),
        ),
        h('div', { className: ['cm-panneau'], role: 'group', ariaLabelledBy: [`${nom}-${i}`] }, contenu(c, e)),
      ),
    ),
  );
}

/** Choices, and in their place whatever else the feed puts among them. A choice alone needs no bar. */
function alternatives(n: Noeud, type: 'Cas' | 'Situation', rendre: typeof onglets, e: Etat): Sortie {
  const estChoix = (c: Contenu): c is Choix => estNoeud(c) && c.type === type;
  const choix = n.children.filter(estChoix);
  const autres = tous(n.children.filter((c) => !estChoix(c)), e); // prettier-ignore
  const [seul] = choix;
  if (choix.length > 1) {
    const rang = e.rangs.get(n);
    return [rendre(choix, e, rang === undefined ? undefined : String(rang)), autres];
  }
  return [seul && rendu(seul, e), autres];
}

/** Situations one after another: each is a part of the outline. */
function situation(n: Noeud<'Situation'>, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  if (!titre) return tous(reste, e);
  return siDe(
    'section',
    'cm-situation',
    entete(e, { id: e.id('s') }, phrase(titre, e)),
    tous(reste, { ...e, niveau: e.niveau + 1, section: texteProfond(titre) }),
  );
}

export const CAS: Partie<'BlocCas' | 'Cas' | 'ListeSituations' | 'Situation' | 'Conclusion'> = {
  BlocCas: (n, e) => alternatives(n, 'Cas', n.attributes.affichage === 'radio' ? radios : onglets, e),
  Cas: (n, e) => siDe('div', 'cm-cas-seul', petitTitre(phrase(decouper(n).titre, e)), tous(decouper(n).reste, e)),
  ListeSituations: (n, e) =>
    n.attributes.affichage === 'sequentiel' ? tous(n.children, e) : alternatives(n, 'Situation', onglets, e),
  Situation: situation,
  Conclusion(n, e) {
    const { titre, reste } = decouper(n);
    return si(
      'div',
      { className: ['cm-conclusion', n.attributes.type === 'important' ? 'cm-important' : ''] },
      titre && entete(e, {}, phrase(titre, e)),
      tous(reste, titre ? { ...e, niveau: e.niveau + 1 } : e),
    );
  },
};
