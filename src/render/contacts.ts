/** Where to turn. Source: XSD `OuSAdresser`, `QuiPeutMAider`, `OuSAdresserSupport`. */
import { enfants, estNoeud, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de, h, siDe } from './h.js';
import { lienWeb } from './liens.js';
import { dedans, tous } from './rendu.js';
import { indisponible } from './services.js';
import { decouper, phrase } from './titres.js';

type Organisme = Noeud<'OuSAdresser' | 'QuiPeutMAider' | 'OuSAdresserSupport'>;

/** Directory of the bodies of that kind. Source: the directory's own address pattern. */
export const annuaire = (pivot: string): string =>
  `https://lannuaire.service-public.gouv.fr/navigation/${encodeURIComponent(pivot)}`;

/** A card: the name links to the first address; the code of the kind is never shown. */
function organisme(n: Organisme, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  const [premiere, ...suivantes] = enfants(n, 'RessourceWeb');
  const { pivot } = n.attributes;
  const cible = premiere?.attributes ?? (pivot ? { URL: annuaire(pivot) } : undefined);
  const nom = phrase(titre, e);
  return h(
    'div',
    { className: ['cm-carte', 'cm-contact'], dataPivot: pivot },
    siDe('p', 'cm-carte-titre', cible ? lienWeb(cible, e, nom) : nom),
    'indisponible' in n.attributes && indisponible(n.attributes.indisponible, e),
    tous(reste.filter((c) => !estNoeud(c) || c.type !== 'RessourceWeb'), e),
    premiere && dedans(premiere, e),
    suivantes.map((r) => de('p', 'cm-suite', lienWeb(r.attributes, e, r.attributes.commentaireLien), dedans(r, e))),
  ); // prettier-ignore
}

export const CONTACTS: Partie<
  'OuSAdresser' | 'QuiPeutMAider' | 'OuSAdresserSupport' | 'ListeOuSAdresser' | 'RessourceWeb'
> = {
  OuSAdresser: organisme,
  QuiPeutMAider: organisme,
  OuSAdresserSupport: organisme,
  ListeOuSAdresser: (n, e) => siDe('div', 'cm-contacts', dedans(n, e)),
  RessourceWeb: (n, e) => [lienWeb(n.attributes, e, dire(e, 'fiche.siteWeb')), dedans(n, e)],
};
