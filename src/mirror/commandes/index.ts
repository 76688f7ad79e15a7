/** Finds the command, runs it, words what went wrong, and gives the exit code. */
import { type ArgsDef, type CommandDef, defineCommand, runCommand } from 'citty';
import { VERSION } from '../../version.js';
import { ErreurMiroir, messageDe, SORTIES } from '../erreurs.js';
import { aide, fauteDUsage } from './aide.js';
import { commandeAnnuaire } from './annuaire.js';
import { commandeCheck } from './check.js';
import { commandeMirror } from './mirror.js';
import { commandeStatus } from './status.js';
import { dire } from './sortie.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each command has arguments of its own
type Commande = CommandDef<any>;
/** Name → command, or what fetches it. Each returns its exit code, or nothing for 0. */
export type Commandes = Record<string, Commande | (() => Promise<Commande>)>;

const COMMANDES: Commandes = {
  mirror: commandeMirror,
  status: commandeStatus,
  annuaire: commandeAnnuaire,
  check: commandeCheck,
};

const racineDe = (subCommands: Commandes): Commande =>
  defineCommand({
    meta: {
      name: 'co-marquage',
      version: VERSION,
      description: 'Le guide des droits et démarches, sur le site de la mairie.',
    },
    subCommands,
  });

/** @param autres commands of other rooms
 *  @returns the exit code: 0 done, 1 failed, 2 usage, 3 done with refused files, 75 another run holds the lock */
export async function executer(argv: readonly string[], autres: Commandes = {}): Promise<number> {
  const [nom = '', ...reste] = argv;
  const commandes = { ...COMMANDES, ...autres };
  const racine = racineDe(commandes);
  if (nom === '--version' || nom === '-v') return ecrire(VERSION);
  if (nom === '--help' || nom === '-h') return ecrire(await aide(racine));
  const trouvee = Object.hasOwn(commandes, nom) ? commandes[nom] : undefined;
  const commande = typeof trouvee === 'function' ? await trouvee() : trouvee;
  if (!commande) return usage(nom ? `Commande inconnue : ${nom}.` : 'Il manque une commande.', await aide(racine));
  if (reste.includes('--help') || reste.includes('-h')) return ecrire(await aide(commande, racine));
  const faute = fauteDUsage((commande.args ?? {}) as ArgsDef, reste);
  if (faute) return usage(faute, await aide(commande, racine));
  try {
    const { result } = await runCommand(commande, { rawArgs: reste });
    return typeof result === 'number' ? result : SORTIES.fait;
  } catch (erreur) {
    return echec(erreur, reste.includes('--verbose'));
  }
}

function echec(erreur: unknown, detail: boolean): number {
  dire([`co-marquage : ${messageDe(erreur)}`]);
  for (let e = erreur; detail && e instanceof Error; e = e.cause) dire([e.stack ?? '']);
  return erreur instanceof ErreurMiroir ? erreur.sortie : SORTIES.echec;
}

function usage(message: string, texteAide: string): number {
  dire([`co-marquage : ${message}`, '', texteAide]);
  return SORTIES.usage;
}

function ecrire(texte: string): number {
  process.stdout.write(`${texte}\n`);
  return SORTIES.fait;
}
