/** The look, as constructed sheets: no `style` element, nothing of it reaches the host page. */
import type { CSSResultGroup } from 'lit';
import { base } from './base.js';
import { cartes } from './cartes.js';
import { choix } from './choix.js';
import { cote } from './cote.js';
import { encarts } from './encarts.js';
import { fiche } from './fiche.js';
import { medias } from './medias.js';
import { textes } from './textes.js';

/** What every widget wears; `medias` last, since paper and forced colours override. */
export const styles: CSSResultGroup = [base, fiche, cote, encarts, choix, cartes, textes, medias];
