/** A small client of W3C WebDriver for WebKitGTK, whose driver it starts: what the launcher and the keyboard journey need. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebKit } from './engines.js';

/** WebDriver's code points of the keys that write nothing (W3C WebDriver, 17.4.2). */
export const KEYS = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Shift: '\uE008',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', End: '\uE010', Home: '\uE011',
} as const; // prettier-ignore

export class WebDriver {
  #driver: ChildProcess | undefined;
  #session = '';
  readonly #port: number;

  constructor(port = 4400 + (process.pid % 400)) {
    this.#port = port;
  }

  /** @throws Error when the driver does not answer within five seconds */
  async start({ driver, browser, display }: WebKit): Promise<void> {
    const [program, ...args] = [
      ...(display ? [] : ['xvfb-run', '-a']),
      driver,
      `--port=${this.#port}`,
      '--host=127.0.0.1',
    ];
    // A group of its own: the screen in memory ends with the driver.
    this.#driver = spawn(program, args, { stdio: 'ignore', detached: true });
    for (let tries = 0; ; tries++) {
      try {
        await this.#call('GET', '/status');
        break;
      } catch (error) {
        if (tries > 50) throw error;
        await wait(100);
      }
    }
    const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
    const { sessionId } = (await this.#call('POST', '/session', { capabilities: { alwaysMatch: options } })) as {
      sessionId: string;
    };
    this.#session = `/session/${sessionId}`;
    // A whole suite may run in one page, and a page under test may be slow.
    await this.#call('POST', `${this.#session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  }

  get started(): boolean {
    return this.#session !== '';
  }

  async open(url: string): Promise<void> {
    await this.#call('POST', `${this.#session}/url`, { url });
  }

  /** Runs a function's body in the page; what it returns must be JSON. */
  async run<T>(script: string, ...args: unknown[]): Promise<T> {
    return (await this.#call('POST', `${this.#session}/execute/sync`, { script, args })) as T;
  }

  /** Presses keys one after another where the focus is: letters as they are, the others of `KEYS`. */
  async press(keys: string, shift = false): Promise<void> {
    const strokes = [...keys].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    const actions = shift
      ? [{ type: 'keyDown', value: KEYS.Shift }, ...strokes, { type: 'keyUp', value: KEYS.Shift }]
      : strokes;
    await this.#call('POST', `${this.#session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async stop(): Promise<void> {
    try {
      if (this.#session) await this.#call('DELETE', this.#session);
    } catch {
      // The browser is gone already.
    } finally {
      this.#session = '';
      if (this.#driver?.pid) process.kill(-this.#driver.pid);
      this.#driver = undefined;
    }
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${this.#port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      // A driver that hangs says nothing for five minutes otherwise.
      signal: AbortSignal.timeout(60_000),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error ?? ''} ${value.message ?? ''}`);
    return value;
  }
}
