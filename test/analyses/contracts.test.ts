import { expect, test } from 'vitest';
import { formatSentence } from '../../action/src/reports/format-value.ts';
import { analyse, figureOf, gapsOf, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';
import { vector } from '../helpers/vectors.ts';

const agreed = (...rows: readonly string[]) =>
  analyse('contracts', {
    'inventory/contracts.md': [
      '| ID | Client | Entity | Kind | Value | Start | End | Notice days | Signed |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  });

test('the worked example: notice by the last day, and three of four are signed', () => {
  const { inputs, expected } = vector<{ end: string; notice: number }, { deadline: string; days: number }>('AGY-02');
  const section = agreed(
    `| K-1 | A | AGENCY | retainer | $1,500/month | 2026-02-01 | ${inputs.end} | ${inputs.notice} | yes |`,
    '| K-2 | B | AGENCY | fixed | $6,200 | 2026-03-01 | 2027-06-30 | N/A | yes |',
    '| K-3 | C | AGENCY | hourly | N/A | 2026-03-01 | | | no |',
    '| K-4 | D | AGENCY | fixed | $900 | 2026-03-01 | 2027-01-31 | TBD | yes |',
  );
  expect(rangeOf(section, 'signed')).toBe('75 75 %');
  expect(shownRows(section, 'contracts')).toEqual([
    `A | retainer | $1,500 a month | yes | 2027-01-31 | ${expected.deadline} | ${expected.days} days`,
    'B | fixed | $6,200 | yes | 2027-06-30 | — | —',
    'C | hourly | N/A | no | month to month, assumed | — | —',
    'D | fixed | $900 | yes | 2027-01-31 | not known | not known',
  ]);
  expect(section.decide?.map(({ sentence }) => formatSentence(sentence))).toEqual([
    'Renew the contract of A, or give notice by 2026-12-02.',
  ]);
  expect(headlineOf(section)).toBe('fails: 1 of 4 contracts in force are not signed.');
});

test('an answer that nobody has given makes the share a range, and is a gap', () => {
  const section = agreed(
    '| K-1 | A | AGENCY | fixed | $1,500 | 2026-02-01 | 2027-01-31 | 30 | yes |',
    '| K-2 | B | AGENCY | fixed | $1,500 | 2026-02-01 | 2027-01-31 | 30 | TBD |',
  );
  expect(rangeOf(section, 'signed')).toBe('50 100 %');
  expect(headlineOf(section)).toBe('unknown: 1 of 2 contracts in force may not be signed.');
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['contract/K-2/signed']);
});

test.each([
  ['ended yesterday', '2026-11-20', []],
  ['ends today', '2026-11-21', ['A | fixed | $1,500 | yes | 2026-11-21 | 2026-10-22 | past']],
])('a contract that %s', (_name, end, rows) => {
  const section = agreed(`| K-1 | A | AGENCY | fixed | $1,500 | 2026-02-01 | ${end} | 30 | yes |`);
  expect(section.blocks.length === 0 ? [] : shownRows(section, 'contracts')).toEqual(rows);
});

test.each([
  ['yes', 'no', '75 75 %'],
  ['yes', 'TBD', '75 100 %'],
  ['no', 'no', '0 0 %'],
])('signed %s and %s: of $3,000 and $1,000 earned, %s is covered', (first, second, share) => {
  const section = agreed(
    `| K-1 | A | AGENCY | retainer | $1,500/month | 2026-09-22 | TBD | 30 | ${first} |`,
    `| K-2 | B | AGENCY | retainer | $500/month | 2026-09-22 | TBD | 30 | ${second} |`,
  );
  expect(rangeOf(section, 'covered')).toBe(share);
});

test('a contract whose earnings are not known leaves the covered share partial, or unknown', () => {
  const retainer = '| K-1 | A | AGENCY | retainer | $1,500/month | 2026-09-22 | TBD | 30 | yes |';
  const sameAnswer = agreed(retainer, '| K-2 | B | AGENCY | hourly | N/A | 2026-09-22 | TBD | 30 | yes |');
  expect(figureOf(sameAnswer, 'covered').value?.quality).toBe('partial');
  expect(noteOf(sameAnswer, 'covered')).toBe('1 of 2 rows');
  const other = agreed(retainer, '| K-2 | B | AGENCY | hourly | N/A | 2026-09-22 | TBD | 30 | no |');
  expect(rangeOf(other, 'covered')).toBe(null);
});
