import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { writeSubject } from '../../action/src/mail/write-subject.ts';
import { usualSubject } from '../../action/src/subscriptions.ts';

const words = {
  persona: 'CEO Perspective',
  portfolio: 'JADA Portfolio',
  date: '2026-11-21',
  changes: '1 worse · 2 better',
};

it.each([
  [usualSubject, {}, 'Executive Report: CEO Perspective | JADA Portfolio | 2026-11-21'],
  ['[{persona}] {changes}', {}, '[CEO Perspective] 1 worse · 2 better'],
  ['  A   report  ', {}, 'A report'],
  [
    usualSubject,
    { portfolio: 'J\r\nBcc: evil@example.com' },
    'Executive Report: CEO Perspective | J Bcc: evil@example.com | 2026-11-21',
  ],
  [usualSubject, { portfolio: 'a\u202eb\u0085c' }, 'Executive Report: CEO Perspective | ab c | 2026-11-21'],
  // What stands for a slot is no pattern.
  [usualSubject, { portfolio: '{date} $& $1' }, 'Executive Report: CEO Perspective | {date} $& $1 | 2026-11-21'],
])('writes %s with %j', (pattern, more, subject) => {
  expect(writeSubject(pattern, { ...words, ...more })).toBe(subject);
});

it('shortens the portfolio, then the persona, then the rest', () => {
  const long = 'The Harbour and Slipway Holding of the North and the South';
  expect(writeSubject(usualSubject, { ...words, portfolio: long })).toBe(
    'Executive Report: CEO Perspective | The Harbour and Slipway Hold… | 2026-11-21',
  );
  expect(writeSubject(usualSubject, { ...words, portfolio: long, persona: long })).toBe(
    'Executive Report: The Harbour and Slipway Holding of… | The Har… | 2026-11-21',
  );
  expect(writeSubject(long.repeat(2), words)).toHaveLength(78);
});

test('a subject is one line of at most 78 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (persona, portfolio) => {
      const subject = writeSubject(usualSubject, { ...words, persona, portfolio });
      expect([...subject].length).toBeLessThanOrEqual(78);
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(subject).toContain('2026-11-21');
    }),
  );
});
