import { langueDe, preparer } from '../../i18n.js';

/** Against a page that resets every element; a page that forbids `style=` allows these. */
const LOOK: Record<string, string> = {
  display: 'block',
  position: 'fixed',
  inset: '0',
  margin: 'auto',
  'box-sizing': 'border-box',
  'inline-size': 'min(60rem, 94vw)',
  'max-inline-size': 'none',
  'block-size': 'fit-content',
  'max-block-size': '92vh',
  padding: '1em',
  border: '1px solid #808080',
  overflow: 'auto',
  'overscroll-behavior': 'contain',
  'text-align': 'start',
  background: 'Canvas',
  color: 'CanvasText',
};
const BOUTON: Record<string, string> = {
  display: 'block',
  'margin-inline-start': 'auto',
  'min-block-size': '44px',
  padding: '0 1em',
  border: '2px solid currentColor',
  'border-radius': '6px',
  font: 'inherit',
  background: 'none',
  color: 'inherit',
  cursor: 'pointer',
};

const habiller = ({ style }: HTMLElement, look: Record<string, string>): void =>
  Object.entries(look).forEach(([nom, valeur]) => style.setProperty(nom, valeur, 'important'));

/**
 * Shows the widget above the page. ARIA modal dialog pattern on `<dialog>`: focus goes in and comes back to where it was,
 * Escape closes. In the page's own tree, since the announced line of a widget fails inside another root.
 *
 * @param nom what it is about: the words of the link
 */
export async function ouvrir(widget: HTMLElement, nom: string): Promise<void> {
  const langue = langueDe(document.documentElement.lang);
  const t = await preparer(langue);
  const dialogue = document.createElement('dialog');
  dialogue.dataset['coMarquageDialogue'] = '';
  dialogue.setAttribute('closedby', 'any');
  dialogue.setAttribute('aria-label', nom);
  habiller(dialogue, LOOK);
  const fermer = document.createElement('button');
  fermer.type = 'button';
  fermer.lang = langue;
  fermer.textContent = t('fiche.fermer');
  habiller(fermer, BOUTON);
  fermer.addEventListener('click', () => dialogue.close());
  // Only its own: the sheet inside may have dialogs too.
  dialogue.addEventListener('close', ({ target }) => target === dialogue && dialogue.remove());
  dialogue.append(fermer, widget);
  document.body.append(dialogue);
  dialogue.showModal();
}
