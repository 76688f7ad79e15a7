/** Whom to turn to for what the list asks: the bodies the sheet names, each once. */
import { empreinte } from '../model/empreinte.js';
import { estNoeud, texteProfond, type Contenu, type Noeud } from '../model/index.js';

export type ContactDeListe = Noeud<'OuSAdresser' | 'ContactLocal'>;

/** The contacts below, in order. A local body stands with the national contact it completes, which is not told apart. */
export function contactsDe(children: readonly Contenu[]): ContactDeListe[] {
  const vus = new Set<string>();
  const contacts: ContactDeListe[] = [];
  const voir = (c: Contenu): void => {
    if (!estNoeud(c)) return;
    if (c.type !== 'OuSAdresser' && c.type !== 'ContactLocal') return c.children.forEach(voir);
    const nom =
      c.type === 'ContactLocal' ? JSON.stringify(c.attributes.organismes.map(({ id }) => id)) : texteProfond(c);
    const cle = empreinte(nom);
    if (!vus.has(cle)) contacts.push(c);
    vus.add(cle);
  };
  children.forEach(voir);
  return contacts;
}
