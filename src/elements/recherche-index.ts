/** The search's code and files: fetched once per mirror and audience, and only when the reader comes to the box. */
import type { Audience, EntreeMenu } from '../model/index.js';
import type { chercher, Index } from '../search/index.js';
import { lireJson, ErreurSource, type Source } from '../source/index.js';

const DELAI = 20_000;
const ouverts = new Map<string, Promise<Index>>();

/** What a ready search offers: one index per audience. */
export interface Moteur {
  index: readonly Index[];
  chercher: typeof chercher;
}
/** The themes of one audience. */
export interface Themes {
  audience: Audience;
  themes: readonly EntreeMenu[];
}

/**
 * One of several audiences may be missing from the mirror: the others are searched all the same.
 * @throws ErreurSource when there is none; asking again tries again
 */
export async function ouvrirMoteur(source: Source, audiences: readonly Audience[]): Promise<Moteur> {
  const [recherche, fusions] = await Promise.all([
    import('../search/index.js'),
    source.manifeste().then(
      (manifeste) => manifeste.audiences,
      () => undefined,
    ),
  ]);
  const dossiers = new Set(audiences.map((audience) => source.adresse(`${fusions?.[audience] ?? audience}/search/`)));
  const essais = await Promise.allSettled([...dossiers].map((dossier) => retenir(dossier, recherche.ouvrirIndex)));
  const index = essais.flatMap((essai) => (essai.status === 'fulfilled' ? essai.value : []));
  const [echec] = essais.flatMap((essai) => (essai.status === 'rejected' ? [essai.reason as Error] : []));
  if (!index.length && echec) throw echec;
  return { chercher: recherche.chercher, index };
}

/** The themes to propose when nothing answers; of an audience without a menu, none. */
export async function themesDe(source: Source, audiences: readonly Audience[]): Promise<Themes[]> {
  const menus = await Promise.allSettled(
    audiences.map(async (audience) => ({ audience, themes: (await source.menu(audience)).themes })),
  );
  return menus.flatMap((menu) => (menu.status === 'fulfilled' ? menu.value : []));
}

function retenir(dossier: string, ouvrirIndex: (json: unknown) => Index): Promise<Index> {
  let index = ouverts.get(dossier);
  if (!index) {
    index = ouvrir(dossier, ouvrirIndex);
    ouverts.set(dossier, index);
    index.catch(() => ouverts.delete(dossier));
  }
  return index;
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
