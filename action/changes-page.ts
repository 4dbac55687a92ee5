import { changeCodes } from './src/changes/codes.ts';

const groups = {
  checks: 'Checks',
  time: 'Time',
  kpis: 'KPIs',
  figures: 'Figures',
  items: 'Items and decisions',
  inventory: 'Inventory',
  data: 'Data',
} as const;

/** The page of the codes of change, from the vocabulary itself. */
export function changesPage(generated: string): string {
  const sections = Object.entries(groups).flatMap(([group, title]) => {
    const rows = Object.entries(changeCodes)
      .filter(([, kind]) => kind.group === group)
      .map(([code, { when, pattern }]) => `| \`${code}\` | ${when} | ${pattern} |`);
    return [`## ${title}`, ['| Code | Fires when | Says |', '| --- | --- | --- |', ...rows].join('\n')];
  });
  return `${[
    '# Changes',
    generated,
    'What `handoff-reports diff` can say, and nothing else. Codes are permanent: never renamed, never reused. All that happened to one object is told in one sentence, the most serious first; what follows from it is told below.',
    'What is compared is what was read: `$7–9K` and `$7,000–9,000`, another order of rows or columns, another spelling of a header are no changes. A record is the same by its id; else by the id that it says it has `Moved from`; else by likeness, which is told with a question mark.',
    'Direction comes from what is better for a figure, never from its sign. Of a range only a whole one above the old one rose; one that overlaps drifted, and nobody can say whether it is better. Which moves are worth a line: 2 points of a percentage, half a month, of money totals the larger of 100 and 1% of the revenue of a month, 5% of anything else; and any that turns a verdict, a target or a sign.',
    'Why a figure moved is told by its inputs, and what each contributed adds up to the change exactly: Shapley values, the average of the effect of an input over all orders in which the inputs could have moved. Causes are edits (`data`), days that went by (`time`), a `parameter`, or a record that came into view (`scope`).',
    'Lines are ordered by tier: 1 act now, 2 decide or watch, 3 know, 4 inventory, 5 data; then worse before neutral before better, severity, how much moved, the day, and the name.',
    ...sections,
  ].join('\n\n')}\n`;
}
