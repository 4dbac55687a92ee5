import { describe, expect, test } from 'vitest';
import type { Happening } from '../../action/src/ledger/delivery-event.ts';
import { isLedgerFault, parseLedger } from '../../action/src/ledger/parse-ledger.ts';
import { printEvent } from '../../action/src/ledger/print-event.ts';
import { readEvent } from '../../action/src/ledger/read-event.ts';
import { accepted, attempting, claimed, eventsOf, filesOf, keyOf, ledgerOf } from '../helpers/deliveries.ts';

const every: readonly Happening[] = [
  claimed,
  attempting,
  accepted,
  { event: 'rejected', reason: 'MessageRejected 400' },
  { event: 'unknown', reason: 'TimeoutError' },
  { event: 'withdrawn', reason: 'the run ended before it' },
  { event: 'resolved', as: 'sent', message: 'm-9' },
  { event: 'resolved', as: 'not-sent' },
  { event: 'resolved', as: 'resend' },
  { event: 'feedback', fate: 'delivered', message: 'm-1', detail: '' },
];

test.each(eventsOf(keyOf(), every))('reads the event that it printed: $event', (event) => {
  expect(readEvent(printEvent(event, 'abc'))).toEqual({ event, chain: 'abc' });
});

const sent = [...eventsOf(keyOf('ceo'), [claimed, attempting, accepted]), ...eventsOf(keyOf('cfo'), [claimed])];

test('the events of all months in order, and the state of each delivery', () => {
  const later = eventsOf(keyOf('cfo'), [attempting, { event: 'unknown', reason: 'lost' }], { day: '2026-12-01' });
  const ledger = ledgerOf([...sent, ...later]);
  expect([...filesOf([...sent, ...later]).keys()]).toEqual(['2026-11.jsonl', '2026-12.jsonl']);
  expect(ledger.events).toEqual([...sent, ...later]);
  expect([...ledger.deliveries.values()].map(({ persona, state, reason }) => [persona, state, reason])).toEqual([
    ['ceo', 'accepted', null],
    ['cfo', 'unknown', 'lost'],
  ]);
  expect(ledger.newest).toBe('2026-12.jsonl');
});

/** Where a ledger is at fault after its text was edited. */
function faultOf(edit: (lines: readonly string[]) => readonly string[], name = '2026-11.jsonl') {
  const lines = (filesOf(sent).get('2026-11.jsonl') ?? '').trimEnd().split('\n');
  const ledger = parseLedger(new Map([[name, `${edit(lines).join('\n')}\n`]]));
  return isLedgerFault(ledger) ? [ledger.path, ledger.line, ledger.expected] : null;
}

const path = 'reports/.ledger/2026-11.jsonl';

describe('a ledger that was edited by hand is noticed at the line', () => {
  test('not at all where nothing was', () => {
    expect(faultOf((lines) => lines)).toBeNull();
  });

  test.each<[string, (lines: readonly string[]) => readonly string[], number, string]>([
    ['a word changed', (lines) => lines.map((line) => line.replace('m-1', 'm-2')), 3, 'not as it was written'],
    ['a line taken out', (lines) => lines.toSpliced(1, 1), 2, 'not as it was written'],
    ['two lines swapped', ([a = '', b = '', ...rest]) => [b, a, ...rest], 1, 'not as it was written'],
    ['a line twice', ([a = '', ...rest]) => [a, a, ...rest], 2, 'not as it was written'],
    ['other spelling', (lines) => lines.map((line) => line.replace(',"run"', ', "run"')), 1, 'not as it was written'],
    ['no JSON', ([a = '', ...rest]) => [a, '<<<<<<< HEAD', ...rest], 2, 'a JSON object'],
    ['an empty line', ([a = '', ...rest]) => [a, '', ...rest], 2, 'a JSON object'],
    ['another event', ([a = '', ...rest]) => [a.replace('claimed', 'sent'), ...rest], 1, '`event` with claimed'],
    ['no moment', ([a = '', ...rest]) => [a.replace('T07', ' 07'), ...rest], 1, '`at` with a moment'],
    ['no key', ([a = '', ...rest]) => [a.replace('ceo/', 'CEO/'), ...rest], 1, '`key` with a key'],
  ])('%s', (_what, edit, line, expected) => {
    expect(faultOf(edit)).toEqual([path, line, expect.stringContaining(expected)]);
  });

  test('a file of another name', () => {
    expect(faultOf((lines) => lines, '2026-13.jsonl')?.[2]).toContain('a file named after a month');
  });

  test('a last line that was cut off', () => {
    const text = filesOf(sent).get('2026-11.jsonl') ?? '';
    expect(parseLedger(new Map([['2026-11.jsonl', text.slice(0, -9)]]))).toMatchObject({
      line: 4,
      expected: 'a line that ends',
    });
  });

  test('a month that was taken out', () => {
    const files = new Map(filesOf([...sent, ...eventsOf(keyOf('cfo'), [attempting], { day: '2026-12-01' })]));
    files.delete('2026-11.jsonl');
    expect(parseLedger(files)).toMatchObject({ path: 'reports/.ledger/2026-12.jsonl', line: 1 });
  });

  test('a line that follows from nothing, although its chain is right', () => {
    const files = filesOf(eventsOf(keyOf(), [accepted]));
    expect(parseLedger(files)).toMatchObject({ line: 1, expected: 'another event than accepted after nothing' });
  });
});
