/**
 * "Et dans mon cas ?" on one widget: asks the questions, keeps the answers, folds what they exclude. Fetched only for documents
 * that ask or choose something.
 */
import { render } from 'lit';
import { adresseOfficielle, ecrireCle, type DocumentVdd, type Variables } from '../../model/index.js';
import {
  appliquer, arbreDesigne, pasDe, questionsDe, retrouver, suivre, variables,
  type Chemin, type Questions, type Reponses,
} from '../../situation/index.js'; // prettier-ignore
import { rendreNoeuds, type Contexte } from '../../render/index.js';
import type { Source } from '../../source/index.js';
import { CHOIX } from '../comportements/outils.js';
import { monter } from '../dom.js';
import { carnetDe, type Carnet } from './carnet.js';
import { formulaire, type Vue } from './formulaire.js';
import { marquer } from './marquer.js';
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
  change?(doc: DocumentVdd, carnet: Carnet): void;
}

/** Connects a view. @returns when the questions, if any, stand */
export async function situer(vue: HTMLElement, hote: Hote, signal: AbortSignal): Promise<void> {
  const { doc } = hote;
  const carnet = carnetDe(doc);
  if (hote.adresse) carnet.suivreAdresse();
  const questions = await questionsPour(hote, carnet);
  if (signal.aborted) return;
  const un = new Situation(vue, hote, carnet, questions, signal);
  un.rafraichir(false);
}

/** The document's own questions, else those of the tree it names, else those whose answers led here. */
async function questionsPour(
  { doc, source }: Hote,
  carnet: Carnet,
): Promise<{ doc: DocumentVdd; questions: Questions } | undefined> {
  const propres = questionsDe(doc);
  if (propres) return { doc, questions: propres };
  const cle = arbreDesigne(doc) ?? carnet.reponses.questions;
  if (!cle || doc.absents?.includes(ecrireCle(cle))) return undefined;
  // The questions are an offer beside the sheet: without them it stands whole.
  const arbre = await source.document(cle).catch(() => undefined);
  const questions = arbre && questionsDe(arbre);
  return questions && { doc: arbre, questions };
}

class Situation {
  readonly #boite = document.createElement('section');
  #ouvert = false;
  /** the reader answers here: the next question takes the focus */
  #viser = false;

  constructor(
    readonly vue: HTMLElement,
    readonly hote: Hote,
    readonly carnet: Carnet,
    readonly asked: { doc: DocumentVdd; questions: Questions } | undefined,
    signal: AbortSignal,
  ) {
    carnet.addEventListener('change', () => this.rafraichir(this.#viser), { signal });
    vue.addEventListener(CHOIX, (e) => this.#choisir(e as CustomEvent<{ bloc: number; cas: number }>), { signal });
    if (!asked) return;
    this.#boite.className = 'cm-q';
    // Not a landmark: a sheet and its checklist on one page ask the same questions.
    this.#boite.setAttribute('role', 'group');
    this.#boite.setAttribute('aria-label', hote.ctx.t('situation.titre'));
    vue.querySelector('.cm-q')?.remove();
    (
      vue.querySelector('.cm-fiche > .cm-introduction') ??
      vue.querySelector('.cm-tete, header') ??
      vue.querySelector('h2, h3, h4, h5, h6')
    )?.after(this.#boite);
  }

  #choisir({ detail: { bloc, cas } }: CustomEvent<{ bloc: number; cas: number }>): void {
    const { reponses } = this.carnet;
    if (reponses.choix[bloc] === cas) return;
    this.carnet.ecrire({ ...reponses, choix: { ...reponses.choix, [bloc]: cas } });
  }

  get #chemin(): { chemin: Chemin; perdues: number } {
    if (!this.asked) return { chemin: [], perdues: 0 };
    return retrouver(this.asked.questions, this.carnet.reponses.pas);
  }

  get #variables(): Variables {
    return this.asked ? variables(this.asked.questions, this.#chemin.chemin) : {};
  }

  /** Shows the state of the answers. @param viser the question's heading takes the focus */
  rafraichir(viser: boolean): void {
    const { doc, ctx, territoire } = this.hote;
    const marque = appliquer(doc, this.#variables, {
      lecteur: this.carnet.reponses.choix,
      ...(territoire && { territoire }),
    });
    this.hote.change?.(marque, this.carnet);
    const replies = this.hote.change ? 0 : marquer(this.vue, marque, ctx.t);
    if (!this.asked) return;
    render(formulaire(this.#vue(replies)), this.#boite);
    if (viser) this.#boite.querySelector<HTMLElement>('[role=heading]')?.focus();
  }

  #vue(replies: number): Vue {
    const { doc, ctx } = this.hote;
    const { doc: asking, questions } = this.asked!;
    const { chemin, perdues } = this.#chemin;
    const etat = suivre(questions, chemin);
    const arrivee = etat.suivante ? undefined : etat.faites.at(-1)?.option.cible;
    const ailleurs = arrivee && ecrireCle(arrivee) !== ecrireCle(doc) ? arrivee : undefined;
    const impasse = !etat.suivante && questions.genre === 'arbre' && !arrivee && etat.faites.length > 0;
    return {
      t: ctx.t,
      niveau: ctx.niveau,
      etape: this.#ouvert && etat.suivante ? 'question' : etat.faites.length ? 'bilan' : 'repos',
      etat,
      total: questions.genre === 'questionnaire' ? questions.questions.length : undefined,
      replies,
      perdues,
      ...(ailleurs && { cible: { href: ctx.lien(ailleurs) ?? adresseOfficielle(ailleurs), cle: ecrireCle(ailleurs) } }),
      ...(impasse && { impasse: asking.spUrl }),
      aide: ({ aide }) => aide && this.#rendre(aide.children as DocumentVdd['children']),
      commencer: () => this.#ouvrir(),
      repondre: (place, index) => this.#repondre(place, index),
      revenir: (place) => this.#revenir(place),
      effacer: () => this.#effacer(),
      arreter: () => this.#fermer(),
    };
  }

  #rendre(children: DocumentVdd['children']): HTMLElement {
    const boite = document.createElement('div');
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

  #effacer(): void {
    this.#ouvert = false;
    this.#ecrire([]);
  }

  #ecrire(chemin: Chemin): void {
    const { doc: asking, questions } = this.asked!;
    const { choix } = this.carnet.reponses;
    const reponses: Reponses = {
      pas: pasDe(questions, [...chemin]),
      choix: chemin.length ? choix : {},
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
