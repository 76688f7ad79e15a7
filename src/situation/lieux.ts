/**
 * Places as the titles of the feed name them → where they are, in INSEE codes. A readable table: one line a place.
 * Names are folded (no accent, no capital, hyphens and apostrophes as spaces). Source: code officiel géographique (INSEE).
 */

/** A place: whole départements, or single communes, or all but another place. */
export type Lieu = { departements: string[] } | { communes: string[] } | { sauf: Lieu };

const DEPARTEMENTS = `
01 ain|02 aisne|03 allier|04 alpes de haute provence|05 hautes alpes|06 alpes maritimes|07 ardeche|08 ardennes|09 ariege|10 aube|11 aude
12 aveyron|13 bouches du rhone|14 calvados|15 cantal|16 charente|17 charente maritime|18 cher|19 correze|2A corse du sud|2B haute corse
21 cote d or|22 cotes d armor|23 creuse|24 dordogne|25 doubs|26 drome|27 eure|28 eure et loir|29 finistere|30 gard|31 haute garonne|32 gers
33 gironde|34 herault|35 ille et vilaine|36 indre|37 indre et loire|38 isere|39 jura|40 landes|41 loir et cher|42 loire|43 haute loire
44 loire atlantique|45 loiret|46 lot|47 lot et garonne|48 lozere|49 maine et loire|50 manche|51 marne|52 haute marne|53 mayenne
54 meurthe et moselle|55 meuse|56 morbihan|57 moselle|58 nievre|59 nord|60 oise|61 orne|62 pas de calais|63 puy de dome
64 pyrenees atlantiques|65 hautes pyrenees|66 pyrenees orientales|67 bas rhin|68 haut rhin|69 rhone|70 haute saone|71 saone et loire|72 sarthe
73 savoie|74 haute savoie|75 paris|76 seine maritime|77 seine et marne|78 yvelines|79 deux sevres|80 somme|81 tarn|82 tarn et garonne|83 var
84 vaucluse|85 vendee|86 vienne|87 haute vienne|88 vosges|89 yonne|90 territoire de belfort|91 essonne|92 hauts de seine
93 seine saint denis|94 val de marne|95 val d oise|971 guadeloupe|972 martinique|973 guyane|974 reunion|975 saint pierre et miquelon
976 mayotte|977 saint barthelemy|978 saint martin|986 wallis et futuna|987 polynesie francaise|988 nouvelle caledonie`;

/** Sets of départements, by the names the sheets give them. */
const ENSEMBLES: Record<string, string> = {
  'auvergne rhone alpes': '01 03 07 15 26 38 42 43 63 69 73 74',
  'bourgogne franche comte': '21 25 39 58 70 71 89 90',
  bretagne: '22 29 35 56',
  'centre val de loire': '18 28 36 37 41 45',
  corse: '2A 2B',
  'grand est': '08 10 51 52 54 55 57 67 68 88',
  'hauts de france': '02 59 60 62 80',
  'ile de france': '75 77 78 91 92 93 94 95',
  'region parisienne': '75 77 78 91 92 93 94 95',
  'petite couronne': '92 93 94',
  'grande couronne': '77 78 91 95',
  normandie: '14 27 50 61 76',
  'nouvelle aquitaine': '16 17 19 23 24 33 40 47 64 79 86 87',
  occitanie: '09 11 12 30 31 32 34 46 48 65 66 81 82',
  'pays de la loire': '44 49 53 72 85',
  'pays de loire': '44 49 53 72 85',
  'provence alpes cote d azur': '04 05 06 13 83 84',
  paca: '04 05 06 13 83 84',
  alsace: '67 68',
  'alsace moselle': '57 67 68',
  dom: '971 972 973 974 976',
  drom: '971 972 973 974 976',
  com: '975 977 978 986 987',
  'outre mer': '971 972 973 974 975 976 977 978 986 987 988',
  'departement d outre mer': '971 972 973 974 976',
  'departements d outre mer': '971 972 973 974 976',
  'regions ultra marines': '971 972 973 974 976',
  wallis: '986',
  futuna: '986',
  'collectivite d outre mer': '975 977 978 986 987',
  'collectivites d outre mer': '975 977 978 986 987',
};

/** Single communes, with their municipal arrondissements and associated communes. */
const COMMUNES: Record<string, string[]> = {
  lyon: ['69123', ...suite(69381, 9)],
  marseille: ['13055', ...suite(13201, 16)],
  lille: ['59350', '59298', '59355'],
  hellemmes: ['59298', '59350'],
  lomme: ['59355', '59350'],
  nice: ['06088'],
  cannes: ['06029'],
  toulouse: ['31555'],
  nantes: ['44109'],
  montpellier: ['34172'],
  strasbourg: ['67482'],
  bordeaux: ['33063'],
  rennes: ['35238'],
};

function suite(premier: number, nombre: number): string[] {
  return Array.from({ length: nombre }, (_, i) => String(premier + i));
}

const LIEUX = new Map<string, Lieu>();
const CODES = new Set<string>();
for (const ligne of DEPARTEMENTS.trim().split(/[|\n]/)) {
  const [code, ...mots] = ligne.split(' ') as [string, ...string[]];
  CODES.add(code);
  LIEUX.set(mots.join(' '), { departements: [code] });
}
for (const [nom, codes] of Object.entries(ENSEMBLES)) LIEUX.set(nom, { departements: codes.split(' ') });
for (const [nom, communes] of Object.entries(COMMUNES)) LIEUX.set(nom, { communes });
const OUTRE_MER = LIEUX.get('outre mer')!;
for (const nom of ['metropole', 'france metropolitaine']) LIEUX.set(nom, { sauf: OUTRE_MER });
// "En région", said beside "en région parisienne": the rest of the country
LIEUX.set('region', { sauf: LIEUX.get('ile de france')! });

/** The place of that folded name, or of that département's number. */
export const lieuDe = (nom: string): Lieu | undefined =>
  LIEUX.get(nom) ?? (CODES.has(nom.toUpperCase()) ? { departements: [nom.toUpperCase()] } : undefined);

/** Département of a commune by its INSEE code ("2A004" → "2A", "97209" → "972"). */
export const departementDe = (insee: string): string =>
  (/^9[78]/.test(insee) ? insee.slice(0, 3) : insee.slice(0, 2)).toUpperCase();

export function contient(lieu: Lieu, insee: string): boolean {
  if ('sauf' in lieu) return !contient(lieu.sauf, insee);
  return 'communes' in lieu ? lieu.communes.includes(insee) : lieu.departements.includes(departementDe(insee));
}

/** How wide a place is, to prefer the narrower of two that both hold: a commune counts less than a département. */
export const etendue = (lieu: Lieu): number =>
  'sauf' in lieu ? 1000 : 'communes' in lieu ? lieu.communes.length / 100 : lieu.departements.length;
