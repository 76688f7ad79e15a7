/**
 * Which case of a block is the commune's. A block asks where the reader lives only when **every** title in it is a place, a list
 * of places, or a default ("Cas général", "Autre département"); all others are left alone: a wrong choice is worse than none.
 */
import { blocsDeChoix, casDe, plier, titreDe, type BlocDeChoix, type DocumentVdd } from '../model/index.js';
import { contient, etendue, lieuDe, type Lieu } from './lieux.js';

/** What a title says: places, the default, or a place that is no commune's (abroad). */
export type Etiquette = { lieux: Lieu[] } | 'defaut' | 'ailleurs';

const DEFAUT = /^(cas general|droit commun|autres? (departements?|regions?|communes?|villes?)|(en |dans |la )*france)$/;
const AILLEURS = /^(etranger|hors de france|pays etranger|europe)$/;
/** Words before a place's name that only say "there"; those of an event ("Décès en…", "Né en…") are not among them. */
const AVANT = new Set(
  'si vous habitez vivez residez etes en au aux a dans depuis la le les l d de du des un une departement departements region ville commune'.split(
    ' ',
  ),
);

/** Reads one title of a block; undefined when it is no place. */
export function lireEtiquette(titre: string): Etiquette | undefined {
  const net = plier(titre)
    .replace(/[.:]+$/, '')
    .trim();
  const court = sansAvant(mots(net.replace(/\([^)]*[)\]]?/g, ' ')));
  if (DEFAUT.test(net) && !lieuDe(court)) return 'defaut';
  if (DEFAUT.test(court)) return 'defaut';
  if (AILLEURS.test(court)) return 'ailleurs';
  const sauf = /^(?:toutes? )?(?:la |les )?(?:france|regions|departements) (?:sauf|hors) (.+)$/.exec(court);
  if (sauf) {
    const lieux = lire(sauf[1]!, net);
    return lieux?.length === 1 ? { lieux: [{ sauf: lieux[0]! }] } : undefined;
  }
  const lieux = lire(court, net);
  return lieux && { lieux };
}

const mots = (texte: string): string => texte.replace(/[-'’]/g, ' ').replace(/\s+/g, ' ').trim();

function sansAvant(texte: string): string {
  const liste = texte.split(' ');
  let debut = 0;
  while (debut < liste.length - 1 && AVANT.has(liste[debut]!) && !lieuDe(liste.slice(debut).join(' '))) debut++;
  return liste.slice(debut).join(' ');
}

/** One place, else a list whose every part is one. Numbers in brackets ("92-93-94") only repeat what the words say. */
function lire(court: string, net: string): Lieu[] | undefined {
  const entier = lieuDe(court);
  if (entier) return [entier];
  // split the title with its hyphens still in it: "Seine-et-Marne" is one name, "Nice et Cannes" two
  const parts = net
    .replace(/^.*: /, '')
    .replace(/\([^)]*[)\]]?/g, ' ')
    .split(/,|\/|;|\s(?:et|ou)\s/)
    .map((part) => sansAvant(mots(part)))
    .filter(Boolean);
  const lieux = parts.map(lieuDe);
  return parts.length > 1 && lieux.every((l) => l !== undefined) ? lieux : undefined;
}

/** The block's titles read as places, or undefined when it asks something else. */
export function etiquettes(titres: readonly string[]): Etiquette[] | undefined {
  if (titres.length < 2) return undefined;
  const lues = titres.map(lireEtiquette);
  if (!lues.every((e) => e !== undefined)) return undefined;
  return lues.some((e) => typeof e === 'object') ? lues : undefined;
}

/** Index of the case that is the commune's; undefined when the titles do not decide it. */
export function choisirCas(titres: readonly string[], insee: string): number | undefined {
  const lues = etiquettes(titres);
  if (!lues) return undefined;
  const tenus = lues.flatMap((e, index) => {
    const lieux = typeof e === 'object' ? e.lieux.filter((l) => contient(l, insee)) : [];
    return lieux.length ? [{ index, taille: Math.min(...lieux.map(etendue)) }] : [];
  });
  if (tenus.length) {
    const [premier, second] = tenus.sort((a, b) => a.taille - b.taille);
    return second && second.taille === premier!.taille ? undefined : premier!.index;
  }
  const defauts = lues.flatMap((e, i) => (e === 'defaut' ? [i] : []));
  return defauts.length === 1 ? defauts[0] : undefined;
}

/** An INSEE code of a commune: five characters, digits or 2A/2B first. */
export const estInsee = (texte: string): boolean => /^(\d{2}|2[AB])\d{3}$/i.test(texte);

/** Number of the block → index of the case that is the commune's, for every block of the document that asks where the reader lives. */
export function choixDuTerritoire(doc: DocumentVdd, insee: string): Record<number, number> {
  const choix: Record<number, number> = {};
  if (!estInsee(insee)) return choix;
  blocsDeChoix(doc.children).forEach((bloc: BlocDeChoix, numero) => {
    const cas = choisirCas(casDe(bloc).map(titreDe), insee);
    if (cas !== undefined) choix[numero] = cas;
  });
  return choix;
}
