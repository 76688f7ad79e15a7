/** What the form gives: the code, where to paste it, the policy lines. */
import { html, nothing, type TemplateResult } from 'lit';
import { coder, prechargements, type Script } from './code.js';
import { regles } from './csp.js';
import type { Etat } from './etat.js';
import type { Changer } from './champs.js';
import { SYSTEMES } from './systemes.js';

export interface Sortie {
  etat: Etat;
  /** the link's words for who reads without scripts */
  titre: string;
  /** the script that bears its version, and its hash, once they were read */
  figee: { fichier: string; integrity: string; modules: Record<string, string> } | undefined;
  /** what was last copied */
  copie: string;
}

function scriptDe({ etat, figee }: Omit<Sortie, 'copie'>): Script {
  if (!etat.figee || !figee) return { src: etat.script };
  return {
    src: etat.script.replace(/co-marquage\.js$/, figee.fichier),
    integrite: figee.integrity,
    modules: figee.modules,
  };
}

export function codeDe(tout: Omit<Sortie, 'copie'>): string {
  const { etat, titre } = tout;
  const code = coder(etat, scriptDe(tout), titre);
  return SYSTEMES[etat.cms]?.adapter?.(code) ?? code;
}

/** @param vue what that code shows, between the code and what few need */
export function sortie(
  tout: Sortie,
  changer: Changer,
  copier: (quoi: string, texte: string) => void,
  vue: TemplateResult,
): TemplateResult {
  const { etat, copie } = tout;
  const code = codeDe(tout);
  const politique = regles({ script: etat.script, source: etat.source, logo: etat.logo }).join('\n');
  return html`<h2 id="le-code" tabindex="-1">Le code à coller</h2>
    <div class="choix">
      ${radios(
        'cms',
        'Votre site est fait avec',
        Object.entries(SYSTEMES).map(([cle, { nom }]) => [cle, nom]),
        etat,
        changer,
      )}
      ${radios('forme', 'Forme du code', FORMES, etat, changer)}
      ${radios('figee', 'Mises à jour du script', FIGEE, etat, changer)}
    </div>
    <div class="champ">
      <label for="script">Adresse de co-marquage.js</label>
      <p id="script-aide">Là où vous l’avez déposé, avec son dossier es/.</p>
      <input
        id="script"
        type="text"
        spellcheck="false"
        aria-describedby="script-aide"
        .value=${etat.script}
        @input=${(evenement: Event) => changer('script', (evenement.target as HTMLInputElement).value)}
      />
    </div>
    <p>${SYSTEMES[etat.cms]?.ou ?? nothing}</p>
    ${bloc('code', 'Code à coller', code, copier)}
    <p role="status">${copie}</p>
    ${vue}
    <h2>Pour aller plus vite</h2>
    <p>
      Si vous pouvez écrire dans l’en-tête de la page (head), ces lignes font demander le script et la fiche avant que
      la page soit lue ; celles du code figé, les modules aussi.
    </p>
    ${bloc('precharge', 'Lignes de préchargement', prechargements(etat, scriptDe(tout)), copier)}
    <h2>Si votre site a une politique de sécurité</h2>
    <p>
      Quand la page porte un en-tête Content-Security-Policy, ajoutez-y ces sources. La dernière ligne n’est utile que
      si la politique contient déjà trusted-types ou require-trusted-types-for.
    </p>
    ${bloc('csp', 'Lignes de la politique de sécurité', politique, copier)}`;
}

const FORMES: [string, string][] = [
  ['script', 'Une balise script : la fiche s’affiche là où elle est collée'],
  ['balises', 'Le script une fois par page, une balise par fiche'],
  ['lien', 'Le script une fois par page, un simple lien : il passe tous les filtres'],
];
const FIGEE: [string, string][] = [
  ['', 'À jour : remplacer le fichier suffit, rien à recoller'],
  ['oui', 'Figé : le navigateur refuse tout fichier différent ; à recoller à chaque version'],
];

function radios(
  nom: 'cms' | 'forme' | 'figee',
  legende: string,
  choix: [string, string][],
  etat: Etat,
  changer: Changer,
): TemplateResult {
  return html`<fieldset>
    <legend>${legende}</legend>
    ${choix.map(
      ([valeur, texte]) =>
        html`<label
          ><input
            type="radio"
            name=${nom}
            value=${valeur}
            .checked=${etat[nom] === valeur}
            @change=${() => changer(nom, valeur)}
          />
          ${texte}</label
        >`,
    )}
  </fieldset>`;
}

function bloc(id: string, nom: string, texte: string, copier: (quoi: string, texte: string) => void): TemplateResult {
  return html`<pre id=${id} tabindex="0" role="region" aria-label=${nom}><code>${texte}</code></pre>
    <p><button type="button" class="bouton leger" @click=${() => copier(nom, texte)}>Copier</button></p>`;
}
