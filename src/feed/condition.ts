/** `Condition` → plain data. Source: XSD `Condition`, group `GroupeConditionElts` ("le ET est implicite"). */
import type { Condition } from '../model/index.js';
import { compter, type Inconnus } from './inconnus.js';
import type { Element } from './xml.js';

/** Undefined when there is no term at all: the node then stands without condition. */
export function lireCondition(element: Element, inconnus: Inconnus): Condition | undefined {
  const termes = lireTermes(element, inconnus);
  return termes.length > 1 ? { et: termes } : termes[0];
}

const lireTermes = ({ contenu }: Element, inconnus: Inconnus): Condition[] =>
  contenu.filter((c): c is Element => typeof c !== 'string').map((terme) => lireTerme(terme, inconnus));

function lireTerme(element: Element, inconnus: Inconnus): Condition {
  const variable = element.attributs['var'] ?? '';
  switch (element.nom) {
    case 'estVrai':
      return { estVrai: variable };
    case 'estFaux':
      return { estFaux: variable };
    case 'estIndefini':
      return { estIndefini: variable };
    case 'et':
      return { et: lireTermes(element, inconnus) };
    case 'ou':
      return { ou: lireTermes(element, inconnus) };
    case 'non':
      return { non: lireCondition(element, inconnus) ?? INDECIDABLE };
    default:
      compter(inconnus, element.nom);
      return INDECIDABLE;
  }
}

/** An operation of tomorrow: the variable without a name is never known, so what hangs on it is never hidden. */
const INDECIDABLE: Condition = { estVrai: '' };
