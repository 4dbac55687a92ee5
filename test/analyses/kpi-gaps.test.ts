import { describe, expect, test } from 'vitest';
import { formatPart, formatSentence } from '../../action/src/reports/format-value.ts';
import { analyse, figureOf, gapsOf, rangeOf, tableOf } from '../helpers/analyse.ts';

const header = `# KPIs

| Key | KPI | Formula | Entity | Value | As of | Unit | Target | Owner | Cadence |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
`;
const entities = `# Entities

| Code | Name | Business type | Base currency |
| --- | --- | --- | --- |
| JADA | JADA | Charter vessel | USD |
| MINE | The mine | Coal mine | USD |
| ODD | Odd jobs | TBD | USD |
`;
const kpis = (rows: readonly string[]) =>
  analyse('kpi-gaps', { 'inventory/kpis.md': `${header}${rows.join('\n')}\n`, 'inventory/entities.md': entities });

describe('the worked example: 10 expected, 6 provided, 1 stale, 2 without target', () => {
  const section = kpis([
    ...['a', 'b', 'c'].map((key) => `| ${key} | | | JADA | 12 | 2026-11-01 | trips | 15 | Dana | monthly |`),
    '| stale | | | JADA | 12 | 2026-10-01 | trips | 15 | Dana | monthly |',
    ...['d', 'e'].map((key) => `| ${key} | | | JADA | 12 | 2026-11-01 | trips | TBD | Dana | monthly |`),
    ...['f', 'g', 'h', 'i'].map((key) => `| ${key} | | | JADA | TBD | N/A | trips | 15 | Dana | monthly |`),
  ]);

  test.each([
    ['expected', '10 10 KPIs'],
    ['measured', '6 6 KPIs'],
    ['missing', '4 4 KPIs'],
    ['coverage', '60 60 %'],
    ['usable', '3 3 KPIs'],
  ])('%s is %s', (id, value) => {
    expect(rangeOf(section, id)).toBe(value);
  });

  test('says what keeps a measured KPI from being used', () => {
    const rows = tableOf(section, 'unusable-kpis').rows.map(({ key, cells }) => [key, cells.at(-1)]);
    expect(rows).toEqual([
      ['jada-d', 'no target'],
      ['jada-e', 'no target'],
      ['jada-stale', 'stale since 2026-10-01'],
    ]);
  });

  test('each missing value is one gap at its cell', () => {
    const missing = gapsOf(section).filter(({ id }) => id.startsWith('kpi/'));
    expect(missing.map((gap) => gap.missing)).toEqual(['f', 'g', 'h', 'i'].map((key) => `Value of ${key} (JADA)`));
  });

  test('the headline', () => {
    expect(formatSentence(section.headline?.sentence ?? [])).toBe('Of the 10 KPIs to watch, 4 are not measured.');
  });
});

test('a KPI of several days counts once, as it stands', () => {
  const section = kpis([
    '| rate | | | JADA | 12 | 2026-11-15 | trips | 15 | Dana | monthly |',
    '| rate | | | JADA | 10 | 2026-09-15 | trips | | | |',
    '| rate | | | JADA | TBD | 2026-08-15 | trips | | | |',
  ]);
  expect(['expected', 'measured', 'missing', 'usable'].map((id) => rangeOf(section, id))).toEqual([
    '1 1 KPIs',
    '1 1 KPIs',
    '0 0 KPIs',
    '1 1 KPIs',
  ]);
  expect(gapsOf(section).filter(({ id }) => id.startsWith('kpi/'))).toEqual([]);
});

describe('how old a value may be on 2026-11-21', () => {
  test.each([
    ['daily', '2026-11-20', 1],
    ['daily', '2026-11-19', 0],
    ['weekly', '2026-11-11', 1],
    ['weekly', '2026-11-10', 0],
    ['monthly', '2026-10-07', 1],
    ['monthly', '2026-10-06', 0],
    ['quarterly', '2026-07-08', 1],
    ['quarterly', '2026-07-07', 0],
    ['yearly', '2025-05-23', 1],
    ['TBD', '2026-11-21', 0],
    ['weekly', 'TBD', 0],
  ])('%s, measured on %s: %i usable', (cadence, asOf, usable) => {
    const section = kpis([`| k | | | JADA | 12 | ${asOf} | trips | 15 | Dana | ${cadence} |`]);
    expect(rangeOf(section, 'usable')).toBe(`${usable} ${usable} KPIs`);
  });
});

test('a missing KPI shows its own formula, else the one usual in a trade', () => {
  const section = kpis([
    '| own | Own | bookings ÷ enquiries | JADA | TBD | N/A | % | 15% | Dana | weekly |',
    '| fuel | Fuel share | | JADA | TBD | N/A | % | 15% | Dana | weekly |',
    '| other | Other | | JADA | TBD | N/A | % | 15% | Dana | weekly |',
  ]);
  const rows = tableOf(section, 'missing-kpis').rows.map(({ cells }) => cells.slice(0, 3).map(formatPart));
  expect(rows).toEqual([
    ['Fuel share', 'JADA', 'fuel ÷ trip revenue, from expenses, bookings'],
    ['Other', 'JADA', 'not known'],
    ['Own', 'JADA', 'bookings ÷ enquiries'],
  ]);
});

test('what a trade usually measures is suggested, never missing', () => {
  const section = kpis(['| fuel | Fuel share | | JADA | 8% | 2026-11-20 | % | 7% | Dana | monthly |']);
  expect(rangeOf(section, 'missing')).toBe('0 0 KPIs');
  expect(rangeOf(section, 'suggested')).toBe('11 11 suggestions');
  expect(formatSentence(figureOf(section, 'suggested').note ?? [])).toBe('no list for the trade of Coal mine (MINE)');
  const [row, ...others] = tableOf(section, 'suggestions').rows;
  expect(others).toEqual([]);
  expect(row?.cells[2]).toMatch(/^Trips completed, .* and 6 more$/);
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual(['Business type of Odd jobs (ODD)']);
});

test('a KPI that does not apply is not expected', () => {
  const section = kpis(['| k | | | JADA | N/A | N/A | trips | 15 | Dana | weekly |']);
  expect(rangeOf(section, 'expected')).toBe('0 0 KPIs');
  expect(rangeOf(section, 'coverage')).toBeNull();
});

test('more than 15 on one scorecard is a finding', () => {
  const section = kpis(
    Array.from({ length: 16 }, (_, i) => `| k${i} | | | JADA | 1 | 2026-11-20 | trips | 2 | Dana | weekly |`),
  );
  expect(formatSentence(figureOf(section, 'expected').note ?? [])).toBe(
    'more than 15 on one scorecard are not looked at: JADA (16)',
  );
});

test('without a table there is a gap and no headline', () => {
  const section = analyse('kpi-gaps', { 'handoffs/a.md': '# A\n' });
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['table/entity', 'table/kpi']);
  expect(section.headline).toBeUndefined();
});

describe('a KPI that the tables of its entity already give', () => {
  const texts = {
    'inventory/entities.md': `# Entities

| Code | Name | Business type | Base currency |
| --- | --- | --- | --- |
| DELIV | Deliveries | Yacht delivery | USD |
| OTHER | Other deliveries | Yacht delivery | USD |
`,
    'inventory/kpis.md': `${header}${[
      '| deliv.util | Captain utilisation | | DELIV | TBD | N/A | % | 50% | Dana | weekly |',
      '| deliv.util | Captain utilisation | | OTHER | TBD | N/A | % | 50% | Dana | weekly |',
      '| deliv.eff_rate | Effective day rate | | DELIV | $300 | 2026-11-20 | USD | $320 | Dana | weekly |',
    ].join('\n')}\n`,
    'inventory/captains.md':
      '| Captain | Entity | Available days |\n| --- | --- | --- |\n| Kit | DELIV | 40 |\n| Dana | OTHER | TBD |\n',
    'inventory/deliveries.md': `| Captain | Entity | Route | From | Underway | Standby | Deadhead days | Fee | Travel cost |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Kit | DELIV | San Diego to Monterey | 2026-10-01 | 7–9 | 1 | 2 | $4,000 | $400 |
`,
  };
  const section = analyse('kpi-gaps', texts);

  test('is counted apart from those that are recorded, and from those that are missing', () => {
    const counts = ['expected', 'measured', 'computed', 'missing', 'usable'].map((id) => rangeOf(section, id));
    expect(counts).toEqual(['3 3 KPIs', '1 1 KPIs', '1 1 KPIs', '1 1 KPIs', '2 2 KPIs']);
    expect(figureOf(section, 'coverage').value?.low.toFixed(1)).toBe('66.7');
    expect(tableOf(section, 'missing-kpis').rows.map(({ cells }) => cells[1])).toEqual(['OTHER']);
  });

  test('has its range, its formula and its lines', () => {
    const { title, value, derivation, good } = figureOf(section, 'computed-deliv-deliv-util');
    expect([title, good]).toEqual(['Captain utilisation of DELIV, computed', 'up']);
    expect([value?.low.toString(), value?.high.toString(), value?.unit]).toEqual(['20', '25', '%']);
    expect(derivation.formula).toBe('(under way + standby) ÷ available');
    expect(value?.places.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'inventory/captains.md:3',
      'inventory/deliveries.md:3',
    ]);
  });

  test('is shown where it is only usual in the trade', () => {
    expect(rangeOf(section, 'computed-deliv-deliv-dead-ratio')).toMatch(/^16\.6+7? 20 %$/);
  });

  test('is neither computed where a value is recorded, nor invented where an input is missing', () => {
    const ids = section.blocks.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
    expect(ids.filter((id) => /^computed-/.test(id))).toEqual([
      'computed-deliv-deliv-util',
      'computed-deliv-deliv-dead-ratio',
    ]);
  });
});
