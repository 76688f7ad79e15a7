/** `co-marquage prerender` */
import { defineCommand } from 'citty';
import { dire } from '../mirror/commandes/sortie.js';
import { afficher } from '../mirror/progression.js';
import { prerendre, type OptionsPrerendu, type RapportPrerendu } from './index.js';

const adresse = (description: string, valueHint = 'ADRESSE') => ({ type: 'string', valueHint, description }) as const;

export const commandePrerender = defineCommand({
  meta: {
    name: 'prerender',
    description:
      'Écrit chaque document du miroir en HTML : une page entière, et un fragment à inclure dans les pages du site.',
  },
  args: {
    mirror: { type: 'string', required: true, valueHint: 'DOSSIER', description: 'Le dossier du miroir' },
    out: { type: 'string', required: true, valueHint: 'DOSSIER', description: 'Le dossier à publier' },
    local: { type: 'string', valueHint: 'FICHIER', description: 'Le fichier de la commune (local.json)' },
    insee: { type: 'string', valueHint: 'CODE', description: 'Le code INSEE de la commune' },
    adresse: adresse('Où le dossier est servi, par exemple /guide/ (par défaut : son nom)'),
    liens: adresse('L’adresse des fiches sur le site, par exemple /guide/{audience}/{id}.html (par défaut : l’officielle)', 'MOTIF'),
    canonique: adresse('L’adresse que retiennent les moteurs, par exemple https://mairie.example/guide/{audience}/{id}.html ; écrit aussi sitemap.xml (par défaut : l’officielle)', 'MOTIF'),
    script: adresse('L’adresse de co-marquage.js, pour les pages entières (par défaut : aucun script)'),
    source: adresse('Où le miroir est servi : l’élément y lit la suite'),
    'adresse-local': adresse('Où le fichier de la commune est servi'),
    'sans-lien': { type: 'boolean', description: 'Échange les fichiers un à un, sans lien symbolique' },
    verbose: { type: 'boolean', description: 'Montre le détail technique d’une erreur' },
  },
  async run({ args }) {
    const affichage = afficher();
    const { mirror, out, 'sans-lien': sansLien, 'adresse-local': adresseLocal } = args;
    const voulues: Partial<OptionsPrerendu> = {};
    for (const nom of ['local', 'insee', 'adresse', 'liens', 'canonique', 'script', 'source'] as const)
      if (args[nom]) voulues[nom] = args[nom];
    if (adresseLocal) voulues.adresseLocal = adresseLocal;
    try {
      const rapport = await prerendre({
        mirror,
        out,
        ...voulues,
        sansLien: sansLien ?? false,
        onProgress: ({ audience, fait, total }) => affichage.avancer(`Écriture : ${audience}`, fait, total),
      });
      affichage.fin();
      dire([...lignes(rapport)]);
    } finally {
      affichage.fin();
    }
  },
}); // prettier-ignore

const nombre = (n: number, decimales = 0): string =>
  n.toLocaleString('fr-FR', { maximumFractionDigits: decimales, minimumFractionDigits: 0 });

function* lignes({ dir, documents, ecrits, repris, octets, duree, avis }: RapportPrerendu): Generator<string> {
  for (const message of avis) yield `Attention : ${message}`;
  yield `${nombre(documents)} documents dans ${dir}, une page et un fragment chacun : ${nombre(octets / 1e6)} Mo en ${nombre(duree / 1000, 1)} s.`;
  yield `Fichiers écrits : ${nombre(ecrits)} ; inchangés : ${nombre(repris)}.`;
}
