import type { Element, ElementContent, Root } from 'hast';
import type { DocumentVdd } from '../model/index.js';
import type { Contexte, Sortie } from '../render/contexte.js';
import { dire, enFrancais } from '../render/dire.js';
import { etatDe } from '../render/etat.js';
import { h, rendreSource } from '../render/index.js';
import { rendu } from '../render/rendu.js';
import { entete } from '../render/titres.js';

/**
 * The frame of a widget that shows part of a document: its title above, source and date below, as for the whole. Words of the
 * glossary that the part uses come with their definitions.
 */
export function cadre(doc: DocumentVdd, ctx: Contexte, classe: string, titre: Sortie, ...contenu: Sortie[]): Root {
  const id = `${ctx.prefixe}titre`;
  const article = h(
    'article',
    {
      className: ['cm-fiche', classe],
      lang: 'fr',
      dir: 'ltr',
      ariaLabelledBy: [id],
      dataFermer: ctx.t('fiche.fermer'),
    },
    entete({ niveau: ctx.niveau }, { id, className: ['cm-titre'], tabIndex: -1 }, titre),
    enFrancais(ctx),
    contenu,
  );
  article.children.push(...h('div', {}, definitions(article, doc, ctx)).children);
  article.children.push(...(rendreSource(doc, ctx).children as ElementContent[]));
  return { type: 'root', children: [article] };
}

/** Definitions of the terms used, and of those these use in turn. */
function definitions(racine: Element, doc: DocumentVdd, ctx: Contexte): Sortie {
  if (termes(racine).next().done) return undefined;
  const e = etatDe(doc, ctx);
  const entrees = new Map<string, Sortie>();
  const ajouter = (contenu: Element): void => {
    for (const id of termes(contenu)) {
      const cible = [...e.cibles.values()].find((c) => c.id === id);
      if (!cible || entrees.has(id)) continue;
      const entree = h('div', {}, rendu(cible.noeud, e));
      entrees.set(id, entree.children);
      ajouter(entree);
    }
  };
  ajouter(racine);
  if (entrees.size === 0) return undefined;
  const titre = entete(e, {}, dire(e, 'fiche.bloc.definitions'));
  return h('details', { className: ['cm-bloc', 'cm-bloc-definitions'] }, h('summary', {}, titre), [
    ...entrees.values(),
  ]);
}

function* termes(element: Element): Generator<string> {
  const { dataTerme } = element.properties;
  if (typeof dataTerme === 'string') yield dataTerme;
  for (const c of element.children) if (c.type === 'element') yield* termes(c);
}
