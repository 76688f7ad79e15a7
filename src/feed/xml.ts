/**
 * XML text → a light tree. The only file that knows the XML library.
 *
 * What a hostile or broken file could do is bounded here: no DOCTYPE, no entity beyond the five of XML, limits of size, depth and
 * attributes, no recursion. The tree is whole or there is none.
 */
import { SaxesParser } from 'saxes';
import { ErreurXml, montrer, position, type CodeXml } from './erreur.js';
import { decoder } from './octets.js';
import { traduire } from './syntaxe.js';

/** An element as it stands in the file; text is a string among its contents, CDATA and comments dissolved. */
export interface Element {
  nom: string;
  /** without prototype */
  attributs: Readonly<Record<string, string>>;
  contenu: (Element | string)[];
}

/**
 * The largest document of the feed has 400 KB, 19 levels, 12 attributes and a few thousand elements; index files are longer.
 * The library is quadratic in depth; time and memory follow the number of elements rather than the bytes.
 */
export const LIMITES = { octets: 8 * 1024 * 1024, elements: 200_000, profondeur: 200, attributs: 100 } as const;

/**
 * The root element of a file.
 *
 * @param source text, or bytes in UTF-8 with or without byte order mark
 * @param fichier name for the error
 * @throws ErreurXml
 */
export function lireXml(source: string | Uint8Array, fichier: string): Element {
  if (source.length > LIMITES.octets)
    throw new ErreurXml(
      'taille',
      fichier,
      { ligne: 1, colonne: 1 },
      `${source.length} octets, ${LIMITES.octets} au plus`,
    );
  const texte = typeof source === 'string' ? source : decoder(source, fichier);
  const parser = new SaxesParser();
  const pile: Element[] = [];
  let racine: Element | undefined;
  let ferme: Element | undefined;
  let elements = 0;

  const refuser = (code: CodeXml, raison: string): never => {
    const ou = { ligne: parser.line, colonne: Math.max(1, parser.column) };
    const trouve = montrer(texte.slice(Math.max(0, parser.position - 40), parser.position));
    throw new ErreurXml(code, fichier, ou, raison, trouve);
  };
  const ecrire = (morceau: string): void => {
    const contenu = pile.at(-1)?.contenu;
    if (!contenu || !morceau) return; // white space around the root: anything else there is a fault of form
    const dernier = contenu.length - 1;
    if (typeof contenu[dernier] === 'string') contenu[dernier] += morceau;
    else contenu.push(morceau);
  };

  parser.on('error', ({ message }) => {
    // The library closes the innermost element before it says that the tag is another's.
    const ouvert = message.includes('unexpected close') ? ferme : pile.at(-1);
    const [code, raison] = traduire(message, ouvert?.nom);
    const rang = code === 'tronque' || code === 'entite' ? texte.search(ESPERLUETTE_SEULE) : -1;
    if (rang >= 0) throw erreurA(rang, texte, fichier);
    refuser(code, raison);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (typeof source !== 'string' && encoding && !/^(utf-?8|us-ascii)$/i.test(encoding))
      refuser('encodage', `fichier déclaré en ${encoding}, UTF-8 attendu`);
  });
  parser.on('doctype', () => refuser('doctype', 'DOCTYPE refusé : un document du flux n’en a pas'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > LIMITES.elements) refuser('taille', `plus de ${LIMITES.elements} éléments`);
    if (pile.length >= LIMITES.profondeur) refuser('profondeur', `plus de ${LIMITES.profondeur} niveaux d’éléments`);
    if (Object.keys(attributes).length > LIMITES.attributs)
      refuser('attributs', `plus de ${LIMITES.attributs} attributs sur <${name}>`);
    const element: Element = { nom: name, attributs: attributes, contenu: [] };
    pile.at(-1)?.contenu.push(element);
    racine ??= element;
    pile.push(element);
  });
  parser.on('closetag', () => (ferme = pile.pop()));
  parser.on('text', ecrire);
  parser.on('cdata', ecrire);
  parser.write(texte).close();
  return racine ?? refuser('tronque', 'aucun élément');
}

/** An `&` that begins no reference swallows what follows: it is the fault, wherever the library stumbles on it. */
const ESPERLUETTE_SEULE = /&(?!(?:[\p{L}_][\p{L}\p{N}_.-]*|#\d+|#x[\da-f]+);)/iu;
const erreurA = (rang: number, texte: string, fichier: string): ErreurXml =>
  new ErreurXml(
    'entite',
    fichier,
    position(texte, rang),
    '« & » seul, « &amp; » attendu',
    montrer(texte.slice(rang, rang + 30)),
  );

/** All text below, white space folded and trimmed (XML's own: a no-break space stays one): for names, titles, dates. */
export function texteDe(element: Element): string {
  return brut(element)
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '');
}
const brut = ({ contenu }: Element): string => {
  let texte = '';
  for (const c of contenu) texte += typeof c === 'string' ? c : brut(c);
  return texte;
};

/** Child elements of that name. */
export const fils = (element: Element, nom: string): Element[] =>
  element.contenu.filter((c): c is Element => typeof c !== 'string' && c.nom === nom);
