import { describe, expect, test } from 'vitest';
import type { Happening } from '../../action/src/ledger/delivery-event.ts';
import { isLedgerFault, parseLedger } from '../../action/src/ledger/parse-ledger.ts';
import { accepted, attempting, claimed, eventsOf, filesOf, keyOf, ledgerOf } from '../helpers/deliveries.ts';

const rejected: Happening = { event: 'rejected', reason: 'MessageRejected' };
const unknown: Happening = { event: 'unknown', reason: 'lost' };
const withdrawn: Happening = { event: 'withdrawn', reason: 'stopped' };
const notSent: Happening = { event: 'resolved', as: 'not-sent' };
const bounced: Happening = { event: 'feedback', fate: 'bounced-for-good', message: 'm-7', detail: 'General' };

describe('the state after', () => {
  test.each<[string, readonly Happening[]]>([
    ['claimed', [claimed]],
    ['attempting', [claimed, attempting]],
    ['accepted', [claimed, attempting, accepted]],
    ['rejected', [claimed, attempting, rejected]],
    ['unknown', [claimed, attempting, unknown]],
    ['withdrawn', [claimed, withdrawn]],
    ['withdrawn', [claimed, notSent]],
    ['withdrawn', [claimed, attempting, unknown, notSent]],
    ['accepted', [claimed, attempting, unknown, { event: 'resolved', as: 'sent', message: 'm-3' }]],
    ['claimed', [claimed, attempting, rejected, claimed]],
    ['claimed', [claimed, attempting, unknown, { event: 'resolved', as: 'resend' }, claimed]],
    ['accepted', [claimed, bounced, attempting, unknown]],
    ['accepted', [claimed, attempting, unknown, bounced]],
  ])('%s', (state, happenings) => {
    expect(ledgerOf(eventsOf(keyOf(), happenings)).deliveries.get(keyOf())?.state).toBe(state);
  });
});

test('what the provider says later settles a doubt, with its id', () => {
  const delivery = ledgerOf(eventsOf(keyOf(), [claimed, attempting, unknown, bounced])).deliveries.get(keyOf());
  expect(delivery).toMatchObject({ message: 'm-7', reason: null, feedback: [{ fate: 'bounced-for-good' }] });
  expect(delivery?.feedback[0]?.place).toEqual({ path: 'reports/.ledger/2026-11.jsonl', line: 4, column: 1 });
});

describe('what cannot follow', () => {
  test.each<[string, readonly Happening[]]>([
    ['attempting after nothing', [attempting]],
    ['claimed after claimed', [claimed, claimed]],
    ['accepted after claimed', [claimed, accepted]],
    ['claimed after accepted', [claimed, attempting, accepted, claimed]],
    ['claimed after unknown', [claimed, attempting, unknown, claimed]],
    ['resolved after accepted', [claimed, attempting, accepted, notSent]],
    ['withdrawn after attempting', [claimed, attempting, withdrawn]],
  ])('%s', (expected, happenings) => {
    const ledger = parseLedger(filesOf(eventsOf(keyOf(), happenings)));
    expect(isLedgerFault(ledger) && ledger.expected).toBe(`another event than ${expected}`);
  });
});
