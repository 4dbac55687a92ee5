import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { git } from '../helpers/folder.ts';
import {
  groups,
  type MailSite,
  openMailSite,
  people,
  readersOf,
  rehearsalBranch,
  untilAccepted,
} from '../helpers/mail-job.ts';
import { cloneOf } from '../helpers/remote.ts';
import type { StartedAction } from '../helpers/run-action.ts';

const answerLost = 'reset' as const;

test('eight mails go out once, and once more asked, nothing does', async () => {
  const site = await openMailSite();
  const { status, stdout, outputs, summary, commands } = await site.start().ended;
  expect([status, readersOf(site)]).toEqual([0, groups]);
  expect(await site.states()).toEqual({ accepted: 8 });
  expect(JSON.parse(outputs.mails ?? '')[0]).toMatchObject({
    group: 'ana',
    persona: 'cfo',
    kind: 'send',
    outcome: 'accepted',
    recipients: ['a***@example.com'],
  });
  expect(summary).toContain(
    '| ana | cfo | send | `a***@example.com` | It is the first mail of this group. | accepted |',
  );
  const masked = ['reports', 'audit', ...groups].map((name) => `::add-mask::${name}@example.com`);
  expect(commands).toEqual(expect.arrayContaining(masked));
  const open = `${stdout}\n${summary}`.replace(/^::add-mask::.*$/gm, '');
  expect(open).not.toMatch(new RegExp(`\\b(?:${groups.join('|')}|reports|audit)@example`));

  const again = await site.start().ended;
  expect([again.status, readersOf(site)]).toEqual([0, groups]);
  expect(again.summary).toContain(
    '| ana | cfo | wait | `a***@example.com` | The same news was delivered on 2026-11-20. |',
  );
});

test('a rehearsal has a ledger of its own, and writes to nothing else', async () => {
  const site = await openMailSite();
  const main = git(site.hub.folder, 'rev-parse', 'main');
  await site.start().ended;
  expect(git(site.hub.folder, 'branch', '--format=%(refname:short)').trim().split('\n')).toEqual([
    rehearsalBranch,
    'main',
  ]);
  expect(git(site.hub.folder, 'rev-parse', 'main')).toBe(main);
});

test('two runs at once send eight mails, not sixteen', async () => {
  const site = await openMailSite();
  const runs = await Promise.all([site.start().ended, site.start().ended]);
  expect(readersOf(site)).toEqual(groups);
  expect(runs.map(({ status }) => status)).toContain(0);
});

test('a dry run says who would get what, and writes and sends nothing', async () => {
  const site = await openMailSite();
  const { status, summary, outputs } = await site.start({ inputs: { delivery: 'none', persona: 'cfo' } }).ended;
  expect([status, readersOf(site), site.hub.writes(), site.calls]).toEqual([0, [], [], []]);
  expect(summary).toMatch(/^## Mail: what would be sent\n/);
  expect(JSON.parse(outputs.mails ?? '')).toHaveLength(8);
});

describe('bad input sends nothing, and says what to mend', () => {
  test.each<[string, { readonly [name: string]: string }, { readonly [name: string]: string }, string]>([
    ['no mailbox', {}, { AWS_ENDPOINT_URL_SES: '' }, 'Unexpected rehearsal without a mailbox'],
    ['a mailbox elsewhere', {}, { AWS_ENDPOINT_URL_SES: 'http://mail.example.com' }, 'expected one on this machine'],
    ['live, and a mailbox', { delivery: 'live' }, {}, 'Unexpected `AWS_ENDPOINT_URL_SES` in live mode'],
    ['no region', {}, { AWS_REGION: '' }, 'Unexpected no region'],
    ['no keys', {}, { AWS_ACCESS_KEY_ID: '' }, 'There are no credentials for SES.'],
    [
      'a role, and no identity',
      {},
      { AWS_ACCESS_KEY_ID: '', AWS_ROLE_ARN: 'arn:aws:iam::1:role/x' },
      'id-token: write',
    ],
    ['no token', { token: '' }, {}, 'Unexpected empty input `token`'],
    ['no recipients', {}, { MAIL_RECIPIENTS: '' }, 'The group ana has no address.'],
    ['two lines', {}, { MAIL_FROM: 'a@example.com\r\nBcc: b@example.com' }, 'a line break'],
    ['no persona', { persona: 'cfoo' }, {}, 'Unexpected persona `cfoo`: no group gets its report; expected `cfo`.'],
    ['no state', { since: 'nowhere' }, {}, '`nowhere`'],
    ['no such way', { delivery: 'lives' }, {}, 'Unexpected input `delivery: lives`, expected `live`.'],
  ])('%s', async (_, inputs, env, message) => {
    const site = await openMailSite();
    const { status, commands } = await site.start({ inputs, env }).ended;
    expect(commands.at(-1)).toContain(message);
    expect([status, readersOf(site)]).toEqual([1, []]);
  });
});

/** What a run on a fresh clone comes to after one that was killed: whether it is well, and how many mails it sends. */
interface After {
  readonly status: number;
  readonly sent: number;
}

/** Lets a run come to a moment, and kills it there. */
type Moment = (site: MailSite, start: () => StartedAction) => Promise<void>;

/** At a request to GitHub that is lost on its way, or whose answer is. */
function atRequest(of: string, done: boolean): Moment {
  return async ({ hub }, start) => {
    const run: { step?: StartedAction } = {};
    const kill = (): void => run.step?.kill('SIGKILL');
    hub.fail({ of, answer: answerLost, then: kill, ...(done && { done }) });
    run.step = start();
    await run.step.ended;
  };
}

/** Once so many mails are accepted, of which the last four get no answer. */
function atMail(count: number): Moment {
  return async (site, start) => {
    site.mailbox.fail({ kind: 'late', ms: 60_000, after: count - 4, times: 4 });
    const step = start();
    await untilAccepted(site, count);
    step.kill('SIGKILL');
    await step.ended;
  };
}

const moments: { readonly [name: string]: Moment } = {
  planned: async (site, start) => {
    const step = start();
    while (!site.calls.some((line) => line.includes('GetSendQuota'))) await setTimeout(5);
    step.kill('SIGKILL');
    await step.ended;
  },
  'claimed, not published': atRequest('git/trees', false),
  'claim published': atRequest('git/refs', true),
  'accepted, not recorded': atMail(4),
  'some recorded': atMail(6),
  'all recorded, not published': atRequest('createCommitOnBranch', false),
  published: atRequest('createCommitOnBranch', true),
};

describe('killed, and run again on a fresh clone: nothing twice, nothing lost, every doubt named', () => {
  test.each<[keyof typeof moments, number, { readonly next: After; readonly post: After }]>([
    ['planned', 0, { next: { status: 0, sent: 8 }, post: { status: 0, sent: 8 } }],
    ['claimed, not published', 0, { next: { status: 0, sent: 8 }, post: { status: 0, sent: 8 } }],
    ['claim published', 0, { next: { status: 1, sent: 0 }, post: { status: 0, sent: 8 } }],
    ['accepted, not recorded', 4, { next: { status: 1, sent: 0 }, post: { status: 1, sent: 4 } }],
    ['some recorded', 6, { next: { status: 1, sent: 0 }, post: { status: 1, sent: 2 } }],
    ['all recorded, not published', 8, { next: { status: 1, sent: 0 }, post: { status: 0, sent: 0 } }],
    ['published', 8, { next: { status: 0, sent: 0 }, post: { status: 0, sent: 0 } }],
  ])('at: %s', async (moment, accepted, { next, post }) => {
    const outcome = async (
      hasPost: boolean,
    ): Promise<After & { readonly accepted: number; readonly doubts: number }> => {
      const site = await openMailSite();
      let killed: StartedAction | undefined;
      await moments[moment]?.(site, () => {
        killed = site.start();
        return killed;
      });
      const first = readersOf(site).length;
      if (hasPost) expect((await killed?.post())?.status).toBe(0);
      const { status } = await site.start().ended;
      const readers = readersOf(site);
      expect(new Set(readers).size).toBe(readers.length);
      const { accepted: known = 0, claimed = 0, unknown = 0 } = await site.states();
      expect(known + claimed + unknown).toBe(8);
      return { accepted: first, status: status ?? -1, sent: readers.length - first, doubts: claimed + unknown };
    };
    const [without, withPost] = [await outcome(false), await outcome(true)];
    expect(without).toEqual({ accepted, ...next, doubts: next.status === 0 ? 0 : 8 });
    expect(withPost).toEqual({ accepted, ...post, doubts: post.status === 0 ? 0 : 4 });
  });
});

test('cancelled: what is under way is finished and recorded, the rest is given back for the next run', async () => {
  const site = await openMailSite();
  site.mailbox.fail({ kind: 'late', ms: 1500, times: 4 });
  const step = site.start();
  await untilAccepted(site, 4);
  step.kill('SIGINT');
  const { status, commands } = await step.ended;
  expect([status, commands.at(-1)]).toEqual([1, expect.stringContaining('4 mails are not sent: the run was stopped.')]);
  expect(await site.states()).toEqual({ accepted: 4, withdrawn: 4 });
  expect((await step.post()).stdout).toBe(`::add-mask::${site.hub.token}\n`);
  expect((await site.start().ended).status).toBe(0);
  expect(readersOf(site)).toEqual(groups);
});

test('where SES refuses all of them, nothing is claimed', async () => {
  const site = await openMailSite();
  site.mailbox.setAccount({ verified: [] });
  const { status, commands } = await site.start().ended;
  expect([status, commands.at(-1)]).toEqual([
    1,
    expect.stringContaining('The sender r***@example.com is not verified'),
  ]);
  expect(site.hub.writes()).toEqual([]);
  expect(people.MAIL_FROM).toBe('reports@example.com');
});

test('a ledger that was deleted stops everything', async () => {
  const site = await openMailSite();
  await site.start().ended;
  git(site.hub.folder, 'update-ref', '-d', `refs/heads/${rehearsalBranch}`);
  const { status, commands } = await site.start({ workspace: cloneOf(site.hub.folder) }).ended;
  expect([status, commands.at(-1)]).toEqual([
    1,
    expect.stringContaining('of the ledger was deleted. Nothing was sent'),
  ]);
  expect(readersOf(site)).toEqual(groups);
});
