import { expect, test } from 'vitest';
import type { Happening } from '../../action/src/ledger/delivery-event.ts';
import { planDeliveries } from '../../action/src/ledger/plan-deliveries.ts';
import { accepted, attempting, claimed, eventsOf, keyOf, ledgerOf, mailsOf } from '../helpers/deliveries.ts';

const rejected: Happening = { event: 'rejected', reason: 'MessageRejected' };
const unknown: Happening = { event: 'unknown', reason: 'lost' };
const resend: Happening = { event: 'resolved', as: 'resend' };

test.each<[string, readonly Happening[], string, string]>([
  ['nothing', [], 'send', 'send'],
  ['a refusal', [claimed, attempting, rejected], 'send', 'send'],
  ['a claim given back', [claimed, { event: 'withdrawn', reason: 'stopped' }], 'send', 'send'],
  ['a resolved doubt', [claimed, attempting, unknown, resend], 'send', 'send'],
  ['an acceptance', [claimed, attempting, accepted], 'skip', 'revision'],
  ['a claim', [claimed], 'doubt', 'doubt'],
  ['an attempt', [claimed, attempting], 'doubt', 'doubt'],
  ['an unknown end', [claimed, attempting, unknown], 'doubt', 'doubt'],
])('after %s', (_before, happenings, same, other) => {
  const ledger = ledgerOf(eventsOf(keyOf(), happenings));
  const settings = { run: 'run-2', revise: false };
  const kinds = (text: string) => planDeliveries(ledger, mailsOf(['ceo'], text), settings).map(({ kind }) => kind);
  expect([kinds('first'), kinds('second')]).toEqual([[same], [other]]);
});

test('a revision is counted, and what was sent before it stays sent', () => {
  const first = eventsOf(keyOf(), [claimed, attempting, accepted]);
  const wish = { run: 'run-2', revise: true };
  expect(planDeliveries(ledgerOf(first), mailsOf(['ceo'], 'second'), wish)).toMatchObject([
    { kind: 'send', revision: 2 },
  ]);
  expect(planDeliveries(ledgerOf(first), mailsOf(['ceo']), wish)).toMatchObject([{ kind: 'skip' }]);
});

test('an own claim may be sent, that of another run may not', () => {
  const ledger = ledgerOf(eventsOf(keyOf(), [claimed], { run: 'run-2' }));
  const kindFor = (run: string) => planDeliveries(ledger, mailsOf(['ceo']), { run, revise: false })[0]?.kind;
  expect([kindFor('run-2'), kindFor('run-3')]).toEqual(['send', 'doubt']);
});

test('one group says nothing of another', () => {
  const ledger = ledgerOf(eventsOf(keyOf('ceo'), [claimed]));
  expect(planDeliveries(ledger, mailsOf(['cfo']), { run: 'run-2', revise: false })).toMatchObject([{ kind: 'send' }]);
});
