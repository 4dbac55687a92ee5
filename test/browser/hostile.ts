import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { htmlPayloads } from './html-payloads.ts';
import type { Fault } from './judge-mail.ts';
import { type Browser, openBrowser } from './open-browser.ts';
import { openTrap, type Trap } from './open-trap.ts';
import { showHtml } from './show-html.ts';
import { isProvoked, type Shown, showNotes } from './show-notes.ts';

/** Long enough for anything that a page starts by itself, a refresh after a second among it. */
const quiet = 1500;

/** Shows hostile mails in the mailbox, and mails of hostile notes everywhere; prints what each does. */
async function run(pictures: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const [trap, browser] = [await openTrap(), await openBrowser(quiet)];
  if (browser === null) throw new Error('There is no Chromium. Name one in the variable `CHROMIUM`.');
  const failed = [
    ...(await runHtml(folder, trap, browser, pictures)),
    ...printNotes(await showNotes({ folder: join(folder, 'notes'), trap, open: browser.open, controls: 'all' })),
  ];
  await browser.close();
  trap.close();
  rmSync(folder, { recursive: true });
  console.log(failed.length === 0 ? 'Nothing failed.' : `Failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

async function runHtml(
  folder: string,
  trap: Trap,
  browser: Browser,
  pictures: string | undefined,
): Promise<readonly string[]> {
  const mailbox = await openMailbox({ folder: join(folder, 'html'), account: { verified: 'all', rate: 1000 } });
  const failed = await showHtml({ mailbox, browser, trap, pictures });
  await mailbox.close();
  console.log(`${Object.keys(htmlPayloads).length} payloads of HTML\n`);
  return failed;
}

function printNotes({ attacks, mails, hits }: Shown): readonly string[] {
  for (const { attack, provoked, untold } of attacks) {
    const kinds = [...new Set(provoked.map(({ kind }) => kind))].join(', ');
    const told = untold.length === 0 ? 'words' : `NOT AT ${untold.join(', ')}`;
    console.log(`${attack.name.padEnd(36)} as it is: ${kinds.padEnd(26)} in the mails: ${told}`);
  }
  for (const { mail, bare, inMailbox } of mails) {
    console.log(
      `${mail.group.padEnd(10)} ${mail.tells.padEnd(7)} bare: ${say(bare)}  in the mailbox: ${say(inMailbox)}`,
    );
  }
  console.log(`${attacks.length} payloads of markdown in ${mails.length} mails`);
  return [
    ...hits.map((hit) => `trap ${hit}`),
    ...attacks.filter((one) => one.untold.length > 0 || !isProvoked(one)).map(({ attack }) => attack.name),
    ...mails
      .filter((one) => one.bare.length + one.inMailbox.length > 0)
      .map(({ mail }) => `${mail.group} ${mail.tells}`),
  ];
}

const say = (faults: readonly Fault[]): string =>
  faults.length === 0 ? 'silent' : faults.map(({ kind, what }) => `${kind.toUpperCase()} ${what}`).join('; ');

await run(process.argv[2]);
