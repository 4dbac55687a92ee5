import { describe, expect, test } from 'vitest';
import { currentKpis, kpiSeries } from '../../../action/src/analyses/measures/kpi-series.ts';
import { defaultConfig } from '../../../action/src/config.ts';
import { day } from '../../../action/src/day.ts';
import { readModel } from '../../../action/src/model/read-model.ts';

const read = (...rows: readonly string[]) => {
  const head = ['| ID | Key | Entity | Value | As of | Unit |', '| --- | --- | --- | --- | --- | --- |'];
  const text = [...head, ...rows].join('\n');
  return readModel([{ path: 'inventory/kpis.md', text }], defaultConfig).model.rows.kpi;
};

/** The values of the KPIs as they stand, with those before each. */
const seriesOf = (asOf: string, ...rows: readonly string[]) =>
  kpiSeries(read(...rows), day(asOf)).map(({ now, before }) => [
    now.cells.value.text,
    before.map(({ cells }) => cells.value.text),
  ]);

const three = [
  '|  | rate | STAY | 3% | 2026-11-15 | % |',
  '|  | rate | STAY | 1% | 2026-09-15 | % |',
  '|  | rate | STAY | 2% | 2026-10-15 | % |',
];

describe('rows of one key and entity', () => {
  test('are the newest, and what it was, the earliest first', () => {
    expect(seriesOf('2026-11-21', ...three)).toEqual([['3%', ['1%', '2%']]]);
  });

  test('up to the day; later ones are left out', () => {
    expect(seriesOf('2026-10-31', ...three)).toEqual([['2%', ['1%']]]);
  });

  test('all after the day are the newest alone: there is no other', () => {
    expect(seriesOf('2026-01-01', ...three)).toEqual([['3%', []]]);
  });

  test('with ids of their own, too', () => {
    const rows = three.map((row, i) => row.replace('|  |', `| K-${i} |`));
    expect(seriesOf('2026-11-21', ...rows)).toEqual([['3%', ['1%', '2%']]]);
  });

  test('of one day, or without a day, are as many KPIs', () => {
    const rows = ['| A | rate | STAY | 1% | 2026-11-15 | % |', '| B | rate | STAY | 2% | 2026-11-15 | % |'];
    expect(seriesOf('2026-11-21', ...rows, '| C | rate | STAY | TBD | TBD | % |')).toEqual([
      ['1%', []],
      ['2%', []],
      ['TBD', []],
    ]);
  });
});

test('another entity, or another key, is another KPI', () => {
  const others = ['|  | rate | QOS | 7% | 2026-10-01 | % |', '|  | share | STAY | 8% | 2026-10-01 | % |'];
  expect(currentKpis(read(...three, ...others), day('2026-11-21')).map(({ id }) => id)).toEqual([
    'qos-rate',
    'stay-rate',
    'stay-share',
  ]);
});
