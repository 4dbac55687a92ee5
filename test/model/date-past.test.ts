import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../action/src/config.ts';
import { readModel } from '../../action/src/model/read-model.ts';

const read = (path: string, ...lines: readonly string[]) =>
  readModel([{ path, text: lines.join('\n') }], defaultConfig);

const kpis = (...rows: readonly string[]) =>
  read('inventory/kpis.md', '| Key | Entity | Value | As of | Unit |', '| --- | --- | --- | --- | --- |', ...rows);

describe('a KPI of several days', () => {
  test('has its id on the newest, and the day behind it on the others', () => {
    const { model, diagnostics } = kpis(
      '| rate | STAY | 2% | 2026-10-15 | % |',
      '| rate | STAY | 3% | 2026-11-15 | % |',
      '| rate | STAY | 1% | 2026-09-15 | % |',
    );
    expect(model.rows.kpi.map(({ id, cells }) => [id, cells.value.text])).toEqual([
      ['stay-rate', '3%'],
      ['stay-rate-2026-09-15', '1%'],
      ['stay-rate-2026-10-15', '2%'],
    ]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('record/duplicate-id');
  });

  test('twice on one day is a row written twice', () => {
    for (const on of ['2026-11-15', '2026-10-15']) {
      const { diagnostics } = kpis(
        `| rate | STAY | 2% | ${on} | % |`,
        `| rate | STAY | 2% | ${on} | % |`,
        '| rate | STAY | 3% | 2026-11-20 | % |',
      );
      expect(diagnostics.map(({ code }) => code)).toContain('record/duplicate-id');
    }
  });

  test('without a day cannot be told from the newest', () => {
    const { diagnostics } = kpis('| rate | STAY | 2% | TBD | % |', '| rate | STAY | 3% | 2026-11-15 | % |');
    expect(diagnostics.map(({ code }) => code)).toContain('record/duplicate-id');
  });
});

test('other tables keep no history: a second row of one id is a finding', () => {
  const { diagnostics } = read(
    'inventory/cash.md',
    '| Account | Entity | Balance | As of | Restricted |',
    '| --- | --- | --- | --- | --- |',
    '| Main | STAY | $2 | 2026-10-15 | none |',
    '| Main | STAY | $3 | 2026-11-15 | none |',
  );
  expect(diagnostics.map(({ code }) => code)).toContain('record/duplicate-id');
});
