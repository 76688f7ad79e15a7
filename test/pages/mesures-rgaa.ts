/** What criteria of RGAA ask that axe does not measure: each runs in the page, looks into the widgets' roots, and tells faults in words. */
import type { Page } from 'puppeteer-core';

/** Words drawn where text could stand, and pictures that styles fetch. RGAA 1.8. */
export const drawnWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    for (const widget of document.querySelectorAll('*'))
      for (const e of widget.shadowRoot?.querySelectorAll('*') ?? []) {
        if (e.matches('svg text, svg image, canvas, input[type=image]')) out.push(`drawn: ${e.outerHTML.slice(0, 120)}`);
        for (const part of ['', '::before', '::after']) {
          const { backgroundImage, content, listStyleImage } = getComputedStyle(e, part || null);
          if (/url\(/.test(backgroundImage + content + listStyleImage)) out.push(`fetched by styles: ${e.localName}${part}`);
        }
      }
    return out;
  }); // prettier-ignore

/** Words that only the styles write: they may repeat what stands in the sheet, nothing else. RGAA 10.2. */
export const styledWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    for (const { shadowRoot } of document.querySelectorAll('*'))
      for (const e of shadowRoot?.querySelectorAll('*') ?? [])
        for (const part of ['::before', '::after']) {
          const { content } = getComputedStyle(e, part);
          const said = content.replace(/attr\(([\w-]+)\)/g, (_, name: string) => e.getAttribute(name) ?? '');
          const words = said.replace(/^"|"$/g, '').trim();
          if (!/\p{L}{2}/u.test(words) || /^(none|normal|counter.*|(open|close)-quote)$/.test(words)) continue;
          const text = (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
          if (!text.includes(words.replace(/[\s:]+$/, '').replace(/\s+/g, ' '))) out.push(`${e.localName}${part}: ${words}`);
        }
    return out;
  }); // prettier-ignore

/** Words of an unfolded sheet that are no longer shown once all styles of the library are gone. RGAA 10.2. */
export const undressed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      shadowRoot.adoptedStyleSheets = [];
      for (const sheet of shadowRoot.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
      const walk = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const e = node.parentElement;
        if (!e || !node.textContent?.trim() || e.closest('[hidden], title, slot')) continue;
        if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          out.push(`not shown: ${e.outerHTML.slice(0, 120)}`);
      }
    }
    return out;
  });

/** Fields whose label does not stand beside them: above or before a text, next to a box or a radio. RGAA 11.4. */
export const apart = (page: Page): Promise<{ seen: number; faults: string[] }> =>
  page.evaluate(() => {
    const NEAR = 32;
    const faults: string[] = [];
    let seen = 0;
    for (const { shadowRoot } of document.querySelectorAll('*'))
      for (const field of shadowRoot?.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea') ?? []) {
        if (!field.checkVisibility({ visibilityProperty: true }) || field.getClientRects().length === 0) continue;
        seen++;
        const label = field.labels?.[0] ?? shadowRoot?.getElementById(field.getAttribute('aria-labelledby') ?? '');
        if (!label) {
          faults.push(`no label in view: ${field.outerHTML.slice(0, 120)}`);
          continue;
        }
        const words = document.createRange();
        words.selectNodeContents(label);
        // Of a label around its field, the words alone.
        const walk = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        for (let text = walk.nextNode(); text; text = walk.nextNode())
          if (text.textContent?.trim() && !field.contains(text)) {
            words.selectNodeContents(text);
            break;
          }
        const [l, f] = [words.getBoundingClientRect(), field.getBoundingClientRect()];
        const across = Math.max(l.left - f.right, f.left - l.right, 0);
        const down = Math.max(l.top - f.bottom, f.top - l.bottom, 0);
        if (across > NEAR || down > NEAR) faults.push(`${Math.round(across)} × ${Math.round(down)} px apart: ${field.outerHTML.slice(0, 120)}`);
      }
    return { seen, faults };
  }); // prettier-ignore
