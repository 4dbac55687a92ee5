// @vitest-environment jsdom
import mermaid from 'mermaid';
import { expect, test } from 'vitest';
import { analyses } from '../../action/src/analyses/index.ts';
import { runAnalyses } from '../../action/src/analyses/run-analyses.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { drawChart } from '../../action/src/reports/draw-chart.ts';
import { readWorktree } from '../../action/src/sources/read-worktree.ts';

const { model } = readModel(readWorktree(process.cwd()).sources, defaultConfig);
const ids = analyses.map(({ id }) => id);
const { sections } = runAnalyses(ids, model, day('2026-11-21'));
const charts = sections.flatMap(({ analysis, blocks }) =>
  blocks.flatMap((block) =>
    block.kind === 'chart' ? [{ name: `${analysis}/${block.id}`, chart: block, blocks }] : [],
  ),
);

test('there are charts of cost and of the plan', () => {
  const names = charts.map(({ name }) => name);
  expect(names).toContain('expense-audit/categories-chart');
  expect(names).toContain('thirty-day-plan/plan-chart');
});

test.each(charts)('Mermaid draws $name', async ({ chart }) => {
  const { drawing } = drawChart(chart);
  if (drawing === null) expect(chart.type).not.toBe('gantt');
  else expect((await mermaid.parse(drawing)).diagramType).toBe(chart.type === 'gantt' ? 'gantt' : 'xychart');
});

test.each(charts)('the section of $name has its table', ({ chart, blocks }) => {
  expect(blocks.filter(({ kind, id }) => kind === 'table' && id === chart.table)).toHaveLength(1);
});
