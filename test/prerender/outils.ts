/** A small mirror of invented sheets, prerendered into a folder of its own; its pages as trees. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { prerendre, type OptionsPrerendu, type RapportPrerendu } from '../../src/prerender/index.js';
import {
  disqueVif,
  dossierTemporaire,
  ecrireZip,
  miroir,
  publication,
  service,
  type Fichiers,
} from '../mirror/outils.js';

const FIL =
  '<FilDAriane><Niveau ID="Particuliers" type="Accueil">Accueil</Niveau><Niveau ID="N1" type="Theme">Rivière</Niveau><Niveau ID="F1" type="Fiche">Barque</Niveau></FilDAriane>';
const onglets =
  '<BlocCas affichage="onglet"><Cas><Titre><Paragraphe>À pied</Paragraphe></Titre><Paragraphe>Par le quai.</Paragraphe></Cas><Cas><Titre><Paragraphe>À vélo</Paragraphe></Titre><Paragraphe>Par la digue.</Paragraphe></Cas></BlocCas>';
const lien = (id: string): string =>
  `<Paragraphe>Voir <LienInterne LienPublication="${id}">la suite</LienInterne></Paragraphe>`;

const QUESTIONS =
  '<Questionnaire><Question><Titre><Paragraphe>Ramez-vous seul ?</Paragraphe></Titre><Choix><Titre><Paragraphe>Oui</Paragraphe></Titre><SiSelectionne><affecteVrai var="T1"/></SiSelectionne></Choix><Choix><Titre><Paragraphe>Non</Paragraphe></Titre><SiSelectionne><affecteFaux var="T1"/></SiSelectionne></Choix></Question></Questionnaire>' +
  '<Texte><Chapitre><Titre><Paragraphe>La rame courte</Paragraphe></Titre><Paragraphe>Elle tient dans le sac.</Paragraphe></Chapitre></Texte>';

export const GUIDE: Fichiers = {
  ...publication('F1', "Fiche d'information", 'Emprunter la barque', `${FIL}<Texte><Paragraphe>La barque se réserve la veille.</Paragraphe>${lien('F2')}${lien('F9')}${onglets}</Texte>`),
  ...publication('F2', 'Fiche Question-réponse', 'Peut-on ramer de nuit ?', '<Texte><Paragraphe>Oui, avec une lanterne.</Paragraphe><Paragraphe>Le passeur la prête.</Paragraphe></Texte>'),
  ...publication('F3', "Fiche d'information", 'Titre &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; "et" fin', '<Texte><Paragraphe>&lt;img src=x onerror=alert(1)&gt; &lt;!-- ici</Paragraphe></Texte>'),
  ...publication('F4', "Fiche Comment faire si - simulateur", 'Quelle rame choisir ?', QUESTIONS),
  ...publication('N1', 'Thème', 'Rivière'),
  ...service('R1', 'Téléservice', 'Réserver en ligne'),
}; // prettier-ignore

export interface Essai {
  out: string;
  rapport: RapportPrerendu;
  options: OptionsPrerendu;
  texte(chemin: string): string;
  /** the page as a tree, the declared root in it */
  arbre(chemin: string): Root;
}

export async function essayer(plus: Partial<OptionsPrerendu> = {}, local?: object, guide = GUIDE): Promise<Essai> {
  const dossier = dossierTemporaire();
  const mirror = join(dossier, 'miroir');
  await miroir({ out: mirror, sources: { particuliers: await ecrireZip(dossier, guide) } });
  const options: OptionsPrerendu = { mirror, out: join(dossier, 'guide'), fs: disqueVif, ...plus };
  if (local) {
    options.local = join(dossier, 'local.json');
    writeFileSync(options.local, JSON.stringify({ version: 1, ...local }));
  }
  const rapport = await prerendre(options);
  const texte = (chemin: string): string => readFileSync(join(options.out, chemin), 'utf8');
  return { out: options.out, rapport, options, texte, arbre: (chemin) => fromHtml(texte(chemin)) };
}

/** All elements of that name, those inside declared roots included. */
export function tous(racine: Root | Element, nom: string): Element[] {
  return racine.children.flatMap((c) => {
    if (c.type !== 'element') return [];
    const dessous = [...tous(c, nom), ...(c.content ? tous(c.content, nom) : [])];
    return c.tagName === nom ? [c, ...dessous] : dessous;
  });
}
export const mots = (racine: Root | Element): string =>
  racine.children
    .map((c) =>
      c.type === 'text' ? c.value : c.type === 'element' ? mots(c) + (c.content ? mots(c.content) : '') : '',
    )
    .join('');
/** What search engines read. */
export function jsonLd(page: Root): Record<string, unknown>[] {
  const [script] = tous(page, 'script').filter((s) => s.properties['type'] === 'application/ld+json');
  return (JSON.parse(mots(script!)) as { '@graph': Record<string, unknown>[] })['@graph'];
}
