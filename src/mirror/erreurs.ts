/** What can stop a run, each with the exit code the command line gives it. */

/** Why a run stopped: `usage` (wrong options), `verrou` (another run holds the lock), the rest are failures that changed nothing. */
export type Motif = 'usage' | 'verrou' | 'reseau' | 'archive' | 'garde' | 'disque' | 'retour';

/** Exit codes of the command line: 0 done, 1 failed, 2 usage, 3 done with refused files, 75 locked (`EX_TEMPFAIL`). */
export const SORTIES = { fait: 0, echec: 1, usage: 2, refus: 3, verrou: 75 } as const;

/**
 * A run that stopped; the published tree is the one that stood before. The message says what was found and what to do,
 * in French: it is read by a webmaster in a cron mail.
 */
export class ErreurMiroir extends Error {
  override name = 'ErreurMiroir';
  constructor(
    readonly motif: Motif,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Exit code of the command line. */
  get sortie(): number {
    if (this.motif === 'usage') return SORTIES.usage;
    return this.motif === 'verrou' ? SORTIES.verrou : SORTIES.echec;
  }
}

/** The message of whatever was thrown. */
export const messageDe = (erreur: unknown): string => (erreur instanceof Error ? erreur.message : String(erreur));

/** The code of a system error (`ENOENT`…), if it has one. */
export const codeDe = (erreur: unknown): string | undefined => (erreur as NodeJS.ErrnoException | undefined)?.code;
