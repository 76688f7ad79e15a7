/** The result of the check, by family and by element, as text and as the table of the README. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Verdict } from './compare.js';

interface Ligne {
  documents: number;
  entiers: number;
  textes: number;
  textesManquants: number;
  adresses: number;
  adressesManquantes: number;
}
const vide = (): Ligne => ({
  documents: 0,
  entiers: 0,
  textes: 0,
  textesManquants: 0,
  adresses: 0,
  adressesManquantes: 0,
});
const pourcent = (bon: number, tous: number): string => (tous ? `${((100 * bon) / tous).toFixed(2)} %` : '–');
const nombre = (n: number): string => n.toLocaleString('fr-FR').replace(/\s/g, ' ');
const DEBUT = '<!-- corpus:check -->';
const FIN = '<!-- /corpus:check -->';

export class Tableau {
  readonly #familles = new Map<string, Ligne>();
  readonly #elements = new Map<string, { textes: number; manquants: number }>();
  readonly #inconnus = new Map<string, number>();
  #erreurs = 0;
  #autres = 0;

  ajouter(un: { famille: string; verdict: Verdict; erreurs: string[]; inconnus: Record<string, number> }): void {
    const { verdict } = un;
    const ligne = this.#familles.get(un.famille) ?? vide();
    this.#familles.set(un.famille, ligne);
    const perdus = verdict.manques.filter(({ genre }) => genre === 'texte' || genre === 'ordre');
    const liens = verdict.manques.filter(({ genre }) => genre === 'adresse').length;
    ligne.documents++;
    ligne.textes += verdict.textes;
    ligne.textesManquants += perdus.length;
    ligne.adresses += verdict.adresses;
    ligne.adressesManquantes += liens;
    if (!verdict.manques.length && !un.erreurs.length) ligne.entiers++;
    this.#autres += verdict.manques.length - perdus.length - liens;
    this.#erreurs += un.erreurs.length;
    for (const [element, n] of verdict.parElement) this.#element(element).textes += n;
    for (const { element } of perdus) this.#element(element).manquants++;
    for (const [nom, n] of Object.entries(un.inconnus)) this.#inconnus.set(nom, (this.#inconnus.get(nom) ?? 0) + n);
  }

  #element(nom: string): { textes: number; manquants: number } {
    const deja = this.#elements.get(nom) ?? { textes: 0, manquants: 0 };
    this.#elements.set(nom, deja);
    return deja;
  }

  /** Sums over all families. `other`: faults of structure, duplicate ids, heading gaps, text that looks like a tag. */
  total(): Record<string, number> {
    const somme = [...this.#familles.values()].reduce((a, b) => {
      for (const cle of Object.keys(a) as (keyof Ligne)[]) a[cle] += b[cle];
      return a;
    }, vide());
    return {
      documents: somme.documents,
      whole: somme.entiers,
      texts: somme.textes,
      textsMissing: somme.textesManquants,
      links: somme.adresses,
      linksMissing: somme.adressesManquantes,
      other: this.#autres,
      errors: this.#erreurs,
      unknown: [...this.#inconnus.values()].reduce((a, b) => a + b, 0),
    };
  }

  complet(): boolean {
    const { documents, whole } = this.total();
    return documents! > 0 && documents === whole;
  }

  /** Markdown: a line a family, and the sum. */
  markdown(): string {
    const rang = (nom: string, l: Ligne): string =>
      `| ${nom} | ${nombre(l.documents)} | ${pourcent(l.entiers, l.documents)} | ${nombre(l.textes)} | ` +
      `${pourcent(l.textes - l.textesManquants, l.textes)} | ${pourcent(l.adresses - l.adressesManquantes, l.adresses)} |`;
    const lignes = [...this.#familles].sort(([, a], [, b]) => b.documents - a.documents);
    const tout = lignes.reduce((a, [, b]) => {
      for (const cle of Object.keys(a) as (keyof Ligne)[]) a[cle] += b[cle];
      return a;
    }, vide());
    return [
      '| famille | documents | rendus entiers | textes visibles | textes rendus | liens rendus |',
      '|---|--:|--:|--:|--:|--:|',
      ...lignes.map(([nom, l]) => rang(nom, l)),
      rang('**ensemble**', tout),
    ].join('\n');
  }

  texte(secondes: number): string {
    const pertes = [...this.#elements].filter(([, e]) => e.manquants).sort(([, a], [, b]) => b.manquants - a.manquants);
    const { errors, other, unknown } = this.total();
    return [
      this.markdown(),
      ...pertes.map(([nom, e]) => `  ${nom}: ${e.manquants} of ${e.textes} texts missing or out of order`),
      `errors ${errors}, faults of structure, duplicate ids, heading gaps, tag-like texts ${other}, unknown elements ${unknown}, ${secondes.toFixed(0)} s`,
    ].join('\n');
  }

  /** Puts the table between its two marks in the README. */
  async ecrireReadme(): Promise<void> {
    const texte = await readFile('README.md', 'utf8');
    const debut = texte.indexOf(DEBUT);
    const fin = texte.indexOf(FIN);
    if (debut < 0 || fin < 0) throw new Error(`README.md lacks ${DEBUT} … ${FIN}`);
    await writeFile('README.md', `${texte.slice(0, debut + DEBUT.length)}\n${this.markdown()}\n${texte.slice(fin)}`);
  }
}
