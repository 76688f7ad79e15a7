/** Shows how a run goes: a bar on a terminal, a plain line per step elsewhere; always on stderr. */
import { progress } from '@clack/prompts';
import type { Progres } from './options.js';

const TITRES: Record<Progres['etape'], string> = {
  telechargement: 'Téléchargement',
  lecture: 'Lecture',
  images: 'Images',
  ecriture: 'Mise en place du miroir',
};

/** A bar with a title, whatever is counted. */
export interface Barre {
  avancer(titre: string, fait: number, total?: number): void;
  fin(): void;
}
export interface Affichage {
  onProgress(progres: Progres): void;
  fin(): void;
}

export function afficherProgression(sortie: NodeJS.WriteStream = process.stderr): Affichage {
  const { avancer, fin } = afficher(sortie);
  return {
    fin,
    onProgress: ({ etape, audience, fait, total }) =>
      avancer(audience ? `${TITRES[etape]} : ${audience}` : TITRES[etape], fait, total),
  };
}

export function afficher(sortie: NodeJS.WriteStream = process.stderr): Barre {
  let titre = '';
  let barre: ReturnType<typeof progress> | undefined;
  let montre = 0;
  const fin = (): void => {
    barre?.stop(titre);
    barre = undefined;
  };
  return {
    fin,
    avancer(nouveau, fait, total) {
      if (nouveau !== titre) {
        fin();
        titre = nouveau;
        montre = 0;
        if (sortie.isTTY) {
          barre = progress({ max: total ?? 1, output: sortie });
          barre.start(titre);
        } else sortie.write(`${titre}\n`);
      }
      if (fait > montre) barre?.advance(fait - montre);
      montre = Math.max(montre, fait);
    },
  };
}
