/** Documents drawn from the grammar at random: the same number gives the same document. */
import { ATTRIBUTS, REGLES } from './grammaire.js';
import { Hasard } from './hasard.js';
import { lireMotif, type Motif } from './motif.js';

export const RACINES = [
  'Publication',
  'ServiceComplementaire',
  'Actualite',
  'Menu',
  'Glossaire',
  'PgFAQ',
  'Messagerie',
] as const;

export interface Options {
  /** default: by the number */
  racine?: (typeof RACINES)[number];
  /** also what the schema has not: unknown elements around and beside known ones, text between elements */
  imprevus?: boolean;
}

const MOTIFS = new Map(Object.entries(REGLES).map(([nom, regle]) => [nom, lireMotif(regle)]));
/** From here on as little as the rules allow. */
const LIMITE = { profondeur: 14, elements: 400 };
/** Where a stray text would not be one of the text, or would be taken together with its neighbours. */
const SANS_IMPREVU =
  /^(dc:.*|Audience|Canal|SurTitre|FilDAriane|Niveau|Theme|SousThemePere|DossierPere|SousDossierPere|Cible|PivotLocal|Condition|SiSelectionne|est\w+|affecte\w+|et|ou|non)$/;

export function generer(graine: number, options: Options = {}): string {
  return new Generateur(new Hasard(graine), options).document(
    options.racine ?? RACINES[graine % RACINES.length] ?? 'Publication',
  );
}

class Generateur {
  private elements = 0;
  private textes = 0;
  private readonly pile: string[] = [];

  constructor(
    private readonly hasard: Hasard,
    private readonly options: Options,
  ) {}

  document(racine: string): string {
    const noms = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    const type = this.hasard.parmi([
      "Fiche d'information",
      'Dossier',
      'Formulaire',
      'lettreTypeNG',
      'Recherche guidée',
    ]);
    return `<?xml version="1.0" encoding="UTF-8"?>${this.element(racine, racine, `${noms} ID="F9" type="${type}"`)}`;
  }

  private element(nom: string, regle: string, attributs = this.attributs(nom)): string {
    this.elements++;
    this.pile.push(nom);
    const dedans =
      this.motif(MOTIFS.get(regle) ?? { suite: [] }, REGLES[regle]?.includes('#') ?? false) + this.texteImprevu();
    this.pile.pop();
    const debut = `<${nom}${attributs && ` ${attributs}`}`;
    const entier = dedans || this.hasard.chance(0.5) ? `${debut}>${dedans}</${nom}>` : `${debut}/>`;
    return !SANS_IMPREVU.test(nom) && this.imprevu()
      ? `<Nouveau${this.hasard.entier(3)} x="1">${entier}</Nouveau${this.hasard.dernier}>`
      : entier;
  }

  private motif(motif: Motif, mixte: boolean): string {
    if (motif === '#') return this.texte();
    if ('suite' in motif) return motif.suite.map((m) => this.motif(m, mixte)).join('');
    if ('choix' in motif)
      return this.motif(this.serre ? (motif.choix[0] as Motif) : this.hasard.parmi(motif.choix), mixte);
    if ('groupe' in motif) return this.motif(MOTIFS.get(motif.groupe) ?? { suite: [] }, mixte);
    if ('element' in motif) return (mixte ? '' : this.blanc()) + this.element(motif.element, motif.regle);
    const fois = this.serre ? motif.min : motif.min + this.hasard.entier(motif.max - motif.min + 1);
    return Array.from({ length: fois }, () => this.motif(motif.repete, mixte)).join('');
  }

  private get serre(): boolean {
    return this.pile.length > LIMITE.profondeur || this.elements > LIMITE.elements;
  }

  /** Every text has a word of its own, so that the order can be told, or is one of a few that come again and again. */
  private texte(): string {
    const h = this.hasard;
    const mot = h.chance(0.1) ? h.parmi(['Oui', 'Non', '1']) : `mot${++this.textes}`;
    const signe = h.parmi([
      '',
      '',
      ' &amp; ',
      ' &lt;b&gt; ',
      '\u00a0€',
      ' <![CDATA[<i>]]>',
      '<!-- vu -->',
      ' &#233;',
      ' « é »',
      '\n  ',
    ]);
    return h.parmi(['', '', ' ']) + mot + signe + h.parmi(['', '', ' ', ' suite']);
  }

  private attributs(nom: string): string {
    const noms = ATTRIBUTS[nom]?.split(' ').filter(() => this.hasard.chance(0.7)) ?? [];
    return noms.map((n) => `${n}="${this.valeur(n)}"`).join(' ');
  }

  private valeur(nom: string): string {
    const n = this.hasard.entier(50);
    if (nom.startsWith('URL')) return `https://exemple.invalid/${nom}?a=${n}&amp;b=${this.elements}`;
    if (/ID$|LienPublication/.test(nom)) return this.hasard.parmi(['F', 'R', 'N']) + String(n);
    if (nom === 'var') return `T${n % 5}`;
    if (nom === 'audience') return this.hasard.parmi(['Particuliers', 'Professionnels', 'Associations']);
    if (nom.startsWith('fusion')) return String(1 + (n % 3));
    if (nom === 'affichage') return this.hasard.parmi(['onglet', 'radio', 'sequentiel']);
    return this.hasard.parmi(['puce', 'numero', 'pieces', 'header', 'true', '\n', 'x &quot;y&quot;', '0']);
  }

  private blanc(): string {
    return this.hasard.parmi(['', '', '', '\n  ', ' ']);
  }

  private imprevu(): boolean {
    const dedans = this.pile.length > 0 && !this.pile.some((nom) => SANS_IMPREVU.test(nom));
    return this.options.imprevus === true && dedans && this.hasard.chance(0.05);
  }

  private texteImprevu(): string {
    return this.imprevu() ? this.texte() : '';
  }
}
