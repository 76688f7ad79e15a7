/** Where the records come from: the official archive, its parts, or the API. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { ErreurMiroir } from '../erreurs.js';
import { estAdresse, SERVEUR } from '../options.js';
import { demander } from '../sources/http.js';
import { API, lireApi } from './api.js';
import { type Contenu, ouvrirTar } from './archive.js';
import { Choix } from './choisir.js';
import { lireZip } from './competences.js';
import { lireEnregistrements } from './enregistrements.js';
import { ouvrirFlux } from './flux.js';
import type { OptionsAnnuaire } from './index.js';
import { lireEnregistrement } from './organisme.js';

/** Source: FORMAT §6. */
const ARCHIVE = `${SERVEUR}/donnees_locales_v4/all_latest.tar.bz2`;

interface Lus {
  choix: Choix[];
  /** records read */
  lus: number;
}

/** Every record goes by once, past the choices of all communes. @throws ErreurMiroir */
export async function lire(options: OptionsAnnuaire, insees: string[], dossier: string): Promise<Lus> {
  const signal = AbortSignal.timeout(options.delaiTotal ?? 3_600_000);
  return options.api ? lireParApi(options, insees, signal) : lireFichiers(options, insees, dossier, signal);
}

async function lireParApi(options: OptionsAnnuaire, insees: string[], signal: AbortSignal): Promise<Lus> {
  const { api, pause = 300, attente = 1000 } = options;
  const adresse = typeof api === 'string' ? api : API;
  const choix: Choix[] = [];
  let lus = 0;
  for (const insee of insees) {
    const un = new Choix(insee, undefined);
    choix.push(un);
    for await (const brut of lireApi(insee, { adresse, signal, pause, attente })) {
      lus += 1;
      noter(brut, [un]);
    }
  }
  return { choix, lus };
}

async function lireFichiers(
  options: OptionsAnnuaire,
  insees: string[],
  dossier: string,
  signal: AbortSignal,
): Promise<Lus> {
  const from = options.from ?? ARCHIVE;
  const nom = estAdresse(from) ? from : basename(from);
  const voulus = new Set(insees);
  const { genre, octets } = await ouvrirFlux(await source(from, signal, options.attente ?? 1000), nom);
  const contenu: Contenu = genre === 'tar' ? await ouvrirTar(octets, nom, voulus, dossier) : { octets };
  const donnees = options.competences && (await lireZip(options.competences, basename(options.competences), voulus));
  const competences = new Map([...(contenu.competences ?? []), ...(donnees || [])]);
  const choix = insees.map((insee) => new Choix(insee, competences.get(insee)));
  let lus = 0;
  for await (const brut of lireEnregistrements(contenu.octets, nom)) {
    lus += 1;
    noter(brut, choix);
  }
  return { choix, lus };
}

function noter(brut: unknown, choix: readonly Choix[]): void {
  const enregistrement = lireEnregistrement(brut);
  if (enregistrement) for (const un of choix) un.voir(enregistrement);
}

async function source(from: string, signal: AbortSignal, attente: number): Promise<Readable> {
  if (!estAdresse(from)) return createReadStream(from);
  const reponse = await demander(from, {}, signal, attente);
  if (!reponse.body) throw new ErreurMiroir('reseau', `${from} : la réponse est vide.`);
  return Readable.fromWeb(reponse.body);
}
