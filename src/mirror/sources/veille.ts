/**
 * Which version of the feed is the newest? The State's catalogue is asked first; when it is silent, the version known to
 * this tool stands. Two versions live at a time, the older one closes after six months: a mirror of it is warned.
 */
import type { Manifeste } from '../../model/index.js';
import { type Demande, FLUX, officielles } from '../options.js';
import { demander } from './http.js';

/** The catalogue is a help, not a need: it is given little time and its failure is no failure of the run. */
const DELAI = 15_000;
const TAILLE = 5_000_000;
const ARCHIVE = /\/vdd\/(\d+\.\d+)\/(part|pro)\/zip\//g;

/** Finds the newest version and takes its addresses, where it is one of this family (3.x adds, it never takes away). */
export async function veiller(demande: Demande): Promise<void> {
  const connue = await demanderCatalogue(demande.catalogue).catch(() => undefined);
  if (connue) demande.fluxConnu = connue;
  if (connue && plusRecente(connue, FLUX) && connue.split('.')[0] === FLUX.split('.')[0])
    demande.sources = officielles(connue);
}

async function demanderCatalogue(adresse: string): Promise<string | undefined> {
  const reponse = await demander(adresse, { accept: 'application/json' }, AbortSignal.timeout(DELAI), 200);
  const texte = await reponse.text();
  return texte.length > TAILLE ? undefined : versionDuCatalogue(texte);
}

/** The newest version of which the catalogue names the archives of both audiences, wherever in it they stand. */
export function versionDuCatalogue(texte: string): string | undefined {
  const trouvees = new Map<string, Set<string>>();
  for (const [, version = '', audience = ''] of texte.matchAll(ARCHIVE)) {
    const audiences = trouvees.get(version) ?? new Set();
    trouvees.set(version, audiences.add(audience));
  }
  const entieres = [...trouvees].filter(([, audiences]) => audiences.size === 2).map(([version]) => version);
  return entieres.sort((a, b) => (plusRecente(a, b) ? -1 : 1))[0];
}

/** The manifest's word on it, when what was read is not the newest. */
export function veilleDe({ fluxConnu, exemple }: Demande, flux: string | undefined): Pick<Manifeste, 'veille'> {
  const derniere = fluxConnu && plusRecente(fluxConnu, FLUX) ? fluxConnu : FLUX;
  if (!flux || exemple || !plusRecente(derniere, flux)) return {};
  const message = `Le flux ${flux} est remplacé par le ${derniere} et fermera six mois après lui : passez aux adresses de la version ${derniere}, ou relancez sans donner d’adresse.`;
  return { veille: { plusRecente: derniere, message } };
}

/** Whether version `a` is newer than `b`, number by number. */
export function plusRecente(a: string, b: string): boolean {
  const [a1 = 0, a2 = 0] = a.split('.').map(Number);
  const [b1 = 0, b2 = 0] = b.split('.').map(Number);
  return a1 > b1 || (a1 === b1 && a2 > b2);
}
