import { expect, test } from 'vitest';
import { type Diagnostic, diagnose } from '../../action/src/diagnostics.ts';
import { printSummary } from '../../action/src/outputs/print-summary.ts';

const found = (message: string, path = 'handoffs/a.md'): Diagnostic =>
  diagnose('source/binary', { path, line: 3, column: 1 }, message);
const print = (diagnostics: readonly Diagnostic[]): string =>
  printSummary({ asOf: '2026-11-21', reports: [], plan: { files: [], leftOver: [] }, diagnostics });

test('findings are a table that says what was written', () => {
  const text = print([found('Unexpected `x | y`, expected <b>'), found('Second')]);
  expect(text).toContain('As of 2026-11-21: 0 of 0 reports changed; 2 errors.');
  expect(text).toContain(
    '| Where | What | Code |\n| - | - | - |\n| `handoffs/a.md:3` | error: Unexpected `x \\| y`, expected \\<b> |',
  );
  expect(text).toMatch(/\n\| `handoffs\/a\.md:3` \| error: Second \| .*\|\n$/);
});

test('no findings are no table', () => {
  expect(print([])).not.toContain('Where');
});

test('nobody is called, and nothing is hidden', () => {
  const text = print([found('ask @dana about #12 <!-- secret -->', 'handoffs/`@dana`\n.md')]);
  expect(text).not.toMatch(/@dana about|#12|<!--/);
  expect(text).toContain('| ``handoffs/`@dana` .md:3`` |');
});

test('a summary stays under the limit, in whole rows, and says how many are left out', () => {
  const text = print(Array.from({ length: 20_000 }, (_, i) => found(`${i} ${'ü'.repeat(600)}`)));
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(500);
  expect(rows.every((row) => row.endsWith(' |'))).toBe(true);
  expect(text).toContain(`${20_000 - rows.length} more; run \`handoff-reports check\` to see them.`);
});
