/** Finds the command, runs it, words what went wrong, and gives the exit code. */
import { type ArgsDef, type CommandDef, defineCommand, renderUsage, runCommand } from 'citty';
import { VERSION } from '../../version.js';
import { ErreurMiroir, messageDe, SORTIES } from '../erreurs.js';
import { commandeMirror } from './mirror.js';
import { dire } from './sortie.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each command has arguments of its own
const COMMANDES: Record<string, CommandDef<any>> = { mirror: commandeMirror };

const racine = defineCommand({
  meta: {
    name: 'co-marquage',
    version: VERSION,
    description: 'Le guide des droits et démarches, sur le site de la mairie.',
  },
  subCommands: COMMANDES,
});

/** @returns the exit code: 0 done, 1 failed, 2 usage, 3 done with refused files, 75 another run holds the lock */
export async function executer(argv: readonly string[]): Promise<number> {
  const [nom = '', ...reste] = argv;
  if (nom === '--version' || nom === '-v') return ecrireSortie(VERSION);
  if (nom === '--help' || nom === '-h') return ecrireSortie(await aide());
  const commande = Object.hasOwn(COMMANDES, nom) ? COMMANDES[nom] : undefined;
  if (!commande) return usage(nom ? `Commande inconnue : ${nom}.` : 'Il manque une commande.', await aide());
  if (reste.includes('--help') || reste.includes('-h')) return ecrireSortie(await aide(commande));
  const inconnue = optionInconnue(commande, reste);
  if (inconnue) return usage(`Option inconnue : ${inconnue}.`, await aide(commande));
  try {
    const { result } = await runCommand(commande, { rawArgs: [...reste] });
    return typeof result === 'number' ? result : SORTIES.fait;
  } catch (erreur) {
    return echec(erreur, reste.includes('--verbose'), await aide(commande));
  }
}

function echec(erreur: unknown, detail: boolean, texteAide: string): number {
  // citty throws its own error for an argument that is missing.
  if (erreur instanceof Error && erreur.name === 'CLIError') return usage(messageDe(erreur), texteAide);
  dire([`co-marquage : ${messageDe(erreur)}`]);
  if (detail && erreur instanceof Error)
    dire([erreur.stack ?? '', erreur.cause instanceof Error ? (erreur.cause.stack ?? '') : '']);
  return erreur instanceof ErreurMiroir ? erreur.sortie : SORTIES.echec;
}

function usage(message: string, texteAide: string): number {
  dire([`co-marquage : ${message}`, '', texteAide]);
  return SORTIES.usage;
}

function ecrireSortie(texte: string): number {
  process.stdout.write(`${texte}\n`);
  return SORTIES.fait;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
const aide = (commande?: CommandDef<any>): Promise<string> =>
  commande ? renderUsage(commande, racine) : renderUsage(racine);

/** citty lets unknown options through; a typing error in a cron line must not pass in silence. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
function optionInconnue(commande: CommandDef<any>, argv: readonly string[]): string | undefined {
  const connues = new Set(Object.keys(commande.args as ArgsDef));
  return argv
    .filter((mot) => mot.startsWith('--'))
    .map((mot) => mot.slice(2).split('=')[0]!)
    .find((option) => !connues.has(option) && !connues.has(option.replace(/^no-/, '')));
}
