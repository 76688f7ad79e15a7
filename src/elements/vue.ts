/** A tree of the renderer as a live part of the page: mounted, its notes cleaned, its behaviours connected. */
import type { Root } from 'hast';
import { monterPeuAPeu } from './dom.js';
import type { Reprise } from './reprendre.js';
import { souffler } from './souffler.js';

export type { Reprise };

/** @param niveau level of the document's title: headings of the town's notes stay below */
export async function construire(arbre: Root, niveau: number): Promise<HTMLElement> {
  const vue = document.createElement('div');
  vue.className = 'cm-vue';
  await monterPeuAPeu(arbre, vue, souffler);
  const notes = [...vue.querySelectorAll<HTMLElement>('[data-note]')];
  await Promise.all(notes.map((note) => remplir(note, Math.min(6, niveau + 1))));
  return vue;
}

/** The note waits in an attribute, inert. Plain text needs no cleaning. */
async function remplir(note: HTMLElement, niveau: number): Promise<void> {
  const html = note.dataset['note'] ?? '';
  note.removeAttribute('data-note');
  if (!/[<&]/.test(html)) note.textContent = html;
  else note.replaceChildren((await import('./assainir.js')).assainir(html, niveau));
}

/** Puts the focus on the title, which takes none otherwise. RGAA 12.8: after a change of view the order of focus is kept. */
export function viserTitre(vue: HTMLElement): void {
  const titre = vue.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6,[role=heading]');
  if (!titre) return;
  titre.tabIndex = -1;
  titre.focus();
}

/** The same document drawn anew leaves the reader where he is. @param vue the view that stands */
export async function retenirPlace(vue: HTMLElement): Promise<Reprise | undefined> {
  const code = await import('./reprendre.js').catch(() => undefined);
  return code?.retenir(vue);
}
