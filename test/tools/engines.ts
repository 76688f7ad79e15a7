/** Where the two other engines are: Firefox and WebKitGTK, from the machine's packages. Chromium: see find-chrome. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** WebKitGTK's driver and the browser it drives. `display`: a screen is there, or must be made. */
export interface WebKit {
  driver: string;
  browser: string;
  display: boolean;
}

const onPath = (...names: string[]): string | undefined =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file));

/** FIREFOX_PATH, else the machine's Firefox; undefined where there is none. */
export const findFirefox = (): string | undefined => process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');

/** WebKitGTK with its driver; undefined where one of them is missing, or a screen and the means to make one. */
export function findWebKit(): WebKit | undefined {
  const driver = onPath('WebKitWebDriver');
  const library = '/usr/lib/x86_64-linux-gnu';
  const browser =
    process.env.MINIBROWSER ??
    (existsSync(library) ? readdirSync(library) : [])
      .filter((folder) => folder.startsWith('webkit2gtk-'))
      .map((folder) => join(library, folder, 'MiniBrowser'))
      .find((file) => existsSync(file));
  const display = Boolean(process.env.DISPLAY);
  return driver && browser && (display || onPath('xvfb-run')) ? { driver, browser, display } : undefined;
}

/** What to install where an engine is missing, for the line that says it was left out. */
export const PACKAGES = { firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb xauth' } as const;
