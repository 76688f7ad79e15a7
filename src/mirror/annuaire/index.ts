/** `DIR/annuaire/<INSEE>.json`: the local bodies of a commune, resolved here and not in the visitor's browser. */
import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fuseauDe } from '../../local/fuseau.js';
import type { AnnuaireCommune } from '../../model/index.js';
import { Arbre } from '../disque/arbre.js';
import { arbrePublie, publier, reparer } from '../disque/bascule.js';
import { disqueReel } from '../disque/fs.js';
import { type Emplacement, trouverEmplacement } from '../disque/emplacement.js';
import { verrouiller } from '../disque/verrou.js';
import { ErreurMiroir } from '../erreurs.js';
import { estAdresse } from '../options.js';
import type { Choix } from './choisir.js';
import { ecrireAnnuaires } from './ecrire.js';
import { lire } from './lecture.js';

export interface OptionsAnnuaire {
  /** the mirror's folder */
  out: string;
  /** INSEE codes of communes */
  insee: string[];
  /** the official archive, or `…data.gouv_local.json` alone: file or address; compressed or not */
  from?: string;
  /** `…data.gouv_commune.zip`, a file, where `from` does not hold it */
  competences?: string;
  /** true: the official API; a text: an API elsewhere */
  api?: boolean | string;
  /** milliseconds between two requests to the API, default 300 */
  pause?: number;
  /** milliseconds before the first new try after a fault of the network, default 1000 */
  attente?: number;
  /** milliseconds for everything, default one hour */
  delaiTotal?: number;
  maintenant?: () => Date;
}

export interface RapportAnnuaire {
  annuaires: AnnuaireCommune[];
  /** communes for which no body at all was found: their files are not written */
  vides: string[];
  /** communes without a competence file: only the mairie and bodies that name the commune were kept */
  sansCompetence: string[];
  /** records read */
  lus: number;
}

/** @throws ErreurMiroir; the files that stood before stand as they were */
export async function annuaire(options: OptionsAnnuaire): Promise<RapportAnnuaire> {
  const insees = verifier(options);
  const lieu = trouverEmplacement(disqueReel, options.out);
  const liberer = verrouiller(disqueReel, lieu);
  const dossier = lieu.travail('annuaire');
  try {
    reparer(disqueReel, lieu);
    await rm(dossier, { recursive: true, force: true });
    const { choix, lus } = await lire(options, insees, dossier);
    const date = (options.maintenant?.() ?? new Date()).toISOString();
    const annuaires = choix.map((un) => composer(un, date)).filter(({ pivots }) => Object.keys(pivots).length > 0);
    assurerArbre(lieu);
    ecrireAnnuaires(disqueReel, lieu.dir, annuaires);
    const ecrits = new Set(annuaires.map(({ insee }) => insee));
    return {
      annuaires,
      vides: insees.filter((insee) => !ecrits.has(insee)),
      sansCompetence: choix.filter(({ competence }) => !competence).map(({ insee }) => insee),
      lus,
    };
  } finally {
    await rm(dossier, { recursive: true, force: true });
    liberer();
  }
}

/** Before the first mirror an empty tree is published as a mirror would be; the mirror that comes after takes the files over. */
function assurerArbre(lieu: Emplacement): void {
  if (arbrePublie(disqueReel, lieu) === undefined)
    publier(disqueReel, lieu, new Arbre(disqueReel, lieu, undefined, new Date()).finir());
}

function verifier({ out, insee, from, competences, api }: OptionsAnnuaire): string[] {
  if (!out.trim()) throw new ErreurMiroir('usage', 'Il manque --out : le dossier du miroir, par exemple --out miroir.');
  if (!insee.length)
    throw new ErreurMiroir('usage', 'Il manque --insee : un ou plusieurs codes, par exemple --insee 29019.');
  for (const code of insee)
    if (!/^(\d{2}|2[AB])\d{3}$/i.test(code))
      throw new ErreurMiroir(
        'usage',
        `--insee : « ${code} » n’est pas un code INSEE de commune (cinq caractères ; ce n’est pas le code postal).`,
      );
  if (from && api) throw new ErreurMiroir('usage', 'Donnez --from ou --api, pas les deux.');
  for (const [nom, fichier] of Object.entries({ from, competences }))
    if (fichier && !estAdresse(fichier) && !statSync(fichier, { throwIfNoEntry: false })?.isFile())
      throw new ErreurMiroir('usage', `--${nom} : le fichier ${fichier} n’existe pas.`);
  return [...new Set(insee.map((code) => code.toUpperCase()))];
}

function composer(choix: Choix, date: string): AnnuaireCommune {
  const { insee, competence } = choix;
  const pivots = choix.pivots();
  const nom = competence?.nom ?? pivots['mairie']?.[0]?.adresse?.commune;
  return { v: 1, insee, ...(nom && { nom }), fuseau: fuseauDe(insee), date, pivots };
}
