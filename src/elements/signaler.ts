import type { ErreurOption } from '../local/index.js';
import { emettre, type Evenements } from './events.js';

const NIVEAUX = { error: 'error', warning: 'warn', notice: 'info' } as const;

/** Tells the webmaster, in the console and as an event. The message begins with the element it is about. */
export function signaler(element: HTMLElement, detail: Evenements['co-marquage-error']): void {
  const message = `<${element.localName}> ${detail.message}`;
  console[NIVEAUX[detail.level]](message);
  emettre(element, 'co-marquage-error', { ...detail, message });
}

/** Values that could not be used; the wording is fetched only now. */
export async function signalerOptions(element: HTMLElement, erreurs: readonly ErreurOption[]): Promise<void> {
  if (erreurs.length === 0) return;
  const { direErreur } = await import('../local/messages.js').catch(() => ({
    direErreur: ({ attribut, trouve }: ErreurOption) => `${attribut}="${trouve}" n’a pas pu être utilisé.`,
  }));
  for (const erreur of erreurs)
    signaler(element, { level: 'warning', code: `option-${erreur.attribut}`, message: direErreur(erreur) });
}
