/** Downloads one archive: only when it changed, going on where the last try stopped, never more than the limit. */
import { setTimeout as attendre } from 'node:timers/promises';
import type { Audience } from '../../model/index.js';
import type { Emplacement } from '../disque/emplacement.js';
import { sha256 } from '../empreinte.js';
import { ErreurMiroir } from '../erreurs.js';
import { enMo, LIMITES } from '../limites.js';
import type { Demande } from '../options.js';
import type { ArchiveObtenue } from './archive.js';
import { Depot, type Fiche, type Validateurs } from './depot.js';
import { demander, nommer, type Reponse } from './http.js';

interface Telechargement {
  audience: Audience;
  adresse: string;
  lieu: Emplacement;
  demande: Demande;
  signal: AbortSignal;
}

/** How often a body may break off before the run gives up; each try goes on where the last one stopped. */
const REPRISES = 8;

/** @throws ErreurMiroir `reseau` or `archive` */
export async function telecharger(t: Telechargement): Promise<ArchiveObtenue> {
  const depot = new Depot(t.demande.fs, t.lieu, t.audience);
  for (let essai = 1; ; essai++) {
    const reponse = await demander(t.adresse, entetes(depot, t.adresse), t.signal, t.demande.attente);
    try {
      return await recevoir(t, depot, reponse);
    } catch (erreur) {
      await reponse.body?.cancel().catch(() => undefined);
      if (erreur instanceof ErreurMiroir || estDisque(erreur) || essai === REPRISES || t.signal.aborted)
        throw estDisque(erreur) ? erreur : nommer(t.adresse, erreur, t.signal);
      await attendre(t.demande.attente * essai, undefined, { signal: t.signal }).catch(() => undefined);
    }
  }
}

/** Half a file is asked on with, a whole one asked about. */
function entetes(depot: Depot, adresse: string): Record<string, string> {
  const entame = depot.entame(adresse);
  const validateur = entame && (fort(entame.etag) ?? entame.lastModified);
  if (entame && validateur) return { range: `bytes=${entame.octets}-`, 'if-range': validateur };
  const fiche = depot.fiche(adresse);
  return {
    ...(fiche?.etag && { 'if-none-match': fiche.etag }),
    ...(fiche?.lastModified && { 'if-modified-since': fiche.lastModified }),
  };
}

/** Only a strong validator tells that two halves are of one file. */
const fort = (etag: string | undefined): string | undefined => (etag?.startsWith('W/') ? undefined : etag);

async function recevoir(t: Telechargement, depot: Depot, reponse: Reponse): Promise<ArchiveObtenue> {
  const { adresse } = t;
  if (reponse.status === 304) {
    const fiche = depot.fiche(adresse);
    if (!fiche) throw new Error('304 sans fichier');
    return obtenue(t, depot, fiche);
  }
  if (reponse.status === 416) {
    depot.oublierEntame();
    throw new Error('416');
  }
  refuserPage(t, reponse);
  const validateurs = validateursDe(adresse, reponse);
  if (reponse.status !== 206 || !suitLeDebut(depot, adresse, reponse)) {
    if (reponse.status === 206) {
      depot.oublierEntame();
      throw new Error('plage inattendue');
    }
    depot.commencer(validateurs);
  }
  await verser(t, depot, reponse);
  const somme = sha256(t.demande.fs.readFileSync(depot.partiel));
  const fiche = { ...validateurs, sha256: somme };
  depot.terminer(fiche);
  return obtenue(t, depot, fiche);
}

const obtenue = (
  { audience }: Telechargement,
  { archive }: Depot,
  { adresse, sha256, etag, lastModified }: Fiche,
): ArchiveObtenue => ({
  audience,
  source: adresse,
  chemin: archive,
  sha256,
  ...(etag && { etag }),
  ...(lastModified && { lastModified }),
});

/** Appends the body to the half file. @throws when it breaks off: what came stays for the next try */
async function verser(t: Telechargement, depot: Depot, reponse: Reponse): Promise<void> {
  const { fs, onProgress } = t.demande;
  const debut = fs.statSync(depot.partiel, { throwIfNoEntry: false })?.size ?? 0;
  const annonce = reponse.headers.get('content-encoding') ? undefined : entier(reponse.headers.get('content-length'));
  const total = annonce === undefined ? undefined : debut + annonce;
  if ((total ?? 0) > LIMITES.archive) throw tropGros(t, total!);
  let fait = debut;
  const fd = fs.openSync(depot.partiel, 'a', 0o644);
  try {
    for await (const morceau of reponse.body ?? []) {
      const octets = morceau as Uint8Array;
      fait += octets.length;
      if (fait > LIMITES.archive) throw tropGros(t, fait);
      for (let ecrit = 0; ecrit < octets.length;) ecrit += fs.writeSync(fd, octets, ecrit, octets.length - ecrit);
      onProgress({ etape: 'telechargement', audience: t.audience, fait, ...(total !== undefined && { total }) });
    }
  } finally {
    fs.closeSync(fd);
  }
  if (total !== undefined && fait !== total) throw new Error(`corps interrompu à ${fait} octets sur ${total}`);
}

function refuserPage({ adresse, audience }: Telechargement, reponse: Reponse): void {
  if (!/^text\/html/i.test(reponse.headers.get('content-type') ?? '')) return;
  throw new ErreurMiroir(
    'archive',
    `${audience} : ${adresse} a répondu par une page web, pas par une archive zip (page d’erreur ou de connexion ?). Le miroir précédent reste en place ; ouvrez l’adresse dans un navigateur pour voir ce qu’elle dit.`,
  );
}

function suitLeDebut(depot: Depot, adresse: string, reponse: Reponse): boolean {
  const debut = /^bytes (\d+)-/.exec(reponse.headers.get('content-range') ?? '')?.[1];
  return debut !== undefined && Number(debut) === depot.entame(adresse)?.octets;
}

function validateursDe(adresse: string, reponse: Reponse): Validateurs {
  const etag = reponse.headers.get('etag');
  const lastModified = reponse.headers.get('last-modified');
  return { adresse, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

const entier = (texte: string | null): number | undefined =>
  texte !== null && /^\d+$/.test(texte) ? Number(texte) : undefined;

const tropGros = (t: Telechargement, octets: number): ErreurMiroir =>
  new ErreurMiroir(
    'archive',
    `${t.audience} : ${t.adresse} pèse plus de ${enMo(LIMITES.archive)} (${enMo(octets)}) : ce n’est pas une archive du guide.`,
  );

/** A full disk is not a matter of trying again. */
const estDisque = (erreur: unknown): boolean =>
  /^E(?:NOSPC|IO|DQUOT|ROFS|ACCES|PERM|MFILE|NFILE)$/.test((erreur as NodeJS.ErrnoException).code ?? '') &&
  (erreur as NodeJS.ErrnoException).syscall !== 'connect';
