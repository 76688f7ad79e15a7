/**
 * What a citizen must find again of one XML file: its visible text nodes and its addresses, in document order.
 * Drawn from the file by itself, without the reader of `src/feed/`, so that the one can be held against the other.
 */
import { SaxesParser } from 'saxes';

export interface TexteVisible {
  /** the text node as it stands in the file; CDATA and comments do not part it */
  texte: string;
  /** element that holds it */
  element: string;
  /** names from the root to that element */
  chemin: readonly string[];
  /** number of the innermost element around it that is no part of a sentence: texts of one block follow each other */
  bloc: number;
}
export interface AdresseVisible {
  url: string;
  element: string;
  attribut: string;
}
export interface Visible {
  textes: TexteVisible[];
  adresses: AdresseVisible[];
}

/** Elements whose text describes the document, with all that stands below them. */
const METADONNEES =
  /^(dc:.*|Audience|Canal|SurTitre|FilDAriane|Theme|SousThemePere|DossierPere|SousDossierPere|Cible|PivotLocal)$/;
const DANS_LA_PHRASE =
  /^(Citation|MiseEnEvidence|Expression|TermeEtranger|Date|Variable|Valeur|Indice|Exposant|Tel|MathTex|Lien(Externe|Interne|Intra|Ressource))$/;
const ADRESSES = ['spUrl', 'URL', 'URLcerfaGuide', 'toUrl'];

/** @throws Error of the XML library when the file is not well-formed */
export function visible(xml: string): Visible {
  const textes: TexteVisible[] = [];
  const adresses: AdresseVisible[] = [];
  const pile: { nom: string; bloc: number }[] = [];
  let blocs = 0;
  let cachees = 0;
  let texte = '';

  const finir = (): void => {
    const parent = pile.at(-1);
    if (parent && !cachees && /[^ \t\r\n]/.test(texte))
      textes.push({ texte, element: parent.nom, chemin: pile.map(({ nom }) => nom), bloc: parent.bloc });
    texte = '';
  };

  const parser = new SaxesParser();
  parser.on('text', (morceau) => (texte += morceau));
  parser.on('cdata', (morceau) => (texte += morceau));
  parser.on('opentag', ({ name, attributes }) => {
    finir();
    pile.push({ nom: name, bloc: DANS_LA_PHRASE.test(name) ? (pile.at(-1)?.bloc ?? 0) : ++blocs });
    if (cachees || METADONNEES.test(name)) cachees++;
    else
      for (const attribut of ADRESSES) {
        const url = attributes[attribut]?.trim();
        if (url) adresses.push({ url, element: name, attribut });
      }
  });
  parser.on('closetag', () => {
    finir();
    pile.pop();
    if (cachees) cachees--;
  });
  parser.write(xml).close();
  return { textes, adresses };
}
