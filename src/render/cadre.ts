/** The sheet whole: head, contents in the feed's order with its side blocks named, definitions, source. */
import type { Element, Root } from 'hast';
import type { Contenu, DocumentVdd, Noeud, TypeNoeud } from '../model/index.js';
import type { Contexte, Etat, Pause, Sortie } from './contexte.js';
import { dire, mot } from './dire.js';
import { de, estVide, h } from './h.js';
import { enListe } from './blocs.js';
import { etatDe } from './etat.js';
import { tous } from './rendu.js';
import { source } from './source.js';
import { preparer } from './table.js';
import { tete } from './tete.js';
import { entete } from './titres.js';

/** Side blocks: `data-masquer` folds them by these names. */
export const BLOCS = [
  'voir-aussi', 'fiches-connexes', 'ou-s-adresser', 'support', 'references', 'partenaires', 'services', 'pour-en-savoir-plus', 'questions-reponses',
  'comment-faire-si', 'fiches-liees', 'notices', 'annexes', 'alternatifs', 'suite', 'dossiers', 'definitions',
] as const; // prettier-ignore
export type Bloc = (typeof BLOCS)[number];

/** Nodes of the page's own level → the block they belong to. */
const BLOC_DE: { readonly [T in TypeNoeud]?: Bloc } = {
  VoirAussi: 'voir-aussi',
  FicheConnexe: 'fiches-connexes',
  QuiPeutMAider: 'ou-s-adresser',
  OuSAdresser: 'ou-s-adresser',
  ContactLocal: 'ou-s-adresser',
  OuSAdresserSupport: 'support',
  Reference: 'references',
  Partenaire: 'partenaires',
  ServiceEnLigne: 'services',
  PourEnSavoirPlus: 'pour-en-savoir-plus',
  QuestionReponse: 'questions-reponses',
  CommentFaireSi: 'comment-faire-si',
  FicheLiee: 'fiches-liees',
  NoticeLiee: 'notices',
  ServiceEnLigneAnnexe: 'annexes',
  ServiceEnLigneAlternatif: 'alternatifs',
  FichePrecedente: 'suite',
  FicheSuivante: 'suite',
  Dossier: 'dossiers',
  Definition: 'definitions',
  Abreviation: 'definitions',
};

/** These stand as they are in their block: cards, or nodes that bring their own list. The others make a list of lines. */
const SANS_LISTE: ReadonlySet<Bloc> = new Set([
  'voir-aussi',
  'ou-s-adresser',
  'support',
  'services',
  'alternatifs',
  'definitions',
]);
/** Parts of a theme or a dossier: side by side where there is room. */
const PARTIES: ReadonlySet<TypeNoeud> = new Set<TypeNoeud>(['SousTheme', 'SousDossier', 'Groupe']);
/** So many lines and more of them are folded: they name other documents, not this one's contents. */
const LONGUE = 12;

/**
 * The document whole. A promise, since a document may need functions that few do: see `table.ts`.
 *
 * @param pause asked between two parts of a long document
 */
export async function rendre(doc: DocumentVdd, ctx: Contexte, pause?: Pause): Promise<Root> {
  await preparer(doc.children);
  const e = etatDe(doc, ctx);
  const titre = e.id('titre');
  const estDefinition = (n: Noeud): boolean => BLOC_DE[n.type] === 'definitions';
  // In a dossier the feed puts them after the list of its sheets: a warning is read first.
  const estAvertissement = (n: Noeud): boolean => n.type === 'Avertissement';
  const parties: Sortie[] = [tete(e, titre)];
  for (const noeuds of [
    doc.children.filter(estAvertissement),
    doc.children.filter((n) => !estDefinition(n) && !estAvertissement(n)),
    doc.children.filter(estDefinition),
  ])
    await blocs(noeuds, e, parties, pause);
  const article = h(
    'article',
    { className: ['cm-fiche', `cm-famille-${doc.famille}`], lang: 'fr', dir: 'ltr', ariaLabelledBy: [titre], dataFermer: mot(e, 'fiche.fermer') },
    parties,
    source(doc, ctx),
  ); // prettier-ignore
  return { type: 'root', children: [article] };
}

/** What follows one another and goes together: a block, parts side by side, sheets of a dossier without parts, or anything else. */
const sorte = ({ type }: Noeud): Bloc | 'parties' | 'fiches' | undefined =>
  BLOC_DE[type] ?? (PARTIES.has(type) ? 'parties' : type === 'Fiche' ? 'fiches' : undefined);

/** Adds children of the page's level to `sorties`: those of one block that follow one another share its heading. */
async function blocs(noeuds: readonly Noeud[], e: Etat, sorties: Sortie[], pause?: Pause): Promise<void> {
  for (let i = 0; i < noeuds.length;) {
    const nom = sorte(noeuds[i]!);
    let j = i + 1;
    while (j < noeuds.length && sorte(noeuds[j]!) === nom) j++;
    const suite = noeuds.slice(i, j);
    if (nom === 'parties') sorties.push(de('div', 'cm-groupes', tous(suite, e)));
    else if (nom === 'fiches') sorties.push(de('div', 'cm-groupe', enListe(suite, e)));
    else sorties.push(nom ? bloc(nom, suite, e) : joindre(tous(suite, e)));
    i = j;
    await pause?.();
  }
}

function bloc(nom: Bloc, noeuds: readonly Noeud[], e: Etat): Sortie {
  const dessous = { ...e, niveau: e.niveau + 1 };
  const contenu = SANS_LISTE.has(nom) ? joindre(tous(noeuds, dessous)) : enListe(noeuds, dessous);
  if (estVide(contenu)) return undefined;
  const titre = entete(e, {}, dire(e, `fiche.bloc.${nom}`));
  const classes = ['cm-bloc', `cm-bloc-${nom}`];
  const plie = e.ctx.masquer.has(nom) || nom === 'definitions' || (nom === 'fiches-liees' && noeuds.length > LONGUE);
  return plie
    ? h('details', { className: classes }, h('summary', {}, titre), contenu)
    : h('section', { className: classes }, titre, contenu);
}

/** Definition lists of one line that follow one another become one list. */
function joindre(sorties: readonly Sortie[]): Sortie[] {
  const jointes: Sortie[] = [];
  for (const s of sorties.flat(Infinity as 1) as Sortie[]) {
    const avant = jointes.at(-1);
    if (estListe(s) && estListe(avant) && String(avant.properties['className']) === String(s.properties['className']))
      jointes[jointes.length - 1] = { ...avant, children: [...avant.children, ...s.children] };
    else if (!estVide(s)) jointes.push(s);
  }
  return jointes;
}
const estListe = (s: Sortie): s is Element => typeof s === 'object' && 'tagName' in s && s.tagName === 'dl';

/** Contents without a frame, for other widgets. What is rare among them needs `preparer` first. */
export const rendreNoeuds = (contenus: readonly Contenu[], doc: DocumentVdd, ctx: Contexte): Root => ({
  type: 'root',
  children: h('div', {}, tous(contenus, etatDe(doc, ctx))).children,
});
