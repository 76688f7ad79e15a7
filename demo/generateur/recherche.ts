/** The sheet, found by its words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Resultat } from '../../src/search/index.js';

/** What the search came to; undefined before the first word. */
export type Trouve = { mots: string; resultats: Resultat[] } | { mots: string; absent: true } | undefined;

export function recherche(
  trouve: Trouve,
  chercher: (mots: string) => void,
  choisir: (r: Resultat) => void,
): TemplateResult {
  return html`<div class="champ">
    <label for="recherche">Chercher une fiche</label>
    <p id="recherche-aide">Avec vos mots : « carte d’identité perdue », « vide-grenier »…</p>
    <input
      id="recherche"
      type="search"
      autocomplete="off"
      aria-describedby="recherche-aide"
      @input=${(evenement: Event) => chercher((evenement.target as HTMLInputElement).value)}
    />
    <p role="status" class="compte">${compte(trouve)}</p>
    ${
      trouve && 'resultats' in trouve
        ? html`<ul class="resultats">
            ${trouve.resultats.map(
              (r) =>
                html`<li>
                  <button type="button" @click=${() => choisir(r)}>${r.titre} <small>${r.id}</small></button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

function compte(trouve: Trouve): string {
  if (!trouve) return '';
  if ('absent' in trouve) return 'La recherche n’est pas disponible : écrivez l’identifiant de la fiche.';
  const { length } = trouve.resultats;
  return length === 0 ? 'Aucune fiche trouvée.' : `${length} fiche${length > 1 ? 's' : ''} :`;
}
