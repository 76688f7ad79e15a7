/** Every door through which words from outside come in: each takes attacks and puts an element with them into the place. */
import { NOMS_OPTIONS, attributDe } from '../../src/local/index.js';
import { decoder, type AnnuaireCommune, type Contenu, type DocumentVdd, type Noeud } from '../../src/model/index.js';
import { SourceMemoire } from '../../src/source/index.js';
import type { Widget } from '../elements/aide.js';
import { fiche } from '../source/documents.js';

export type Porte = (place: HTMLElement, vecteurs: readonly string[]) => Promise<void>;

const BALISES = ['co-marquage-fiche', 'co-marquage-prerequis', 'co-marquage-demarches', 'co-marquage-contact'] as const;

/** An element in the place; done when it shows something or says what is wrong. */
async function poser(
  place: HTMLElement,
  balise: string,
  attributs: Record<string, string>,
  source?: SourceMemoire,
): Promise<void> {
  const widget = document.createElement(balise) as Widget;
  for (const [nom, valeur] of Object.entries(attributs)) widget.setAttribute(nom, valeur);
  if (source) widget.source = source;
  const fini = new Promise((suite) => {
    widget.addEventListener('co-marquage-ready', suite);
    widget.addEventListener('co-marquage-error', () => setTimeout(suite, 20));
    setTimeout(suite, 1500);
  });
  place.append(widget);
  await fini;
}

const noeud = (type: Noeud['type'], attributes: object, ...children: Contenu[]): Noeud =>
  ({ type, attributes, children }) as Noeud;
const para = (texte: string): Noeud => noeud('Paragraphe', {}, texte);

/** Words of the feed in every place a citizen reads. */
const texte = (mots: readonly string[]): DocumentVdd =>
  fiche({
    titre: mots[0] ?? '',
    filDAriane: [{ id: 'N1', titre: mots[1] ?? '' }],
    children: [
      noeud('Introduction', {}, noeud('Texte', {}, ...mots.map(para))),
      noeud('Texte', {}, noeud('Chapitre', {}, noeud('Titre', {}, para(mots[2] ?? '')), noeud('Liste', { type: 'puce' }, ...mots.map((m) => noeud('Item', {}, para(m)))))), // prettier-ignore
      noeud('Definition', { ID: mots[3] }, noeud('Titre', {}, mots[3] ?? ''), noeud('Texte', {}, para(mots[4] ?? ''))),
      noeud('ServiceEnLigne', { ID: 'R1', URL: 'https://exemple.invalid/s', type: mots[5] }, noeud('Titre', {}, mots[6] ?? '')), // prettier-ignore
    ],
  });

/** The same words as addresses, identifiers, names of files and codes. */
const adresses = (mots: readonly string[]): DocumentVdd =>
  fiche({
    ...(mots[0] !== undefined && { spUrl: mots[0] }),
    children: [
      noeud('Introduction', {}, noeud('Texte', {}, ...mots.map((m) => noeud('Paragraphe', {}, noeud('LienExterne', { URL: m, commentaireLien: m, langue: m }, m), noeud('LienIntra', { LienID: m }, m), noeud('LienInterne', { LienPublication: m, audience: m }, m))))), // prettier-ignore
      ...mots.flatMap((m) => [
        noeud('ServiceEnLigne', { ID: m, URL: m, format: m, poids: m, numerocerfa: m }, noeud('Titre', {}, m)),
        noeud('Image', { LienPublication: m }, noeud('TexteDeRemplacement', {}, m)),
        noeud('Video', { LienPublication: m, URL: m, fournisseur: 'youTube' }, noeud('Titre', {}, m)),
        noeud('OuSAdresser', { pivot: m, ID: m }, noeud('Titre', {}, m), noeud('RessourceWeb', { URL: m }, m)),
        noeud('Reference', { ID: m, URL: m, type: m }, noeud('Titre', {}, m)),
      ]),
    ],
  });

const source = (doc: DocumentVdd, annuaires: AnnuaireCommune[] = []): SourceMemoire =>
  new SourceMemoire({ documents: [doc], annuaires });

/** `data-local` takes addresses of the web only: the answer stands in for the network's. */
async function repondre(json: unknown, faire: (adresse: string) => Promise<void>): Promise<void> {
  const vrai = window.fetch;
  const adresse = `/hostile/${Math.random().toString(36).slice(2)}.json`;
  window.fetch = (demande, options) =>
    String(demande instanceof Request ? demande.url : demande).endsWith(adresse)
      ? Promise.resolve(new Response(JSON.stringify(json)))
      : vrai(demande, options);
  try {
    await faire(adresse);
  } finally {
    window.fetch = vrai;
  }
}

/** A logo may lie on another host: the town's own choice. What is not an address may not become one. */
const ailleurs = (adresse: string): boolean => /^\s*(https?:|\/\/|\\\\|\/\\|www\.[\w.-]+$)/i.test(adresse);

const organisme = (m: string, rang: number) => ({
  id: m, nom: m, pivot: 'mairie', adresse: { lignes: [m], codePostal: m, commune: m, noteAccessibilite: m }, telephones: [{ valeur: m, description: m }],
  courriels: [m], sites: [{ url: m, titre: m }], remarque: m, url: m, modifie: m, ouverture: [{ du: 1 + (rang % 7), au: 7, heures: [['08:00', '09:00']] as [string, string][], commentaire: m }],
}); // prettier-ignore

/** WebKit takes a hundred changes of the address in ten seconds, and refuses the next. */
async function adresser(adresse: string): Promise<void> {
  for (;;)
    try {
      return history.replaceState(null, '', adresse);
    } catch {
      await new Promise((suite) => setTimeout(suite, 250));
    }
}

export const PORTES: Record<string, Porte> = {
  /** each attack a note of the town's file, cleaned by the one door */
  'note du fichier local': (place, mots) =>
    repondre(
      { version: 1, toutes: { notes: mots.map((html) => ({ place: 'avant', html })) } },
      (adresse) => poser(place, 'co-marquage-fiche', { fiche: 'F1', 'data-local': adresse }, source(fiche())), // prettier-ignore
    ),
  'champs du fichier local': async (place, mots) => {
    for (const m of mots)
      await repondre(
        {
          version: 1, commune: { nom: m, insee: '99123' }, defauts: { site: m, logo: ailleurs(m) ? undefined : m, couleur: m, telephone: m, courriel: m, adresse: m, horaires: m }, textes: { 'source.licence': m },
          fiches: { F1: { teleservice: { url: m, titre: m }, formulaire: { url: m, titre: m }, rendezVous: m } }, contact: { nom: m, remarque: m, telephone: m, url: m }, fermetures: [{ du: '2026-01-01', motif: m }],
          [m]: { pollue: 1 }, etend: m,
        }, (adresse) => poser(place, 'co-marquage-fiche', { fiche: 'F1', 'data-local': adresse }, source(fiche()))); // prettier-ignore
  },
  attribut: async (place, mots) => {
    for (const [rang, m] of mots.entries()) {
      const attributs = Object.fromEntries(NOMS_OPTIONS.map((nom) => [attributDe(nom), m]));
      for (const nom of ['source', 'data-local', 'data-insee']) delete attributs[nom];
      await poser(place, BALISES[rang % 4]!, { ...attributs, fiche: rang % 2 ? 'F1' : m, lang: m }, source(fiche()));
    }
  },
  'texte du flux': async (place, mots) => {
    for (const balise of BALISES.slice(0, 3)) await poser(place, balise, { fiche: 'F1' }, source(texte(mots)));
  },
  'adresse du flux': async (place, mots) => {
    for (const balise of BALISES.slice(0, 3)) await poser(place, balise, { fiche: 'F1' }, source(adresses(mots)));
  },
  /** the file of a mirror as it lies on a disk that somebody else wrote */
  'fichier du miroir': async (place, mots) => {
    for (const m of mots) {
      let doc: DocumentVdd;
      try {
        doc = decoder(JSON.parse(`{"v":1,"__proto__":{"pollue":1},"titre":${JSON.stringify(m)},"children":[${JSON.stringify(m)}]}`), { audience: 'particuliers', id: 'F1' }); // prettier-ignore
      } catch {
        continue; // refused by name
      }
      await poser(place, 'co-marquage-fiche', { fiche: 'F1' }, source(doc));
    }
  },
  annuaire: async (place, mots) => {
    const annuaire = { v: 1, insee: '99123', nom: mots[0] ?? '', fuseau: 'Europe/Paris', date: '2026-11-24', pivots: { mairie: mots.map(organisme) } } as AnnuaireCommune; // prettier-ignore
    await poser(place, 'co-marquage-contact', { pivot: 'mairie', 'data-insee': '99123' }, source(fiche(), [annuaire]));
  },
  'adresse de la page': async (place, mots) => {
    const avant = location.href;
    for (const m of mots) {
      await adresser(`#co-marquage=particuliers/F1:${m.slice(0, 600)}`);
      await poser(place, 'co-marquage-fiche', { fiche: 'F1', 'data-reponses': 'adresse' }, source(texte(['a', 'b', 'c', 'd', 'e', 'f', 'g']))); // prettier-ignore
    }
    await adresser(avant);
  },
  'stockage du navigateur': async (place, mots) => {
    for (const m of mots) {
      sessionStorage.setItem('co-marquage:reponses:particuliers/F1', m);
      localStorage.setItem('co-marquage:coches:particuliers/F1', m);
      await poser(place, 'co-marquage-prerequis', { fiche: 'F1' }, source(fiche()));
    }
    sessionStorage.clear();
    localStorage.clear();
  },
};

/** Doors that take one element an attack: dear, so each attack comes through them once in `part`. */
export const CHERES = new Set(['champs du fichier local', 'attribut', 'fichier du miroir', 'adresse de la page', 'stockage du navigateur']); // prettier-ignore
