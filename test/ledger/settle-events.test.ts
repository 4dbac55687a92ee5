import { expect, test } from 'vitest';
import { deliveryTag } from '../../action/src/ledger/delivery-key.ts';
import type { SesEvent } from '../../action/src/ledger/read-ses-events.ts';
import { settleEvents } from '../../action/src/ledger/settle-events.ts';
import { accepted, attempting, claimed, eventsOf, keyOf, ledgerOf } from '../helpers/deliveries.ts';

const delivered: SesEvent = {
  fate: 'delivered',
  message: 'm-1',
  tag: null,
  at: '2026-11-21T08:00:00.000Z',
  detail: '',
};
const before = [
  ...eventsOf(keyOf('ceo'), [claimed, attempting, accepted]),
  ...eventsOf(keyOf('cfo'), [claimed, attempting, { event: 'unknown', reason: 'lost' }]),
];

test('by its id, once however often it is told', () => {
  const settled = settleEvents(ledgerOf(before), [delivered, delivered], 'run-2');
  expect(settled).toMatchObject({ events: [{ key: keyOf('ceo'), event: 'feedback' }], known: 1, foreign: 0 });
  expect(settleEvents(ledgerOf([...before, ...settled.events]), [delivered], 'run-3')).toMatchObject({
    events: [],
    known: 1,
  });
});

test('by its tag where the id never arrived: the doubt is settled', () => {
  const told = { ...delivered, message: 'm-8', tag: deliveryTag(keyOf('cfo')) };
  const { events } = settleEvents(ledgerOf(before), [told], 'run-2');
  expect(ledgerOf([...before, ...events]).deliveries.get(keyOf('cfo'))).toMatchObject({
    state: 'accepted',
    message: 'm-8',
  });
});

test('that it was sent is news only where the id never arrived', () => {
  const sent: SesEvent = { ...delivered, fate: 'sent' };
  expect(settleEvents(ledgerOf(before), [sent], 'run-2')).toMatchObject({ events: [], known: 1 });
  const lost = { ...sent, message: 'm-8', tag: deliveryTag(keyOf('cfo')) };
  expect(settleEvents(ledgerOf(before), [lost], 'run-2').events).toMatchObject([{ key: keyOf('cfo'), fate: 'sent' }]);
});

test('a mail of somebody else is counted', () => {
  expect(settleEvents(ledgerOf(before), [{ ...delivered, message: 'other' }], 'run-2')).toEqual({
    events: [],
    known: 0,
    foreign: 1,
  });
});
