import { describe, expect, test } from 'vitest';
import { type Diagnostic, diagnose } from '../../action/src/diagnostics.ts';
import {
  type CarriedFindings,
  carryFindings,
  nothingCarried,
  readCarried,
  writeCarried,
} from '../../action/src/outputs/carry-findings.ts';

const found = (message: string, line = 3): Diagnostic =>
  diagnose('cell/unreadable', { path: 'handoffs/a.md', line, column: 1 }, message);
const carry = (...pushes: readonly (readonly string[])[]): CarriedFindings =>
  pushes.reduce(
    (before, messages) =>
      carryFindings(
        before,
        messages.map((one) => found(one)),
      ),
    nothingCarried,
  );
const words = ({ open, gone }: CarriedFindings): object => ({
  open: open.map(({ message }) => message),
  gone: gone.map(({ message }) => message),
});
const commentOf = (second: string): string => `<!-- marker -->\n${second}## Handoff reports\n`;
const lineOf = (json: string): string => `<!-- handoff-reports:findings ${Buffer.from(json).toString('base64')} -->\n`;

describe('from push to push', () => {
  test.each([
    ['at first', [['a', 'b']], { open: ['a', 'b'], gone: [] }],
    ['one is mended', [['a', 'b'], ['b']], { open: ['b'], gone: ['a'] }],
    ['all are mended, the latest first', [['a', 'b'], ['b'], []], { open: [], gone: ['b', 'a'] }],
    ['one comes back', [['a', 'b'], [], ['a']], { open: ['a'], gone: ['b'] }],
    ['one of two that say the same is left', [['a', 'a'], ['a']], { open: ['a'], gone: [] }],
  ])('%s', (_title, pushes, expected) => {
    expect(words(carry(...pushes))).toEqual(expected);
  });

  test('a finding is the same on another line', () => {
    expect(words(carryFindings(carry(['a']), [found('a', 99)]))).toEqual({ open: ['a'], gone: [] });
  });

  test('what is too many to show is not struck while it is found', () => {
    const many = Array.from({ length: 25 }, (_, i) => `m${i}`);
    expect(words(carry(many, many.toReversed()))).toMatchObject({ gone: [] });
    expect(words(carry(many, []))).toEqual({ open: [], gone: many.slice(0, 20) });
  });

  test.each(['a', 'ü', '€', '"', '\u0000', '😀', '\ud83d'])(
    'the same once more is the same, and bounded, of %j',
    (sign) => {
      const long = (from: string): string[] => Array.from({ length: 40 }, (_, i) => `${from}${i} ${sign.repeat(999)}`);
      const carried = carry(long('x'), long('y'), [...long('z').slice(0, 3)]);
      expect(carried.gone.length).toBeGreaterThan(0);
      const line = writeCarried(carried);
      expect(line.length).toBeLessThan(13_000);
      const again = carryFindings(
        readCarried(commentOf(line)),
        long('z')
          .slice(0, 3)
          .map((one) => found(one)),
      );
      expect(again).toEqual(carried);
    },
  );
});

describe('in a comment', () => {
  const hostile = '--> <!-- ~~ ` @dana #1 <img src=x onerror=alert(1)> ]( \r\n## Title';

  test('it is one hidden line that nothing ends early, and comes back as it was', () => {
    const carried = carry([hostile, 'a'], ['a']);
    const line = writeCarried(carried);
    expect(line).toMatch(/^<!-- [a-z:-]+ [A-Za-z0-9+/]+=* -->\n$/);
    expect(readCarried(commentOf(line))).toEqual(carried);
    expect(readCarried(commentOf(line).replaceAll('\n', '\r\n'))).toEqual(carried);
  });

  test('nothing is no line', () => {
    expect(writeCarried(nothingCarried)).toBe('');
  });

  const finding = { code: 'cell/unreadable', path: 'a.md', message: 'm' };
  const stateOf = (...open: readonly unknown[]): string => lineOf(JSON.stringify({ open, gone: [] }));

  test('what is read is what was written', () => {
    expect(readCarried(commentOf(stateOf(finding)))).toEqual({ open: [finding], gone: [] });
  });

  test.each([
    ['no comment', ''],
    ['a comment of an older version', commentOf('')],
    ['a line further down', `${commentOf('')}${stateOf(finding)}`],
    ['no base64', commentOf('<!-- handoff-reports:findings {} -->\n')],
    ['no JSON', commentOf(lineOf('{'))],
    ['null', commentOf(lineOf('null'))],
    ['a list', commentOf(lineOf('[]'))],
    ['one list only', commentOf(lineOf('{"open":[]}'))],
    ['no list', commentOf(lineOf('{"open":{"length":0},"gone":[]}'))],
    ['no finding', commentOf(stateOf(null))],
    ['an unknown code', commentOf(stateOf({ ...finding, code: 'toString' }))],
    ['a code that is no text', commentOf(stateOf({ ...finding, code: ['cell/unreadable'] }))],
    ['no message', commentOf(stateOf({ ...finding, message: undefined }))],
    ['a path that is too long', commentOf(stateOf({ ...finding, path: 'a'.repeat(301) }))],
    ['too many', commentOf(stateOf(...Array.from({ length: 21 }, () => finding)))],
  ])('%s carries nothing', (_title, comment) => {
    expect(readCarried(comment)).toEqual(nothingCarried);
  });
});
