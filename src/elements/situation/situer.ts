/**
 * "Et dans mon cas ?" on one widget: asks the questions, keeps the answers, folds what they exclude. Fetched only for documents
 * that ask or choose something.
 */
import { render } from 'lit';
import {
  adresseOfficielle, blocsDeChoix, ecrireCle,
  type BlocDeChoix, type DocumentVdd, type Variables,
} from '../../model/index.js'; // prettier-ignore
import {
  arbreDesigne, choixDe, marquer, pasDe, plisDe, questionsDe, retrouver, retrouverChoix, suivre, variables,
  type Chemin, type Etat, type Questions, type Reponses,
} from '../../situation/index.js'; // prettier-ignore
import { sensDe } from '../../i18n.js';
import { rendreNoeuds, type Contexte } from '../../render/index.js';
import type { Source } from '../../source/index.js';
import { CHOIX } from '../comportements/outils.js';
import { monter } from '../dom.js';
import { habiller } from '../habiller.js';
import { boutons } from '../styles/boutons.js';
import { questions as feuille } from '../styles/questions.js';
import { carnetDe, type Carnet } from './carnet.js';
import { annoncer, formulaire, type Vue } from './formulaire.js';
import { marqueur, type Marqueur } from './marquer.js';
import '../../i18n/mots/situation.js';

export interface Hote {
  doc: DocumentVdd;
  ctx: Contexte;
  source: Source;
  /** the commune's cases, already shown by the view */
  territoire: Readonly<Record<number, number>> | undefined;
  /** answers stand in the address */
  adresse: boolean;
  /** the checklist is drawn anew instead of being marked */
  change?(situe: Situe): void;
}

/** What the answers and choices come to, for a widget that shows only what they leave. */
export interface Situe {
  /** the document with its marks */
  marque: DocumentVdd;
  /** the answers in words, in order */
  reponses: string[];
  /** the page's address with these answers */
  lien(): string;
}

/** A document that asks, and what it asks. */
interface Asked {
  doc: DocumentVdd;
  questions: Questions;
}
const PRETES = new WeakMap<DocumentVdd, Asked | false>();

/** Fetches the questions of a document before it is shown, so that nothing painted moves when they come. */
export async function preparer(doc: DocumentVdd, source: Source): Promise<void> {
  PRETES.set(doc, (await questionsPour(doc, source, carnetDe(doc))) ?? false);
}

/** Connects a view: at once where its questions are prepared. */
export async function situer(vue: HTMLElement, hote: Hote, signal: AbortSignal): Promise<void> {
  const { doc, source } = hote;
  const carnet = carnetDe(doc);
  if (hote.adresse) carnet.suivreAdresse();
  const asked = PRETES.get(doc) ?? (await questionsPour(doc, source, carnet));
  if (!signal.aborted) new Situation(vue, hote, carnet, asked || undefined, signal).rafraichir(false);
}

/** The document's own questions, else those whose answers led here, else those of the tree it names. */
async function questionsPour(doc: DocumentVdd, source: Source, carnet: Carnet): Promise<Asked | undefined> {
  const propres = questionsDe(doc);
  if (propres) return { doc, questions: propres };
  for (const cle of [carnet.reponses.questions, arbreDesigne(doc)]) {
    if (!cle || doc.absents?.includes(ecrireCle(cle))) continue;
    // The questions are an offer beside the sheet: without them it stands whole.
    const arbre = await source.document(cle).catch(() => undefined);
    const questions = arbre && questionsDe(arbre);
    if (questions) return { doc: arbre, questions };
  }
  return undefined;
}

/** An answer in words: the feed's own sentence, else the question and what was answered. */
export const direReponse = ({ question: { titre }, option }: Etat['faites'][number]): string =>
  option.intitule ?? (titre ? `${annoncer(titre)} ${option.titre}` : option.titre);

/** Where questions are open → whose: a view drawn anew goes on asking. */
const OUVERTES = new WeakMap<Node, string>();

class Situation {
  readonly #boite = document.createElement('section');
  readonly #blocs: readonly BlocDeChoix[];
  readonly #marqueur: Marqueur | undefined;
  /** the reader answers here: the next question takes the focus */
  #viser = false;

  constructor(
    readonly vue: HTMLElement,
    readonly hote: Hote,
    readonly carnet: Carnet,
    readonly asked: Asked | undefined,
    signal: AbortSignal,
  ) {
    const { doc, ctx, change } = hote;
    this.#blocs = blocsDeChoix(doc.children);
    if (!change) this.#marqueur = marqueur(vue, doc, this.#blocs, ctx);
    carnet.addEventListener('change', () => this.rafraichir(this.#viser), { signal });
    vue.addEventListener(CHOIX, (e) => this.#choisir(e as CustomEvent<{ bloc: number; cas: number }>), { signal });
    if (asked || this.#choix.perdus) this.#poser();
  }

  /** the place of the view, which is the widget's own */
  get #place(): Node {
    return this.vue.parentNode ?? this.vue;
  }
  get #ouvert(): boolean {
    return OUVERTES.get(this.#place) === ecrireCle(this.hote.doc);
  }
  set #ouvert(oui: boolean) {
    if (oui) OUVERTES.set(this.#place, ecrireCle(this.hote.doc));
    else OUVERTES.delete(this.#place);
  }

  #poser(): void {
    const { vue } = this;
    this.#boite.className = 'cm-q';
    // Not a landmark: a sheet and its checklist on one page ask the same questions.
    this.#boite.setAttribute('role', 'group');
    const { t, langue } = this.hote.ctx;
    this.#boite.setAttribute('aria-label', t('situation.titre'));
    // Questions of ours around national words, amid the national text.
    this.#boite.lang = langue;
    this.#boite.dir = sensDe(langue);
    habiller(vue, boutons, feuille);
    vue.querySelector('.cm-q')?.remove();
    (
      vue.querySelector('.cm-fiche > .cm-introduction') ??
      vue.querySelector('.cm-tete, header') ??
      vue.querySelector('h2, h3, h4, h5, h6')
    )?.after(this.#boite);
  }

  #choisir({ detail: { bloc, cas } }: CustomEvent<{ bloc: number; cas: number }>): void {
    const { reponses } = this.carnet;
    const choisi = choixDe(this.#blocs[bloc], cas);
    if (!choisi || reponses.choix[bloc]?.cas === cas) return;
    this.carnet.ecrire({ ...reponses, choix: { ...reponses.choix, [bloc]: choisi } });
  }

  get #choix(): ReturnType<typeof retrouverChoix> {
    return retrouverChoix(this.#blocs, this.carnet.reponses.choix);
  }

  get #chemin(): { chemin: Chemin; perdues: number } {
    const { questions } = this.carnet.reponses;
    // Answers to another tree, given meanwhile on this page, say nothing to the questions that stand here.
    const autres = questions && this.asked && ecrireCle(questions) !== ecrireCle(this.asked.doc);
    if (!this.asked || autres) return { chemin: [], perdues: 0 };
    return retrouver(this.asked.questions, this.carnet.reponses.pas);
  }

  get #variables(): Variables {
    return this.asked ? variables(this.asked.questions, this.#chemin.chemin) : {};
  }

  /** Shows the state of the answers. @param viser the question's heading takes the focus */
  rafraichir(viser: boolean): void {
    const { doc, territoire, change } = this.hote;
    const { lecteur } = this.#choix;
    const plis = plisDe(doc, this.#variables, { lecteur, ...(territoire && { territoire }) }, this.#blocs);
    const replies = this.#marqueur?.(plis) ?? 0;
    change?.({ marque: marquer(doc, plis), reponses: this.#dites, lien: () => this.carnet.lien() });
    if (!this.#boite.isConnected && !this.vue.contains(this.#boite)) return;
    render(formulaire(this.#vue(replies)), this.#boite);
    if (viser) this.#boite.querySelector<HTMLElement>('[role=heading]')?.focus();
  }

  get #dites(): string[] {
    return this.asked ? suivre(this.asked.questions, this.#chemin.chemin).faites.map(direReponse) : [];
  }

  #vue(replies: number): Vue {
    const { ctx } = this.hote;
    const { perdues } = this.#chemin;
    return {
      t: ctx.t,
      langue: ctx.langue,
      niveau: ctx.niveau,
      replies,
      perdues: perdues + this.#choix.perdus,
      ...this.#etat(),
      aide: ({ aide }) => aide && this.#rendre(aide.children as DocumentVdd['children']),
      commencer: () => this.#ouvrir(),
      repondre: (place, index) => this.#repondre(place, index),
      revenir: (place) => this.#revenir(place),
      effacer: () => this.#effacer(),
      arreter: () => this.#fermer(),
    };
  }

  #etat(): Pick<Vue, 'etape' | 'etat' | 'total' | 'cible' | 'impasse'> {
    const { asked } = this;
    // Only choices of the sheet were lost: there is nothing to ask here, only to say.
    if (!asked) return { etape: 'perdues', etat: { faites: [], place: 0 }, total: undefined };
    const { doc, ctx } = this.hote;
    const { questions } = asked;
    const etat = suivre(questions, this.#chemin.chemin);
    const arrivee = etat.suivante ? undefined : etat.faites.at(-1)?.option.cible;
    const ailleurs = arrivee && ecrireCle(arrivee) !== ecrireCle(doc) ? arrivee : undefined;
    const impasse = !etat.suivante && questions.genre === 'arbre' && !arrivee && etat.faites.length > 0;
    return {
      etape: this.#ouvert && etat.suivante ? 'question' : etat.faites.length ? 'bilan' : 'repos',
      etat,
      total: questions.genre === 'questionnaire' ? questions.questions.length : undefined,
      ...(ailleurs && { cible: { href: ctx.lien(ailleurs) ?? adresseOfficielle(ailleurs), cle: ecrireCle(ailleurs) } }),
      ...(impasse && { impasse: asked.doc.spUrl }),
    };
  }

  #rendre(children: DocumentVdd['children']): HTMLElement {
    const boite = document.createElement('div');
    boite.lang = 'fr';
    boite.dir = 'ltr';
    monter(rendreNoeuds(children, this.asked!.doc, { ...this.hote.ctx, prefixe: `${this.hote.ctx.prefixe}q` }), boite);
    return boite;
  }

  #ouvrir(): void {
    this.#ouvert = true;
    this.rafraichir(true);
  }
  #fermer(): void {
    this.#ouvert = false;
    this.rafraichir(true);
  }

  #repondre(place: number, index: number): void {
    const chemin = [...this.#chemin.chemin];
    chemin[place] = index;
    this.#ecrire(chemin);
  }

  /** Asks that question again; in a tree those after it hang on it. */
  #revenir(place: number): void {
    const chemin = [...this.#chemin.chemin];
    if (this.asked!.questions.genre === 'arbre') chemin.length = place;
    else chemin[place] = undefined;
    this.#ouvert = true;
    this.#ecrire(chemin);
  }

  /** The choices made in the sheet go with the answers: nothing of the reader stays. */
  #effacer(): void {
    this.#ouvert = false;
    this.#ecrire([], {});
  }

  #ecrire(chemin: Chemin, choix = this.carnet.reponses.choix): void {
    const { doc: asking, questions } = this.asked!;
    const reponses: Reponses = {
      pas: pasDe(questions, [...chemin]),
      choix,
      ...(ecrireCle(asking) !== ecrireCle(this.hote.doc) && {
        questions: { audience: asking.audience, id: asking.id },
      }),
    };
    this.#transmettre(asking, questions, chemin, reponses);
    this.#viser = true;
    this.carnet.ecrire(reponses);
    this.#viser = false;
  }

  /** The sheet the answers lead to finds them when it opens. */
  #transmettre(asking: DocumentVdd, questions: Questions, chemin: Chemin, { pas }: Reponses): void {
    const cible = suivre(questions, chemin).faites.at(-1)?.option.cible;
    if (!cible || ecrireCle(cible) === ecrireCle(this.hote.doc)) return;
    const la = carnetDe(cible);
    la.ecrire({ ...la.reponses, pas, questions: { audience: asking.audience, id: asking.id } });
  }
}
