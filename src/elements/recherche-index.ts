/** The search's code and files: fetched once per mirror and audience, and only when the reader comes to the box. */
import type { Audience } from '../model/index.js';
import type { chercher, Index } from '../search/index.js';
import { lireJson, ErreurSource, type Source } from '../source/index.js';

const DELAI = 20_000;
const ouverts = new Map<string, Promise<Index>>();

/** What a ready search offers. */
export interface Moteur {
  index: Index;
  chercher: typeof chercher;
}

/** @throws ErreurSource; asking again tries again */
export async function ouvrirMoteur(source: Source, audience: Audience): Promise<Moteur> {
  const [recherche, fusions] = await Promise.all([
    import('../search/index.js'),
    source.manifeste().then(
      ({ audiences }) => audiences,
      () => undefined,
    ),
  ]);
  const dossier = source.adresse(`${fusions?.[audience] ?? audience}/search/`);
  let index = ouverts.get(dossier);
  if (!index) {
    index = ouvrir(dossier, recherche.ouvrirIndex);
    ouverts.set(dossier, index);
    index.catch(() => ouverts.delete(dossier));
  }
  return { chercher: recherche.chercher, index: await index };
}

async function ouvrir(dossier: string, ouvrirIndex: (json: unknown) => Index): Promise<Index> {
  const lignes = lireJson(`${dossier}lignes.json`, DELAI);
  lignes.catch(() => undefined);
  const json = await lireJson(`${dossier}index.json`, DELAI);
  try {
    const index = ouvrirIndex(json);
    // Titles are enough to begin with; without the lines the search works all the same.
    void lignes.then((texte) => index.ajouterLignes(texte)).catch(() => undefined);
    return index;
  } catch (cause) {
    const code = (cause as { code?: string }).code === 'version' ? 'version' : 'forme';
    throw new ErreurSource(code, `${dossier}index.json n’est pas un index lisible par ce script. Refaites le miroir.`, {
      cause,
    });
  }
}
