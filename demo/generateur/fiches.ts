/** Finding a sheet by the words people use, and its title. */
import { chercher, ouvrirIndex, type Index, type Resultat } from '../../src/search/index.js';
import { decoder } from '../../src/model/codec.js';
import { ecrireCle, type Cle } from '../../src/model/cle.js';
import type { Audience } from '../../src/model/document.js';

const MIROIR = '/co-marquage/miroir/';
const MAX = 8;

async function lire(chemin: string): Promise<unknown> {
  const reponse = await fetch(MIROIR + chemin);
  if (!reponse.ok) throw new Error(`${chemin} : ${reponse.status}`);
  return reponse.json();
}

/** What is asked for once is kept; what failed is asked for again. */
function memoire<T>(demander: (cle: string) => Promise<T>): (cle: string) => Promise<T> {
  const connus = new Map<string, Promise<T>>();
  return (cle) => {
    const promesse = connus.get(cle) ?? demander(cle);
    connus.set(cle, promesse);
    promesse.catch(() => connus.delete(cle));
    return promesse;
  };
}

const index = memoire<Index>(async (audience) => ouvrirIndex(await lire(`${audience}/search/index.json`)));

/** @throws Error when the mirror has no index */
export async function trouver(audience: Audience, mots: string): Promise<Resultat[]> {
  return chercher(await index(audience), mots, { max: MAX }).resultats;
}

/** The title of a sheet of the demo's mirror; undefined when it has none of that name. */
export const titreDe = (cle: Cle): Promise<string | undefined> => titres(ecrireCle(cle)).catch(() => undefined);

const titres = memoire<string>(async (cle) => {
  const [audience, id] = cle.split('/') as [Audience, string];
  return decoder(await lire(`${cle}.json`), { audience, id }).titre;
});
