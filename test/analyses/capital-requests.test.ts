import { describe, expect, test } from 'vitest';
import { formatSentence } from '../../action/src/reports/format-value.ts';
import type { Section } from '../../action/src/section.ts';
import {
  analyse,
  figureOf,
  gapsOf,
  hasBlock,
  headlineOf,
  noteOf,
  rangeOf,
  shownRows,
  tableOf,
} from '../helpers/analyse.ts';
import { type Ends, endsLikeVector, vector } from '../helpers/vectors.ts';

/** Cost, monthly contribution and life of each request. */
const ask = (rows: readonly string[], params: readonly string[] = []) =>
  analyse('capital-requests', {
    'inventory/capital-requests.md': [
      '# Capital requests',
      '',
      '| Request | Entity | Cost | Monthly contribution | Life |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map((cells, i) => `| R${i} | HAUL | ${cells} |`),
    ].join('\n'),
    'inventory/params.md': ['| Key | Value | Unit | From |', '| --- | --- | --- | --- |', ...params].join('\n'),
  });

const settled = (section: Section): readonly string[] =>
  section.blocks.flatMap((block) => (block.kind === 'text' ? block.sentences.map(formatSentence) : []));

test('the worked example', () => {
  const { inputs, expected } = vector<
    { cost: string; monthly: Ends; rate: string; months: number },
    { payback: Ends; npv: Ends }
  >('CFO-14');
  const section = ask(
    [`$${inputs.cost} | $${inputs.monthly.lo}–${inputs.monthly.hi} | ${inputs.months}`],
    [`| hurdle_rate | ${Number(inputs.rate) * 100}% | | 2026-01-01 |`],
  );
  const [payback, worth] = ['payback', 'present-value'].map((id) => figureOf(section, id).value);
  expect(payback && endsLikeVector(payback, expected.payback)).toEqual(expected.payback);
  expect(worth && endsLikeVector(worth, expected.npv)).toEqual(expected.npv);
  expect(noteOf(section, 'payback')).toBe('against 12 months: undetermined');
  expect(headlineOf(section)).toBe('unknown: Of 1 request for capital, 1 may not pay back within 12 months.');
  expect(settled(section)).toEqual([
    'R0 surely pays back in time once it brings $291.67 a month; narrow its monthly contribution first.',
  ]);
});

describe('the verdict on the payback', () => {
  test.each([
    ['$2,400 | $200 | 36', '12 12 months', 'pass', 'holds: Of 1 request for capital, all pay back within 12 months.'],
    ['$2,401 | $200 | 36', null, 'fail', 'fails: Of 1 request for capital, 1 does not pay back within 12 months.'],
    ['$2,400–3,000 | $200–250 | 36', '9.6 15 months', 'undetermined', null],
    ['$2,400 | −$50–200 | 36', '12 Infinity months', 'undetermined', null],
  ])('%s', (cells, payback, result, headline) => {
    const section = ask([cells]);
    if (payback !== null) expect(rangeOf(section, 'payback')).toBe(payback);
    expect(noteOf(section, 'payback')).toBe(`against 12 months: ${result}`);
    if (headline !== null) expect(headlineOf(section)).toBe(headline);
  });

  test.each(['$0', '−$100'])('a contribution of %s: never, and no number', (contribution) => {
    const section = ask([`$2,400 | ${contribution} | 36`]);
    expect([rangeOf(section, 'payback'), hasBlock(section, 'return')]).toEqual([null, false]);
    expect(noteOf(section, 'payback')).toBe('never, since it brings nothing; against 12 months: fail');
    expect(headlineOf(section)).toMatch(/^fails: /);
  });

  test('the policy is a parameter', () => {
    const section = ask(['$2,400 | $100 | 36'], ['| max_capital_payback_months | 24 | months | 2026-01-01 |']);
    expect(noteOf(section, 'payback')).toBe('against 24 months: pass');
  });
});

describe('what it is worth', () => {
  test('a rate of nothing: the contributions less the cost; half a month brings nothing', () => {
    const section = ask(['$1,000 | $100 | 12.5'], ['| hurdle_rate | 0% | | 2026-01-01 |']);
    expect(rangeOf(section, 'present-value')).toBe('200 200 USD');
  });

  test('its life is not known: neither is its worth, and the cell is named', () => {
    const section = ask(['$1,000 | $100 | TBD']);
    expect([rangeOf(section, 'present-value'), rangeOf(section, 'return')]).toEqual([null, null]);
    expect(rangeOf(section, 'payback')).toBe('10 10 months');
    expect(gapsOf(section).map(({ missing }) => missing)).toEqual(['Life of R0 (HAUL)']);
  });

  test('money of two currencies is not compared', () => {
    expect(rangeOf(ask(['$1,000 | €100 | 24']), 'payback')).toBeNull();
  });
});

test('several: the soonest paid back for sure first, what brings nothing before what nobody knows', () => {
  const section = ask([
    '$1,200 | TBD | 24',
    '$1,200 | $0 | 24',
    '$1,200 | $100–400 | 24',
    '$1,200 | $150 | 24',
    '$2,400 | $100 | 24',
  ]);
  expect(shownRows(section, 'requests').map((row) => row.split(' | ').slice(0, 4))).toEqual([
    ['R3', '$1,200', '$150 a month', '8 months'],
    ['R2', '$1,200', '$100–400 a month', '3 to 12 months'],
    ['R4', '$2,400', '$100 a month', '24 months'],
    ['R1', '$1,200', '$0 a month', 'never'],
    ['R0', '$1,200', 'not known', 'not known'],
  ]);
  expect(shownRows(section, 'requests')[3]?.split(' | ').slice(4)).toEqual(['−$1,200', 'none', 'fail']);
  expect(tableOf(section, 'requests').columns.at(-1)?.title).toBe('Within 12 months');
  expect(headlineOf(section)).toBe('fails: Of 5 requests for capital, 2 do not pay back within 12 months.');
});

test('what is left out of a long list is counted', () => {
  const section = ask(Array.from({ length: 15 }, () => '$1,200 | $150 | 24'));
  expect(tableOf(section, 'requests').rows).toHaveLength(12);
  expect(tableOf(section, 'requests').hidden).toBe(3);
});

test('nobody asks: that is an answer, and no gap', () => {
  expect(analyse('capital-requests', {}).blocks).toEqual([]);
});
