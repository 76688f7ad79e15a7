/** The records of `data.gouv_local.json` (273 MB), one at a time: the file is never whole in memory. */
import type { Readable } from 'node:stream';
import { JSONParser } from '@streamparser/json';
import { ErreurMiroir } from '../erreurs.js';
import { altere } from './flux.js';

/** `{"service": [record, …]}`, or a bare list as the API exports it. @throws ErreurMiroir `archive` */
export async function* lireEnregistrements(octets: Readable, nom: string): AsyncGenerator<unknown> {
  let lecteur: JSONParser | undefined;
  let debut = '';
  let nombre = 0;
  const lus: unknown[] = [];
  try {
    for await (const morceau of octets as AsyncIterable<Buffer>) {
      if (!lecteur) {
        debut = morceau.toString('utf8', 0, 400);
        lecteur = nouveauLecteur(debut, lus);
      }
      lecteur.write(morceau);
      nombre += lus.length;
      yield* lus;
      lus.length = 0;
    }
    if (!lecteur?.isEnded) throw new Error('la fin manque');
  } catch (cause) {
    throw altere(nom, cause);
  }
  if (nombre === 0)
    throw new ErreurMiroir(
      'archive',
      `${nom} : aucun organisme sous la clé « service ». Clés lues au début : ${clesDe(debut) || 'aucune'}.`,
    );
}

function nouveauLecteur(debut: string, lus: unknown[]): JSONParser {
  const lecteur = new JSONParser({ paths: [/^\s*\[/.test(debut) ? '$.*' : '$.service.*'], keepStack: false });
  lecteur.onValue = ({ value }) => void lus.push(value);
  return lecteur;
}

const clesDe = (debut: string): string => [...debut.matchAll(/"(\w+)"\s*:/g)].map(([, cle]) => cle).join(', ');
