/** A file of the feed that cannot be read: always this one error, never half a document. */

/**
 * - `encodage`: not UTF-8 · `taille`: over the limit of bytes or elements · `profondeur`, `attributs`: over a limit of shape
 * - `doctype`: a DOCTYPE, refused whatever it says · `entite`: an entity other than the five of XML
 * - `balise`: tags that do not nest · `attribut`: an ill-formed attribute · `caractere`: a character XML forbids
 * - `tronque`: the file stops too early · `syntaxe`: any other fault of form
 * - `racine`: well-formed, but no document of the feed · `identifiant`: neither its ID nor its file name can name it
 */
export type CodeXml =
  | 'encodage'
  | 'taille'
  | 'profondeur'
  | 'attributs'
  | 'doctype'
  | 'entite'
  | 'balise'
  | 'attribut'
  | 'caractere'
  | 'tronque'
  | 'syntaxe'
  | 'racine'
  | 'identifiant';

/** Where in the file, both from 1. */
export interface Position {
  ligne: number;
  colonne: number;
}

export class ErreurXml extends Error {
  override name = 'ErreurXml';
  readonly ligne: number;
  readonly colonne: number;
  /** what is wrong and what was expected, in French: the webmaster reads it in the mirror's report */
  readonly raison: string;

  constructor(
    /** stable, for reports and tests */
    readonly code: CodeXml,
    /** name of the file, as the caller gave it */
    readonly fichier: string,
    { ligne, colonne }: Position,
    raison: string,
    /** the source around the fault, short, on one line; '' where nothing can be shown */
    readonly trouve = '',
  ) {
    const courte = abreger(raison);
    super(`${fichier}, ligne ${ligne}, colonne ${colonne} : ${courte}${trouve && ` ; trouvé : ${abreger(trouve)}`}`);
    this.raison = courte;
    this.ligne = ligne;
    this.colonne = colonne;
  }
}

/** Names in a hostile file may be as long as the file. */
const abreger = (texte: string): string => (texte.length > 160 ? `${texte.slice(0, 159)}…` : texte);

/** Where the character of that index stands. */
export function position(texte: string, rang: number): Position {
  const avant = texte.slice(0, rang).split('\n');
  return { ligne: avant.length, colonne: (avant.at(-1) ?? '').length + 1 };
}

/** One line that shows a piece of source: white space folded, characters that do not show by their number. */
export function montrer(source: string): string {
  const net = source
    .replace(/[\t\n\r ]+/g, ' ')
    // eslint-disable-next-line no-control-regex -- these are the characters meant
    .replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g, nommer);
  return net && `« ${net} »`;
}

const nommer = (c: string): string => `[U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
