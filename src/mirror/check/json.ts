/** The town's file as text: its value, and the line of each field, for messages that an editor can jump to. */
import { type AnyNode, type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Chemin } from '../../local/fichier/lire.js';

export interface Place {
  ligne: number;
  colonne: number;
}

export interface TexteJson {
  valeur: unknown;
  /** where the field of that path stands; the nearest object around it when it is missing */
  place(chemin: Chemin): Place;
}

/** What is not JSON, and where. */
export class FauteDeJson extends Error {
  override name = 'FauteDeJson';
  constructor(
    message: string,
    readonly place: Place,
  ) {
    super(message);
  }
}

/** @throws FauteDeJson */
export function lireTexte(texte: string): TexteJson {
  const net = texte.replace(/^\uFEFF/, '');
  let arbre: DocumentNode;
  try {
    arbre = parse(net);
  } catch (erreur) {
    const { line = 1, column = 1, message } = erreur as Error & { line?: number; column?: number };
    throw new FauteDeJson(message, { ligne: line, colonne: column });
  }
  return { valeur: JSON.parse(net) as unknown, place: (chemin) => placeDe(arbre.body, chemin) };
}

function placeDe(racine: ValueNode, chemin: Chemin): Place {
  let ici: ValueNode = racine;
  let trouve: AnyNode = racine;
  for (const pas of chemin) {
    if (ici.type === 'Object') {
      const membre = ici.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === pas);
      if (!membre) break;
      trouve = membre;
      ici = membre.value;
    } else if (ici.type === 'Array') {
      const element = ici.elements[Number(pas)];
      if (!element) break;
      trouve = element;
      ici = element.value;
    } else break;
  }
  const { line, column } = trouve.loc.start;
  return { ligne: line, colonne: column };
}
