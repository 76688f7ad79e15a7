/** `co-marquage check` */
import { basename } from 'node:path';
import { defineCommand } from 'citty';
import { check, type ConstatPlace } from '../check/index.js';
import { SORTIES } from '../erreurs.js';
import { dire } from './sortie.js';

export const commandeCheck = defineCommand({
  meta: {
    name: 'check',
    description: 'Dit ce qui, dans le fichier de la commune, ne correspond plus au guide : fiches disparues, chapitres renommés, notes périmées, champs faux.',
  },
  args: {
    local: { type: 'string', required: true, valueHint: 'FICHIER', description: 'Le fichier de la commune (local.json)' },
    mirror: { type: 'string', required: true, valueHint: 'DOSSIER', description: 'Le dossier du miroir' },
    liens: { type: 'boolean', description: 'Essaie aussi chaque lien du fichier' },
    base: { type: 'string', valueHint: 'URL', description: 'L’adresse de la page, pour les liens relatifs' },
    json: { type: 'boolean', description: 'Écrit le résultat en JSON sur la sortie standard' },
    verbose: { type: 'boolean', description: 'Montre le détail technique d’une erreur' },
  },
  async run({ args }) {
    const { local, mirror, base } = args;
    const constats = await check({ local, mirror, liens: args.liens ?? false, ...(base && { base }) });
    if (args.json) process.stdout.write(`${JSON.stringify({ fichier: local, constats })}\n`);
    else dire(lignes(basename(local), constats));
    return constats.some(({ niveau }) => niveau === 'a-faire') ? SORTIES.echec : SORTIES.fait;
  },
}); // prettier-ignore

/** `local.json:12:5 fiches → particuliers/F1 : …` */
function lignes(nom: string, constats: readonly ConstatPlace[]): string[] {
  const aFaire = constats.filter(({ niveau }) => niveau === 'a-faire').length;
  return [
    ...constats.map(({ ligne, colonne, champ, niveau, message }) =>
      [`${nom}:${ligne}:${colonne}`, niveau === 'avis' && '(avis)', champ && `${champ} :`, message]
        .filter(Boolean)
        .join(' '),
    ),
    aFaire ? `${aFaire} point${aFaire > 1 ? 's' : ''} à reprendre.` : 'Rien à reprendre.',
  ];
}
