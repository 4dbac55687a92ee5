import { expect, test } from 'vitest';
import { day } from '../../action/src/day.ts';
import { type Draft, planOutputs } from '../../action/src/outputs/plan-outputs.ts';

const draft = (id: string, body = 'Burn: $7,000', layout = 'as of'): Draft => ({
  path: `reports/${id}.md`,
  asOf: day('2026-11-21'),
  render: (asOf) => `# ${id}\n\nAll, ${layout} ${asOf}.\n\n${body}\n`,
});

const stateOf = (one: Draft, present: string): string | undefined =>
  planOutputs([one], new Map([[one.path, present]])).files[0]?.state;

test('a report that is not there is new', () => {
  expect(planOutputs([draft('cfo')], new Map()).files).toEqual([
    { path: 'reports/cfo.md', state: 'new', text: '# cfo\n\nAll, as of 2026-11-21.\n\nBurn: $7,000\n' },
  ]);
});

test('the same text is unchanged, also with other line endings', () => {
  const text = draft('cfo').render(day('2026-11-21'));
  expect(stateOf(draft('cfo'), text)).toBe('unchanged');
  expect(stateOf(draft('cfo'), text.replaceAll('\n', '\r\n'))).toBe('unchanged');
});

test('a report of which only the as-of date would change is left alone, whatever its layout', () => {
  const before = draft('cfo').render(day('2026-10-01'));
  expect(planOutputs([draft('cfo')], new Map([['reports/cfo.md', before]])).files).toEqual([
    { path: 'reports/cfo.md', state: 'unchanged', text: before },
  ]);
  const own = draft('cfo', 'Burn: $7,000', 'on the day');
  expect(stateOf(own, own.render(day('2025-01-31')))).toBe('unchanged');
});

test.each([
  ['a figure', draft('cfo', 'Burn: $8,000').render(day('2026-11-21'))],
  ['a figure beside the date', draft('cfo', 'Burn: $8,000').render(day('2026-10-01'))],
  ['another date', draft('cfo', 'Due: 2026-11-30').render(day('2026-11-21'))],
  ['a line more', `${draft('cfo').render(day('2026-11-21'))}\n`],
  ['everything', ''],
])('what differs by %s is changed', (_, present) => {
  expect(stateOf(draft('cfo'), present)).toBe('changed');
});

test('a date in the body that equals the as-of date is content', () => {
  const one = draft('cfo', 'Due: 2026-11-21');
  expect(stateOf(one, '# cfo\n\nAll, as of 2026-11-20.\n\nDue: 2026-11-20\n')).toBe('changed');
});

test('what nothing makes is named, and a README is not', () => {
  const present = new Map([
    ['reports/README.md', 'About'],
    ['reports/cfo.md', 'x'],
    ['reports/old.md', 'x'],
  ]);
  const plan = planOutputs([draft('cfo')], present);
  expect(plan.leftOver).toEqual(['reports/old.md']);
  expect(plan.files.map(({ path }) => path)).toEqual(['reports/cfo.md']);
});
