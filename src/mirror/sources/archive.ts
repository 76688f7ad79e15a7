/** The archive of one audience, in hand: downloaded or read from a file. */
import { basename } from 'node:path';
import type { Audience } from '../../model/index.js';
import type { Emplacement } from '../disque/emplacement.js';
import { sha256 } from '../empreinte.js';
import { enMo, LIMITES } from '../limites.js';
import { ErreurMiroir, messageDe } from '../erreurs.js';
import { type Demande, estAdresse } from '../options.js';
import { telecharger } from './telecharger.js';

export interface ArchiveObtenue {
  audience: Audience;
  /** as given; a path of the machine is reduced to the file's name */
  source: string;
  chemin: string;
  sha256: string;
  etag?: string;
  lastModified?: string;
}

/** The archives of a request, one after another. @throws ErreurMiroir */
export async function obtenirArchives(demande: Demande, lieu: Emplacement): Promise<ArchiveObtenue[]> {
  const signal = AbortSignal.timeout(demande.delaiTotal);
  const obtenues: ArchiveObtenue[] = [];
  for (const [audience, source] of Object.entries(demande.sources) as [Audience, string][])
    obtenues.push(
      estAdresse(source)
        ? await telecharger({ audience, adresse: source, lieu, demande, signal })
        : lireFichier(demande, audience, source),
    );
  return obtenues;
}

function lireFichier({ fs }: Demande, audience: Audience, source: string): ArchiveObtenue {
  try {
    const { size } = fs.statSync(source);
    if (size > LIMITES.archive)
      throw new ErreurMiroir('archive', `${audience} : ${source} pèse ${enMo(size)}, limite ${enMo(LIMITES.archive)}.`);
    return { audience, source: basename(source), chemin: source, sha256: sha256(fs.readFileSync(source)) };
  } catch (erreur) {
    if (erreur instanceof ErreurMiroir) throw erreur;
    throw new ErreurMiroir('archive', `${audience} : ${source} ne peut pas être lu (${messageDe(erreur)}).`, {
      cause: erreur,
    });
  }
}
