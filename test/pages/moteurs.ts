/** The engines that whole pages are tried in: Chromium always, Firefox where the machine has it. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.js';
import { findFirefox, PACKAGES } from '../tools/engines.js';

const executablePath = findFirefox();
if (!executablePath)
  console.log(`no Firefox on this machine: these pages are tried in Chromium only (${PACKAGES.firefox})`);

const chromium = ['Chromium', () => launchBrowser()] as const;
const firefox = ['Firefox', () => puppeteer.launch({ browser: 'firefox', executablePath, headless: true })] as const;

/** An engine's name, and how it is started; whoever starts it closes it. */
export const engines: (readonly [name: string, start: () => Promise<Browser>])[] = executablePath
  ? [chromium, firefox]
  : [chromium];
