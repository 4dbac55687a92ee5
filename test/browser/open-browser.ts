import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Message, openProtocol, type Protocol, textIn } from './open-protocol.ts';

/** A page that can be looked at. */
export interface Page {
  /** Loads an address, waits until the page is quiet, and gives the addresses of all that was asked for, its own left out. */
  readonly visit: (url: string) => Promise<readonly string[]>;
  readonly title: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A page as Chromium shows it. */
interface ShownPage extends Page {
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly click: (x: number, y: number) => Promise<void>;
  /** A PNG of what is seen. */
  readonly picture: () => Promise<Buffer>;
}

/** Headless Chromium. */
export interface Browser {
  readonly open: () => Promise<ShownPage>;
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

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The Chromium of `CHROMIUM`, else the first on the search path; null for none. */
function findChromium({ CHROMIUM, PATH = '' }: NodeJS.ProcessEnv): string | null {
  if (CHROMIUM !== undefined && CHROMIUM !== '') return CHROMIUM;
  const files = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return files.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts Chromium; null where there is none, or where what bears its name is none.
 *
 * @param quiet How long a loaded page is watched, in milliseconds.
 */
export async function openBrowser(quiet: number): Promise<Browser | null> {
  const command = findChromium(process.env);
  if (command === null) return null;
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const chromium = spawn(command, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
  const gone = new AbortController();
  chromium.on('error', () => gone.abort()).on('exit', () => gone.abort());
  const address = await browserAddress(profile, gone.signal);
  if (address === null) {
    chromium.kill();
    rmSync(profile, { recursive: true, force: true });
    return null;
  }
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const protocol = openProtocol(socket);
  return { open: () => openPage(protocol, quiet), close: () => stop(chromium, socket, profile) };
}

const longestStart = 15_000;

/** Where Chromium listens, as it writes it into its profile; null where it does not start. */
async function browserAddress(profile: string, gone: AbortSignal): Promise<string | null> {
  const file = join(profile, 'DevToolsActivePort');
  for (let waited = 0; waited < longestStart && !gone.aborted; waited += 100) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port !== undefined && path !== undefined) return `ws://127.0.0.1:${port}${path}`;
    await wait(100);
  }
  return null;
}

async function stop(chromium: ChildProcess, socket: WebSocket, profile: string): Promise<void> {
  socket.close();
  const exited = once(chromium, 'exit');
  chromium.kill();
  await exited;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

const longestLoad = 3000;

/** Opens an empty page, and watches it and the frames in it, each of which may be a process of its own. */
async function openPage({ call, listen }: Protocol, quiet: number): Promise<ShownPage> {
  const targetId = textIn(await call('Target.createTarget', { url: 'about:blank' }), 'targetId');
  const session = textIn(await call('Target.attachToTarget', { targetId, flatten: true }), 'sessionId');
  const requests: string[] = [];
  let loaded = (): void => {};
  const watch = async (one: string): Promise<void> => {
    listen(one, ({ method, params }: Message) => {
      if (method === 'Network.requestWillBeSent') requests.push(textIn(params.request, 'url'));
      if (method === 'Target.attachedToTarget') void watch(textIn(params, 'sessionId'));
      if (method === 'Page.loadEventFired' && one === session) loaded();
    });
    await call('Network.enable', {}, one);
    await call('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, one);
    await call('Runtime.runIfWaitingForDebugger', {}, one);
  };
  await watch(session);
  await call('Page.enable', {}, session);
  const load = async (url: string): Promise<void> => {
    const done = new Promise<void>((resolve) => {
      loaded = resolve;
    });
    await call('Page.navigate', { url }, session);
    await Promise.race([done, wait(longestLoad)]);
  };
  return {
    visit: async (url) => {
      // What the page before still asks for ends with it.
      await load('about:blank');
      requests.length = 0;
      await load(url);
      await wait(quiet);
      return requests.filter((one) => !isOwn(one, url));
    },
    resize: async (width, height) => {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await call('Emulation.setDeviceMetricsOverride', metrics, session);
    },
    click: async (x, y) => {
      for (const type of ['mousePressed', 'mouseReleased']) {
        await call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 }, session);
      }
      await wait(quiet);
    },
    title: async () => {
      const { result } = await call('Runtime.evaluate', { expression: 'document.title' }, session);
      return textIn(result, 'value');
    },
    picture: async () => Buffer.from(textIn(await call('Page.captureScreenshot', {}, session), 'data'), 'base64'),
    close: async () => {
      await call('Target.closeTarget', { targetId });
    },
  };
}

/** A page is asked for by its reader, and its icon by the browser. */
function isOwn(request: string, page: string): boolean {
  return request === page || request === new URL('/favicon.ico', page).href || request === 'about:srcdoc';
}
