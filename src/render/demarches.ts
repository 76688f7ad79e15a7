/** The links that let the citizen act, and nothing else: the town's own first, then the main action, then the others. */
import type { Root } from 'hast';
import { estNoeud, type Contenu, type DocumentVdd, type Noeud, type TypeNoeud } from '../model/index.js';
import type { Contexte } from './contexte.js';
import { etatDe } from './etat.js';
import { h, siDe } from './h.js';
import { enListe } from './blocs.js';

/** Of an R document: its address, and what goes with it. */
const DU_SERVICE = new Set<TypeNoeud>(['LienWeb', 'NoticeLiee', 'ServiceEnLigneAnnexe', 'ServiceEnLigneAlternatif']);

const rang = (n: Noeud): number =>
  n.type === 'DemarcheLocale' ? 0 : n.type === 'ServiceEnLigne' && n.attributes.selfPrincipal === 'true' ? 1 : 2;

/** The services of a document, each once however often the document names it; the main one first. */
export function actionsDe(doc: DocumentVdd): Noeud[] {
  const vus = new Set<string>();
  const actions: Noeud[] = [];
  const voir = (c: Contenu): void => {
    if (!estNoeud(c)) return;
    const cle =
      c.type === 'DemarcheLocale'
        ? c.attributes.url
        : c.type === 'ServiceEnLigne' && (c.attributes.ID ?? c.attributes.URL);
    if (cle && !vus.has(cle)) actions.push(c);
    if (cle) vus.add(cle);
    else c.children.forEach(voir);
  };
  for (const c of doc.children)
    if (doc.racine === 'ServiceComplementaire' && DU_SERVICE.has(c.type)) actions.push(c);
    else voir(c);
  return actions.sort((a, b) => rang(a) - rang(b));
}

/** A list of cards; an empty root where the document has nothing to do with. */
export function rendreDemarches(doc: DocumentVdd, ctx: Contexte): Root {
  const liste = enListe(actionsDe(doc), etatDe(doc, ctx), 'cm-demarches');
  return { type: 'root', children: h('div', {}, siDe('div', 'cm-fiche', liste)).children };
}
