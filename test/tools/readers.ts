/** One way to drive a reader's browser in the three engines: open, press, ask. For journeys by keyboard alone. */
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { launchBrowser } from './browser.js';
import { findFirefox, findWebKit, PACKAGES } from './engines.js';
import { KEYS, WebDriver } from './webdriver.js';

export interface Reader {
  open(url: string): Promise<void>;
  /** one key by its name */
  press(key: keyof typeof KEYS, shift?: boolean): Promise<void>;
  /** letters, one by one */
  type(text: string): Promise<void>;
  /** value of an expression in the page, through JSON */
  ask<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Waits until the expression holds in the page. @throws Error after fifteen seconds */
export async function until(reader: Reader, expression: string): Promise<void> {
  for (const end = Date.now() + 15_000; ;) {
    try {
      if (await reader.ask<boolean>(`Boolean(${expression})`)) return;
    } catch {
      // The page is between two documents.
    }
    if (Date.now() > end) throw new Error(`never: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const named = (key: keyof typeof KEYS): KeyInput => (key === 'Space' ? 'Space' : key);

function driven(browser: Browser, page: Page): Reader {
  return {
    open: async (url) => void (await page.goto(url)),
    async press(key, shift = false) {
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(named(key));
      if (shift) await page.keyboard.up('Shift');
    },
    type: (text) => page.keyboard.type(text),
    ask: async <T>(expression: string) =>
      JSON.parse((await page.evaluate(`JSON.stringify(${expression})`)) as string) as T,
    close: () => browser.close(),
  };
}

export async function chromium(): Promise<Reader> {
  const browser = await launchBrowser();
  return driven(browser, await browser.newPage());
}

export async function firefox(): Promise<Reader> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox here');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return driven(browser, await browser.newPage());
}

export async function webkit(): Promise<Reader> {
  const found = findWebKit();
  if (!found) throw new Error('no WebKitGTK here');
  const driver = new WebDriver();
  await driver.start(found);
  return {
    open: (url) => driver.open(url),
    press: (key, shift) => driver.press(KEYS[key], shift),
    type: (text) => driver.press(text),
    ask: async <T>(expression: string) =>
      JSON.parse(await driver.run<string>(`return JSON.stringify(${expression})`)) as T,
    close: () => driver.stop(),
  };
}

/** The engines, and why one cannot run on this machine. */
export const READERS = [
  { name: 'Chromium', start: chromium, missing: undefined },
  { name: 'Firefox', start: firefox, missing: findFirefox() ? undefined : `not here: apt-get install ${PACKAGES.firefox}` },
  { name: 'WebKit', start: webkit, missing: findWebKit() ? undefined : `not here: apt-get install ${PACKAGES.webkit}` },
] as const; // prettier-ignore
