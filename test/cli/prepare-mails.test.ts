import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildReports, type Reports } from '../../action/src/cli/build-reports.ts';
import { type Delivered, type PreparedMail, prepareMails } from '../../action/src/cli/prepare-mails.ts';
import { planJson, printPlan } from '../../action/src/cli/print-mails.ts';
import { day } from '../../action/src/day.ts';
import type { Address } from '../../action/src/mail/mail.ts';
import { makePaint } from '../../action/src/outputs/paint.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import { commitAll, git, makeRepository, putFiles } from '../helpers/folder.ts';
import { root } from '../helpers/source-files.ts';
import { harbourBefore } from '../mail/sample-mail.ts';

const home = pathToFileURL(`${root}action/`);
const ana: Address = { name: '', address: 'ana@example.com' };

const entities = '# Entities\n\n| Code | Name |\n| --- | --- |\n| HARB | Harbour |\n| SLIP | Slipway |\n';
const config = `
reports: [ceo]
mail:
  domains: [example.com]
  groups:
    board: { persona: cfo }
    harbour: { persona: cfo, entities: [HARB] }
    slipway: { persona: cfo, entities: [SLIP] }
    nowhere: { persona: cfo, entities: [ZOO] }
    nobody: { persona: cfo }
    lost: { persona: cfoo }
`;

/** A repository whose rent rose, with its first commit. */
async function makeNotes(): Promise<{ readonly reports: Reports; readonly first: string }> {
  const expenses = `${harbourBefore['inventory/expenses.md']}| SLIP | Okapi | $31,337/month | fixed | stated |\n`;
  const files = { 'inventory/entities.md': entities, '.github/handoff-reports.yml': config };
  const folder = makeRepository({ ...harbourBefore, ...files, 'inventory/expenses.md': expenses });
  const first = git(folder, 'rev-parse', 'HEAD').trim();
  putFiles(folder, { 'inventory/expenses.md': expenses.replace('$1,500', '$1,800') });
  commitAll(folder, '2026-11-21');
  const reports = await buildReports({ root: folder, at: null, asOf: day('2026-11-21'), home });
  if (isFailure(reports)) throw new Error(reports.message);
  return { reports, first };
}

function prepare(reports: Reports, commit: string | null): Promise<readonly PreparedMail[]> {
  const groups = reports.config.mail.map(({ group }) => group);
  const last = (of: string): Delivered => {
    return { day: day('2026-11-20'), key: '', commit: of, sent: { messageId: '01', region: 'us-east-1' } };
  };
  return prepareMails({
    reports,
    head: null,
    groups: reports.config.mail,
    people: {
      from: { name: '', address: 'reports@example.com' },
      contact: null,
      audit: { name: '', address: 'audit@example.com' },
      recipients: new Map(groups.filter((group) => group !== 'nobody').map((group) => [group, [ana]])),
    },
    since: null,
    lastDelivered: new Map(commit === null ? [] : groups.map((group) => [group, last(commit)])),
    hashChanges: (changes) => String(changes.length),
    linksFrom: (base) => ({
      bases: {
        before: base === null ? null : `https://example.com/blob/${base}/`,
        after: 'https://example.com/blob/main/',
      },
      reports: 'https://example.com/blob/main/',
      compare: null,
    }),
    version: '1.2.3',
    home,
  });
}

const said = ({ planned: { subscription, kind, reason } }: PreparedMail): string =>
  `${subscription.group} ${kind}: ${reason}`;
const mailTo = (all: readonly PreparedMail[], group: string) => {
  const mail = all.find(({ planned }) => planned.subscription.group === group)?.write?.();
  if (!mail) throw new Error(`No mail to ${group}.`);
  return mail;
};

/** The first mails, and those after the rent rose. */
async function prepareTwice() {
  const { reports, first } = await makeNotes();
  return { reports, first, firstMails: await prepare(reports, null), next: await prepare(reports, first) };
}

describe('the mails of a configuration', () => {
  test('are decided group by group', async () => {
    const { firstMails, next } = await prepareTwice();
    const blocked = [
      'nowhere blocked: There is no report of cfo for nowhere: no persona makes it, or no entity of its scope is recorded.',
      'nobody blocked: The group nobody has no address. Add a line `nobody: ana@example.com` to the recipients.',
      'lost blocked: There is no report of cfoo for lost: no persona makes it, or no entity of its scope is recorded.',
    ];
    const send = ['board', 'harbour', 'slipway'].map((group) => `${group} send: It is the first mail of this group.`);
    expect(firstMails.map(said)).toEqual([...send, ...blocked]);
    expect(next.map(said)).toEqual([
      expect.stringMatching(/^board send: Something changed since 2026-11-20: \d+ worse/),
      expect.stringMatching(/^harbour send: Something changed since 2026-11-20: \d+ worse/),
      'slipway wait: Nothing changed since 2026-11-20.',
      ...blocked,
    ]);
    expect(next.map(({ write }) => write?.().group ?? null)).toEqual(['board', 'harbour', null, null, null, null]);
  });

  test('tell what changed since the last one of their group', async () => {
    const { first, firstMails, next } = await prepareTwice();
    expect(mailTo(firstMails, 'board').text).toContain('This is the first report that this group gets');
    const { text, headers } = mailTo(next, 'board');
    expect(text).toContain(`Compared ${first.slice(0, 7)} (2026-11-21) with the work tree`);
    expect(text.replace(/\s+/g, ' ')).toContain('Rent $1,500 a month → $1,800 a month +$300');
    expect(headers.References).toBe('<01@email.amazonses.com>');
  });

  test('hold what their readers may see', async () => {
    const { firstMails, next } = await prepareTwice();
    expect(JSON.stringify(mailTo(next, 'board'))).toContain('31,337');
    expect(JSON.stringify(mailTo(next, 'harbour'))).not.toMatch(/31,?337|Okapi|SLIP|Slipway/);
    expect(mailTo(firstMails, 'slipway').text).toContain('Okapi');
    const log = printPlan(next, makePaint(false)) + JSON.stringify(planJson(next, null, []));
    expect(log).not.toMatch(/31,?337|Okapi|\$/);
  });

  test('say why nothing can be compared', async () => {
    const { reports } = await makeNotes();
    const lost = await prepare(reports, 'f'.repeat(40));
    expect(lost.map(said)[0]).toMatch(/^board send: What changed since 2026-11-20 cannot be told/);
    expect(mailTo(lost, 'board').text).toContain('What changed cannot be told.');
  });
});
