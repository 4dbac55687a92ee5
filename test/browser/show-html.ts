import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { htmlPayloads } from './html-payloads.ts';
import type { Browser } from './open-browser.ts';
import { connection, listen, type Trap } from './open-trap.ts';

/** Payloads that wait for a reader. A browser connects on a click before it asks whether it may: the request is what counts. */
const isClicked = (name: string): boolean => name === 'form' || name.startsWith('link');

interface Tools {
  readonly mailbox: Mailbox;
  readonly browser: Browser;
  readonly trap: Trap;
  /** Where to leave what was seen; left out for nowhere. */
  readonly pictures: string | undefined;
}

/** Shows each payload bare, where it has to spring, and in the mailbox, where it must not; prints both and gives what failed. */
export async function showHtml({ mailbox, browser, trap, pictures }: Tools): Promise<readonly string[]> {
  const page = await browser.open();
  await page.resize(1000, 900);
  const springs = async (name: string, url: string): Promise<boolean> => {
    trap.hits.length = 0;
    await page.visit(url);
    if (isClicked(name)) await page.click(300, 700);
    return trap.hits.some((hit) => !isClicked(name) || hit !== connection) || (await page.title()) === 'owned';
  };
  const failed: string[] = [];
  for (const [name, payload] of Object.entries(htmlPayloads)) {
    const html = payload.replaceAll('TRAP', trap.address);
    const bare = await listen(createServer((_request, response) => response.end(`<!doctype html>${html}`)));
    const inOpen = await springs(name, `${bare.address}/`);
    bare.close();
    const inMailbox = await springs(name, `${mailbox.address}/mail/${await send(mailbox, name, html)}`);
    if (!inOpen || inMailbox) failed.push(name);
    if (pictures !== undefined) {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(join(pictures, `${name.replaceAll(' ', '-')}.png`), await page.picture());
    }
    console.log(
      `${name.padEnd(20)} bare: ${inOpen ? 'springs' : 'silent '}  in the mailbox: ${inMailbox ? 'SPRINGS' : 'silent'}`,
    );
  }
  await page.close();
  return failed;
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
