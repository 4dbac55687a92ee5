import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyses } from '../../action/src/analyses/index.ts';
import { compareBuilds, type State } from '../../action/src/changes/compare-builds.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { build } from '../../action/src/pipeline.ts';
import { readPersona } from '../../action/src/reports/read-persona.ts';
import { filesBelow, root } from '../helpers/source-files.ts';

/** How long it takes to build one state, and to compare two of them, in seconds; the median of so many. */
export function timeComparison(records: number, times: number): { readonly build: number; readonly compare: number } {
  const asOf = day('2026-11-21');
  const personas = shippedPersonas();
  const stateOf = (edited: boolean): State => {
    const sources = [{ path: 'inventory/expenses.md', text: expenses(records, edited) }];
    const reading = readModel(sources, defaultConfig);
    const { model, views } = build(reading, personas, asOf, defaultConfig);
    return { label: 'x', commit: null, day: asOf, sources, model, views, diagnostics: reading.diagnostics };
  };
  const start = performance.now();
  const [before, after] = [stateOf(false), stateOf(true)];
  const one = (performance.now() - start) / 2000;
  const runs = Array.from({ length: times }, () => {
    const begin = performance.now();
    compareBuilds({ since: null, before, after, slips: new Map() });
    return (performance.now() - begin) / 1000;
  });
  return { build: one, compare: runs.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0 };
}

/** A table of payments; edited, one in a hundred has another amount. */
function expenses(records: number, edited: boolean): string {
  const head = '# Expenses\n\n| Entity | Vendor | Date | Amount | Behaviour | Kind |\n|---|---|---|---|---|---|\n';
  const rows = Array.from({ length: records }, (_, i) => {
    const amount = 100 + i + (edited && i % 100 === 0 ? 5 : 0);
    return `| E${i % 7} | Vendor ${i} | 2026-0${(i % 9) + 1} | $${amount} | fixed | operating |\n`;
  });
  return head + rows.join('');
}

function shippedPersonas() {
  const ids = analyses.map(({ id }) => id);
  return filesBelow('action/personas').flatMap((path) => {
    const text = readFileSync(join(root, 'action/personas', path), 'utf8');
    return readPersona({ path, text }, ids).persona ?? [];
  });
}
