/** Longest definition that still reads well inside a sentence, in characters. */
const COURTE = 300;

/**
 * Easy reading: the look by `data-lecture`, and after the first use of a word or an abbreviation what it means, in brackets. The
 * words added are those of the sheet's own definitions, which stay at its end.
 */
export function faciliter(vue: HTMLElement): void {
  for (const fiche of vue.querySelectorAll<HTMLElement>('.cm-fiche')) fiche.dataset['lecture'] = 'facile';
  const vus = new Set<string>();
  for (const lien of vue.querySelectorAll<HTMLElement>('a[data-terme]')) {
    const id = lien.dataset['terme'] ?? '';
    const sens = vue.querySelector(`[id="${id}"] > dd`)?.textContent?.trim().replace(/\s+/g, ' ');
    // Not inside a heading, nor in a definition itself.
    if (!sens || sens.length > COURTE || vus.has(id) || lien.closest('h1,h2,h3,h4,h5,h6,dd,summary,[role=tab]'))
      continue;
    vus.add(id);
    if (lien.nextElementSibling?.classList.contains('cm-sens')) continue;
    const place = document.createElement('span');
    place.className = 'cm-sens';
    place.textContent = ` (${sens.replace(/\.$/, '')})`;
    lien.after(place);
  }
}
