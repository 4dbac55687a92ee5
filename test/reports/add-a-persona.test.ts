import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutNames, sectionNames } from '../../action/src/reports/check-layout.ts';
import { readPersona } from '../../action/src/reports/read-persona.ts';
import { figure, render, report, section } from './sample-report.ts';

const docs = readFileSync(new URL('../../action/docs/add-a-persona.md', import.meta.url), 'utf8');
const examples = docs
  .split('```markdown\n')
  .slice(1)
  .map((rest) => rest.split('```')[0] ?? '');
const analyses = ['burn-and-runway', 'break-even', 'maintenance-backlog', 'asset-inventory', 'expense-audit'];

describe.each(examples.map((text, i) => [i, text] as const))('example %i of the docs', (_, text) => {
  const { persona, diagnostics } = readPersona({ path: '.github/handoff-reports/personas/board.md', text }, analyses);

  it('is read without a finding', () => {
    expect(diagnostics).toEqual([]);
  });

  it('makes a report of its sections', () => {
    const ids = persona?.sections ?? [];
    const sections = ids.map((id) => section(id, [figure({ id: 'x', title: `Figure of ${id}`, value: null })]));
    const markdown = render(report(sections, { ...persona }));
    expect(markdown).toContain(`# ${persona?.title}\n`);
    expect(markdown).toContain(`- Figure of ${ids[0]}: **not known**`);
  });
});

it('has an example of each kind', () => {
  expect(examples).toHaveLength(2);
});

it('lists every name that a layout can use', () => {
  for (const name of [...layoutNames, ...sectionNames]) expect(docs).toContain(name);
});
