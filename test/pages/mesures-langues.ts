/** Which language each word of a widget is marked with, against where it comes from: a file of `locales/`, or the guide and the town. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from './acces-site.js';

type Tree = { [key: string]: string | Tree };
const leaves = (tree: Tree): string[] => Object.values(tree).flatMap((v) => (typeof v === 'string' ? [v] : leaves(v)));

const days = (lang: string): string[] =>
  [1, 2, 3, 4, 5, 6, 7].map((d) => new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, d))); // prettier-ignore
const months = (lang: string): string[] =>
  [...Array(12).keys()].map((m) => new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, m, 1))); // prettier-ignore

/** Variables of a sentence that are of no language, or written by `Intl` in the reader's; the others are national words. */
function neutral(name: string, lang: string): string | undefined {
  if (/^(count|nombre|rang|total|etape)$/.test(name)) return '[\\p{N}\\s.,\u202f]+';
  if (/^(jour|du|au|date|debut|fin|heure)$/.test(name))
    return `(?:${days(lang).join('|')}|(?=.*\\p{N})[\\p{L}\\p{N}\\s:.,/\u200e\u200f\u202f]{1,30}?)`;
  if (name === 'commune') return '.+?';
  if (name === 'site') return '[\\w.-]+';
  if (/^(numero|id|cle)$/.test(name)) return '[\\w*#/. -]+';
  return undefined;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Patterns of whole text nodes of the interface in that language, and of whole labels. */
export function sentences(lang: string): { texts: string[]; labels: string[] } {
  const file = JSON.parse(readFileSync(join(root, `locales/${lang}.json`), 'utf8')) as Tree;
  const { _meta, ...words } = file;
  void _meta;
  const pattern = (part: string): string =>
    part
      .split(/(\{\{\w+\}\})/)
      .map((bit) => (bit.startsWith('{{') ? (neutral(bit.slice(2, -2), lang) ?? '.+') : escaped(bit)))
      .join('');
  const national = /\{\{(?!(?:count|nombre|rang|total|etape|jour|du|au|date|debut|fin|heure|commune|site|numero|id|cle)\}\})\w+\}\}/; // prettier-ignore
  const all = leaves(words);
  const texts = all.flatMap((sentence) => sentence.split(national)).filter((part) => /\p{L}{2}/u.test(part));
  return {
    texts: [
      ...texts.map((part) => pattern(part.trim())),
      ...days(lang),
      // Hours as that language writes them.
      '(?=.*\\p{N})[\\p{N}:\\s\u202f.,–APMUhr]+',
      // Format and weight of what a link leads to.
      '\\(\\w+(?: - [\\p{N}.,]+ \\w+)?\\)',
      `\\p{N}+\\.? (?:${months(lang).join('|')}) \\p{N}+|(?:${months(lang).join('|')}) \\p{N}+, \\p{N}+`,
    ],
    labels: all.map(pattern),
  };
}

/** @param reader language of the words expected; null: French everywhere, whatever the page is in */
export function mismarked(page: Page, tag: string, reader: string | null): Promise<{ seen: number; faults: string[] }> {
  const known = reader ? sentences(reader) : { texts: [], labels: [] };
  return page.evaluate(
    (tag, reader, known) => {
      const host = document.querySelector<HTMLElement>(tag)!;
      const of = (patterns: string[]): RegExp[] => patterns.map((p) => new RegExp(`^(?:${p})$`, 'iu'));
      const [texts, labels] = [of(known.texts), of(known.labels)];
      const nearest = (e: Element | null): string => {
        for (let at: Element | null = e; at;) {
          const marked: HTMLElement | null = at.closest<HTMLElement>('[lang]');
          if (marked) return marked.lang;
          const top: Node = at.getRootNode();
          at = top instanceof ShadowRoot ? top.host : null;
        }
        return '';
      };
      const ours = (words: string, patterns: RegExp[]): boolean => {
        if (reader === 'ar') return /\p{Script=Arabic}{2}/u.test(words);
        const [, before, within] = /^(.+) \((.+)\)$/u.exec(words) ?? [];
        return (
          patterns.some((p) => p.test(words)) ||
          (!!before && !!within && ours(before, patterns) && ours(within, patterns))
        );
      };
      const faults: string[] = [];
      let seen = 0;
      const look = (e: Element, words: string, patterns: RegExp[], what: string): void => {
        if (!/\p{L}{2}/u.test(words)) return;
        seen++;
        const mine = reader !== null && ours(words, patterns);
        const lang = nearest(e);
        // A foreign expression of the guide says its own language.
        const right = mine ? lang === reader : lang === 'fr' || (e.closest('i[lang]') !== null && what === 'text');
        if (!right) faults.push(`${what} lang=${lang}: ${words.slice(0, 80)} | ${e.outerHTML.slice(0, 90)}`);
        const way = getComputedStyle(e).direction;
        if (right && what === 'text' && reader === 'ar' && way !== (mine ? 'rtl' : 'ltr'))
          faults.push(`${what} ${way}: ${words.slice(0, 80)} | ${e.outerHTML.slice(0, 90)}`);
      };
      const walk = (root: ParentNode): void => {
        const texts_ = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let n = texts_.nextNode(); n; n = texts_.nextNode()) {
          const e = n.parentElement;
          if (!e || e.closest('style, script, slot, [role=status]')) continue;
          look(e, (n.textContent ?? '').replace(/\s+/g, ' ').trim(), texts, 'text');
        }
        for (const e of root.querySelectorAll('*')) {
          if (e.shadowRoot) walk(e.shadowRoot);
          // The name of a blank holds the words of the blank, which are what is read there.
          if (e.matches('[role=textbox]')) continue;
          for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
            if (e.hasAttribute(name)) look(e, e.getAttribute(name)!.replace(/\s+/g, ' ').trim(), labels, name);
        }
      };
      walk(host.shadowRoot ?? host);
      const nested = host.querySelector(':scope > co-marquage-recherche')?.shadowRoot;
      if (nested) walk(nested);
      const status = host.querySelector(':scope > [role=status]');
      // What is announced is one sentence, told in one voice.
      if (status?.textContent?.trim()) look(status, status.textContent.trim(), labels, 'status');
      return { seen, faults: [...new Set(faults)] };
    },
    tag,
    reader,
    known,
  );
}
