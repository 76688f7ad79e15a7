/**
 * What search engines read of a page: the service or the question, and where it stands in the guide. Source: schema.org
 * `GovernmentService`, `FAQPage`, `BreadcrumbList`. The licence, the date and the original stand in it as they do in the page.
 */
import { actionsDe } from '../render/demarches.js';
import { adresseSure, ecrireCle, type Audience, type Cle, type DocumentVdd, type Famille } from '../model/index.js';
import { reponse, resume } from './resume.js';

type Objet = Record<string, unknown>;

const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';
const SERVICES = new Set<Famille>(['fiche', 'teleservice', 'formulaire', 'simulateur', 'comment-faire-si', 'recherche-guidee']); // prettier-ignore
const PUBLICS: Record<Audience, string> = {
  particuliers: 'Particuliers',
  professionnels: 'Entreprises',
  associations: 'Associations',
};

/** @param adresse the page's own address; @param lien where another document stands */
export function donnees(doc: DocumentVdd, adresse: string, lien: (cle: Cle) => string): Objet {
  const fil = filDe(doc, adresse, lien);
  return { '@context': 'https://schema.org', '@graph': [principal(doc, adresse), ...(fil ? [fil] : [])] };
}

/** Ready to stand inside a `script`: no tag can end it, no comment begin. */
export const enTexte = (objet: Objet): string => JSON.stringify(objet).replace(/</g, '\\u003c');

/** Some titles of the guide begin or end with spaces that do not break. */
const nomDe = (titre: string): string => titre.trim();

/** Of a page that is named by its place on the site alone, search engines would not know the address. */
const entiere = (adresse: string): boolean => /^https?:/.test(adresse);

function principal(doc: DocumentVdd, url: string): Objet {
  const commun: Objet = {
    name: nomDe(doc.titre),
    description: resume(doc).trim(),
    ...(entiere(url) && { url }),
    inLanguage: 'fr',
    ...(doc.date && { dateModified: doc.date }),
    // The town's own sheet is none of the State's.
    ...(doc.commune === undefined && { isBasedOn: doc.spUrl, license: LICENCE }),
  };
  if (doc.famille === 'question-reponse')
    return {
      '@type': 'FAQPage',
      ...commun,
      mainEntity: [
        { '@type': 'Question', name: nomDe(doc.titre), acceptedAnswer: { '@type': 'Answer', text: reponse(doc), ...(entiere(url) && { url }) } },
      ],
    };
  if (!SERVICES.has(doc.famille) || doc.commune !== undefined) return { '@type': 'WebPage', ...commun };
  // A service has no date, licence or language of its own: the page about it has.
  const { name, description, inLanguage, dateModified, isBasedOn, license } = commun;
  return {
    '@type': 'WebPage',
    ...commun,
    mainEntity: {
      '@type': 'GovernmentService',
      name,
      description,
      url,
      audience: { '@type': 'Audience', audienceType: PUBLICS[doc.audience] },
      areaServed: { '@type': 'Country', name: 'France' },
      provider: { '@type': 'GovernmentOrganization', name: 'République française', url: 'https://www.service-public.gouv.fr/' },
      ...canaux(doc),
      subjectOf: { '@type': 'WebPage', url: isBasedOn, inLanguage, dateModified, license },
    },
  };
} // prettier-ignore

/** Where one can act on line. */
function canaux(doc: DocumentVdd): Objet {
  const adresses = actionsDe(doc).flatMap((n) => {
    const url = n.type === 'DemarcheLocale' ? n.attributes.url : 'URL' in n.attributes ? n.attributes.URL : undefined;
    return adresseSure(url) ?? [];
  });
  if (adresses.length === 0) return {};
  return { availableChannel: [...new Set(adresses)].map((serviceUrl) => ({ '@type': 'ServiceChannel', serviceUrl })) };
}

function filDe(doc: DocumentVdd, adresse: string, lien: (cle: Cle) => string): Objet | undefined {
  const niveaux = doc.filDAriane.filter(({ id }) => id !== doc.id && /^[FN]\d/.test(id));
  if (niveaux.length === 0) return undefined;
  const etapes = [
    ...niveaux.map(({ id, titre }) => ({ name: nomDe(titre), item: lien({ audience: doc.audience, id }) })),
    { name: nomDe(doc.titre), item: adresse },
  ];
  return {
    '@type': 'BreadcrumbList',
    ...(entiere(adresse) && { '@id': `${adresse}#${ecrireCle(doc).replace('/', '-')}` }),
    itemListElement: etapes.map((etape, i) => ({ '@type': 'ListItem', position: i + 1, ...etape })),
  };
}
