/** `menu.xml`, `arborescence.xml` → the guide's table of contents. Source: `indexes/Menu.xsd`, `indexes/Arborescence.xsd`. */
import { estId, familleDe, type EntreeMenu, type Famille } from '../model/index.js';
import { fils, lireXml, texteDe, type Element } from './xml.js';

/** What a reader may be led to; the rest (guided searches, redirections, glossary terms, sources…) has internal titles. */
const MENU = new Set<Famille>([
  'theme', 'sous-theme', 'dossier', 'sous-dossier', 'fiche', 'question-reponse', 'liens-externes', 'comment-faire-si',
  'teleservice', 'formulaire', 'modele', 'simulateur', 'outil',
]); // prettier-ignore

/**
 * The entries of either file, nested as they are there. Of `arborescence.xml`, only those that have a file of their own in this audience.
 *
 * @throws ErreurXml
 */
export function lireMenu(xml: string | Uint8Array, { fichier }: { fichier: string }): EntreeMenu[] {
  return entrees(lireXml(xml, fichier));
}

function entrees(element: Element): EntreeMenu[] {
  return [...fils(element, 'ItemMenu'), ...fils(element, 'ItemArbo')].flatMap((item) => {
    const { ID: id = '', type = '', fichier } = item.attributs;
    const famille = familleDe(id.startsWith('R') ? 'ServiceComplementaire' : 'Publication', type);
    if (!estId(id) || !MENU.has(famille) || fichier === 'false') return [];
    const titre = fils(item, 'Titre').map(texteDe)[0] ?? '';
    const enfants = entrees(item);
    return [{ id, titre, famille, ...(enfants.length && { enfants }) }];
  });
}
