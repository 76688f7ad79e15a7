/**
 * Only what concerns this reader, for the list to prepare (never for the sheet, which keeps everything): what is folded is left
 * out, and of a block in which a case stands chosen, the other cases. Pure.
 */
import { casDe, estBlocDeChoix, estNoeud, type Contenu, type DocumentVdd, type Noeud } from '../model/index.js';

export function reduire(doc: DocumentVdd): DocumentVdd {
  const children = garder(doc.children) as Noeud[];
  return children === doc.children ? doc : { ...doc, children };
}

/** The same array where nothing is left out. */
function garder(contenus: Contenu[], ecartes: ReadonlySet<Noeud> = new Set()): Contenu[] {
  let change = false;
  const gardes = contenus.flatMap((c): Contenu[] => {
    if (!estNoeud(c)) return [c];
    if (c.pli?.etat === 'ferme' || ecartes.has(c)) {
      change = true;
      return [];
    }
    const children = garder(c.children, autresCas(c));
    if (children === c.children) return [c];
    change = true;
    return [{ ...c, children }];
  });
  return change ? gardes : contenus;
}

function autresCas(noeud: Noeud): ReadonlySet<Noeud> {
  if (!estBlocDeChoix(noeud)) return new Set();
  const cas = casDe(noeud);
  const choisi = cas.find(({ pli }) => pli?.etat === 'ouvert');
  return new Set(choisi ? cas.filter((un) => un !== choisi) : []);
}
