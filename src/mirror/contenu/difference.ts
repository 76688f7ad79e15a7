/** What changed between two versions of a sheet, in sentences a reader understands: amounts, delays, items that came and went. */
import type { Difference, DocumentVdd } from '../../model/index.js';
import { type Bloc, blocsDe } from './blocs.js';

const MONTANT = /\d[\d\s.,\u00a0\u202f]*(?:€|%|euros?\b)/g;
const DELAI =
  /(?:\d+|une?|deux|trois|quatre|cinq|six|huit|dix|douze|quinze)\s+(?:heures?|jours?|semaines?|mois|ans?|années?)\b/gi;

/** At most so many per sheet: more than that, a reader reads the sheet. */
const MAXIMUM = 12;

/** None when the words are the same: a change of form only (links, sources) is not one for the reader. */
export function differences(avant: DocumentVdd, apres: DocumentVdd): Difference[] {
  const liste: Difference[] = [];
  if (avant.titre !== apres.titre) liste.push({ quoi: 'titre', sous: '', avant: avant.titre, apres: apres.titre });
  const { partis, venus } = ecart(blocsDe(avant), blocsDe(apres));
  for (const bloc of venus) {
    const ancien = apparier(bloc, partis);
    liste.push(...(ancien ? comparer(ancien, bloc) : [seul('ajout', bloc)]));
  }
  liste.push(...partis.map((bloc) => seul('retrait', bloc)));
  return liste.slice(0, MAXIMUM);
}

/** Blocks of only one of the two, repeats counted; a block that merely moved is in both. */
function ecart(avant: Bloc[], apres: Bloc[]): { partis: Bloc[]; venus: Bloc[] } {
  const compte = new Map<string, number>();
  for (const { texte } of apres) compte.set(texte, (compte.get(texte) ?? 0) + 1);
  const partis = avant.filter(({ texte }) => !prendre(compte, texte));
  const reste = new Map<string, number>();
  for (const { texte } of avant) reste.set(texte, (reste.get(texte) ?? 0) + 1);
  return { partis, venus: apres.filter(({ texte }) => !prendre(reste, texte)) };
}

function prendre(compte: Map<string, number>, texte: string): boolean {
  const n = compte.get(texte) ?? 0;
  if (n) compte.set(texte, n - 1);
  return n > 0;
}

/** The old form of a block: same kind, same heading, and half of its words. It is taken from the list. */
function apparier(bloc: Bloc, partis: Bloc[]): Bloc | undefined {
  let meilleur = -1;
  let score = 0.5;
  partis.forEach((ancien, i) => {
    const s =
      ancien.genre === bloc.genre ? ressemblance(ancien.texte, bloc.texte) + (ancien.sous === bloc.sous ? 0.1 : 0) : 0;
    if (s > score) [score, meilleur] = [s, i];
  });
  return meilleur < 0 ? undefined : partis.splice(meilleur, 1)[0];
}

/** Share of common words (Dice). */
function ressemblance(a: string, b: string): number {
  const mots = (texte: string): Set<string> => new Set(texte.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [mots(a), mots(b)];
  const communs = [...x].filter((mot) => y.has(mot)).length;
  return x.size + y.size ? (2 * communs) / (x.size + y.size) : 0;
}

function comparer(avant: Bloc, apres: Bloc): Difference[] {
  const sous = apres.sous;
  for (const [quoi, modele] of [
    ['montant', MONTANT],
    ['delai', DELAI],
  ] as const) {
    const a = avant.texte.match(modele)?.map(net) ?? [];
    const b = apres.texte.match(modele)?.map(net) ?? [];
    if (a.length && b.length && a.join() !== b.join())
      return [{ quoi, sous, avant: a.join(', '), apres: b.join(', ') }];
  }
  return [
    {
      quoi: apres.genre === 'titre' ? 'titre' : 'texte',
      sous,
      avant: abreger(avant.texte),
      apres: abreger(apres.texte),
    },
  ];
}

const net = (texte: string): string => texte.replace(/\s+/gu, ' ').trim();
const seul = (quoi: 'ajout' | 'retrait', { sous, texte }: Bloc): Difference =>
  quoi === 'ajout' ? { quoi, sous, apres: abreger(texte) } : { quoi, sous, avant: abreger(texte) };
const abreger = (texte: string): string => (texte.length > 240 ? `${texte.slice(0, 239).trimEnd()}…` : texte);

/** A change as one sentence. */
export function phrase({ quoi, sous, avant = '', apres = '' }: Difference): string {
  const ou = sous ? `« ${sous} » : ` : '';
  if (quoi === 'titre') return `${ou}titre « ${avant} » devenu « ${apres} »`;
  if (quoi === 'montant') return `${ou}montant ${avant} devenu ${apres}`;
  if (quoi === 'delai') return `${ou}délai ${avant} devenu ${apres}`;
  if (quoi === 'ajout') return `${ou}ajouté : ${apres}`;
  if (quoi === 'retrait') return `${ou}retiré : ${avant}`;
  return `${ou}texte modifié : ${apres}`;
}
