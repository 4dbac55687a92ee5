import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A page in headless Chromium. */
export interface Browser {
  /** Loads a page and waits until it is quiet. */
  readonly visit: (url: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly click: (x: number, y: number) => Promise<void>;
  readonly title: () => Promise<string>;
  /** A PNG of what is seen. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

/** Long enough for anything that a page starts by itself, a refresh after a second among it. */
const quiet = 1500;

/** Starts the Chromium of `CHROMIUM`, else the one on the search path. */
export async function openBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const command = process.env.CHROMIUM ?? 'chromium';
  const chromium = spawn(command, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
  const socket = new WebSocket(await pageAddress(profile));
  await once(socket, 'open');
  const call = openProtocol(socket);
  await call('Page.enable', {});
  return {
    visit: async (url) => {
      await call('Page.navigate', { url });
      await wait(quiet);
    },
    resize: async (width, height) => {
      await call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    },
    click: async (x, y) => {
      for (const type of ['mousePressed', 'mouseReleased']) {
        await call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
      await wait(quiet);
    },
    title: async () => {
      const { result } = await call('Runtime.evaluate', { expression: 'document.title' });
      return textIn(result, 'value');
    },
    picture: async () => Buffer.from(textIn(await call('Page.captureScreenshot', {}), 'data'), 'base64'),
    close: () => stop(chromium, socket, profile),
  };
}

async function stop(chromium: ChildProcess, socket: WebSocket, profile: string): Promise<void> {
  socket.close();
  const exited = once(chromium, 'exit');
  chromium.kill();
  await exited;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Of the one page that is open. */
async function pageAddress(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 100 && !existsSync(file); tries += 1) await wait(100);
  const [port = ''] = readFileSync(file, 'utf8').split('\n');
  const pages: unknown = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  return textIn(
    Array.isArray(pages) ? pages.find((page) => textIn(page, 'type') === 'page') : null,
    'webSocketDebuggerUrl',
  );
}

type Answer = { readonly [name: string]: unknown };

function openProtocol(socket: WebSocket): (method: string, params: Answer) => Promise<Answer> {
  const waiting = new Map<unknown, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result ?? {});
  });
  return (method, params) => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => {
      waiting.set(id, resolve);
    });
  };
}

function textIn(value: unknown, name: string): string {
  const found = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
  return typeof found === 'string' ? found : '';
}
