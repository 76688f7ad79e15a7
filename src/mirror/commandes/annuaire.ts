/** `co-marquage annuaire` */
import { defineCommand } from 'citty';
import { annuaire, type RapportAnnuaire } from '../annuaire/index.js';
import { SORTIES } from '../erreurs.js';
import { dire } from './sortie.js';

export const commandeAnnuaire = defineCommand({
  meta: {
    name: 'annuaire',
    description: 'Ajoute au miroir les organismes compétents pour une commune : mairie, préfecture, Caf, police…',
  },
  args: {
    insee: {
      type: 'string',
      required: true,
      valueHint: 'CODE[,CODE]',
      description: 'Code INSEE de la commune ou des communes',
    },
    out: { type: 'string', required: true, valueHint: 'DOSSIER', description: 'Le dossier du miroir' },
    from: {
      type: 'string',
      valueHint: 'FICHIER|URL',
      description: 'L’archive officielle ou son fichier …data.gouv_local.json (par défaut l’adresse officielle)',
    },
    competences: {
      type: 'string',
      valueHint: 'ZIP',
      description: 'Le fichier …data.gouv_commune.zip, quand --from ne le contient pas',
    },
    api: {
      type: 'boolean',
      description:
        'Interroge l’API au lieu de lire l’archive : plus rapide, mais seulement la mairie et les organismes qui nomment la commune',
    },
    'api-url': { type: 'string', valueHint: 'URL', description: 'Une autre adresse pour l’API' },
    verbose: { type: 'boolean', description: 'Montre le détail technique d’une erreur' },
  },
  async run({ args }) {
    const rapport = await annuaire({
      out: args.out,
      insee: args.insee.split(/[\s,;]+/).filter(Boolean),
      ...(args.from && { from: args.from }),
      ...(args.competences && { competences: args.competences }),
      api: args['api-url'] ?? args.api ?? false,
    });
    dire([...lignes(rapport)]);
    return rapport.vides.length ? SORTIES.echec : SORTIES.fait;
  },
});

function* lignes({ annuaires, vides, sansCompetence, lus }: RapportAnnuaire): Generator<string> {
  yield `${lus} organismes lus.`;
  for (const { insee, nom, pivots } of annuaires) {
    const types = Object.keys(pivots);
    const nombre = Object.values(pivots).flat().length;
    yield `annuaire/${insee}.json : ${nom ?? insee}, ${nombre} organismes de ${types.length} types${pivots['mairie'] ? '' : ', mais pas de mairie'}.`;
  }
  for (const insee of sansCompetence)
    yield `${insee} : pas de fichier de compétence ; seuls la mairie et les organismes qui nomment la commune sont retenus.`;
  for (const insee of vides) yield `${insee} : aucun organisme trouvé, rien n’est écrit. Le code INSEE est-il le bon ?`;
}
