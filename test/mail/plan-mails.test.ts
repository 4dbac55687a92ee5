import { describe, expect, it, test } from 'vitest';
import { day } from '../../action/src/day.ts';
import type { Address } from '../../action/src/mail/mail.ts';
import { type Candidate, type PlannedMail, planMails } from '../../action/src/mail/plan-mails.ts';
import type { Occasion } from '../../action/src/subscriptions.ts';
import { harbour, harbourBefore, type Notes, reportOf, subscription } from './sample-mail.ts';

const ana: Address = { name: '', address: 'ana@example.com' };
const hashChanges = (changes: readonly { readonly subject: { readonly id: string } }[]): string =>
  changes.map(({ subject }) => subject.id).join() || 'nothing';

function candidate(before: Notes | undefined, more: Partial<Candidate> = {}, after = harbour): Candidate {
  const { report, compared } = reportOf({ ...(before === undefined ? {} : { before }), after });
  const last = before === undefined ? null : { day: day('2026-11-14'), key: 'harbour/board/2026-11-14/1' };
  return { subscription: subscription(), report, changes: compared?.changes ?? null, last, ...more };
}

function plan(one: Candidate, addresses: readonly Address[] = [ana]): PlannedMail {
  const recipients = new Map([['board', addresses]]);
  const [planned] = planMails({ candidates: [one], recipients, hashChanges });
  if (planned === undefined) throw new Error('Nothing is planned.');
  return planned;
}

/** The rent rose: a material change, which nobody has to act on at once. */
const risen = candidate(harbourBefore);
const same = candidate(harbour);
/** A blocker came whose day is over already. */
const late = candidate(
  harbour,
  {},
  { ...harbour, 'handoffs/quay.md': '# Quay\n\n## Blockers\n- **No tug.** (priority: P0, due: 2026-11-01)\n' },
);
/** Only the words of a row changed. */
const listed = candidate({
  ...harbour,
  'inventory/cash.md': (harbour['inventory/cash.md'] ?? '').replace('| Bank ', '| Till '),
});

test('the first mail of a group is sent whatever it waits for', () => {
  const planned = plan(candidate(undefined, { subscription: subscription({ when: 'on-critical' }) }));
  expect(planned).toMatchObject({
    kind: 'send',
    reason: 'It is the first mail of this group.',
    recipients: [ana],
    key: 'harbour/board/2026-11-21/nothing',
  });
});

describe('a change', () => {
  test.each<[string, Candidate, Occasion, PlannedMail['kind'], RegExp]>([
    ['is no matter to all', same, 'always', 'send', /^It is sent with every run\.$/],
    ['has to be there', same, 'on-change', 'wait', /^Nothing changed since 2026-11-14\.$/],
    ['has to be there', risen, 'on-change', 'send', /^Something changed since 2026-11-14: \d+ worse · \d+ better/],
    ['has to be material', risen, 'on-material', 'send', /^Something material changed since 2026-11-14: /],
    ['has to be material', same, 'on-material', 'wait', /^Nothing material changed since 2026-11-14\.$/],
    ['has to be urgent', late, 'on-critical', 'send', /^Something came that needs action at once since 2026-11-14: /],
    ['has to be urgent', risen, 'on-critical', 'wait', /^Nothing came that needs action at once since 2026-11-14\.$/],
  ])('%s (%#)', (_, one, when, kind, reason) => {
    const planned = plan({ ...one, subscription: subscription({ when }) });
    expect(planned.kind).toBe(kind);
    expect(planned.reason).toMatch(reason);
  });

  it('is an occasion by its tier', () => {
    const kinds = (one: Candidate) =>
      (['on-change', 'on-material', 'on-critical'] as const).map(
        (when) => plan({ ...one, subscription: subscription({ when }) }).kind,
      );
    const tiersOf = (one: Candidate) => kinds(one).filter((kind) => kind === 'send').length;
    expect([tiersOf(same), tiersOf(listed), tiersOf(risen), tiersOf(late)]).toEqual([0, 1, 2, 3]);
  });
});

test('once more on the day of the last mail, nothing new waits, also for a group that is mailed with every run', () => {
  const last = { day: day('2026-11-21'), key: 'harbour/board/2026-11-21/risen' };
  const of = (one: Candidate) => plan({ ...one, last, subscription: subscription({ when: 'always' }) });
  expect(of(same)).toMatchObject({ kind: 'wait', reason: 'The same news was delivered on 2026-11-21.' });
  expect(of(risen).kind).toBe('send');
});

test('what cannot be compared is sent', () => {
  const planned = plan({ ...risen, changes: null });
  expect([planned.kind, planned.reason]).toEqual([
    'send',
    'What changed since 2026-11-14 cannot be told, so nothing says that it can wait.',
  ]);
});

test.each([
  ['2026-11-14', 'send', 'The last weekly mail was on 2026-11-14.'],
  ['2026-11-15', 'wait', 'It is sent once a week, and the last was on 2026-11-15.'],
])('a week is seven days: %s', (last, kind, reason) => {
  const one = { ...risen, subscription: subscription({ when: 'weekly' }), last: { day: day(last), key: 'x' } };
  expect(plan(one)).toMatchObject({ kind, reason });
});

test('the same news is sent once', () => {
  const { key } = plan(risen);
  const planned = plan({
    ...risen,
    subscription: subscription({ when: 'always' }),
    last: { day: day('2026-11-21'), key: key ?? '' },
  });
  expect([planned.kind, planned.reason, planned.key]).toEqual([
    'wait',
    'The same news was delivered on 2026-11-21.',
    key,
  ]);
});

describe('somebody has to mend', () => {
  const many = Array.from({ length: 50 }, (_, i) => ({ name: '', address: `a${i}@example.com` }));
  test.each<[string, Partial<Candidate>, readonly Address[], string]>([
    ['no address', {}, [], 'The group board has no address. Add a line `board: ana@example.com` to the recipients.'],
    [
      'a domain that is not allowed',
      {},
      [ana, { name: '', address: 'carole@evil.example' }],
      'The group board allows example.com, and c***@evil.example is in it. Add its domain to `domains`, or remove the address.',
    ],
    [
      'no domain that is allowed',
      { subscription: subscription({ domains: [] }) },
      [ana],
      'The group board allows no domain, and a***@example.com is in it. Add its domain to `domains`, or remove the address.',
    ],
    [
      'a part of a domain',
      {},
      [{ name: '', address: 'a@sub.example.com' }],
      'The group board allows example.com, and a***@sub.example.com',
    ],
    ['too many', {}, many, 'The group board has 50 addresses, and a mail takes 49. Make two groups of it.'],
    [
      'no report',
      { report: null },
      [ana],
      'There is no report of harbour for board: no persona makes it, or no entity of its scope is recorded.',
    ],
  ])('%s', (_, more, addresses, reason) => {
    const planned = plan({ ...risen, ...more }, addresses);
    expect([planned.kind, planned.key]).toEqual(['blocked', null]);
    expect(planned.reason).toContain(reason);
  });
});

it('gives each group its own addresses', () => {
  const bo: Address = { name: '', address: 'bo@example.com' };
  const candidates = [risen, { ...risen, subscription: subscription({ group: 'crew' }) }];
  const recipients = new Map([
    ['board', [ana]],
    ['crew', [bo]],
  ]);
  expect(planMails({ candidates, recipients, hashChanges }).map((one) => one.recipients)).toEqual([[ana], [bo]]);
});
