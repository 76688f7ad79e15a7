/** What is measured on a rendered page: each runs in the page, looks into the widgets' roots, and tells faults in words. */
import type { Page } from 'puppeteer-core';

/** How far the page is wider than its window, in pixels, and what sticks out. WCAG 1.4.10, RGAA 10.11. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out: string[] = [`${scrollWidth - clientWidth} px too wide`];
    const look = (root: ParentNode): void => {
      for (const e of root.querySelectorAll('*')) {
        if (e.shadowRoot) look(e.shadowRoot);
        // What scrolls inside its own frame may be wider than the window.
        if (e.closest('.cm-tableau') && !e.matches('.cm-tableau')) continue;
        const { right, width } = e.getBoundingClientRect();
        if (width > 0 && right > clientWidth + 1 && out.length < 4) out.push(e.outerHTML.slice(0, 120));
      }
    };
    look(document);
    return out;
  });

/** Words that a box cuts off. WCAG 1.4.4 and 1.4.12, RGAA 10.4 and 10.12. */
export const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    for (const widget of document.querySelectorAll('*'))
      for (const e of widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(e);
        const clips = (value: string): boolean => value === 'hidden' || value === 'clip';
        if (!e.textContent?.trim() || e.clientHeight < 2) continue;
        if ((clips(overflowY) && e.scrollHeight > e.clientHeight + 1) || (clips(overflowX) && e.scrollWidth > e.clientWidth + 1))
          out.push(`cut off: ${e.outerHTML.slice(0, 120)}`);
        if (textOverflow === 'ellipsis') out.push(`ellipsis: ${e.outerHTML.slice(0, 120)}`);
      }
    return out;
  }); // prettier-ignore

/**
 * Controls too small to touch: 44 px for buttons, tabs and choices, 24 px for the rest, links inside a sentence excepted; a
 * smaller one passes when no other is within 24 px of its middle. WCAG 2.5.8 (AA) and, for buttons, 2.5.5 (AAA).
 */
export const small = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    const inside = '.cm-bouton, button, [role=tab], .cm-cas > label, [role=option], summary';
    for (const widget of document.querySelectorAll('*')) {
      if (!widget.shadowRoot) continue;
      const controls = [
        ...widget.shadowRoot.querySelectorAll<HTMLElement>(
          'a[href], button, [role=tab], summary, .cm-cas > label, [role=option], input:not([type=radio])',
        ),
      ].filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0);
      const middle = (e: HTMLElement): { x: number; y: number; box: DOMRect } => {
        const box = e.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2, box };
      };
      const inSentence = (e: HTMLElement): boolean => {
        const block = e.closest('p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, h4, h5, h6, [role=heading]');
        const words = (t: string | null | undefined): number => (t ?? '').replace(/\s+/g, '').length;
        return getComputedStyle(e).display === 'inline' && words(block?.textContent) > words(e.textContent) + 1;
      };
      for (const e of controls) {
        const { x, y, box } = middle(e);
        const least = e.matches(inside) && !e.matches('summary, [role=option]') ? 44 : 24;
        // A checkbox is reached by the whole line it labels.
        if (e.matches('input[type=checkbox]') && e.parentElement?.querySelector('label')) continue;
        if (box.height >= least - 0.5 && (least === 24 || box.width >= least - 0.5)) continue;
        if (e.matches('a') && !e.matches('.cm-bouton') && inSentence(e)) continue;
        const near = controls.some((other) => {
          if (other === e || other.contains(e) || e.contains(other)) return false;
          const { box: o } = middle(other);
          const dx = Math.max(o.left - x, x - o.right, 0);
          const dy = Math.max(o.top - y, y - o.bottom, 0);
          return Math.hypot(dx, dy) < 12;
        });
        if (least === 44 || near)
          out.push(`${Math.round(box.width)} × ${Math.round(box.height)}: ${e.outerHTML.slice(0, 120)}`);
      }
    }
    return out;
  });

/** Widens all spaces, as some readers do, in the page and in the widgets. WCAG 1.4.12, RGAA 10.12. */
export const widen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    const wear = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const e of root.querySelectorAll('*')) if (e.shadowRoot) wear(e.shadowRoot);
    };
    wear(document);
  });

/** Text twice as large, nothing else. WCAG 1.4.4, RGAA 10.4. */
export const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

/** Motion left although the reader wants none. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    for (const widget of document.querySelectorAll('*'))
      for (const e of widget.shadowRoot?.querySelectorAll('*') ?? []) {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(e);
        const lasts = (value: string): boolean => value.split(',').some((d) => parseFloat(d) > 0);
        if ((animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration))
          out.push(e.outerHTML.slice(0, 120));
      }
    return out;
  });

/** Folded content that the browser's search could not reach, or that paper would not show. */
export const unreachable = (page: Page, paper: boolean): Promise<string[]> =>
  page.evaluate((printed) => {
    const out: string[] = [];
    for (const widget of document.querySelectorAll('*'))
      for (const e of widget.shadowRoot?.querySelectorAll<HTMLElement>('.cm-panneau, .cm-chapitre-corps, details > *') ?? []) {
        // The table of contents is left out on paper, on purpose: the titles it lists stand there.
        if (!e.textContent?.trim() || e.localName === 'summary' || e.closest('.cm-plan')) continue;
        if (printed ? e.getClientRects().length === 0 : e.hasAttribute('hidden') && e.getAttribute('hidden') !== 'until-found')
          out.push(e.outerHTML.slice(0, 120));
      }
    return out;
  }, paper); // prettier-ignore
