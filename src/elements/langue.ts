import { langueDe, type Langue } from '../i18n.js';
import type { Options } from '../local/index.js';

/** The language of an element's words: of its own `lang`, else of the nearest around it, else of the page. */
export const langueDuLecteur = (element: HTMLElement, { languesARelire }: Options): Langue =>
  langueDe((element.closest<HTMLElement>('[lang]') ?? document.documentElement).lang, !!languesARelire);
