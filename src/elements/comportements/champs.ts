/** Blanks of a model letter: selected on the first visit, typed over as plain text; the letter is copied as it then reads. */
import { autour, tous, type Racine } from './outils.js';

export function champs(racine: Racine, signal: AbortSignal): void {
  // Browsers without "plaintext-only" ignore it; they then paste as text by the listener below.
  for (const champ of tous(racine, '.cm-champ')) if (!champ.isContentEditable) champ.contentEditable = 'true';
  racine.addEventListener(
    'focusin',
    (evenement) => {
      const champ = autour(evenement, '.cm-champ');
      if (champ && !champ.dataset['rempli']) getSelection()?.selectAllChildren(champ);
    },
    { signal },
  );
  racine.addEventListener(
    'input',
    (evenement) => {
      const champ = autour(evenement, '.cm-champ');
      if (champ) champ.dataset['rempli'] = 'oui';
    },
    { signal },
  );
  racine.addEventListener(
    'paste',
    (evenement) => {
      const texte = (evenement as ClipboardEvent).clipboardData?.getData('text/plain');
      if (!autour(evenement, '.cm-champ') || texte === undefined) return;
      evenement.preventDefault();
      // The one way that keeps the reader's undo.
      document.execCommand('insertText', false, texte);
    },
    { signal },
  );
  racine.addEventListener('click', (evenement) => void copier(autour(evenement, '.cm-copier')), { signal });
}

async function copier(bouton: HTMLElement | null): Promise<void> {
  const lettre = bouton?.closest('.cm-lettre')?.querySelector<HTMLElement>('.cm-lettre-texte');
  if (!bouton || !lettre) return;
  try {
    await navigator.clipboard.writeText(lettre.innerText);
    bouton.textContent = bouton.dataset['fait'] ?? bouton.textContent;
  } catch {
    // The page has no clipboard (not https, a policy): the letter is selected, ready to be copied.
    getSelection()?.selectAllChildren(lettre);
  }
}
