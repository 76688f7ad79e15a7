/**
 * Runs in the page: what a screen reader or a keyboard would stumble on in one rendered document, whatever its words. It reads
 * only what stands there. RGAA 1.1, 1.3, 5.1–5.7, 6.2, 8.2, 8.7, 9.1, 9.3, 11.1, 12.8; ARIA references.
 */

/** One sentence a fault, the rule first; none when all is well. @param racine a shadow root or any element */
export function structure(racine: ParentNode): string[] {
  const fautes: string[] = [];
  /** The name of a file, a kind of thing, a number: words that tell nothing of what stands there. RGAA 1.3, 5.5. */
  const CREUX =
    /^(\S+\.(png|jpe?g|gif|svg|webp|bmp)|(image|photo|illustration|infographie|logo|tableau)?\s*(n°)?\s*\d*|\p{P}+)$/iu;
  const tous = <E extends Element = HTMLElement>(selecteur: string): E[] => [...racine.querySelectorAll<E>(selecteur)];
  const court = (e: Element): string => e.outerHTML.slice(0, 100).replace(/\s+/g, ' ');
  const dire = (regle: string, e: Element, quoi = ''): void => void fautes.push(`${regle}: ${quoi} ${court(e)}`);
  const parId = (id: string): Element | null => racine.querySelector(`[id="${CSS.escape(id)}"]`);

  /** What is spoken for it: label, words, alternative of a picture. */
  const nom = (e: Element): string =>
    (
      e.getAttribute('aria-label') ??
      (e.getAttribute('aria-labelledby') ?? '')
        .split(/\s+/)
        .map((id) => (id ? (parId(id)?.textContent ?? '') : ''))
        .join(' ')
    ).trim() ||
    (e.textContent ?? '').trim() ||
    [...e.querySelectorAll('img[alt]')].map((i) => i.getAttribute('alt')).join(' ').trim(); // prettier-ignore

  for (const attribut of ['aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-details', 'aria-owns', 'aria-activedescendant', 'for', 'headers', 'list', 'data-ancre', 'data-terme'])
    for (const e of tous(`[${attribut}]`))
      for (const id of (e.getAttribute(attribut) ?? '').split(/\s+/).filter(Boolean))
        if (!parId(id)) dire('reference', e, `${attribut}=${id} leads nowhere`); // prettier-ignore
  for (const a of tous('a[href^="#"]')) {
    const id = decodeURIComponent(a.getAttribute('href')!.slice(1));
    if (!id || !parId(id)) dire('reference', a, `href=#${id} leads nowhere`);
  }

  const ids = new Set<string>();
  for (const e of tous('[id]')) {
    if (ids.has(e.id)) dire('id', e, `${e.id} twice`);
    ids.add(e.id);
    if (!e.id || /\s/.test(e.id)) dire('id', e, 'no valid id');
  }

  for (const e of tous('a[href], button, summary, [role=button], [role=tab]'))
    if (!nom(e) && !e.hidden) dire('name', e, 'nothing to be read out');
  for (const e of tous('a:not([href])')) dire('name', e, 'a link without address');
  for (const e of tous('a a, a button, button a, button button, summary a, summary button, summary input, label a'))
    dire('nested', e);
  for (const e of tous('h1,h2,h3,h4,h5,h6,[role=heading]')) if (!nom(e)) dire('heading', e, 'without words');
  for (const e of tous('[role=heading]:not([aria-level])')) dire('heading', e, 'without level');

  for (const table of tous<HTMLTableElement>('table')) {
    const lignes = [...table.rows].filter((l) => l.cells.length > 0);
    const cellules = lignes.flatMap((l) => [...l.cells]);
    const titres = cellules.filter((c) => c.tagName === 'TH');
    if (!cellules.some((c) => nom(c))) dire('table', table, 'without words');
    if (lignes.length > 1 && titres.length === 0) dire('table', table, 'no header cell');
    for (const th of titres) if (!th.getAttribute('scope') && !th.id) dire('table', th, 'a header tied to nothing');
    for (const th of titres) if (!nom(th)) dire('table', th, 'a header without words');
    for (const c of cellules)
      for (const id of (c.getAttribute('headers') ?? '').split(/\s+/).filter(Boolean))
        if (parId(id)?.closest('table') !== table) dire('table', c, `headers=${id} is in another table`);
    const cadre = table.parentElement?.closest('[aria-label]');
    if (table.caption ? !nom(table.caption) : !cadre) dire('caption', table, 'neither caption nor name');
    for (const enfant of table.querySelectorAll(':scope > tr, :scope > td')) dire('table', enfant, 'out of place');
  }

  for (const e of tous('img')) if (!e.hasAttribute('alt')) dire('image', e, 'without alt');
  for (const e of tous('img[alt]'))
    if (e.getAttribute('alt') !== '' && CREUX.test(e.getAttribute('alt')!.trim()))
      dire('alternative', e, 'says nothing');
  for (const e of tous('caption, .cm-tableau')) if (nom(e) && CREUX.test(nom(e))) dire('caption', e, 'says nothing');
  for (const e of tous<SVGElement>('svg'))
    if (!e.closest('[aria-hidden=true]') && !(e.getAttribute('role') === 'img' && e.getAttribute('aria-label')))
      dire('image', e, 'neither hidden nor named');
  for (const e of tous('iframe, [role=dialog], [role=group], [role=listbox], [role=tablist], [role=region], nav'))
    if (!e.getAttribute('title') && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby'))
      dire('name', e, 'a frame or group without a name');
  for (const e of tous<HTMLInputElement>('input:not([type=hidden]), select, textarea'))
    if (!e.labels?.length && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby')) dire('label', e);
  for (const e of tous('fieldset'))
    if (!e.querySelector(':scope > legend')?.textContent?.trim() && !e.getAttribute('aria-label')) dire('label', e);

  for (const e of tous('[lang]')) {
    const langue = e.getAttribute('lang') ?? '';
    try {
      if (!langue || !Intl.getCanonicalLocales(langue).length) dire('lang', e, 'an empty language');
    } catch {
      dire('lang', e, `no language: ${langue}`);
    }
  }
  for (const e of tous('ul, ol'))
    for (const enfant of e.children)
      if (!/^(LI|TEMPLATE|SCRIPT)$/.test(enfant.tagName)) dire('list', enfant, `in ${e.tagName.toLowerCase()}`);
  for (const e of tous('ul, ol')) if (!e.children.length) dire('list', e, 'empty');
  for (const e of tous('dt, dd')) if (!e.closest('dl')) dire('list', e, 'outside dl');
  for (const e of tous('[tabindex]')) if (e.tabIndex > 0) dire('tabindex', e, 'an order of its own');
  for (const e of tous('[aria-hidden=true] :is(a[href], button, input, [tabindex="0"])'))
    dire('hidden', e, 'yet focusable');
  for (const e of tous('p:empty, li:empty, dt:empty, legend:empty, caption:empty')) dire('empty', e);
  for (const e of tous('center, font, marquee, blink, [style], [align], [bgcolor]')) dire('presentation', e);
  return fautes;
}
