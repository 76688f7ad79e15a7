/** One field of the form, drawn from the schema of the options: its kind gives the control, its notice the help. */
import { html, nothing, type TemplateResult } from 'lit';
import { direErreur } from '../../src/local/messages.js';
import { NOTICES } from '../../src/local/notices.js';
import { lireOptions } from '../../src/local/options.js';
import {
  BLOCS_MASQUABLES,
  COMPOSANTS,
  LECTURES,
  RENDUS,
  REPONSES,
  SCHEMA,
  type NomOption,
  type TypeOption,
} from '../../src/local/schema.js';
import { motsDe } from '../../src/local/valeurs.js';
import { AUDIENCES } from '../../src/model/document.js';
import { lisibilite, pourPalette } from './couleur.js';
import { motDe, placeDe } from './groupes.js';

/** Told what the field now says. */
export type Changer = (nom: string, valeur: string) => void;

const CHOIX: Partial<Record<TypeOption, readonly string[]>> = {
  audience: AUDIENCES,
  composant: COMPOSANTS,
  niveau: ['2', '3', '4', '5'],
  reponses: REPONSES,
  lecture: LECTURES,
  oui: ['oui'],
  rendu: RENDUS,
};

const valeurDe = (evenement: Event): string => (evenement.target as HTMLInputElement).value;

export function champ(nom: NomOption, valeur: string, changer: Changer): TemplateResult {
  const { type } = SCHEMA[nom];
  if (type === 'blocs') return cases(nom, valeur, changer);
  const fautes = lireOptions({ [nom]: valeur }, true).erreurs;
  const { phrase, exemple, defaut } = NOTICES[nom];
  return html`<div class="champ">
    <label for=${nom}>${placeDe(nom).nom}</label>
    <p id="${nom}-aide">${phrase}${defaut ? ` Sans rien : ${defaut}.` : ''}</p>
    ${controle(nom, valeur, exemple, fautes.length > 0, changer)} ${type === 'couleur' ? lisibilite(valeur) : nothing}
    <p id="${nom}-faute" class="faute" aria-live="polite">${fautes.map(direErreur).join(' ')}</p>
  </div>`;
}

function controle(nom: NomOption, valeur: string, exemple: string, faux: boolean, changer: Changer): TemplateResult {
  const { type } = SCHEMA[nom];
  const entrer = (evenement: Event): void => changer(nom, valeurDe(evenement));
  const decrit = `${nom}-aide ${nom}-faute`;
  const choix = CHOIX[type];
  const { defaut } = NOTICES[nom];
  const sansChoix = defaut && choix?.includes(defaut) ? motDe(defaut) : 'Sans réglage';
  if (choix)
    return html`<select id=${nom} aria-describedby=${decrit} @change=${entrer}>
      <option value="" ?selected=${!valeur}>${sansChoix}</option>
      ${choix.filter((un) => un !== defaut || un === valeur).map((un) => html`<option value=${un} ?selected=${un === valeur}>${motDe(un)}</option>`)}
    </select>`;
  if (type === 'html')
    return html`<textarea id=${nom} rows="3" aria-describedby=${decrit} .value=${valeur} @input=${entrer}></textarea>`;
  return html`${
      type === 'couleur'
        ? html`<input
            type="color"
            aria-label="Choisir la couleur sur une palette"
            .value=${pourPalette(valeur)}
            @input=${entrer}
          />`
        : nothing
    }<input
      id=${nom}
      type="text"
      spellcheck="false"
      autocomplete="off"
      list=${nom === 'commune' ? 'communes' : nothing}
      placeholder=${`Par exemple : ${exemple}`}
      aria-describedby=${decrit}
      aria-invalid=${faux ? 'true' : 'false'}
      .value=${valeur}
      @input=${entrer}
    />`;
}

function cases(nom: NomOption, valeur: string, changer: Changer): TemplateResult {
  const choisis = new Set(motsDe(valeur));
  const basculer = (bloc: string) => (): void => {
    if (!choisis.delete(bloc)) choisis.add(bloc);
    changer(nom, BLOCS_MASQUABLES.filter((un) => choisis.has(un)).join(', '));
  };
  return html`<fieldset class="champ">
    <legend>${placeDe(nom).nom}</legend>
    <p>Ils restent consultables. Le texte, les avertissements, la source et la date ne se replient pas.</p>
    <div class="cases">
      ${BLOCS_MASQUABLES.map(
        (bloc) =>
          html`<label
            ><input type="checkbox" .checked=${choisis.has(bloc)} @change=${basculer(bloc)} /> ${motDe(bloc)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
