import { describe, expect, test } from 'vitest';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../../action/src/diagnostics.ts';
import { makePaint } from '../../action/src/outputs/paint.ts';
import { countDiagnostics, hasErrors, printDiagnostics } from '../../action/src/outputs/print-diagnostics.ts';

const plain = makePaint(false);
const at = (
  line: number,
  column: number,
  message: string,
  code: DiagnosticCode = 'source/binary',
  path = 'a.md',
): Diagnostic => diagnose(code, { path, line, column }, message);

test('each stands under its file, with the line, and each kind is explained once', () => {
  const sources = [{ path: 'a.md', text: '# A\r\nCosts 12 dollars\r\n' }];
  const found = [at(2, 7, 'Unexpected 12.'), at(9, 1, 'Gone.'), at(1, 1, 'Empty.', 'source/empty', 'b.md')];
  expect(printDiagnostics(found, sources, plain)).toBe(`a.md
  2:7  error  Unexpected 12.  source/binary
     2 │ Costs 12 dollars
               ^
  9:1  error  Gone.  source/binary

b.md
  1:1  warning  Empty.  source/empty

How to mend
  source/binary: Move it out of the notes folder, or save it as UTF-8 text.
    https://github.com/handoff-reports/handoff-reports/blob/main/action/docs/diagnostics.md#sourcebinary
  source/empty: Write the note, or remove the file.
    https://github.com/handoff-reports/handoff-reports/blob/main/action/docs/diagnostics.md#sourceempty
`);
});

test('nothing found is nothing printed', () => {
  expect(printDiagnostics([], [], plain)).toBe('');
});

test('the mark stands under the column, in a long line and after what a terminal would obey', () => {
  for (const line of [`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, '\u001b[2J\u0007HERE', 'HERE']) {
    const text = printDiagnostics([at(1, line.indexOf('HERE') + 1, 'x')], [{ path: 'a.md', text: line }], plain);
    const [, , quoted = '', mark = ''] = text.split('\n');
    expect(quoted.slice(mark.indexOf('^'))).toMatch(/^HERE/);
    expect(quoted.length).toBeLessThan(140);
    expect(quoted).not.toContain('\u001b');
  }
});

test('what authors wrote is shown and not obeyed', () => {
  const text = printDiagnostics(
    [at(1, 1, 'Unexpected \u001b]0;title\u0007.', 'source/binary', 'handoffs/\u001b[31m.md')],
    [],
    plain,
  );
  expect(text).toContain('Unexpected \\u001b]0;title\\u0007.');
  expect(text).toContain('handoffs/\\u001b[31m.md');
});

describe('the sum', () => {
  test.each([
    [[], 'no findings', false],
    [[at(1, 1, 'x')], '1 error', true],
    [[at(1, 1, 'x'), at(1, 1, 'x'), at(1, 1, 'x', 'source/empty')], '2 errors, 1 warning', true],
    [[at(1, 1, 'x', 'source/empty'), at(1, 1, 'x', 'source/empty')], '2 warnings', false],
  ] as const)('%#', (found, sum, errors) => {
    expect(countDiagnostics(found)).toBe(sum);
    expect(hasErrors(found)).toBe(errors);
  });
});
