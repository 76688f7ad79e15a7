/** `co-marquage status`: how the mirror is, for cron mails and monitoring. */
import { type Audience, AUDIENCES, type Manifeste } from '../model/index.js';
import { disqueReel, type Fs } from './disque/fs.js';
import { Precedent } from './manifeste.js';
import { dateFr } from './rapport.js';
import { verifierArbre } from './verifier.js';

/** Days without a run that looked, from which on the mirror is late, then stale. The widgets count the same way. */
export const SEUILS = { alerte: 7, critique: 30 } as const;

export interface Etat {
  niveau: 'bon' | 'alerte' | 'critique' | 'inconnu';
  /** what is not as it should be, worst first, in French */
  messages: string[];
  /** days since a run last found the mirror up to date */
  age?: number;
  date?: string;
  verifie?: string;
  flux?: string;
  outil?: string;
  exemple?: boolean;
  documents: Partial<Record<Audience, number>>;
  refuses: number;
  inconnus: number;
  redirectionsMortes: number;
  /** pictures that stand, and those that could not be had */
  images: number;
  imagesManquantes: number;
}

export interface OptionsEtat {
  maintenant?: Date;
  alerte?: number;
  critique?: number;
  /** compares every file with what was written */
  verifier?: boolean;
  fs?: Fs;
}

const JOUR = 86_400_000;

/** Looks at a mirror; changes nothing, needs no lock. */
export function etatMiroir(dir: string, options: OptionsEtat = {}): Etat {
  const fs = options.fs ?? disqueReel;
  const { manifeste } = new Precedent(fs, dir);
  if (manifeste?.v !== 1 || typeof manifeste.archives !== 'object')
    return {
      niveau: 'inconnu',
      messages: [`${dir} n’est pas un miroir : pas de mirror.json lisible. Faites-en un : co-marquage mirror --out ${dir}`],
      documents: {}, refuses: 0, inconnus: 0, redirectionsMortes: 0, images: 0, imagesManquantes: 0,
    }; // prettier-ignore
  const etat = resumer(manifeste, options.maintenant ?? new Date());
  juger(etat, manifeste, options);
  const fautes = options.verifier ? verifierArbre(fs, dir) : [];
  if (fautes.length) {
    etat.niveau = 'critique';
    etat.messages.unshift(
      `${fautes.length} fichiers en défaut : ${fautes.slice(0, 3).join(' ; ')}. Refaites le miroir avec --forcer.`,
    );
  }
  return etat;
}

function resumer(manifeste: Manifeste, maintenant: Date): Etat {
  const { date, verifie, flux, outil, exemple, archives, refuses = [], redirectionsMortes = 0 } = manifeste;
  const presentes = AUDIENCES.flatMap((audience) =>
    archives[audience] ? [[audience, archives[audience]] as const] : [],
  );
  return {
    niveau: 'bon',
    messages: [],
    age: (maintenant.getTime() - Date.parse(verifie ?? date)) / JOUR,
    date,
    ...(verifie && { verifie }),
    ...(flux && { flux }),
    ...(outil && { outil }),
    ...(exemple && { exemple }),
    documents: Object.fromEntries(presentes.map(([audience, { documents }]) => [audience, documents])),
    refuses: refuses.length,
    inconnus: presentes.reduce((n, [, { inconnus = {} }]) => n + Object.keys(inconnus).length, 0),
    redirectionsMortes,
    images: manifeste.images?.nombre ?? 0,
    imagesManquantes: manifeste.images?.manquantes?.length ?? 0,
  };
}

function juger(etat: Etat, { veille, verifie, date }: Manifeste, options: OptionsEtat): void {
  const { alerte = SEUILS.alerte, critique = SEUILS.critique } = options;
  const { age = 0, messages } = etat;
  const vieux = `Miroir vérifié pour la dernière fois le ${dateFr(verifie ?? date)}, il y a ${Math.floor(age)} jours : la tâche planifiée tourne-t-elle ?`;
  if (age >= critique) {
    etat.niveau = 'critique';
    messages.push(vieux);
  } else if (age >= alerte) messages.push(vieux);
  if (veille) messages.push(veille.message);
  if (etat.refuses)
    messages.push(`Fichiers refusés à la dernière lecture : ${etat.refuses} (détail dans mirror.json).`);
  if (messages.length && etat.niveau === 'bon') etat.niveau = 'alerte';
}
