import { describe, expect, test } from 'vitest';
import { allRecords } from '../../action/src/changes/index-edits.ts';
import { matchRecords } from '../../action/src/changes/match-records.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { sourcesOf, type Texts } from '../helpers/compare.ts';

/** What became what: the lines of both sides, with a question mark where only likeness says so. */
function matched(before: Texts, after: Texts): readonly string[] {
  const [old, young] = [before, after].map((texts) => allRecords(readModel(sourcesOf(texts), defaultConfig).model));
  return matchRecords(old ?? [], young ?? [])
    .filter((pair) => (pair.after ?? pair.before)?.type !== 'note')
    .map(({ before, after, guessed }) => `${before?.id ?? 'none'} → ${after?.id ?? 'none'}${guessed ? '?' : ''}`)
    .sort();
}

const assets = (...rows: readonly string[]): Texts => ({
  'inventory/assets.md': [
    '# Assets',
    '',
    '| ID | Asset | Entity | Class | Status | Owner | Moved from |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n'),
});

describe('by id', () => {
  test('whatever else was changed', () => {
    expect(
      matched(
        assets('| A-1 | Tender | HARB | vessel | active | Dana | |'),
        assets('| A-1 | Crane | SLIP | lift | idle | Kit | |'),
      ),
    ).toEqual(['A-1 → A-1']);
  });

  test('in a file that was renamed', () => {
    const before = assets('| A-1 | Tender | HARB | vessel | active | Dana | |');
    expect(matched(before, { 'inventory/fleet.md': before['inventory/assets.md'] ?? '' })).toEqual(['A-1 → A-1']);
  });
});

describe('rows that share an id', () => {
  const payments = (...amounts: readonly string[]): Texts => ({
    'inventory/expenses.md': [
      '# Expenses',
      '',
      '| Month | Entity | Vendor | Amount |',
      '| --- | --- | --- | --- |',
      ...amounts.map((amount) => `| 2026-11 | HARB | Diver | ${amount} |`),
      '',
    ].join('\n'),
  });
  /** What each amount became. */
  const amounts = (before: Texts, after: Texts): readonly string[] => {
    const [old, young] = [before, after].map((texts) => allRecords(readModel(sourcesOf(texts), defaultConfig).model));
    return matchRecords(old ?? [], young ?? [])
      .map((pair) =>
        [pair.before, pair.after]
          .map((record) => (record?.type === 'expense' ? record.cells.amount.text : 'none'))
          .join(' → '),
      )
      .sort();
  };

  test('are told apart by what they say, in any order', () => {
    expect(amounts(payments('$100', '$200', '$300'), payments('$300', '$100', '$200'))).toEqual([
      '$100 → $100',
      '$200 → $200',
      '$300 → $300',
    ]);
  });

  test('one that changes is taken for the one that is left', () => {
    expect(amounts(payments('$100', '$200', '$300'), payments('$350', '$200', '$100'))).toEqual([
      '$100 → $100',
      '$200 → $200',
      '$300 → $350',
    ]);
  });

  test('one that is gone is none of the others', () => {
    expect(amounts(payments('$100', '$200', '$300'), payments('$100', '$300'))).toEqual([
      '$100 → $100',
      '$200 → none',
      '$300 → $300',
    ]);
  });
});

describe('another id', () => {
  test('is taken for the one that the row says it moved from', () => {
    expect(
      matched(
        assets('| A-1 | Tender | HARB | vessel | active | Dana | |'),
        assets('| B-7 | Launch | SLIP | craft | idle | Kit | A-1 |'),
      ),
    ).toEqual(['A-1 → B-7']);
  });

  test('with the same name and half of the rest is the same', () => {
    expect(
      matched(
        assets('| A-1 | Tender | HARB | vessel | active | Dana | |'),
        assets('| A-9 | Tender | HARB | vessel | idle | Dana | |'),
      ),
    ).toEqual(['A-1 → A-9']);
  });

  test.each([
    ['Tender for the pilot', ['A-1 → A-9?']],
    ['Tender of the harbour', ['A-1 → none', 'none → A-9']],
  ])('with the name “%s” for “Tender of the pilot” may be the same from 85%% of its letters on', (name, expected) => {
    const row = (id: string, asset: string): string => `| ${id} | ${asset} | HARB | vessel | active | Dana | |`;
    expect(matched(assets(row('A-1', 'Tender of the pilot')), assets(row('A-9', name)))).toEqual(expected);
  });

  test('with the same name and little else is another', () => {
    expect(
      matched(
        assets('| A-1 | Tender | HARB | vessel | active | Dana | |'),
        assets('| A-9 | Tender | HARB | craft | idle | Kit | |'),
      ),
    ).toEqual(['A-1 → none', 'none → A-9']);
  });

  test('of another business is another', () => {
    expect(
      matched(
        assets('| A-1 | Tender | HARB | vessel | active | Dana | |'),
        assets('| A-9 | Tender | SLIP | vessel | active | Dana | |'),
      ),
    ).toEqual(['A-1 → none', 'none → A-9']);
  });
});

test('an item that is worded another way is taken for the same', () => {
  const note = (line: string): Texts => ({ 'handoffs/harbour.md': `# Harbour\n\n## Next steps\n\n${line}\n` });
  expect(
    matched(
      note('- [ ] Renew the berth contract. (owner: Dana)'),
      note('- [ ] Renew the berth contracts! (owner: Dana)'),
    ),
  ).toEqual(['harbour/renew-the-berth-contract → harbour/renew-the-berth-contracts']);
});
