/** Shows how a run goes: a bar on a terminal, a plain line per step elsewhere; always on stderr. */
import { progress } from '@clack/prompts';
import type { Progres } from './options.js';

const TITRES: Record<Progres['etape'], string> = {
  telechargement: 'Téléchargement',
  lecture: 'Lecture',
  ecriture: 'Mise en place du miroir',
};

export interface Affichage {
  onProgress(progres: Progres): void;
  fin(): void;
}

export function afficherProgression(sortie: NodeJS.WriteStream = process.stderr): Affichage {
  let titre = '';
  let barre: ReturnType<typeof progress> | undefined;
  let montre = 0;
  const fin = (): void => {
    barre?.stop(titre);
    barre = undefined;
  };
  return {
    fin,
    onProgress({ etape, audience, fait, total }) {
      const nouveau = audience ? `${TITRES[etape]} : ${audience}` : TITRES[etape];
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
