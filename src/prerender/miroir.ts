/** The mirror on the disk: its manifest, its documents one after another, the bodies of a commune. */
import { join } from 'node:path';
import {
  AUDIENCES, decoder, ecrireCle, type AnnuaireCommune, type Audience, type Cle, type DocumentVdd, type Manifeste,
} from '../model/index.js'; // prettier-ignore
import { lireSiPresent, type Fs } from '../mirror/disque/fs.js';
import { ErreurMiroir, messageDe } from '../mirror/erreurs.js';

export class MiroirSurDisque {
  readonly manifeste: Manifeste;

  /** @throws ErreurMiroir `usage` when there is no mirror */
  constructor(
    readonly fs: Fs,
    readonly dir: string,
  ) {
    const manifeste = this.#lire('mirror.json') as Manifeste | undefined;
    if (typeof manifeste?.v !== 'number')
      throw new ErreurMiroir(
        'usage',
        `--mirror : ${dir} n’est pas un miroir. Faites-en un : co-marquage mirror --out ${dir}`,
      );
    this.manifeste = manifeste;
  }

  /** Keys of the documents of each audience that has a folder of its own, in the order of their numbers. */
  cles(): Map<Audience, Cle[]> {
    const toutes = new Map<Audience, Cle[]>();
    for (const audience of AUDIENCES) {
      const dossier = join(this.dir, audience);
      if (!this.fs.statSync(dossier, { throwIfNoEntry: false })?.isDirectory()) continue;
      const ids = this.fs.readdirSync(dossier).flatMap((nom) => /^([FNR]\d+)\.json$/.exec(nom)?.[1] ?? []);
      toutes.set(audience, ids.sort(parNumero).map((id) => ({ audience, id })));
    } // prettier-ignore
    return toutes;
  }

  /** @throws ErreurMiroir `archive` naming the file that cannot be read */
  document(cle: Cle): DocumentVdd {
    const chemin = `${ecrireCle(cle)}.json`;
    try {
      return decoder(this.#lire(chemin), cle);
    } catch (cause) {
      throw new ErreurMiroir('archive', `${join(this.dir, chemin)} : ${messageDe(cause)}. Refaites le miroir.`, {
        cause,
      });
    }
  }

  /** undefined: the mirror has no directory for that commune */
  annuaire(insee: string): AnnuaireCommune | undefined {
    return this.#lire(`annuaire/${insee}.json`) as AnnuaireCommune | undefined;
  }

  #lire(chemin: string): unknown {
    const texte = lireSiPresent(this.fs, join(this.dir, chemin))?.toString();
    return texte === undefined ? undefined : JSON.parse(texte);
  }
}

const parNumero = (a: string, b: string): number =>
  a[0] === b[0] ? Number(a.slice(1)) - Number(b.slice(1)) : a < b ? -1 : 1;
