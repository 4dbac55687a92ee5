import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DeliveryEvent } from '../../action/src/ledger/delivery-event.ts';
import { gitLedger } from '../../action/src/outputs/delivery/git-ledger.ts';
import { openJournal } from '../../action/src/outputs/delivery/open-journal.ts';
import { publishDeliveries } from '../../action/src/outputs/delivery/publish-deliveries.ts';
import { accepted, attempting, claimed, eventsOf, keyOf } from '../helpers/deliveries.ts';
import { git, putFiles } from '../helpers/folder.ts';
import { cloneOf, makeRemote } from '../helpers/remote.ts';
import { runCli } from '../helpers/run-bundle.ts';

const doubtful = [
  ...eventsOf(keyOf('ceo'), [claimed, attempting, accepted]),
  ...eventsOf(keyOf('cfo'), [claimed, attempting, { event: 'unknown', reason: 'TimeoutError ETIMEDOUT' }]),
];

/** A clone whose ledger holds these events. */
async function makeLedger(events: readonly DeliveryEvent[], branch = 'handoff-reports-ledger'): Promise<string> {
  const root = cloneOf(makeRemote());
  const store = gitLedger({ root, branch, access: null });
  await publishDeliveries(
    store,
    () => ({ events }),
    () => 'Test',
  );
  return root;
}

test('lists deliveries, and says what to do about a doubt', async () => {
  const { status, stdout } = runCli(await makeLedger(doubtful), ['deliveries']);
  expect(stdout).toBe(`When                  Delivery                               State     Message or reason
2026-11-21 07:02 UTC  ${keyOf('ceo')}  accepted  m-1
2026-11-21 07:02 UTC  ${keyOf('cfo')}  unknown   TimeoutError ETIMEDOUT

1 delivery is in doubt: not sent again before somebody has looked into the audit mailbox.
  handoff-reports resolve KEY --sent ID    it is there, with this message id
  handoff-reports resolve KEY --not-sent   it is not there: the next run sends it
  handoff-reports resolve KEY --resend     nobody can tell, and twice is better than never
`);
  expect(status).toBe(4);
});

test('those of one report, as JSON, from another branch', async () => {
  const root = await makeLedger(doubtful, 'books');
  const { status, stdout } = runCli(root, ['deliveries', '--ledger', 'books', '--persona', 'ceo', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    deliveries: [{ key: keyOf('ceo'), state: 'accepted', message: 'm-1', isInDoubt: false }],
    diagnostics: [],
  });
  expect(status).toBe(0);
});

test('nothing was delivered', () => {
  expect(runCli(cloneOf(makeRemote()), ['deliveries'])).toMatchObject({
    status: 0,
    stdout: 'No report was delivered yet.\n',
  });
});

test('a ledger that was edited by hand is refused, at its line', async () => {
  const root = await makeLedger(doubtful);
  git(root, 'checkout', '--quiet', 'handoff-reports-ledger');
  putFiles(root, { 'reports/.ledger/2026-11.jsonl': '{}\n' });
  git(root, 'commit', '--quiet', '-a', '-m', 'Mend');
  git(root, 'push', '--quiet', 'origin', 'HEAD');
  const { status, stderr } = runCli(root, ['deliveries']);
  expect(stderr).toContain('Unexpected line 1 of `reports/.ledger/2026-11.jsonl` on `handoff-reports-ledger`');
  expect(status).toBe(2);
});

test('--record settles what a run left that was killed', async () => {
  const [claim, attempt] = eventsOf(keyOf('cmo'), [claimed, attempting], { run: 'local.999999999.a' });
  if (claim === undefined || attempt === undefined) throw new Error('no events');
  const root = await makeLedger([claim]);
  openJournal(join(root, '.git/handoff-reports/deliveries/handoff-reports-ledger'), 'local.999999999.a').append(
    claim,
    attempt,
  );
  const { status, stdout, stderr } = runCli(root, ['deliveries', '--record']);
  expect(stderr).toBe('Recorded what the run local.999999999.a left.\n');
  expect(stdout).toContain('unknown  the run ended while it was sent');
  expect(status).toBe(4);
});

describe('resolve', () => {
  test.each<[readonly string[], string, string, string]>([
    [['--sent', 'm-5'], 'counts as accepted.', 'accepted', 'm-5'],
    [['--not-sent'], 'the next run sends it.', 'withdrawn', 'somebody saw that it was not sent'],
    [['--resend'], 'although it may have been sent before', 'withdrawn', 'somebody lets it be sent again'],
  ])('%j', async (words, said, state, told) => {
    const root = await makeLedger(doubtful);
    const { status, stdout } = runCli(root, ['resolve', 'cfo/', ...words]);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`${keyOf('cfo')}: `)]);
    expect(stdout).toContain(said);
    const after = runCli(root, ['deliveries', '--persona', 'cfo']);
    expect(after.stdout).toContain(`${state}`);
    expect(after.stdout).toContain(told);
    expect(after.status).toBe(0);
  });

  test.each([
    ['ceo/', `\`${keyOf('ceo')}\`: it is accepted, expected one that is in doubt.`],
    ['c', 'expected a longer one: 2 deliveries begin so.'],
    [keyOf('cfo').replace('board', 'baord'), `expected \`${keyOf('cfo')}\`.`],
    ['nothing', 'expected the key of a delivery.'],
  ])('refuses %s', async (key, message) => {
    const { status, stderr } = runCli(await makeLedger(doubtful), ['resolve', key, '--not-sent']);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('events', () => {
  const bounce = {
    eventType: 'Bounce',
    mail: { messageId: 'm-1', timestamp: '2026-11-21T07:00:00Z' },
    bounce: { bounceType: 'Permanent', bounceSubType: 'General', timestamp: '2026-11-21T08:00:00Z' },
  };

  test('a return for good is recorded once, and is a finding from then on', async () => {
    const root = await makeLedger(doubtful);
    putFiles(root, { 'sqs.json': JSON.stringify({ Messages: [{ Body: JSON.stringify(bounce) }] }) });
    expect(runCli(root, ['events', 'sqs.json'])).toMatchObject({ status: 0, stdout: '1 event recorded.\n' });
    expect(runCli(root, ['events', 'sqs.json']).stdout).toBe('0 events recorded.\n1 event known before.\n');
    const { stdout } = runCli(root, ['deliveries', '--persona', 'ceo']);
    expect(stdout).toContain('accepted, bounced-for-good');
    expect(stdout).toContain(
      'Unexpected return of the mail to `ceo/board` for 2026-11-21 (Permanent, General).  delivery/bounced',
    );
  });

  test('what cannot be read is a finding, and a file without events is refused', async () => {
    const root = await makeLedger(doubtful);
    putFiles(root, { 'some.jsonl': `${JSON.stringify(bounce)}\n{}\n`, 'none.json': '{"a": 1}' });
    expect(runCli(root, ['events', 'some.jsonl', '--json'])).toMatchObject({ status: 1 });
    expect(runCli(root, ['events', 'none.json'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Unexpected content of `none.json`, expected events of SES as JSON'),
    });
    expect(runCli(root, ['events', 'nowhere.json']).stderr).toContain('cannot be read: it is not there.');
  });
});
