/** Below its own tag, where a widget renders into the page's own DOM: one box, made once. */
export function racineDePage(hote: HTMLElement): HTMLElement {
  const deja = hote.querySelector<HTMLElement>(':scope > .cm-racine');
  if (deja) return deja;
  const racine = document.createElement('div');
  racine.className = 'cm-racine';
  return hote.appendChild(racine);
}

/** Called again once the parser is through with what the element brings. @returns whether it is not yet */
export function attendrePage(hote: HTMLElement, suite: () => void): boolean {
  if (!hote.dataset['prerendu'] || document.readyState !== 'loading') return false;
  document.addEventListener('DOMContentLoaded', () => hote.isConnected && suite(), { once: true });
  return true;
}
