import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../action/src/mailbox/open-faults.ts';
import { git } from '../helpers/folder.ts';
import {
  groups,
  type MailSite,
  openMailSite,
  pushNotes,
  readersOf,
  rehearsalBranch,
  untilAccepted,
} from '../helpers/mail-job.ts';
import { cloneOf } from '../helpers/remote.ts';
import type { StartedAction } from '../helpers/run-action.ts';

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
  expect([status, site.calls]).toEqual([0, []]);
  expect(git(site.hub.folder, 'for-each-ref', '--format=%(refname)').trim()).toBe('refs/heads/main');
  expect(summary).toMatch(/^## Mail: what would be sent\n/);
  expect(JSON.parse(outputs.mails ?? '')).toHaveLength(8);
});

describe('bad input sends nothing, and says what to mend', () => {
  test.each<[string, { readonly [name: string]: string }, { readonly [name: string]: string }, string]>([
    ['no mailbox', {}, { AWS_ENDPOINT_URL_SES: '' }, 'Unexpected rehearsal without a mailbox'],
    ['a mailbox elsewhere', {}, { AWS_ENDPOINT_URL_SES: 'http://mail.example.com' }, 'expected one on this machine'],
    ['live, and a mailbox', { delivery: 'live' }, {}, 'Unexpected `AWS_ENDPOINT_URL_SES` in live mode'],
    [
      'live, by rehearsals',
      { delivery: 'live', ledger: rehearsalBranch },
      { AWS_ENDPOINT_URL_SES: '' },
      'in live mode: it is',
    ],
    ['no region', {}, { AWS_REGION: '' }, 'Unexpected no region'],
    ['no keys', {}, { AWS_ACCESS_KEY_ID: '' }, 'There are no credentials for SES.'],
    [
      'a role, and no identity',
      {},
      { AWS_ACCESS_KEY_ID: '', AWS_ROLE_ARN: 'arn:aws:iam::1:role/x' },
      'id-token: write',
    ],
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

test('notes that show a secret are not mailed, and the line is named', async () => {
  const site = await openMailSite();
  const password = ['Tr0ub4dor', '&3x'].join('');
  pushNotes(site.hub, { 'handoffs/till.md': `# Till\n\npassword: ${password}\n` }, '2026-11-20');
  for (const command of ['send', 'claim']) {
    const { status, commands, stdout } = await site.start({ inputs: { command } }).ended;
    expect([status, readersOf(site), await site.states()]).toEqual([1, [], {}]);
    expect(commands).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^::error file=handoffs\/till\.md,line=3,.*source\/secret/),
        expect.stringContaining('The notes show secrets, so no mail was sent.'),
      ]),
    );
    expect(stdout).not.toContain(password);
  }
});

/** What a run on a fresh clone comes to after one that was killed: whether it is well, and how many mails it sends. */
interface After {
  readonly status: number;
  readonly sent: number;
}

/** Lets a run come to a moment, and kills it there. */
type Moment = (site: MailSite, start: () => StartedAction) => Promise<void>;

/** As a push arrives, the first or the second of the run, before or after the remote takes it. */
function atPush(number: number, hook: 'pre-receive' | 'post-receive'): Moment {
  return async ({ hub }, start) => {
    const script = `#!/bin/sh\necho >> pushes\n[ $(wc -l < pushes) -ne ${number} ] || { kill -9 $(cat pid); exit 1; }\n`;
    writeFileSync(join(hub.folder, 'hooks', hook), script, { mode: 0o755 });
    const step = start();
    writeFileSync(join(hub.folder, 'pid'), String(step.pid));
    await step.ended;
    rmSync(join(hub.folder, 'hooks', hook));
  };
}

/** Once so many mails are accepted, of which the last four get no answer. */
function atMail(count: number): Moment {
  return async (site, start) => {
    site.mailbox.fail({ kind: 'accepted-then-hang', after: count - 4, times: 4 });
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
  'claimed, not published': atPush(1, 'pre-receive'),
  'claim published': atPush(1, 'post-receive'),
  'accepted, not recorded': atMail(4),
  'some recorded': atMail(6),
  'all recorded, not published': atPush(2, 'pre-receive'),
  published: atPush(2, 'post-receive'),
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

describe('when SES or the way to it fails, nothing goes twice and nothing is lost in silence', () => {
  /** One fault in a run of eight; then the next run, on a fresh clone. */
  async function meet(fault: Fault) {
    const site = await openMailSite();
    site.mailbox.fail(fault);
    const first = await site.start().ended;
    const states = await site.states();
    const held = readersOf(site).length;
    const second = await site.start().ended;
    const readers = readersOf(site);
    expect(new Set(readers).size).toBe(readers.length);
    return { codes: [first.status, second.status], states, held, sent: readers.length - held };
  }
  const inDoubt = { codes: [1, 1], states: { accepted: 7, unknown: 1 }, sent: 0 };
  const refused = { codes: [1, 0], states: { accepted: 7, rejected: 1 }, held: 7, sent: 1 };
  const well = { codes: [0, 0], states: { accepted: 8 }, held: 8, sent: 0 };

  test.each<[Fault['kind'], Partial<Fault>, object]>([
    ['accepted-then-reset', {}, { ...inDoubt, held: 8 }],
    ['accepted-then-503', {}, { ...inDoubt, held: 8 }],
    ['accepted-then-500', {}, { ...inDoubt, held: 8 }],
    ['accepted-then-unreadable', {}, { ...inDoubt, held: 8 }],
    ['accepted-without-id', {}, { ...inDoubt, held: 8 }],
    ['throttle', { times: 3 }, well],
    ['refused', { ms: 200 }, well],
    ['clock-skew', { ms: 20 * 60_000 }, well],
    ['clock-skew', { ms: -20 * 60_000 }, well],
    ['daily-quota', {}, refused],
    ['not-verified', {}, refused],
    ['expired-token', {}, refused],
    ['paused', {}, refused],
  ])('%s %j', async (kind, more, expected) => {
    expect(await meet({ kind, ...more })).toEqual(expected);
  });

  test('no answer in ten seconds: late, never, or never to its end', async () => {
    const [late, never, endless, lost] = await Promise.all([
      meet({ kind: 'late', ms: 13_000 }),
      meet({ kind: 'accepted-then-hang' }),
      meet({ kind: 'accepted-then-stall' }),
      meet({ kind: 'hang' }),
    ]);
    expect([late, never, endless]).toEqual(Array(3).fill({ ...inDoubt, held: 8 }));
    expect(lost).toEqual({ ...inDoubt, held: 7 });
  });
});

test('a claim that cannot be published sends nothing, and says so', async () => {
  const site = await openMailSite();
  const hook = '#!/bin/sh\necho "protected branch" >&2\nexit 1\n';
  writeFileSync(join(site.hub.folder, 'hooks/pre-receive'), hook, { mode: 0o755 });
  const { status, commands } = await site.start().ended;
  expect([status, readersOf(site)]).toEqual([1, []]);
  expect(commands.at(-1)).toContain('git did not publish the ledger: ');
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
  expect(await site.states()).toEqual({});
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

test('a checkout without `origin` sends nothing: its ledger would end with the job', async () => {
  const site = await openMailSite();
  const workspace = cloneOf(site.hub.folder);
  git(workspace, 'remote', 'rename', 'origin', 'upstream');
  const { status, commands } = await site.start({ workspace }).ended;
  expect([status, commands.at(-1), readersOf(site)]).toEqual([1, expect.stringContaining('no remote `origin`'), []]);
});

test('what a run that was killed wrote down waits for its own ledger, whatever another is used for', async () => {
  const site = await openMailSite();
  const workspace = cloneOf(site.hub.folder);
  site.mailbox.fail({ kind: 'accepted-then-hang', after: 2, times: 4 });
  const step = site.start({ workspace });
  await untilAccepted(site, 6);
  step.kill('SIGKILL');
  await step.ended;
  await site.start({ workspace, inputs: { ledger: 'another/one' } }).ended;
  expect(await site.states()).toEqual({ claimed: 8 });
  await step.post();
  expect(await site.states()).toEqual({ accepted: 2, unknown: 4, withdrawn: 2 });
});
