/** Element → node. No text is lost: what is not known keeps its name, attributes, text and children. */
import type { Contenu, Noeud, TypeNoeud } from '../model/index.js';
import { porteDuTexte, sortDe } from './elements.js';
import { compter, type Inconnus } from './inconnus.js';
import type { Element } from './xml.js';

export function lireNoeud(element: Element, inconnus: Inconnus): Noeud {
  const sort = sortDe(element.nom);
  return creer(typeof sort === 'string' ? sort : 'Inconnu', element, inconnus);
}

function creer(type: TypeNoeud, element: Element, inconnus: Inconnus): Noeud {
  const noeud = { type, attributes: lireAttributs(element), children: [] as Contenu[] } as Noeud;
  if (type === 'Inconnu') nommer(noeud, element.nom, inconnus);
  let mixte: boolean | undefined;
  for (const contenu of element.contenu) {
    if (typeof contenu === 'string') {
      mixte ??= porteDuTexte(type) || element.contenu.some(estTexte);
      if (mixte || estTexte(contenu)) noeud.children.push(contenu);
      continue;
    }
    const sort = sortDe(contenu.nom);
    if (typeof sort === 'string') noeud.children.push(creer(sort, contenu, inconnus));
    else {
      const reste = sort(noeud, contenu, inconnus);
      if (reste) noeud.children.push(creer('Inconnu', { ...contenu, contenu: [reste] }, inconnus));
    }
  }
  return noeud;
}

function nommer(noeud: Noeud, nom: string, inconnus: Inconnus): void {
  noeud.attributes = { ...noeud.attributes, nom };
  compter(inconnus, nom);
}

/** White space of XML only: a no-break space is a character like any other. */
export const estTexte = (contenu: Element | string): boolean =>
  typeof contenu === 'string' && /[^ \t\r\n]/.test(contenu);

const SANS: Readonly<Record<string, string>> = Object.freeze({});
/** Namespaces are no data; the other names belong to the reader, which alone may write lists under them. */
const ECARTES = /^(xmlns|xsi:|__proto__$|affecteVrai$|affecteFaux$|pivot$)/;

/** All attributes, known or not, as the feed wrote them. */
function lireAttributs({ attributs }: Element): Record<string, string> {
  let lus: Record<string, string> | undefined;
  for (const nom in attributs) if (!ECARTES.test(nom)) (lus ??= {})[nom] = attributs[nom] as string;
  return lus ?? SANS;
}
