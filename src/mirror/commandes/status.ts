/** `co-marquage status` */
import { defineCommand } from 'citty';
import { AUDIENCES } from '../../model/index.js';
import { type Etat, etatMiroir, SEUILS } from '../etat.js';
import { ErreurMiroir } from '../erreurs.js';
import { dateFr } from '../rapport.js';

/** Exit codes: plain, and those monitoring tools of the Nagios kind expect. */
const SORTIES_SIMPLES: Record<Etat['niveau'], number> = { bon: 0, alerte: 0, critique: 1, inconnu: 1 };
const SORTIES_NAGIOS: Record<Etat['niveau'], number> = { bon: 0, alerte: 1, critique: 2, inconnu: 3 };
const NAGIOS: Record<Etat['niveau'], string> = {
  bon: 'OK',
  alerte: 'WARNING',
  critique: 'CRITICAL',
  inconnu: 'UNKNOWN',
};

export const commandeStatus = defineCommand({
  meta: {
    name: 'status',
    description: 'Dit l’état d’un miroir : âge, version, nombre de documents, ce qui ne va pas.',
  },
  args: {
    dir: { type: 'positional', required: true, description: 'Le dossier du miroir' },
    json: { type: 'boolean', description: 'Écrit l’état en JSON' },
    nagios: {
      type: 'boolean',
      description: 'Une ligne et les codes de Nagios : 0 bon, 1 alerte, 2 critique, 3 inconnu',
    },
    verifier: { type: 'boolean', description: 'Compare chaque fichier avec ce qui a été écrit' },
    alerte: { type: 'string', valueHint: 'JOURS', description: `Âge qui alerte (${SEUILS.alerte} jours)` },
    critique: { type: 'string', valueHint: 'JOURS', description: `Âge critique (${SEUILS.critique} jours)` },
    verbose: { type: 'boolean', description: 'Montre le détail technique d’une erreur' },
  },
  run({ args }) {
    const etat = etatMiroir(args.dir, {
      verifier: args.verifier ?? false,
      alerte: jours('alerte', args.alerte, SEUILS.alerte),
      critique: jours('critique', args.critique, SEUILS.critique),
    });
    process.stdout.write(
      `${args.json ? JSON.stringify(etat) : args.nagios ? ligneNagios(etat) : lignes(etat).join('\n')}\n`,
    );
    return (args.nagios ? SORTIES_NAGIOS : SORTIES_SIMPLES)[etat.niveau];
  },
});

function jours(nom: string, texte: string | undefined, defaut: number): number {
  const nombre = texte === undefined ? defaut : Number(texte);
  if (Number.isFinite(nombre) && nombre >= 0) return nombre;
  throw new ErreurMiroir('usage', `--${nom} : ${texte} n’est pas un nombre de jours.`);
}

function lignes(etat: Etat): string[] {
  if (!etat.date) return etat.messages;
  const nombres = AUDIENCES.flatMap((a) => (etat.documents[a] === undefined ? [] : [`${a} ${etat.documents[a]}`]));
  return [
    `Miroir du ${dateFr(etat.date)}${etat.verifie ? `, vérifié le ${dateFr(etat.verifie)}` : ''} ; flux ${etat.flux ?? 'inconnu'}, outil ${etat.outil ?? 'inconnu'}${etat.exemple ? ' ; exemple, pas le guide de l’État' : ''}`,
    `Documents : ${nombres.join(', ')}`,
    `Fichiers refusés : ${etat.refuses} ; éléments inconnus : ${etat.inconnus} ; redirections sans cible : ${etat.redirectionsMortes}`,
    `Images : ${etat.images} ; manquantes : ${etat.imagesManquantes}`,
    ...(etat.messages.length ? etat.messages : ['Rien à signaler.']),
  ];
}

function ligneNagios(etat: Etat): string {
  const total = Object.values(etat.documents).reduce((n, d) => n + d, 0);
  const mesures =
    etat.age === undefined
      ? ''
      : ` | age=${etat.age.toFixed(2)} documents=${total} refuses=${etat.refuses} redirections_mortes=${etat.redirectionsMortes} images_manquantes=${etat.imagesManquantes}`;
  return `CO-MARQUAGE ${NAGIOS[etat.niveau]} - ${etat.messages[0] ?? 'miroir à jour'}${mesures}`;
}
