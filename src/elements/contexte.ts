import type { Traduire } from '../i18n.js';
import type { Options } from '../local/index.js';
import { ecrireCle, type Cle, type DocumentVdd } from '../model/index.js';
import type { Bloc, Contexte } from '../render/index.js';
import type { Source } from '../source/source.js';

let dernier = 0;

/** Put before every id of one element, so that two of a page share none. */
export const nouveauPrefixe = (): string => `cm${++dernier}-`;

/** A sheet of the town's own has no official page: it opens here. */
const enPlace = ({ id }: Cle): string | undefined => (/^L\d/.test(id) ? '#' : undefined);

/** What rendering needs to know of the page and of the town's options. */
export function contexteDe(
  doc: DocumentVdd,
  options: Options,
  prefixe: string,
  t: Traduire,
  langue: string,
  source: Pick<Source, 'adresse'>,
): Contexte {
  const absents = new Set(doc.absents);
  return {
    t,
    langue,
    prefixe,
    commune: options.commune,
    niveau: options.niveau ?? 2,
    masquer: new Set<Bloc>(options.masquer),
    lien: (cle) =>
      absents.has(ecrireCle(cle))
        ? undefined
        : (options.lienFiche?.replaceAll('{audience}', cle.audience).replaceAll('{id}', cle.id) ?? enPlace(cle)),
    image(nom) {
      const taille = doc.images?.[nom];
      return taille && { src: source.adresse(`images/${nom}`), width: taille[0], height: taille[1] };
    },
  };
}
