/** The official archive, taken apart on disk: its two parts are 273 and 351 MB, and the second says what to keep of the first. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { ErreurMiroir } from '../erreurs.js';
import { type Competence, inseeDuNom, lireFichier, lireZip } from './competences.js';
import { altere } from './flux.js';

/** The records still to be read, and who is competent, where the archive tells it. */
export interface Contenu {
  octets: Readable;
  competences?: Map<string, Competence>;
}

/**
 * @param dossier a folder of our own; the caller removes it
 * @throws ErreurMiroir `archive`
 */
export async function ouvrirTar(
  tar: Readable,
  nom: string,
  insees: ReadonlySet<string>,
  dossier: string,
): Promise<Contenu> {
  await mkdir(dossier, { recursive: true });
  const parties = await extraire(tar, nom, insees, dossier);
  if (!parties.locaux)
    throw new ErreurMiroir(
      'archive',
      `${nom} : pas de fichier …data.gouv_local.json. L’archive contient : ${parties.noms.slice(0, 8).join(', ') || 'rien'}.`,
    );
  const competences = new Map<string, Competence>();
  if (parties.zip) for (const [k, v] of await lireZip(parties.zip, nom, insees)) competences.set(k, v);
  for (const [insee, chemin] of parties.communes)
    competences.set(insee, await lireFichier(chemin, `${nom} (${insee})`));
  const sait = parties.zip !== undefined || parties.communes.size > 0;
  return { octets: createReadStream(parties.locaux), ...(sait && { competences }) };
}

interface Parties {
  noms: string[];
  locaux?: string;
  zip?: string;
  communes: Map<string, string>;
}

async function extraire(tar: Readable, nom: string, insees: ReadonlySet<string>, dossier: string): Promise<Parties> {
  const parties: Parties = { noms: [], communes: new Map() };
  const garder = async (entree: Readable, fichier: string): Promise<string> => {
    const chemin = join(dossier, fichier);
    await pipeline(entree, createWriteStream(chemin));
    return chemin;
  };
  try {
    const extraction = extract();
    tar.on('error', (erreur) => extraction.destroy(erreur));
    for await (const entree of tar.pipe(extraction)) {
      const { name } = entree.header;
      const insee = inseeDuNom(name);
      if (/gouv_local\.json$/i.test(name)) parties.locaux = await garder(entree as never, 'locaux.json');
      else if (/gouv_commune\.zip$/i.test(name)) parties.zip = await garder(entree as never, 'communes.zip');
      else if (insee && insees.has(insee)) parties.communes.set(insee, await garder(entree as never, `${insee}.json`));
      else entree.resume();
      if (!insee && entree.header.type === 'file') parties.noms.push(name);
    }
  } catch (cause) {
    throw altere(nom, cause);
  }
  return parties;
}
