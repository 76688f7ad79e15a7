/**
 * The shape of the town's file, as data: it reads the file, words the errors (with `notices.ts`) and makes the published
 * JSON Schema. Options and addresses are those of the one schema of options.
 */
import { SCHEMA, type NomOption, type Option, type TypeOption } from '../schema.js';

/** Kinds of single values; those of the options, and a few of the file's own. */
export type TypeValeur = TypeOption | 'date' | 'jour' | 'heures' | 'booleen' | 'mot' | 'idLocal' | 'version' | 'lien';

export type Forme =
  | TypeValeur
  /** one of these words */
  | { parmi: readonly string[] }
  | { champs: Readonly<Record<string, Forme>>; requis?: readonly string[] }
  | { liste: Forme }
  /** by "<audience>/<ID>", or by any word */
  | { carte: Forme; cles: 'document' | 'mot' };

export const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

const validite = { du: 'date', au: 'date' } as const;

const horaire: Forme = {
  champs: { du: 'jour', au: 'jour', heures: { liste: 'heures' }, commentaire: 'texte' },
  requis: ['du'],
};

const contact: Forme = {
  champs: {
    pivot: 'mot', nom: 'texte', adresse: 'texte', telephone: 'telephone', courriel: 'courriel', site: 'adresse',
    horaires: { liste: horaire }, remarque: 'texte',
  },
}; // prettier-ignore

const lien: Forme = { champs: { url: 'adresse', titre: 'texte' }, requis: ['url'] };

const note: Forme = {
  champs: { place: { parmi: ['avant', 'apres', 'chapitre'] }, chapitre: 'texte', html: 'html', ...validite },
  requis: ['place', 'html'],
};

const modalite: Forme = { champs: { proposee: 'booleen', html: 'html', rendezVous: 'adresse', contact } };

const complement: Forme = {
  champs: {
    notes: { liste: note }, teleservice: lien, formulaire: lien, rendezVous: 'adresse', masquer: 'blocs', contact,
    modalites: { champs: { enLigne: modalite, surPlace: modalite, parCorres: modalite } },
  },
}; // prettier-ignore

const parDocument: Forme = { carte: complement, cles: 'document' };

/** Options that hold for every page: not what is shown, and not what belongs to one sheet. */
export const OPTIONS_DEFAUT = (Object.entries(SCHEMA) as [NomOption, Option][])
  .filter(([nom, { simple, propre, script }]) => !simple && !propre && !script && nom !== 'local')
  .map(([nom]) => nom);

export const FORME = {
  champs: {
    $schema: 'lien',
    version: 'version',
    commune: { champs: { insee: 'insee', nom: 'texte' } },
    etend: 'adresse',
    defauts: { champs: Object.fromEntries(OPTIONS_DEFAUT.map((nom) => [nom, SCHEMA[nom].type])) },
    contact,
    fermetures: { liste: { champs: { ...validite, motif: 'texte' }, requis: ['du'] } },
    toutes: complement,
    themes: parDocument,
    dossiers: parDocument,
    fiches: parDocument,
    fichesLocales: {
      liste: {
        champs: { id: 'idLocal', sous: 'cle', titre: 'texte', html: 'html', ...validite },
        requis: ['id', 'sous', 'titre', 'html'],
      },
    },
    textes: { carte: 'texte', cles: 'mot' },
  },
  requis: ['version'],
} satisfies Forme;
