import { expect, test } from 'vitest';
import { checkDeliveries } from '../../action/src/ledger/check-deliveries.ts';
import type { Fate, Happening } from '../../action/src/ledger/delivery-event.ts';
import { accepted, attempting, claimed, eventsOf, keyOf, ledgerOf } from '../helpers/deliveries.ts';

const feedback = (fate: Fate, detail = ''): Happening => ({ event: 'feedback', fate, message: 'm-1', detail });
const sent = [claimed, attempting, accepted];

test('a return for good is a finding at its line, without an address', () => {
  const ledger = ledgerOf(eventsOf(keyOf(), [...sent, feedback('bounced-for-good', 'Permanent, General')]));
  expect(checkDeliveries(ledger)).toEqual([
    {
      code: 'delivery/bounced',
      severity: 'warning',
      message: 'Unexpected return of the mail to `ceo/board` for 2026-11-21 (Permanent, General).',
      place: { path: 'reports/.ledger/2026-11.jsonl', line: 4, column: 1 },
    },
  ]);
});

test.each<[Fate, readonly string[]]>([
  ['delivered', []],
  ['delayed', []],
  ['bounced', []],
  ['complained', ['delivery/complained']],
  ['refused', ['delivery/bounced']],
])('%s', (fate, codes) => {
  const ledger = ledgerOf(eventsOf(keyOf(), [...sent, feedback(fate)]));
  expect(checkDeliveries(ledger).map(({ code }) => code)).toEqual(codes);
});

test.each<Fate>(['sent', 'delayed'])('a later delivery that is only %s does not end it', (fate) => {
  const first = eventsOf(keyOf(), [...sent, feedback('bounced-for-good')]);
  const later = eventsOf(keyOf('ceo', 'second'), [...sent, feedback(fate)], { hour: 9 });
  expect(checkDeliveries(ledgerOf([...first, ...later])).map(({ code }) => code)).toEqual(['delivery/bounced']);
});

test('a later delivery that arrived ends it', () => {
  const first = eventsOf(keyOf(), [...sent, feedback('bounced-for-good')]);
  const later = eventsOf(keyOf('ceo', 'second'), [...sent, feedback('delivered')], { hour: 9 });
  expect(checkDeliveries(ledgerOf([...first, ...later]))).toEqual([]);
});
