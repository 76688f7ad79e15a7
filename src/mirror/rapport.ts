/** The report of a run, in French, for a terminal or a cron mail. */
import { type Audience, AUDIENCES, type Famille, type Manifeste } from '../model/index.js';
import type { Rapport } from './index.js';
import { enMo } from './limites.js';

/** How a family is called in a report, several of it. */
const FAMILLES: Record<Famille, string> = {
  fiche: 'fiches',
  'question-reponse': 'questions-réponses',
  'liens-externes': 'fiches avec liens externes',
  'comment-faire-si': '« comment faire si »',
  'recherche-guidee': 'recherches guidées',
  theme: 'thèmes',
  'sous-theme': 'sous-thèmes',
  dossier: 'dossiers',
  'sous-dossier': 'sous-dossiers',
  accueil: 'pages d’accueil',
  teleservice: 'téléservices',
  formulaire: 'formulaires',
  modele: 'modèles de document',
  simulateur: 'simulateurs',
  outil: 'outils de recherche',
  redirection: 'documents redirigés',
  index: 'index',
  autre: 'autres',
};

const nombre = (n: number): string => n.toLocaleString('fr-FR');
const secondes = (ms: number): string => `${(ms / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s`;

/** The lines of the report, without line ends. */
export function lignesRapport(rapport: Rapport): string[] {
  const { manifeste, etat } = rapport;
  if (etat === 'inchange')
    return [
      `Miroir à jour : les archives n’ont pas changé depuis le ${dateFr(manifeste.date)} (${secondes(rapport.duree)}).`,
    ];
  return [
    ...AUDIENCES.flatMap((audience) => lignesArchive(audience, manifeste)),
    ...lignesRefus(manifeste),
    ...lignesImages(manifeste),
    ...(manifeste.redirectionsMortes ? [`Redirections sans cible : ${manifeste.redirectionsMortes}.`] : []),
    ...(manifeste.veille ? [manifeste.veille.message] : []),
    `Miroir prêt : ${rapport.dir} (flux ${manifeste.flux ?? 'inconnu'}, ${enMo(rapport.octets)}, ` +
      `${nombre(rapport.ecrits)} fichiers écrits, ${nombre(rapport.repris)} repris, ${secondes(rapport.duree)}).`,
  ];
}

function lignesArchive(audience: Audience, { archives, audiences }: Manifeste): string[] {
  const fusion = audiences?.[audience];
  if (fusion) return [`${audience} : dans l’archive ${fusion}.`];
  const archive = archives[audience];
  if (!archive) return [];
  const familles = (Object.entries(archive.familles) as [Famille, number][])
    .sort((a, b) => b[1] - a[1])
    .map(([famille, n]) => `${nombre(n)} ${FAMILLES[famille]}`);
  const jour = archive.dateMax ? `, le plus récent du ${dateFr(archive.dateMax)}` : '';
  const inconnus = Object.entries(archive.inconnus ?? {}).sort((a, b) => b[1].nombre - a[1].nombre);
  return [
    `${audience} : ${nombre(archive.documents)} documents${jour}`,
    `  ${familles.join(', ')}`,
    ...inconnus.map(
      ([nom, i]) =>
        `  élément inconnu <${nom}> : ${nombre(i.nombre)} fois, par exemple dans ${i.exemple} (son texte est gardé)`,
    ),
  ];
}

function lignesImages({ images }: Manifeste): string[] {
  if (!images) return [];
  const { nombre: n, octets, manquantes = [] } = images;
  const suite = manquantes.length > 5 ? ` … (tout est dans mirror.json)` : '';
  return [
    `Images : ${nombre(n)} (${enMo(octets)})` +
      (manquantes.length
        ? `, ${nombre(manquantes.length)} manquent : ${manquantes.slice(0, 5).join(', ')}${suite}`
        : ''),
  ];
}

function lignesRefus({ refuses = [] }: Manifeste): string[] {
  if (!refuses.length) return [];
  return [
    `Fichiers refusés : ${refuses.length}`,
    ...refuses.map(({ raison, garde }) => `  ${raison}${garde ? ' (la dernière version lisible reste servie)' : ''}`),
  ];
}

/** "24/11/2026", and the time when there is one. */
export const dateFr = (iso: string): string =>
  iso.length > 10
    ? new Date(iso).toLocaleString('fr-FR', { dateStyle: 'short', timeStyle: 'short' })
    : new Date(`${iso}T00:00:00Z`).toLocaleDateString('fr-FR', { timeZone: 'UTC' });
