/** What goes with a service: notices, annexes by group, further links, the other way of doing it. */
import { enfant, estNoeud, type Contenu, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de, si, siDe } from './h.js';
import { enListe } from './blocs.js';
import { numeros } from './genres.js';
import { lienDocument, lienWeb } from './liens.js';
import { dedans, tous } from './rendu.js';
import { decouper, decouperTexte, phrase } from './titres.js';

const GROUPES = ['obligatoire', 'facultatif', 'autresPublics'] as const;
const groupeDe = (c: Contenu): string | undefined =>
  estNoeud(c) && c.type === 'ServiceEnLigneAnnexe' ? c.attributes.groupe : undefined;

/** Lists: first what has no group, then each group under its name. */
export function annexes(contenus: readonly Contenu[], e: Etat): Sortie {
  const connus: readonly (string | undefined)[] = GROUPES;
  return [
    enListe(contenus.filter((c) => !connus.includes(groupeDe(c))), e, 'cm-annexes'),
    GROUPES.map((groupe) => {
      const liste = enListe(contenus.filter((c) => groupeDe(c) === groupe), e, 'cm-annexes');
      return liste && [de('p', 'cm-petit-titre', dire(e, `fiche.groupe.${groupe}`)), liste];
    }),
  ]; // prettier-ignore
}

/** The annex's own link bears its title. */
function annexe(n: Noeud<'ServiceEnLigneAnnexe'>, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  const lien = enfant(n, 'LienWeb');
  const dit = phrase(titre, e);
  return [
    numeros(n.attributes, e),
    ' ',
    lien ? lienWeb(lien.attributes, e, dit) : lienDocument(n.attributes, e, dit),
    lien && dedans(lien, e),
    tous(reste.filter((c) => c !== lien), e),
  ]; // prettier-ignore
}

function notice(n: Noeud<'NoticeLiee'>, e: Etat): Sortie {
  const { titre, reste } = decouperTexte(n, e);
  const a = n.attributes;
  return [
    de('span', 'cm-genre', dire(e, 'fiche.notice')),
    numeros(a, e),
    ' ',
    a.URL ? lienWeb(a, e, titre) : lienDocument(a, e, titre),
    tous(reste, e),
  ];
}

function alternatif(n: Noeud<'ServiceEnLigneAlternatif'>, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  return [si('p', {}, lienDocument(n.attributes, e, phrase(titre, e))), tous(reste, e)];
}

export const ANNEXES: Partie<
  'ServiceEnLigneAnnexe' | 'NoticeLiee' | 'ServiceEnLigneAlternatif' | 'AttributionMinisterielle'
> = {
  ServiceEnLigneAnnexe: annexe,
  NoticeLiee: notice,
  ServiceEnLigneAlternatif: alternatif,
  AttributionMinisterielle: (n, e) => siDe('p', 'cm-discret', dedans(n, { ...e, enLigne: true })),
};
