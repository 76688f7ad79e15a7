/** What stands beside the text: references, links to the web. Each gives the content of one line of a list. */
import type { Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { si, siDe } from './h.js';
import { boite, enListe } from './blocs.js';
import { numeros } from './genres.js';
import { lienDocument, lienWeb } from './liens.js';
import { dedans, tous } from './rendu.js';
import { decouper, decouperTexte, petitTitre, phrase } from './titres.js';

/** To the web when it has an address, else to the document of its ID. */
function reference(n: Noeud<'Reference' | 'PourEnSavoirPlus' | 'Partenaire'>, e: Etat): Sortie {
  const { titre, reste } = decouperTexte(n, e);
  const a = n.attributes;
  return siDe(
    'div',
    'cm-ligne',
    a.URL ? lienWeb(a, e, titre) : lienDocument(a, e, titre),
    numeros(a, e),
    tous(reste, e),
  );
}

/** The whole comment first, then the link it is about. */
const commente = (n: Noeud<'LienExterneCommente' | 'Lien'>, e: Etat): Sortie => {
  const { titre, reste } = decouper(n);
  return siDe('div', 'cm-lien-commente', petitTitre(phrase(titre, e)), tous(reste, e));
};

export const COTE: Partie<
  'Reference' | 'PourEnSavoirPlus' | 'Partenaire' | 'LienExterneCommente' | 'Commentaire' | 'Lien' | 'FAQ' | 'VoirAussi'
> = {
  Reference: reference,
  PourEnSavoirPlus: reference,
  Partenaire: reference,
  LienExterneCommente: commente,
  Commentaire: boite('cm-commentaire'),
  Lien: commente,
  FAQ: (n, e) => [si('p', {}, lienDocument(n.attributes, e, dire(e, 'fiche.faq'))), dedans(n, e)],
  VoirAussi: (n, e) => enListe(n.children, e),
};
