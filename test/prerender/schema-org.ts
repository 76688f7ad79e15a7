/**
 * What schema.org and the search engines ask of the data that pages carry: the types we use, what each must say, of what shape.
 * Source: schema.org 29; Google Search Central, "FAQPage", "BreadcrumbList" (name, item and position of each step).
 */

type Forme = (valeur: unknown) => boolean;
const texte: Forme = (v) => typeof v === 'string' && v.trim() === v && v !== '';
const adresse: Forme = (v) => typeof v === 'string' && /^https?:$/.test(URL.canParse(v) ? new URL(v).protocol : '');
const date: Forme = (v) => typeof v === 'string' && /^\d{4}-\d\d-\d\d/.test(v) && !Number.isNaN(Date.parse(v));
const entier: Forme = (v) => Number.isInteger(v);
const noeud =
  (...types: string[]): Forme =>
  (v) =>
    types.includes((v as { '@type'?: string })['@type'] ?? '');
const liste =
  (type: string): Forme =>
  (v) =>
    Array.isArray(v) && v.length > 0 && v.every(noeud(type));

const PAGE = { name: texte, description: texte, url: adresse, inLanguage: texte };
const DE_PAGE = { dateModified: date, isBasedOn: adresse, license: adresse };
/** Type → what it must say, and what it may say besides. */
const TYPES: Record<string, readonly [doit: Record<string, Forme>, peut: Record<string, Forme>]> = {
  WebPage: [{}, { ...PAGE, ...DE_PAGE, mainEntity: noeud('GovernmentService') }],
  FAQPage: [{ ...PAGE, mainEntity: liste('Question') }, DE_PAGE],
  Question: [{ name: texte, acceptedAnswer: noeud('Answer') }, {}],
  Answer: [{ text: texte }, { url: adresse }],
  GovernmentService: [
    { name: texte, description: texte, url: adresse, provider: noeud('GovernmentOrganization') },
    { audience: noeud('Audience'), areaServed: noeud('Country'), availableChannel: liste('ServiceChannel'), subjectOf: noeud('WebPage') },
  ],
  Audience: [{ audienceType: texte }, {}],
  Country: [{ name: texte }, {}],
  GovernmentOrganization: [{ name: texte, url: adresse }, {}],
  ServiceChannel: [{ serviceUrl: adresse }, {}],
  BreadcrumbList: [{ itemListElement: liste('ListItem') }, {}],
  ListItem: [{ position: entier, name: texte, item: adresse }, {}],
}; // prettier-ignore

/** @returns one line for each thing that is not as it must be, with the path to it */
export function fautesDe(valeur: unknown, chemin = ''): string[] {
  if (Array.isArray(valeur)) return valeur.flatMap((v, i) => fautesDe(v, `${chemin}[${i}]`));
  if (typeof valeur !== 'object' || valeur === null) return [];
  const { '@type': type, '@id': id, ...dits } = valeur as Record<string, unknown>;
  const regles = TYPES[String(type)];
  if (!regles) return [`${chemin}: type ${String(type)}`];
  const [doit, peut] = regles;
  const connus: Record<string, Forme> = { ...doit, ...peut };
  return [
    ...(id === undefined || adresse(id) ? [] : [`${chemin}: @id ${JSON.stringify(id)}`]),
    ...Object.keys(doit).flatMap((nom) => (nom in dits ? [] : [`${chemin}: ${String(type)} without ${nom}`])),
    ...Object.entries(dits).flatMap(([nom, v]) => (connus[nom]?.(v) ? [] : [`${chemin}.${nom}: ${JSON.stringify(v)?.slice(0, 80)}`])),
    ...Object.entries(dits).flatMap(([nom, v]) => fautesDe(v, `${chemin}.${nom}`)),
    ...rangs(dits['itemListElement'], chemin),
  ];
} // prettier-ignore

/** Steps are counted from one. */
const rangs = (etapes: unknown, chemin: string): string[] =>
  Array.isArray(etapes) && etapes.some((e, i) => (e as { position: number }).position !== i + 1)
    ? [`${chemin}.itemListElement: positions`]
    : [];
