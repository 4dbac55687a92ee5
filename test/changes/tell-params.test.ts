import { expect, test } from 'vitest';
import { compare, rewrite, saidOf, sentencesOf, type Texts } from '../helpers/compare.ts';

const notes: Texts = {
  'inventory/params.md': `# Params

| Key | Value | From | To | Source |
| --- | --- | --- | --- | --- |
| average_daily_rate | $200 | 2026-01-01 | 2026-11-30 | rate card |
| average_daily_rate | $230 | 2026-12-01 | | winter card |
| maintenance_hours_per_week | 6 hours | 2026-01-01 | | |
`,
  'inventory/maintenance.md': `# Maintenance

| ID | Asset | Entity | Title | Priority | Opened | Blocks nights |
| --- | --- | --- | --- | --- | --- | --- |
| M-1 | Main house | HARB | Heater leaks | P2 | 2026-11-02 | 4 |
`,
};

test('a parameter that was edited is told with what it moved', () => {
  expect(sentencesOf(compare(notes, rewrite(notes, '$200', '$210')))).toEqual([
    'average_daily_rate (rate card): $200 → $210: recomputed by rule, not by trading',
    '→ Revenue of the blocked nights (Maintenance backlog): $800 → $840, by rule and not by trading: parameter average daily rate $200 → $210 +$40',
  ]);
});

test('one that took effect by its day is told with its own source', () => {
  expect(saidOf('param', notes, notes, { since: '2026-11-21', asOf: '2026-12-01' })).toEqual([
    'neutral 2 average_daily_rate (winter card): $200 → $230: recomputed by rule, not by trading',
  ]);
});

test('one that no figure rests on is no news, nor is another source', () => {
  const idle = rewrite(notes, '| maintenance', '| some_other_setting | 7 | 2026-01-01 | | |\n| maintenance');
  expect(saidOf('param', idle, rewrite(idle, '| 7 |', '| 9 |'))).toEqual([]);
  expect(saidOf('param', notes, rewrite(notes, '| rate card |', '| old card |'))).toEqual([]);
});
