/** The sitemap: only where the town's own address is the canonical one. Source: sitemaps.org protocol 0.9. */

/** Addresses one file may hold. */
const PAR_FICHIER = 50_000;

export interface Adresse {
  adresse: string;
  /** ISO date */
  date: string | undefined;
}

const texte = (t: string): string => t.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** `sitemap.xml`; beyond what one may hold, several and an index of them. @param base address of the folder they stand in */
export function plans(adresses: readonly Adresse[], base: string): Map<string, string> {
  const morceaux: (readonly Adresse[])[] = [];
  for (let i = 0; i < adresses.length; i += PAR_FICHIER) morceaux.push(adresses.slice(i, i + PAR_FICHIER));
  if (morceaux.length <= 1) return new Map([['sitemap.xml', plan(adresses)]]);
  const noms = morceaux.map((_, i) => `sitemap-${i + 1}.xml`);
  const index = noms.map((nom) => `<sitemap><loc>${texte(base + nom)}</loc></sitemap>`).join('\n');
  return new Map([
    ...noms.map((nom, i): [string, string] => [nom, plan(morceaux[i]!)]),
    ['sitemap.xml', document('sitemapindex', index)],
  ]);
}

const plan = (adresses: readonly Adresse[]): string =>
  document(
    'urlset',
    adresses
      .map(({ adresse, date }) => `<url><loc>${texte(adresse)}</loc>${date ? `<lastmod>${texte(date)}</lastmod>` : ''}</url>`)
      .join('\n'),
  ); // prettier-ignore

const document = (racine: string, contenu: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${racine} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${contenu}\n</${racine}>\n`;
