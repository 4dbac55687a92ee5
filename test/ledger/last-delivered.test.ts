import { expect, test } from 'vitest';
import type { Happening } from '../../action/src/ledger/delivery-event.ts';
import { lastDelivered } from '../../action/src/ledger/last-delivered.ts';
import { accepted, attempting, claimed, eventsOf, keyOf, ledgerOf } from '../helpers/deliveries.ts';

const team = keyOf('ceo', 'third').replace('/board/', '/team/');
const ledger = ledgerOf([
  ...eventsOf(keyOf(), [claimed, attempting, accepted]),
  ...eventsOf(keyOf('ceo', 'second'), [claimed, attempting], { hour: 8 }),
  ...eventsOf(team, [claimed, attempting, accepted], { hour: 9 }),
]);

test.each([
  ['ceo', team],
  ['ceo/board', keyOf()],
  ['ceo/team', team],
  ['ceo/others', undefined],
  ['cfo', undefined],
])('to %s', (to, key) => {
  expect(lastDelivered(ledger, to)?.key).toBe(key);
});

test('one that is resolved after a later one was delivered is not the last', () => {
  const later = eventsOf(keyOf('ceo', 'second'), [claimed, attempting, accepted], { hour: 8 });
  const doubtful: readonly Happening[] = [claimed, attempting, { event: 'unknown', reason: 'no answer' }];
  const mended = ledgerOf([
    ...eventsOf(keyOf(), doubtful),
    ...later,
    { at: '2026-12-24T07:00:00.000Z', key: keyOf(), run: 'run-2', event: 'resolved', as: 'sent', message: 'm-9' },
  ]);
  expect(lastDelivered(mended, 'ceo/board')?.key).toBe(keyOf('ceo', 'second'));
});
