/** The sheets the pages speak of. The two guides number them differently, so pages name them by their part. */
import { adresseOfficielle, lireCle } from '../../src/model/index.js';

interface Part {
  /** in the State's guide */
  real: string;
  /** in the invented guide of `demo/guide` */
  sample: string;
}

const PARTS: Record<string, Part> = {
  mediateur: { real: 'F14373', sample: 'F14373' },
  identite: { real: 'F21089', sample: 'F90001' },
  perte: { real: 'F1344', sample: 'F90011' },
  carteGrise: { real: 'F34300', sample: 'F90015' },
  vehicule: { real: 'N367', sample: 'N90110' },
  travaux: { real: 'F17578', sample: 'F90002' },
  pacs: { real: 'F1618', sample: 'F90009' },
  demenager: { real: 'F14128', sample: 'F90004' },
  bruit: { real: 'F612', sample: 'F90008' },
  terrasse: { real: 'professionnels/F10003', sample: 'professionnels/F90001' },
  deballage: { real: 'professionnels/F22397', sample: 'professionnels/F90021' },
};

/** The dossiers the town adds sheets of its own to. */
const DOSSIERS: Record<string, Part> = { pacs: { real: 'N144', sample: 'N90104' } };

/** `{{fiche:pacs}}` → the sheet's key in this guide; `{{dossier:pacs}}`; `{{lien:pacs}}` → the sheet's official address. */
export function fillSheets(text: string, sample: boolean): string {
  return text.replace(/\{\{(fiche|dossier|lien):(\w+)\}\}/g, (_, what: string, part: string) => {
    if (what === 'lien') return officialAddress(part);
    return what === 'fiche' ? sheetOf(part, sample) : keyOf(DOSSIERS, part, sample);
  });
}

/** @throws Error when a page names a part that is not in the table */
function keyOf(parts: Record<string, Part>, part: string, sample: boolean): string {
  const found = parts[part];
  if (!found) throw new Error(`${part}: no such part; write one of ${Object.keys(parts).join(', ')}`);
  return sample ? found.sample : found.real;
}

const sheetOf = (part: string, sample: boolean): string => keyOf(PARTS, part, sample);

/** The State's page of a sheet: the link inside the tags, for who reads without scripts. */
function officialAddress(part: string): string {
  const cle = lireCle(sheetOf(part, false));
  if (!cle) throw new Error(`${part}: not a key`);
  return adresseOfficielle(cle);
}
