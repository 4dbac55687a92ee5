import { expect, test } from 'vitest';
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
