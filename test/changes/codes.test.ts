import { describe, expect, test } from 'vitest';
import { changeSentence } from '../../action/src/changes/change-sentence.ts';
import { type ChangeCode, changeCodes } from '../../action/src/changes/codes.ts';
import { compare, everyChange, rewrite, type Texts } from '../helpers/compare.ts';
import { checkCases } from './cases/check-cases.ts';
import type { CodeCase, DaysOf, Edits } from './cases/code-case.ts';
import { dataCases } from './cases/data-cases.ts';
import { figureCases } from './cases/figure-cases.ts';
import { inventoryCases } from './cases/inventory-cases.ts';
import { itemCases } from './cases/item-cases.ts';
import { kpiCases } from './cases/kpi-cases.ts';
import { timeCases } from './cases/time-cases.ts';

const casesByGroup = {
  checks: checkCases,
  time: timeCases,
  kpis: kpiCases,
  figures: figureCases,
  items: itemCases,
  inventory: inventoryCases,
  data: dataCases,
} as const;

const cases: readonly CodeCase[] = Object.values(casesByGroup).flat();

/** All that an edit produces under a code, as its reader is told. */
function told(code: ChangeCode, notes: Texts, edits: Edits, days: DaysOf | undefined): readonly object[] {
  const after = edits.reduce((texts, [from, to]) => rewrite(texts, from, to), notes);
  const [since, asOf] = days ?? [];
  const changes = compare(notes, after, since === undefined || asOf === undefined ? {} : { since, asOf });
  return everyChange(changes).flatMap((change) =>
    change.happenings
      .filter((happening) => happening.code === code)
      .map(({ valence, tier }) => ({ says: changeSentence(change), valence, tier })),
  );
}

test('every code has a case in the table of its group, and no case is of another', () => {
  for (const [group, some] of Object.entries(casesByGroup)) {
    const codes = Object.entries(changeCodes).filter(([, kind]) => kind.group === group);
    expect([...new Set(some.map(({ code }) => code))].sort()).toEqual(codes.map(([code]) => code).sort());
  }
  expect(new Set(cases.map(({ code }) => code)).size).toBe(Object.keys(changeCodes).length);
});

/** The words of a code with anything in its slots. */
function patternOf(code: ChangeCode): RegExp {
  const parts = changeCodes[code].pattern.split(/\{\w+\}/).map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.+'));
}

describe.each(cases.map((one) => [one.code, one] as const))('%s', (code, { notes, edits, days, nearMiss, ...one }) => {
  test(`is told: ${one.says}`, () => {
    const { says, valence, tier } = one;
    expect(told(code, notes, edits, days)).toContainEqual({ says, valence, tier });
    expect(says).toMatch(patternOf(code));
  });

  test(`is not told when ${nearMiss.as}`, () => {
    expect(told(code, notes, nearMiss.edits, nearMiss.days ?? days)).toEqual([]);
  });
});
