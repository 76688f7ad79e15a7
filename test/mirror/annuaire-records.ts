/** Invented records in the shape of the official files, and the archives that hold them. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import yazl from 'yazl';

export const INSEE = '29999';
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const body = (n: number, nom: string, type: string, communes: string[], more: object = {}) => ({
  id: id(n),
  nom,
  pivot: [{ type_service_local: type, code_insee_commune: communes }],
  ancien_code_pivot: `${type}-${communes[0]}-01`,
  code_insee_commune: communes[0],
  statut_de_diffusion: 'true',
  telephone: [{ valeur: '01 99 00 12 34', description: '' }],
  adresse: [],
  adresse_courriel: [],
  site_internet: [],
  plage_ouverture: [],
  ...more,
});

export const TOWN_HALL = body(1, 'Mairie - Roc-Tréhen', 'mairie', [INSEE], {
  adresse: [
    { type_adresse: 'Adresse postale', numero_voie: 'BP 12', code_postal: '29998', nom_commune: 'Roc-Tréhen Cedex' },
    {
      type_adresse: 'Adresse',
      complement1: 'Bâtiment <b>A</b>',
      complement2: '',
      numero_voie: '3 quai des Mouettes',
      service_distribution: '',
      code_postal: '29999',
      nom_commune: 'Roc-Tréhen',
      longitude: '-4.5012',
      latitude: '48.0123',
      accessibilite: 'ACC',
      note_accessibilite: 'rampe c&ocirc;té quai &amp; sonnette',
    },
  ],
  adresse_courriel: ['accueil@roc-trehen.example', 'pas une adresse'],
  site_internet: [
    { libelle: '', valeur: 'www.roc-trehen.example' },
    { libelle: 'Piège', valeur: 'javascript:alert(1)' },
  ],
  plage_ouverture: [
    {
      nom_jour_debut: 'Lundi',
      nom_jour_fin: 'Vendredi',
      valeur_heure_debut_1: '08:30:00',
      valeur_heure_fin_1: '12:00:00',
      valeur_heure_debut_2: '13:30:00',
      valeur_heure_fin_2: '17:00:00',
      commentaire: '',
    },
    {
      nom_jour_debut: 'Samedi',
      nom_jour_fin: 'Samedi',
      valeur_heure_debut_1: '09:00:00',
      valeur_heure_fin_1: '12:00:00',
      valeur_heure_debut_2: '',
      valeur_heure_fin_2: '',
      commentaire: 'Un samedi sur deux.',
    },
  ],
  commentaire_plage_ouverture: 'Fermé l’après-midi en août.',
  date_modification: '08/03/2026 14:14:36',
  url_service_public: 'https://lannuaire.service-public.gouv.fr/bretagne/finistere/exemple',
});

export const RECORDS = [
  // the delegate comes first in the file, the main body second: order is not the answer
  body(2, 'Mairie déléguée - Kerlaz-Vihan', 'mairie', [INSEE], { ancien_code_pivot: 'mairie-29998-01' }),
  TOWN_HALL,
  body(3, 'Préfecture du bout du monde', 'prefecture', ['29232']),
  body(4, 'Caisse d’une autre ville, qui siège ici', 'caf', [INSEE], { ancien_code_pivot: 'caf-29999-01' }),
  body(5, 'Caisse compétente', 'caf', ['29019']),
  body(6, 'Conseil départemental', 'cg', ['29232']),
  body(7, 'Mission locale', 'mission_locale', ['29019', INSEE, '29232']),
  body(8, 'Mairie retirée', 'mairie', [INSEE], { statut_de_diffusion: 'false' }),
  body(9, 'Mairie - Ailleurs', 'mairie', ['75056']),
];

export const LOCAL_JSON = JSON.stringify({ service: RECORDS });

export const COMPETENCE = {
  commune: [
    {
      code_insee_commune: INSEE,
      nom: 'Roc-Tréhen',
      type_service_local: [
        { code_type_service_local: 'mairie', organisme: [id(1)] },
        { code_type_service_local: 'prefecture', organisme: [id(3)] },
        { code_type_service_local: 'caf', organisme: [id(5)] },
        { code_type_service_local: 'cg', organisme: [id(6)] },
      ],
    },
  ],
};

export async function zip(files: Record<string, string>): Promise<Buffer> {
  const file = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) file.addBuffer(Buffer.from(content), name);
  file.end();
  return buffer(file.outputStream);
}

export const competenceZip = (json: unknown = COMPETENCE): Promise<Buffer> =>
  zip({ '75056.json': JSON.stringify({ commune: [] }), [`${INSEE}.json`]: JSON.stringify(json) });

export async function tar(files: Record<string, string | Buffer>): Promise<Buffer> {
  const file = pack();
  for (const [name, content] of Object.entries(files)) file.entry({ name }, content);
  file.finalize();
  return buffer(file);
}

/** A web server on a free port that answers each request by `answer`; `asked` keeps the addresses. */
export async function serve(answer: (url: URL, response: ServerResponse, n: number) => void) {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    asked.push(url);
    answer(url, response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A record as the API writes it: lists are JSON in strings, single-element lists of texts are texts. */
export const asApi = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      name === 'adresse_courriel'
        ? (value as string[]).join(';')
        : Array.isArray(value)
          ? JSON.stringify(value)
          : value,
    ]),
  );
