/** The widget as the town's page will show it, at three widths. */
import { html, type TemplateResult } from 'lit';

export const LARGEURS: [number, string][] = [
  [360, 'Téléphone'],
  [768, 'Tablette'],
  [1280, 'Ordinateur'],
];

/** @param adresse address of the preview page, options in its query */
export function apercu(adresse: string, largeur: number, choisir: (largeur: number) => void): TemplateResult {
  return html`<h2>Aperçu</h2>
    <fieldset class="largeurs">
      <legend>Largeur de l’écran</legend>
      ${LARGEURS.map(
        ([pixels, nom]) =>
          html`<label
            ><input type="radio" name="largeur" .checked=${pixels === largeur} @change=${() => choisir(pixels)} />
            ${nom} (${pixels})</label
          >`,
      )}
    </fieldset>
    <div class="defile" tabindex="0" role="region" aria-label="Aperçu">
      <iframe title="Aperçu de la fiche" src=${adresse} width=${largeur} height="640"></iframe>
    </div>`;
}
