/** How web-test-runner starts each engine. */
import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.js';
import { findFirefox, findWebKit } from './engines.js';
import { KEYS, WebDriver } from './webdriver.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** @throws Error when the machine does not have the engine */
export function launcher(engine: Engine): BrowserLauncher {
  if (engine === 'firefox') return firefox();
  return engine === 'webkit' ? webkit() : chromeLauncher({ launchOptions: launchOptions() });
}

/** Firefox over WebDriver BiDi, which puppeteer speaks; a puppeteer of our own makes the launcher take another browser. */
function firefox(): BrowserLauncher {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox here');
  return chromeLauncher({
    puppeteer: puppeteer as never,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
  });
}

/** WebKitGTK: one browser, one page at a time. Of the runner's commands it has the keys. */
function webkit(): BrowserLauncher & { sendKeys: (id: string, keys: string[]) => Promise<void> } {
  const found = findWebKit();
  if (!found) throw new Error('no WebKitGTK here');
  const browser = new WebDriver();
  const active = new Map<string, string>();
  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    initialize: () => Promise.resolve(),
    async startSession(id, url) {
      if (!browser.started) await browser.start(found);
      active.set(id, url);
      await browser.open(url);
    },
    startDebugSession: (_, url) => browser.open(url),
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await browser.open('about:blank');
      return {};
    },
    async sendKeys(_, keys) {
      for (const key of keys) await browser.press(KEYS[key as keyof typeof KEYS] ?? key);
    },
    stop: () => browser.stop(),
  };
}
