import { describe, expect, test } from 'vitest';
import { compare, rewrite, saidOf, type Texts } from '../helpers/compare.ts';

const kpi = (value: string, target = '', good = 'up', unit = '%', more = '2026-11-15 | monthly'): Texts => ({
  'inventory/kpis.md': `# KPIs

| Entity | Key | KPI | Value | Target | Good | Unit | Owner | As of | Cadence |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| HARB | let | Berths let | ${value} | ${target} | ${good} | ${unit} | Dana | ${more} |
`,
});

const said = (before: Texts, after: Texts): readonly string[] => saidOf('kpi', before, after);

describe('direction comes from the KPI, never from the sign', () => {
  test.each([
    ['up', '60%', '66%', 'better 3 Berths let (HARB): 60% → 66% (+6 points)'],
    ['down', '60%', '66%', 'worse 3 Berths let (HARB): 60% → 66% (+6 points)'],
    ['', '60%', '66%', 'neutral 3 Berths let (HARB): 60% → 66% (+6 points)'],
  ])('where %s is good, %s → %s', (good, from, to, says) => {
    expect(said(kpi(from, '', good), kpi(to, '', good))).toEqual([says]);
  });

  test.each([
    ['50%', '58%', 'better 3 Berths let (HARB): 50% → 58% (+8 points); target 60–70%'],
    ['80%', '90%', 'worse 3 Berths let (HARB): 80% → 90% (+10 points); target 60–70%'],
    ['80%', '65%', 'better 3 Berths let (HARB): 80% → 65% (−15 points) and crossed its target of 60–70%'],
    ['65%', '75%', 'worse 2 Berths let (HARB): 65% → 75% (+10 points) and crossed its target of 60–70%'],
  ])('a band is better when the value comes towards it: %s → %s', (from, to, says) => {
    expect(said(kpi(from, '60–70%', 'band'), kpi(to, '60–70%', 'band'))).toEqual([says]);
  });
});

describe('a target', () => {
  test('that is passed by little is told, and by as little without it is not', () => {
    const [crossed] = compare(kpi('64.5%', '65%'), kpi('65.5%', '65%')).changes;
    expect(crossed?.happenings.map(({ code }) => code)).toEqual(['KPI_CROSSED']);
    const { changes, hidden } = compare(kpi('62%', '65%'), kpi('63%', '65%'));
    expect([changes.length, hidden.map(({ subject }) => subject.kind)]).toEqual([0, ['kpi']]);
  });

  test('that is passed to the bad side is to be watched', () => {
    expect(said(kpi('66%', '65%'), kpi('60%', '65%'))).toEqual([
      'worse 2 Berths let (HARB): 66% → 60% (−6 points) and crossed its target of 65%',
    ]);
  });

  test('is not crossed by a range that straddles it', () => {
    expect(said(kpi('60–62%', '65%'), kpi('63–68%', '65%'))).toEqual([
      'better 3 Berths let (HARB): 60–62% → 63–68% (+3 to +6 points); target 65%',
    ]);
  });

  test('that is set for the first time is told', () => {
    expect(said(kpi('60%', ''), kpi('60%', '70%'))).toEqual(['neutral 3 Berths let (HARB): target nothing → 70%']);
  });
});

test('in another unit it is to be confirmed, not compared', () => {
  expect(said(kpi('60', '', 'up', 'berths'), kpi('60', '', 'up', 'boats'))).toEqual([
    'worse 5 Berths let (HARB): Value 60 berths → 60 boats: another unit, to be confirmed',
  ]);
});

test('another owner and another name are told as of any row', () => {
  expect(said(kpi('60%'), rewrite(rewrite(kpi('60%'), 'Dana', 'Kit'), '| Berths let', '| Berths let out'))).toEqual([
    'neutral 3 Berths let out (HARB): re-owned Dana → Kit; renamed (was “Berths let”)',
  ]);
});

test('one that was measured again after it had become old is refreshed', () => {
  const old = kpi('60%', '', 'up', '%', '2026-09-15 | monthly');
  expect(said(old, kpi('60%'))).toEqual(['better 5 Berths let (HARB): measured again on 2026-11-15']);
});
