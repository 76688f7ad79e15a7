/** What `check` finds, one function a kind of thing that no longer fits. */
import { complementsDe } from '../../local/couches.js';
import { plierTitre, titresDe } from '../../local/completer.js';
import type { Chemin } from '../../local/fichier/lire.js';
import type { Complement, FichierLocal, Validite } from '../../local/fichier/types.js';
import { voisin } from '../../local/fichier/voisin.js';
import {
  type Audience, AUDIENCES, type Cle, type DocumentVdd, ecrireCle, enfants, lireCle, type Noeud, parcourir, titreDe,
} from '../../model/index.js'; // prettier-ignore
import type { MiroirLu } from './miroir.js';

export interface Constat {
  /** `a-faire`: the page is not what the town wrote · `avis`: nothing is wrong yet */
  niveau: 'a-faire' | 'avis';
  code: string;
  chemin: Chemin;
  message: string;
}

/** What stands in the file for one sheet, one theme, one dossier, or for all. */
interface Place {
  complement: Complement;
  chemin: Chemin;
  /** undefined: for all */
  cle?: Cle;
  genre: 'toutes' | 'themes' | 'dossiers' | 'fiches';
}

const aFaire = (code: string, chemin: Chemin, message: string): Constat => ({
  niveau: 'a-faire',
  code,
  chemin,
  message,
});

export function* placesDe(fichier: FichierLocal): Generator<Place> {
  if (fichier.toutes) yield { complement: fichier.toutes, chemin: ['toutes'], genre: 'toutes' };
  for (const genre of ['themes', 'dossiers', 'fiches'] as const)
    for (const [nom, complement] of Object.entries(fichier[genre] ?? {})) {
      const cle = lireCle(nom);
      if (cle) yield { complement, chemin: [genre, nom], cle, genre };
    }
}

/** Documents that are named and no longer there. */
export function* disparus(fichier: FichierLocal, miroir: MiroirLu): Generator<Constat> {
  for (const { cle, chemin } of placesDe(fichier)) if (cle) yield* disparu(cle, chemin, miroir);
  for (const [i, { sous }] of (fichier.fichesLocales ?? []).entries()) {
    const cle = lireCle(sous);
    if (cle) yield* disparu(cle, ['fichesLocales', i, 'sous'], miroir);
  }
}

function* disparu(cle: Cle, chemin: Chemin, miroir: MiroirLu): Generator<Constat> {
  if (miroir.tient(cle)) return;
  const vers = miroir.redirection(cle);
  if (!vers)
    yield aFaire(
      'disparu',
      chemin,
      `${ecrireCle(cle)} n’est plus dans le guide. Retirez-le ou choisissez une autre fiche.`,
    );
  else if (/^https?:/.test(vers))
    yield aFaire('redirige', chemin, `${ecrireCle(cle)} a quitté le guide pour ${vers}. Retirez-le.`);
  else yield aFaire('redirige', chemin, `${ecrireCle(cle)} est remplacé par ${vers}. Écrivez ${vers}.`);
}

/** Notes whose chapter no sheet has: they are shown at the end. */
export function* chapitres(fichier: FichierLocal, miroir: MiroirLu): Generator<Constat> {
  for (const place of placesDe(fichier))
    for (const [i, note] of (place.complement.notes ?? []).entries()) {
      if (note.place !== 'chapitre') continue;
      const chemin = [...place.chemin, 'notes', i, 'chapitre'];
      if (!note.chapitre) {
        yield aFaire('chapitre', chemin, 'le chapitre manque. Écrivez son titre, ou place : "apres".');
        continue;
      }
      const titres = new Set([...documentsDe(place, miroir)].flatMap(({ children }) => titresDes(children)));
      if ([...titres].some((titre) => plierTitre(titre) === plierTitre(note.chapitre!))) continue;
      const proche = voisin(note.chapitre, titres);
      if (titres.size > 0 || place.genre !== 'fiches')
        yield aFaire('chapitre', chemin, `aucun chapitre « ${note.chapitre} » ; la note est montrée à la fin. ${proche ? `Écrivez sans doute « ${proche} ».` : autres(titres)}`);
      else if (place.cle && miroir.tient(place.cle))
        yield aFaire('chapitre', chemin, `${ecrireCle(place.cle)} n’a pas de chapitres. Écrivez place : "avant" ou "apres".`);
    }
} // prettier-ignore

const autres = (titres: ReadonlySet<string>): string =>
  titres.size > 0 && titres.size <= 15
    ? `Chapitres : ${[...titres].map((t) => `« ${t} »`).join(', ')}.`
    : 'Écrivez place : "apres".';

function titresDes(children: DocumentVdd['children']): string[] {
  const chapitres = [...parcourir(children)]
    .map(([noeud]) => noeud)
    .filter(({ type }) => type === 'Chapitre' || type === 'SousChapitre');
  // Folded titles find the chapter, written ones are proposed.
  return chapitres.flatMap((c) => (titreDe(c) ? [titreDe(c), ...titresDe(c).slice(1)] : []));
}

/** The documents that a part of the file is about. */
function* documentsDe({ cle, genre }: Place, miroir: MiroirLu): Generator<DocumentVdd> {
  if (genre === 'fiches') {
    const doc = cle && miroir.document(cle);
    if (doc) yield doc;
    return;
  }
  const seule: FichierLocal = { version: 1, [genre]: cle ? { [ecrireCle(cle)]: {} } : {} };
  const audiences: readonly Audience[] = cle ? [cle.audience] : AUDIENCES;
  for (const audience of audiences)
    for (const doc of miroir.documents(audience)) if (complementsDe([seule], doc).length > 0) yield doc;
}

/** Ways of doing that the sheet does not have. */
export function* modalites(fichier: FichierLocal, miroir: MiroirLu): Generator<Constat> {
  for (const { complement, chemin, cle, genre } of placesDe(fichier)) {
    const doc = genre === 'fiches' && cle ? miroir.document(cle) : undefined;
    if (!doc) continue;
    const sortes = new Set([...parcourir(doc.children)].flatMap(([noeud]) => modalitesDe(noeud)));
    for (const sorte of Object.keys(complement.modalites ?? {}))
      if (!sortes.has(sorte))
        yield aFaire('modalite', [...chemin, 'modalites', sorte], `cette fiche n’a pas cette façon de faire. ${sortes.size ? `Elle a : ${[...sortes].join(', ')}.` : 'Elle n’en distingue aucune : écrivez une note.'}`);
  }
} // prettier-ignore

const modalitesDe = (noeud: Noeud): string[] =>
  noeud.type === 'BlocCas' && noeud.attributes.type === 'modalite'
    ? enfants(noeud, 'Cas').flatMap(({ attributes }) => attributes.type ?? [])
    : [];

/** What is over: notes and sheets that are no longer shown, closures of the past. */
export function* perimes(fichier: FichierLocal, jour: string): Generator<Constat> {
  const passe = ({ au }: Validite): boolean => au !== undefined && au < jour;
  const dire = (au: string | undefined): string => `n’est plus montrée depuis le ${au}. Retirez-la ou changez la date.`;
  for (const { complement, chemin } of placesDe(fichier))
    for (const [i, note] of (complement.notes ?? []).entries())
      if (passe(note)) yield aFaire('perime', [...chemin, 'notes', i, 'au'], `cette note ${dire(note.au)}`);
  for (const [i, fiche] of (fichier.fichesLocales ?? []).entries())
    if (passe(fiche)) yield aFaire('perime', ['fichesLocales', i, 'au'], `la fiche ${fiche.id} ${dire(fiche.au)}`);
  for (const [i, { du, au = du }] of (fichier.fermetures ?? []).entries())
    if (au < jour) yield { niveau: 'avis', code: 'perime', chemin: ['fermetures', i], message: `cette fermeture est passée (${au}).` };
} // prettier-ignore

/** Two sheets of one name: the later is the one shown. */
export function* doublons(fichier: FichierLocal): Generator<Constat> {
  const vus = new Set<string>();
  for (const [i, { id }] of (fichier.fichesLocales ?? []).entries()) {
    if (vus.has(id)) yield aFaire('doublon', ['fichesLocales', i, 'id'], `${id} est déjà le nom d’une autre fiche. Donnez-lui un autre numéro.`);
    vus.add(id);
  }
} // prettier-ignore
