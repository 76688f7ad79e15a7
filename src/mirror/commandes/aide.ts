/** The help of a command, as citty draws it, in French, and plain where no terminal reads it. */
import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type CommandDef, renderUsage } from 'citty';

const EN_FRANCAIS: [RegExp, string][] = [
  [/\(Required\)/g, '(obligatoire)'],
  [/\bCOMMANDS\b/g, 'COMMANDES'],
  [/\[OPTIONS\]/g, '[options]'],
  [/\(Default: /g, '(par défaut : '],
  [/Use (.*)<command>(.*) for more information about a command\./, 'Détail d’une commande : $1<commande>$2'],
  [/ +$/gm, ''],
];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each command has arguments of its own
export async function aide(commande: CommandDef<any>, racine?: CommandDef<any>): Promise<string> {
  let texte = (await renderUsage(commande, racine)).trim();
  if (!process.stdout.isTTY || !process.stderr.isTTY) texte = stripVTControlCharacters(texte);
  for (const [anglais, francais] of EN_FRANCAIS) texte = texte.replace(anglais, francais);
  return texte;
}

/**
 * What is wrong with the words of a command line, in a sentence; undefined when nothing is. citty lets unknown options
 * through, and a typing error in a cron line must not pass in silence.
 */
export function fauteDUsage(args: ArgsDef, argv: readonly string[]): string | undefined {
  const options = argv.filter((mot) => mot.startsWith('--')).map((mot) => mot.slice(2).split('=')[0]!);
  const connue = (option: string): boolean => option in args || option.replace(/^no-/, '') in args;
  const inconnue = options.find((option) => !connue(option));
  if (inconnue !== undefined) return `Option inconnue : --${inconnue}.`;
  for (const [nom, { type, required }] of Object.entries(args)) {
    if (type === 'positional' ? !required || positionnels(args, argv).length : !required || options.includes(nom))
      continue;
    return type === 'positional' ? `Il manque ${nom.toUpperCase()}.` : `Il manque --${nom}.`;
  }
  return sansValeur(args, argv);
}

/** `--out --forcer`: the folder was forgotten. */
function sansValeur(args: ArgsDef, argv: readonly string[]): string | undefined {
  for (const [i, mot] of argv.entries()) {
    if (!mot.startsWith('--') || args[mot.slice(2)]?.type !== 'string') continue;
    const suite = argv[i + 1];
    if (suite === undefined || suite.startsWith('--')) return `Il manque une valeur après ${mot}.`;
  }
  return undefined;
}

/** Words that are neither an option nor the value of one. */
const positionnels = (args: ArgsDef, argv: readonly string[]): string[] =>
  argv.filter((mot, i) => {
    const avant = argv[i - 1] ?? '';
    return !mot.startsWith('-') && !(avant.startsWith('--') && args[avant.slice(2)]?.type === 'string');
  });
