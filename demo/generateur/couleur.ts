/** Whether the town's colour can be read, said while it is being chosen. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  accents,
  contraste,
  deHexa,
  lireCouleur,
  SURFACE_CLAIRE,
  SURFACE_SOMBRE,
  type Rvb,
} from '../../src/local/couleur.js';
import { couleurNommee } from '../../src/local/couleurs-nommees.js';

const hexa = (rvb: Rvb): string => `#${rvb.map((canal) => canal.toString(16).padStart(2, '0')).join('')}`;
const rapport = (a: Rvb, b: Rvb): string => `${contraste(a, b).toLocaleString('fr', { maximumFractionDigits: 1 })} : 1`;

export const couleurDe = (texte: string): Rvb | undefined => lireCouleur(texte) ?? couleurNommee(texte);

/** For `<input type="color">`, which knows one form only. */
export const pourPalette = (texte: string): string => {
  const rvb = couleurDe(texte);
  return rvb ? hexa(rvb) : '#1f4e79';
};

export function lisibilite(texte: string): TemplateResult | typeof nothing {
  const rvb = couleurDe(texte);
  if (!rvb) return nothing;
  const { clair, sombre } = accents(rvb);
  return html`<ul class="contraste">
    ${ligne('Sur fond clair', rvb, SURFACE_CLAIRE, clair.texte)}
    ${ligne('Sur fond sombre', rvb, SURFACE_SOMBRE, sombre.texte)}
  </ul>`;
}

function ligne(ou: string, rvb: Rvb, surface: Rvb, utilisee: string): TemplateResult {
  const intacte = utilisee === hexa(rvb);
  const sort = intacte
    ? 'elle se lit, telle quelle'
    : `elle devient ${utilisee} (${rapport(deHexa(utilisee.slice(1)), surface)})`;
  return html`<li>
    <svg width="28" height="28" aria-hidden="true">
      <rect width="28" height="28" rx="5" fill=${hexa(surface)}></rect>
      <circle cx="14" cy="14" r="8" fill=${utilisee}></circle>
    </svg>
    ${ou} : ${rapport(rvb, surface)}, ${sort}.
  </li>`;
}
