/** Starts the Chrome that the tests drive. */
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findChrome } from './find-chrome.js';

/**
 * What the browser is started with. The first flags keep it from calling its maker's hosts; the sandbox does not work
 * for root, which is who continuous integration often is.
 */
export function launchOptions(): LaunchOptions {
  const { path, env } = findChrome();
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath: path, headless: true, args, env };
}

/** A headless Chrome with an empty profile; whoever starts it closes it. */
export function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return puppeteer.launch({ ...launchOptions(), ...options });
}
