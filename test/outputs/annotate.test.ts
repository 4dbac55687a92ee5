import { describe, expect, test } from 'vitest';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../../action/src/diagnostics.ts';
import { annotate, chooseAnnotations } from '../../action/src/outputs/annotate.ts';

const at = (code: DiagnosticCode, message: string, path = 'handoffs/a.md'): Diagnostic =>
  diagnose(code, { path, line: 3, column: 7 }, message);

/** The text of a workflow command as GitHub reads it. */
const decode = (text: string): string =>
  text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%25', '%');

describe('a workflow command', () => {
  test('names file, line, column and code', () => {
    expect(annotate(at('source/empty', 'Unexpected empty file.'))).toBe(
      '::warning file=handoffs/a.md,line=3,col=7,title=source/empty::Unexpected empty file. https://github.com/handoff-reports/handoff-reports/blob/main/action/docs/diagnostics.md#sourceempty',
    );
    expect(annotate(at('source/binary', 'x'))).toMatch(/^::error /);
  });

  test('names files from the workspace', () => {
    expect(annotate(at('source/empty', 'x'), 'notes/')).toContain('file=notes/handoffs/a.md,');
  });

  test('is one line that says exactly what was written', () => {
    const message = '100%\r\n::error::gotcha %0A, a:b';
    const command = annotate(at('source/empty', message, 'handoffs/a,b:c%\n.md'));
    expect(command).not.toMatch(/[\r\n]/);
    const [, properties = '', text = ''] = /^::\w+ (.*?)::(.*)$/.exec(command) ?? [];
    expect(decode(text)).toContain(message);
    expect(properties.split(',').map((property) => decode(property.slice(property.indexOf('=') + 1)))).toEqual([
      'handoffs/a,b:c%\n.md',
      '3',
      '7',
      'source/empty',
    ]);
  });

  test('holds nothing that a terminal obeys', () => {
    expect(annotate(at('source/empty', 'a\u001b[2J', 'handoffs/\u202ea.md'))).toMatch(/\\u202ea\.md,.*::a\\u001b\[2J /);
  });

  test('is cut where GitHub would cut it', () => {
    const command = annotate(at('source/empty', 'x'.repeat(10_000)));
    expect(command.length).toBeLessThan(4200);
    expect(command).toMatch(/…\shttps:\S+#sourceempty$/);
  });
});

test('ten of each severity are shown, in the order given', () => {
  const many = (code: DiagnosticCode, n: number): readonly Diagnostic[] =>
    Array.from({ length: n }, (_, i) => at(code, `${code} ${i}`));
  const { shown, hidden } = chooseAnnotations([...many('source/empty', 12), ...many('source/binary', 15)]);
  expect(shown.map(({ message }) => message)).toEqual([
    ...many('source/empty', 10).map(({ message }) => message),
    ...many('source/binary', 10).map(({ message }) => message),
  ]);
  expect(hidden).toBe(7);
});
