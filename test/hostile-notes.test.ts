import { expect, onTestFinished, test } from 'vitest';
import { openBrowser } from './browser/open-browser.ts';
import { openJsdom } from './browser/open-jsdom.ts';
import { openTrap } from './browser/open-trap.ts';
import { isProvoked, showNotes } from './browser/show-notes.ts';
import { makeFolder } from './helpers/folder.ts';

const quiet = 250;

/** In Chromium where there is one, else in jsdom, which runs scripts and loads frames, and nothing more. */
async function showAll() {
  const [trap, browser] = [await openTrap(), await openBrowser(quiet)];
  onTestFinished(async () => {
    trap.close();
    await browser?.close();
  });
  const open = browser?.open ?? (async () => openJsdom(quiet));
  return showNotes({ folder: makeFolder(), trap, open, controls: 'first' });
}

test('mails of hostile notes run nothing, ask for nothing, and lead nowhere but to the notes', async () => {
  const { attacks, mails, hits } = await showAll();
  expect(attacks.length).toBeGreaterThanOrEqual(40);
  expect(attacks.filter((one) => !isProvoked(one)).map(({ attack }) => attack.name)).toEqual([]);
  expect(attacks.flatMap(({ attack, untold }) => untold.map((where) => `${attack.name}: ${where}`))).toEqual([]);
  expect(mails.filter(({ mail }) => mail.tells === 'changes').length * 2).toBe(mails.length);
  const faults = mails.flatMap(({ mail, bare, inMailbox }) =>
    [...bare, ...inMailbox].map(({ kind, what }) => `${mail.group} ${mail.tells}: ${kind} ${what}`),
  );
  expect(faults).toEqual([]);
  expect(hits).toEqual([]);
}, 120_000);
