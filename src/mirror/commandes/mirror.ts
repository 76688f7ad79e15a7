/** `co-marquage mirror` */
import { defineCommand } from 'citty';
import { type Audience, AUDIENCES } from '../../model/index.js';
import { archiver } from '../archiver.js';
import { disqueReel } from '../disque/fs.js';
import { ErreurMiroir, lignesRapport, mirror, SORTIES } from '../index.js';
import { afficherProgression } from '../progression.js';
import { dateFr } from '../rapport.js';
import { retour } from '../retour.js';
import { dire } from './sortie.js';

export const commandeMirror = defineCommand({
  meta: {
    name: 'mirror',
    description:
      'Fait ou met à jour le miroir du guide : des fichiers statiques, à servir depuis n’importe quel hébergement.',
  },
  args: {
    out: {
      type: 'string',
      valueHint: 'DOSSIER',
      description: 'Le dossier à publier (obligatoire, sauf avec --archive)',
    },
    particuliers: { type: 'string', valueHint: 'ZIP|URL', description: 'Archive des particuliers' },
    professionnels: { type: 'string', valueHint: 'ZIP|URL', description: 'Archive des professionnels' },
    associations: {
      type: 'string',
      valueHint: 'ZIP|URL',
      description: 'Archive des associations (elles sont dans celle des particuliers depuis la version 3.5)',
    },
    archive: {
      type: 'string',
      valueHint: 'ZIP',
      description: 'Écrit aussi le miroir en une archive, à décompresser sur un hébergement sans Node',
    },
    images: {
      type: 'string',
      valueHint: 'DOSSIER|URL',
      description: 'Où prendre les images que nomment les fiches (par défaut le site officiel)',
    },
    'sans-images': { type: 'boolean', description: 'Ne télécharge pas les images des fiches' },
    compresser: { type: 'boolean', description: 'Écrit un fichier .br et un .gz à côté de chaque fichier' },
    publier: {
      type: 'boolean',
      description: 'Ajoute les réglages pour Apache, nginx, Caddy et les hébergeurs statiques',
    },
    'accepter-chute': { type: 'boolean', description: 'Publie même si beaucoup de fiches ont disparu' },
    forcer: { type: 'boolean', description: 'Refait tout, même si les archives n’ont pas changé' },
    'sans-lien': { type: 'boolean', description: 'Échange les fichiers un à un, sans lien symbolique' },
    retour: { type: 'boolean', description: 'Revient au miroir précédent, sans rien télécharger' },
    exemple: { type: 'boolean', description: 'Note que les archives sont un exemple, pas le guide de l’État' },
    verbose: { type: 'boolean', description: 'Montre le détail technique d’une erreur' },
  },
  async run({ args }) {
    const sources: Partial<Record<Audience, string>> = {};
    for (const audience of AUDIENCES) if (args[audience]) sources[audience] = args[audience];
    const out = args.out ?? args.archive?.replace(/\.zip$/i, '');
    if (!out) throw new ErreurMiroir('usage', 'Il manque --out : le dossier du miroir, par exemple --out miroir.');
    if (args.retour) return revenir(out);
    const affichage = afficherProgression();
    try {
      const rapport = await mirror({
        out,
        compresser: args.compresser ?? false,
        publier: args.publier ?? false,
        sources,
        ...(args.images !== undefined && { images: args.images }),
        sansImages: args['sans-images'] ?? false,
        accepterChute: args['accepter-chute'] ?? false,
        forcer: args.forcer ?? false,
        sansLien: args['sans-lien'] ?? false,
        exemple: args.exemple ?? false,
        onProgress: affichage.onProgress,
      });
      affichage.fin();
      dire(lignesRapport(rapport));
      if (args.archive) {
        await archiver(disqueReel, rapport.dir, args.archive, new Date(rapport.manifeste.date));
        dire([`Archive : ${args.archive}, à décompresser sur l’hébergement.`]);
      }
      return rapport.sortie;
    } finally {
      affichage.fin();
    }
  },
});

function revenir(out: string): number {
  const manifeste = retour({ out });
  dire([`Retour au miroir précédent${manifeste ? `, du ${dateFr(manifeste.date)}` : ''} : ${out}.`]);
  return SORTIES.fait;
}
