import { createServer } from 'node:http';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Attack, attacks, markOf, noteOf, type Spot, spots } from './hostile-notes.ts';
import { type Fault, faultsOfHtml, faultsOfMail } from './judge-mail.ts';
import type { Page } from './open-browser.ts';
import { listen, type Trap } from './open-trap.ts';
import { type SentMail, sendNotes, webAddress } from './send-notes.ts';

/** What became of a payload. */
export interface ShownAttack {
  readonly attack: Attack;
  /** Whether its note was opened as it is, not only read. */
  readonly isOpened: boolean;
  /** What it does, or holds, as it is. */
  readonly provoked: readonly Fault[];
  /** Its marks that none of its mails shows. */
  readonly untold: readonly string[];
}

/** What a mail of hostile notes does that no mail may. */
interface ShownMail {
  readonly mail: SentMail;
  /** Where nothing but the mail itself keeps it from running and fetching. */
  readonly bare: readonly Fault[];
  readonly inMailbox: readonly Fault[];
}

export interface Shown {
  readonly attacks: readonly ShownAttack[];
  readonly mails: readonly ShownMail[];
  /** What the trap saw while the mails were open: also what connects and asks for nothing. */
  readonly hits: readonly string[];
}

interface Tools {
  /** Empty: for the repository and the mailbox. */
  readonly folder: string;
  readonly trap: Trap;
  readonly open: () => Promise<Page>;
  /** Which notes are opened as they are: all, or the first that does a thing, which proves that it would be seen. */
  readonly controls: 'all' | 'first';
}

/** Mails all payloads, and shows the mails bare and in the mailbox, and each note as no mail of ours would show it. */
export async function showNotes({ folder, trap, open, controls }: Tools): Promise<Shown> {
  const { mailbox, mails } = await sendNotes(folder, trap.address);
  const texts = new Map([
    ...attacks.map((attack): [string, string] => [`/note/${attack.code}`, showAsItIs(noteOf(attack, trap.address)[1])]),
    ...mails.map(({ id, parsed }): [string, string] => [`/mail/${id}`, parsed.html ?? '']),
  ]);
  const bare = await listen(
    createServer(({ url = '' }, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(texts.get(url) ?? '');
    }),
  );
  const pages = await Promise.all(Array.from({ length: atOnce }, open));
  try {
    trap.hits.length = 0;
    const shownMails = await share(mails, pages, async (mail, page) => {
      const shown = await lookAt(page, `${bare.address}/mail/${mail.id}`);
      const inMailbox = await lookAt(page, `${mailbox.address}/mail/${mail.id}`);
      return { mail, bare: [...shown, ...faultsOfMail(mail.parsed, mail.raw, webAddress)], inMailbox };
    });
    const hits = [...trap.hits];
    const shownAttacks = await share(attacks, pages, async (attack, page) => {
      const path = `/note/${attack.code}`;
      const isOpened = controls === 'all' || isFirst(attack);
      const seen = isOpened ? await lookAt(page, bare.address + path) : [];
      const provoked = [...seen, ...faultsOfHtml(texts.get(path) ?? '')];
      return { attack, isOpened, provoked, untold: findUntold(attack, mails) };
    });
    return { mails: shownMails, attacks: shownAttacks, hits };
  } finally {
    await Promise.all(pages.map((page) => page.close()));
    bare.close();
    await mailbox.close();
  }
}

/** Whether a payload is alive: opened as it is, it does what it is for; read, it holds what no mail of ours does. */
export function isProvoked({ attack: { provokes }, isOpened, provoked }: ShownAttack): boolean {
  if (provokes === null) return true;
  return isOpened ? provoked.some(({ kind }) => kind === provokes) : provoked.length > 0;
}

const isFirst = (attack: Attack): boolean =>
  attacks.findIndex(({ provokes }) => provokes === attack.provokes) === attacks.indexOf(attack);

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** A note as a page that trusts it. */
function showAsItIs(text: string): string {
  const tree = toHast(markdown.parse(text), { allowDangerousHtml: true });
  const body = toHtml(tree, { allowDangerousHtml: true });
  return `<!doctype html><html lang="en"><head><title>As it is</title></head><body>${body}</body></html>`;
}

async function lookAt(page: Page, url: string): Promise<readonly Fault[]> {
  const requests = await page.visit(url);
  const title = await page.title();
  return [
    ...(title === 'owned' ? [{ kind: 'script', what: 'A script changed the title' } as const] : []),
    ...requests.map((what): Fault => ({ kind: 'request', what })),
  ];
}

/** What the mails of its group do not tell of it, as HTML and as text. */
function findUntold(attack: Attack, mails: readonly SentMail[]): readonly string[] {
  const own = mails.filter(({ group }) => group === attack.group);
  return own.flatMap(({ tells, parsed: { html = '', text = '' } }) =>
    spots[tells].filter((spot) => !isTold(attack, spot, html, text)).map((spot) => `${spot} (${tells})`),
  );
}

const longestTitle = 100;

/** By its mark; and where nothing can be provoked, as it was written, as far as a title goes. Quotes are marks of code, too. */
function isTold(attack: Attack, spot: Spot, html: string, text: string): boolean {
  const mark = markOf(attack, spot);
  if (attack.provokes !== null) return html.includes(mark) && text.includes(mark);
  const bare = (words: string): string => words.replace(/["\s]+/g, '');
  const words = attack.words.replaceAll('MARK', mark).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return html.includes(mark) && bare(text).includes(bare(words).slice(0, longestTitle));
}

const atOnce = 6;

/** All of them in their order, each by the next page that is free. */
async function share<T, R>(
  all: readonly T[],
  pages: readonly Page[],
  work: (one: T, page: Page) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const rest = [...all.entries()];
  const takeNext = async (page: Page): Promise<void> => {
    const next = rest.shift();
    if (next === undefined) return;
    results[next[0]] = await work(next[1], page);
    await takeNext(page);
  };
  await Promise.all(pages.map(takeNext));
  return results;
}
