/** `DIR/<audience>/redirections.json`: where an ID of yesterday is found today. */
import type { Redirection } from '../../feed/index.js';
import {
  type Audience,
  AUDIENCES,
  type Cle,
  type DocumentVdd,
  ecrireCle,
  type FichierRedirections,
  type Repere,
  type Retrait,
} from '../../model/index.js';
import type { Fichier } from './collecteur.js';
import { estInterne } from './interne.js';
import type { Tenus } from './tenus.js';

/** What the last run left, as far as it is needed here. */
export interface Avant {
  ids(audience: Audience): readonly string[];
  document(cle: Cle): DocumentVdd | undefined;
  redirections(audience: Audience): FichierRedirections | undefined;
}

/** Removed documents remembered per audience: years of an ordinary feed. */
const RETRAITS = 3000;

export class Redirections {
  readonly #lues = new Map<Audience, Redirection[]>();

  noter(audience: Audience, redirections: Redirection[]): void {
    this.#lues.set(audience, redirections);
  }

  /** IDs that are redirected: their disappearance is no loss. */
  de(audience: Audience): ReadonlySet<string> {
    return new Set(this.#lues.get(audience)?.map(({ de }) => de));
  }

  /** Chains are followed to their end; a redirection that ends nowhere is dead. @param date ISO date-time of this run */
  resoudre(tenus: Tenus, avant: Avant, date: string): { fichiers: Fichier[]; morts: string[] } {
    const fichiers: Fichier[] = [];
    const morts: string[] = [];
    for (const audience of AUDIENCES) {
      if (!tenus.nombre(audience)) continue;
      const redirections = this.#lues.get(audience) ?? [];
      const directes = new Map(redirections.map((r) => [ecrireCle({ audience, id: r.de }), r]));
      const vers: Record<string, string> = {};
      for (const { de } of redirections) {
        const fin = suivre(ecrireCle({ audience, id: de }), directes, tenus);
        if (fin) vers[de] = fin;
        else morts.push(ecrireCle({ audience, id: de }));
      }
      const retires = retraits(audience, tenus, avant, date, vers);
      if (!this.#lues.has(audience) && !Object.keys(retires).length) continue;
      const contenu: FichierRedirections = { v: 1, vers, ...(Object.keys(retires).length && { retires }) };
      fichiers.push({ chemin: `${audience}/redirections.json`, contenu: JSON.stringify(contenu) });
    }
    return { fichiers, morts };
  }
}

/** What was held at the last run or before, is no more, and is redirected nowhere; the latest first. */
function retraits(
  audience: Audience,
  tenus: Tenus,
  avant: Avant,
  date: string,
  vers: Readonly<Record<string, string>>,
): Record<string, Retrait> {
  const anciens = avant.redirections(audience)?.retires ?? {};
  const perdu = (id: string): boolean => !tenus.resoudre({ audience, id }) && !Object.hasOwn(vers, id);
  const nouveaux = avant.ids(audience).flatMap((id): [string, Retrait][] => {
    const doc = perdu(id) && !Object.hasOwn(anciens, id) ? avant.document({ audience, id }) : undefined;
    return doc && !estInterne(doc) ? [[id, retrait(doc, tenus, date)]] : [];
  });
  const tous = [...nouveaux, ...Object.entries(anciens).filter(([id]) => perdu(id))];
  return Object.fromEntries(tous.slice(0, RETRAITS));
}

function retrait(doc: DocumentVdd, tenus: Tenus, date: string): Retrait {
  const au = (lieu: Repere | undefined): lieu is Repere =>
    !!lieu && /^N\d/.test(lieu.id) && lieu.id !== doc.id && !!tenus.resoudre({ audience: doc.audience, id: lieu.id });
  const dossier = [doc.dossierPere, ...doc.filDAriane.slice().reverse(), ...doc.themes].find(au);
  return { titre: doc.titre, date, ...(dossier && { dossier: { id: dossier.id, titre: dossier.titre } }) };
}

function suivre(cle: string, directes: ReadonlyMap<string, Redirection>, tenus: Tenus): string | undefined {
  const vus = new Set<string>();
  for (let r = directes.get(cle); r; r = directes.get(cle)) {
    if (r.url) return r.url;
    if (!r.vers || vus.has(cle)) return undefined;
    const tenu = tenus.resoudre(r.vers);
    if (tenu) return tenu;
    vus.add(cle);
    cle = ecrireCle(r.vers);
  }
  return undefined;
}
