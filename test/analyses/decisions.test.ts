import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, hasBlock, headlineOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const log = (...rows: readonly string[]) =>
  [
    '# Decisions',
    '',
    '| ID | Title | Entity | Status | Date | Owner | Review by | Supersedes |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');

const decisions = (table: string, notes = '') =>
  analyse('decisions', { 'inventory/decisions.md': table, 'handoffs/stay.md': notes });

describe('the worked example: two open, one 52 days old, one review in 9 days', () => {
  const section = decisions(
    log(
      '| D-011 | Flat cleaning fee | STAY | accepted | 2026-03-01 | Dana | 2026-11-30 | N/A |',
      '| D-014 | Sell the old trailer | HAUL | proposed | 2026-09-30 | Kit | N/A | N/A |',
      '| D-015 | Second phone line | HAUL | open | 2026-11-10 | Kit | N/A | N/A |',
    ),
  );

  test.each([
    ['open', '2 2 decisions'],
    ['late', '1 1 decisions'],
    ['made', '1 1 decisions'],
    ['reviews', '0 0 reviews'],
  ])('%s is %s', (id, value) => {
    expect(rangeOf(section, id)).toBe(value);
  });

  test('the lists', () => {
    expect(shownRows(section, 'open-decisions')).toEqual([
      'Sell the old trailer | HAUL | Kit | 52 days | —',
      'Second phone line | HAUL | Kit | 11 days | —',
    ]);
    expect(shownRows(section, 'due-reviews')).toEqual(['Flat cleaning fee | STAY | Dana | 2026-11-30 | soon']);
    expect(headlineOf(section)).toBe('fails: 2 decisions are open, 1 of them late.');
  });
});

describe('when a proposed decision is late and a review is due, on 2026-11-21', () => {
  test.each([
    ['2026-10-22', '0 0 decisions'],
    ['2026-10-21', '1 1 decisions'],
    ['2026-12-01', '0 0 decisions'],
    ['TBD', '0 0 decisions'],
  ])('proposed on %s: %s late', (date, late) => {
    expect(rangeOf(decisions(log(`| D-1 | A | STAY | proposed | ${date} | Kit | | |`)), 'late')).toBe(late);
  });

  test.each([
    ['accepted', '2026-11-20', '1 1 reviews', ['overdue']],
    ['accepted', '2026-11-21', '0 0 reviews', ['soon']],
    ['accepted', '2026-12-21', '0 0 reviews', ['soon']],
    ['accepted', '2026-12-22', '0 0 reviews', []],
    ['superseded', '2026-11-20', '0 0 reviews', []],
  ])('%s, review by %s: %s', (status, by, overdue, standings) => {
    const section = decisions(log(`| D-1 | A | STAY | ${status} | 2026-01-05 | Kit | ${by} | |`));
    expect(rangeOf(section, 'reviews')).toBe(overdue);
    const rows = hasBlock(section, 'due-reviews') ? shownRows(section, 'due-reviews') : [];
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual(standings);
  });
});

describe('chains', () => {
  const row = (id: string, status: string, supersedes = 'N/A') =>
    `| ${id} | Title of ${id} | STAY | ${status} | 2026-11-02 | Kit | N/A | ${supersedes} |`;

  test.each([
    ['whole', [row('D-1', 'superseded'), row('D-2', 'accepted', 'D-1')], []],
    ['of three', [row('D-1', 'superseded'), row('D-2', 'superseded', 'D-1'), row('D-3', 'accepted', 'D-2')], []],
    ['to nowhere', [row('D-2', 'accepted', 'D-1')], ['Title of D-2 | STAY | supersedes D-1, which is not in the log']],
    [
      'to one in force',
      [row('D-1', 'accepted'), row('D-2', 'accepted', 'D-1')],
      ['Title of D-2 | STAY | supersedes D-1, which is still accepted'],
    ],
    ['of a proposal', [row('D-1', 'accepted'), row('D-2', 'proposed', 'D-1')], []],
    ['without an end', [row('D-1', 'superseded')], ['Title of D-1 | STAY | superseded, and no decision says by which']],
    ['to itself', [row('D-1', 'accepted', 'D-1')], ['Title of D-1 | STAY | supersedes itself']],
    [
      'in a circle',
      [row('D-1', 'superseded', 'D-2'), row('D-2', 'superseded', 'D-1')],
      [
        'Title of D-1 | STAY | supersedes D-2, which supersedes it',
        'Title of D-2 | STAY | supersedes D-1, which supersedes it',
      ],
    ],
  ])('%s', (_name, rows, faults) => {
    const section = decisions(log(...rows));
    expect(hasBlock(section, 'broken-chains') ? shownRows(section, 'broken-chains') : []).toEqual(faults);
  });
});

describe('the notes', () => {
  const notes = `# Stay

## Decisions

- Cleaning is billed apart.

## Open questions

- Do we allow dogs? (due: 2026-11-10)
- Who keeps the spare keys?
`;

  test('questions wait, decisions are in force; an overdue question comes first', () => {
    const section = analyse('decisions', { 'handoffs/stay.md': notes });
    expect(rangeOf(section, 'open')).toBe('2 2 decisions');
    expect(rangeOf(section, 'late')).toBe('1 1 decisions');
    expect(rangeOf(section, 'made')).toBe('1 1 decisions');
    expect(shownRows(section, 'open-decisions').map((row) => row.split(' | ')[0])).toEqual([
      'Do we allow dogs?',
      'Who keeps the spare keys?',
    ]);
    expect(headlineOf(section)).toBe('fails: 2 decisions are open, 1 of them late.');
  });

  test('without a log and without days it is not known what is late', () => {
    const section = analyse('decisions', { 'handoffs/stay.md': notes.replace(' (due: 2026-11-10)', '') });
    expect(hasBlock(section, 'late')).toBe(false);
    expect(headlineOf(section)).toBe('unknown: 2 decisions are open; since when or until when is not always known.');
  });

  test('without a log there is a gap, and nothing is said to hold', () => {
    const section = analyse('decisions', { 'handoffs/stay.md': '# Stay\n' });
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['table/decision-record']);
    expect(headlineOf(section)).toBeNull();
  });

  test('a proposal without a day is open, and its day a gap', () => {
    const section = decisions(log('| D-1 | Buy a van | HAUL | proposed | TBD | TBD | | |'));
    expect(gapsOf(section).map(({ id }) => id)).toEqual(['decision-record/D-1/date']);
    expect(shownRows(section, 'open-decisions')).toEqual(['Buy a van | HAUL | — | not known | —']);
  });
});
