import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { type Mailbox, openMailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { type Browser, openBrowser } from './open-browser.ts';

/** What a mail may try, by name. Each reaches for the trap, which counts whoever connects; `TRAP` is its address. */
const payloads: { readonly [name: string]: string } = {
  script: '<script>document.title="owned";fetch("TRAP/script")</script>',
  handler: '<img src="x:" onerror="new Image().src=\'TRAP/handler\'">',
  svg: '<svg onload="fetch(\'TRAP/svg\')"></svg>',
  image: '<img src="TRAP/image">',
  'image set': '<picture><source srcset="TRAP/set 1x"><img src="TRAP/set"></picture>',
  background: '<div style="background:url(TRAP/background);width:9px;height:9px"></div>',
  stylesheet: '<link rel="stylesheet" href="TRAP/stylesheet">',
  import: '<style>@import "TRAP/import";</style>',
  font: '<style>@font-face{font-family:f;src:url(TRAP/font)}b{font-family:f}</style><b>font</b>',
  preconnect: '<link rel="preconnect" href="TRAP">',
  prefetch: '<LINK rel="prefetch" href="TRAP/prefetch">',
  preload: '<link rel="preload" as="image" href="TRAP/preload">',
  icon: '<link rel="icon" href="TRAP/icon">',
  refresh: '<meta http-equiv="refresh" content="1;url=TRAP/refresh">',
  policy: '<meta http-equiv="Content-Security-Policy" content="default-src *"><img src="TRAP/policy">',
  base: '<base href="TRAP/"><img src="base">',
  frame: '<iframe src="TRAP/frame"></iframe>',
  'inner frame': '<iframe srcdoc="<script>top.document.title=1</script><img src=TRAP/inner>"></iframe>',
  object: '<object data="TRAP/object"></object><embed src="TRAP/embed">',
  media: '<video src="TRAP/video" autoplay poster="TRAP/poster"></video><audio src="TRAP/audio" autoplay></audio>',
  form: '<form action="TRAP/form"><button style="position:fixed;inset:0;z-index:9">form</button></form>',
  leaving: '"></iframe><img src="TRAP/leaving"><script>document.title="owned"</script>',
  comment: '<!--><img src="TRAP/comment">--><img src="TRAP/comment">',
  link: '<a href="TRAP/link" ping="TRAP/ping" style="position:fixed;inset:0;z-index:9">link</a>',
  'link to its frame': '<a href="TRAP/self" target="_self" style="position:fixed;inset:0;z-index:9">link</a>',
  'link out': '<a href="TRAP/out" target="_top" style="position:fixed;inset:0;z-index:9">link</a>',
  'link to a window': '<a href="TRAP/window" target="_blank" style="position:fixed;inset:0;z-index:9">link</a>',
};

/** Payloads that wait for a reader. A browser connects on a click before it asks whether it may: the request is what counts. */
const isClicked = (name: string): boolean => name === 'form' || name.startsWith('link');
const connection = 'connection';

interface Trap {
  readonly server: Server;
  readonly address: string;
  readonly hits: string[];
}

async function openTrap(): Promise<Trap> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('Connection', 'close').end('trap');
  });
  server.on('connection', () => hits.push(connection));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The trap has no port.');
  return { server, address: `http://127.0.0.1:${address.port}`, hits };
}

async function send({ environment }: Mailbox, subject: string, html: string): Promise<string> {
  const client = new SESClient({
    endpoint: environment.AWS_ENDPOINT_URL_SES ?? '',
    region: environment.AWS_REGION ?? '',
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
    },
  });
  const head = `From: reports@example.com\r\nTo: ceo@example.com\r\nSubject: ${subject}\r\nContent-Type: text/html; charset=utf-8\r\n`;
  const mail = { RawMessage: { Data: Buffer.from(`${head}\r\n${html}\r\n`) } };
  const { MessageId: id = '' } = await client.send(new SendRawEmailCommand(mail));
  client.destroy();
  return id;
}

/** Whether a payload reaches the trap, or is a script that ran, at an address. */
async function springs(browser: Browser, { hits }: Trap, name: string, url: string): Promise<boolean> {
  hits.length = 0;
  await browser.visit(url);
  if (isClicked(name)) await browser.click(300, 700);
  return hits.some((hit) => !isClicked(name) || hit !== connection) || (await browser.title()) === 'owned';
}

/** Shows each payload bare, where it has to spring, and in the mailbox, where it must not; prints both. */
async function run(pictures: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const account = { verified: 'all', rate: 1000 } as const;
  const mailbox = await openMailbox({ folder, account });
  const [trap, browser] = [await openTrap(), await openBrowser()];
  await browser.resize(1000, 900);
  const failed: string[] = [];
  for (const [name, payload] of Object.entries(payloads)) {
    const html = payload.replaceAll('TRAP', trap.address);
    const bare = createServer((_request, response) => response.end(`<!doctype html>${html}`));
    bare.listen(0, '127.0.0.1');
    await once(bare, 'listening');
    const address = bare.address();
    const port = typeof address === 'object' ? address?.port : null;
    const inOpen = await springs(browser, trap, name, `http://127.0.0.1:${port}/`);
    bare.close();
    bare.closeAllConnections();
    const id = await send(mailbox, name, html);
    const inMailbox = await springs(browser, trap, name, `${mailbox.address}/mail/${id}`);
    if (!inOpen || inMailbox) failed.push(name);
    if (pictures !== undefined) {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(join(pictures, `${name.replaceAll(' ', '-')}.png`), await browser.picture());
    }
    console.log(
      `${name.padEnd(20)} bare: ${inOpen ? 'springs' : 'silent '}  in the mailbox: ${inMailbox ? 'SPRINGS' : 'silent'}`,
    );
  }
  await browser.close();
  await mailbox.close();
  trap.server.close();
  trap.server.closeAllConnections();
  rmSync(folder, { recursive: true });
  const count = Object.keys(payloads).length;
  console.log(
    failed.length === 0 ? `${count} payloads: each springs bare, none in the mailbox` : `Failed: ${failed.join(', ')}`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

await run(process.argv[2]);
