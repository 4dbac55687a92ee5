import { expect, test } from 'vitest';
import { describeBug } from '../../action/src/outputs/describe-bug.ts';

test('one line and where to report it; the stack on request', () => {
  const error = new Error('no such\nstate \u001b[31m');
  const text = describeBug(error, false);
  expect(text.split('\n')[0]).toBe('handoff-reports: A bug of ours: no such state \\u001b[31m');
  expect(text).toContain('/issues');
  expect(text).not.toMatch(/\n\s+at /);
  expect(describeBug(error, true)).toContain('describe-bug.test.ts');
  expect(describeBug('thrown text', false)).toContain('A bug of ours: thrown text');
});
