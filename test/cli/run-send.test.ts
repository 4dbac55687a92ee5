import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PostalMime from 'postal-mime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressMails } from '../../action/src/cli/address-mails.ts';
import { buildReports } from '../../action/src/cli/build-reports.ts';
import { prepareSend } from '../../action/src/cli/prepare-send.ts';
import { inventPeople } from '../../action/src/cli/read-people.ts';
import type { Mailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { openMailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { deliverThroughSes } from '../../action/src/outputs/delivery/deliver-through-ses.ts';
import { gitLedger } from '../../action/src/outputs/delivery/git-ledger.ts';
import type { Failure } from '../../action/src/sources/failure.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { resolveRevision } from '../../action/src/sources/resolve-revision.ts';
import { commitAll, git, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';
import { harbour, runCli } from '../helpers/run-bundle.ts';
import { root as project } from '../helpers/source-files.ts';

const config = `
portfolio: Harbour
mail:
  domains: [example.com]
  groups:
    board: { persona: ceo }
    finance: { persona: cfo, when: on-material, attach: [csv] }
`;
const expenses =
  '# Expenses\n\n| Entity | Vendor | Amount | Kind |\n| --- | --- | --- | --- |\n| HARB | Rent | $1,500/month | fixed |\n';
const notes = { ...harbour, '.github/handoff-reports.yml': config, 'inventory/rent.md': expenses };
const live = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIA1',
  AWS_SECRET_ACCESS_KEY: 's',
  MAIL_FROM: 'reports@example.com',
  MAIL_AUDIT: 'audit@example.com',
  MAIL_RECIPIENTS: 'board: ana@example.com\nfinance: bo@example.com\nfinance: cy@example.org\n',
};

describe('on the command line', () => {
  test('--local delivers every mail into a mailbox, through the client of SES', async () => {
    const folder = makeFolder();
    const root = makeRepository(notes);
    const { status, stdout, stderr } = runCli(root, ['send', '--local', '--folder', folder, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).mails).toMatchObject([
      { group: 'board', persona: 'ceo', kind: 'send', outcome: 'accepted', recipients: ['b***@example.com'] },
      { group: 'finance', persona: 'cfo', kind: 'send', outcome: 'accepted', recipients: ['f***@example.com'] },
    ]);
    expect(stderr).toContain(`LOCAL MAILBOX: nobody got these mails.`);
    const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    const mails = await Promise.all(names.map((name) => PostalMime.parse(readFileSync(join(folder, name)))));
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'Executive Report: CEO Perspective | Harbour | 2026-11-20',
      'Executive Report: CFO Perspective | Harbour | 2026-11-20',
    ]);
    expect(git(root, 'branch', '--list', 'handoff-reports-ledger')).toBe('');
  });

  test('--dry-run says who gets what and why, and shows no address whole', () => {
    const { status, stdout } = runCli(makeRepository(notes), ['send', '--dry-run'], live);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^board +ceo +send +a\*\*\*@example\.com +It is the first mail of this group\.$/m);
    expect(stdout).toMatch(/^finance +cfo +blocked .*The group finance allows example\.com, and c\*\*\*@example\.org/m);
    expect(stdout).not.toMatch(/ana@|bo@|cy@/);
  });

  const password = ['Tr0ub4dor', '&3x'].join('');
  test.each<[string, object, { readonly [name: string]: string }, readonly string[], number, string]>([
    ['no group', { '.github/handoff-reports.yml': '' }, live, [], 2, 'the configuration has no `mail`'],
    ['no region', {}, { ...live, AWS_REGION: '' }, [], 2, 'Unexpected no region'],
    ['no keys', {}, { ...live, AWS_ACCESS_KEY_ID: '' }, [], 2, 'There are no credentials for SES'],
    ['a stand-in', {}, { ...live, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }, [], 2, '`send --local`'],
    ['no sender', {}, { ...live, MAIL_FROM: '' }, [], 2, '`MAIL_FROM`: Unexpected nothing, expected an address'],
    ['two lines', {}, { ...live, MAIL_FROM: 'a@example.com\r\nBcc: b@example.com' }, [], 2, 'a line break'],
    ['no group so', {}, { ...live, MAIL_RECIPIENTS: 'bord: a@example.com' }, [], 2, 'expected `board`'],
    ['a secret', { 'handoffs/x.md': `# X\n\npassword: ${password}\n` }, live, [], 1, 'Nothing was sent.'],
    ['two ways', {}, live, ['--test', '--local'], 2, 'Unexpected `--test` beside `--local`'],
    ['a folder', {}, live, ['--folder', 'x'], 2, 'Unexpected `--folder` alone'],
    ['no delivery', {}, live, ['--test', '--revise'], 2, 'it counts as no delivery'],
  ])('sends nothing with %s', (_, files, env, words, code, message) => {
    const { status, stderr } = runCli(makeRepository({ ...notes, ...files }), ['send', ...words], env);
    expect(stderr).toContain(message);
    expect(status).toBe(code);
    expect(stderr).not.toContain(password);
  });

  test('sends nothing of notes that are not committed', () => {
    const root = makeRepository(notes);
    putFiles(root, { 'inventory/rent.md': expenses.replace('1,500', '1,800') });
    const { status, stderr } = runCli(root, ['send'], live);
    expect([status, stderr]).toEqual([2, expect.stringContaining('`inventory/rent.md` is edited and not committed.')]);
  });
});

describe('week by week, by the ledger', () => {
  const home = pathToFileURL(`${project}action/`);

  async function openHarbour() {
    const root = makeRepository(notes);
    git(root, 'config', 'user.name', 'Dana');
    git(root, 'config', 'user.email', 'dana@example.com');
    const mailbox = await openMailbox({
      folder: makeFolder(),
      port: 0,
      account: { mode: 'production', verified: 'all', configurationSets: 'all' },
      log: () => {},
    });
    onTestFinished(() => mailbox.close());
    return { root, mailbox };
  }

  /** One run, as the command makes it. */
  async function sendAll({ root, mailbox }: { readonly root: string; readonly mailbox: Mailbox }, revise = false) {
    const store = gitLedger({ root, branch: 'handoff-reports-ledger', access: null });
    const reports = known(await buildReports({ root, at: null, asOf: null, home }));
    const head = known(await resolveRevision(root, 'HEAD'));
    const people = inventPeople(reports.config.mail);
    const { ledger } = known(await store.read());
    const env = mailbox.environment;
    const groups = reports.config.mail;
    const asked = { reports, head, isEdited: false, groups, people, ledger, since: null, env, home };
    const prepared = await prepareSend(asked);
    const due = addressMails(prepared, people, { isTest: false, commit: head.id });
    const way = { store, journals: join(root, '.git', 'journals'), env, standIn: mailbox.address, revise };
    const result = known(await deliverThroughSes(due, way));
    return {
      plan: prepared.map(({ planned }) => `${planned.subscription.group} ${planned.kind}: ${planned.reason}`),
      outcomes: result.receipts.map(({ kind }) => kind),
      code: result.code,
    };
  }

  function edit(root: string, from: string, to: string, day: string): void {
    const text = readFileSync(join(root, 'inventory/rent.md'), 'utf8');
    const note = readFileSync(join(root, 'handoffs/harbour.md'), 'utf8');
    putFiles(root, {
      'inventory/rent.md': text.replace(from, to),
      'handoffs/harbour.md': note.replace(/updated: \S+/, `updated: ${day}`),
    });
    commitAll(root, day);
  }

  test('nothing goes twice, a skipped week loses nothing, and what was undone is no news', async () => {
    const box = await openHarbour();
    const first = await sendAll(box);
    expect(first).toMatchObject({ outcomes: ['accepted', 'accepted'], code: 0 });
    const again = await sendAll(box);
    expect(again).toMatchObject({ outcomes: [], code: 0 });
    expect(again.plan[0]).toBe('board wait: The same news was delivered on 2026-11-20.');

    edit(box.root, '$1,500', '$1,800', '2026-11-24');
    edit(box.root, '$1,800', '$2,100', '2026-11-27');
    const third = await sendAll(box);
    expect(third.outcomes).toEqual(['accepted', 'accepted']);
    const last = box.mailbox.mails().at(-1);
    const mail = await PostalMime.parse(box.mailbox.read(last?.id ?? '') ?? '');
    expect(mail.text?.replace(/\s+/g, ' ')).toContain('payments $3,800–4,300 a month → $4,400–4,900 a month');
    expect(mail.headers.some(({ key }) => key === 'references')).toBe(true);

    edit(box.root, '$2,100', '$9,900', '2026-11-27');
    edit(box.root, '$9,900', '$2,100', '2026-11-27');
    expect((await sendAll(box)).outcomes).toEqual([]);
    expect(box.mailbox.mails()).toHaveLength(4);
  });

  test('a mail that came back for good is a finding of the next run', async () => {
    const box = await openHarbour();
    await sendAll(box);
    const id = box.mailbox.mails()[0]?.id ?? '';
    const bounce = {
      eventType: 'Bounce',
      mail: { messageId: id, timestamp: '2026-11-21T08:00:00Z' },
      bounce: { bounceType: 'Permanent', bounceSubType: 'General', timestamp: '2026-11-21T08:00:00Z' },
    };
    const file = join(makeFolder({ 'events.json': JSON.stringify(bounce) }), 'events.json');
    expect(runCli(box.root, ['events', file]).status).toBe(0);
    const { status, stderr } = runCli(box.root, ['send', '--dry-run'], live);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/delivery\/bounced/)]);
    expect(stderr).toMatch(/Unexpected return of the mail to `(?:ceo\/board|cfo\/finance)` for 2026-11-20/);
  });

  test('a lost answer is a doubt until somebody looks, and other news of the same day needs a revision', async () => {
    const box = await openHarbour();
    box.mailbox.fail({ kind: 'accepted-then-reset', times: 1 });
    const lost = await sendAll(box);
    expect([...lost.outcomes].sort()).toEqual(['accepted', 'unknown']);
    expect(lost.code).toBe(4);
    const { status, stdout } = runCli(box.root, ['deliveries']);
    expect(status).toBe(4);
    expect(stdout).toContain('1 delivery is in doubt');
    expect((await sendAll(box)).outcomes).toEqual(['doubt']);
    const key = /^.*(\b(?:ceo|cfo)\/\S+) +unknown/m.exec(stdout)?.[1] ?? '';
    expect(runCli(box.root, ['resolve', key, '--sent', 'm-1']).status).toBe(0);
    expect(await sendAll(box)).toMatchObject({ outcomes: [], code: 0 });

    edit(box.root, '$1,500', '$9,900', '2026-11-20');
    const other = await sendAll(box);
    expect(other).toMatchObject({ outcomes: ['revision', 'revision'], code: 5 });
    expect(await sendAll(box, true)).toMatchObject({ outcomes: ['accepted', 'accepted'], code: 0 });
    expect(box.mailbox.mails()).toHaveLength(4);
  });
});

function known<T>(value: T | Failure): T {
  if (isFailure(value)) throw new Error(`${value.message} ${value.mend}`);
  return value;
}
