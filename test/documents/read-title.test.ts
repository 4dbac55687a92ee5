import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSentence, readTitle } from '../../action/src/documents/read-title.ts';

describe('title and detail', () => {
  test.each<[string, string | null, string, string]>([
    ['Fix the pump. It leaks.', null, 'Fix the pump.', 'It leaks.'],
    ['Fix the pump', null, 'Fix the pump', ''],
    ['Fix the pump (see plan.md) before noon', 'Fix the pump', 'Fix the pump', '(see plan.md) before noon'],
    ['Yeast order - the supplier closes at noon', 'Yeast order', 'Yeast order - the supplier closes at noon', ''],
    ['Cookies: do we need the banner? Ask.', 'Cookies', 'Cookies: do we need the banner?', 'Ask.'],
    ['No billing. No client has an invoice.', 'No billing.', 'No billing.', 'No client has an invoice.'],
    ['T-12 Fix the pump', 'T-12', 'T-12 Fix the pump', ''],
    [`Pump: ${'it leaks and '.repeat(12)}drips`, 'Pump', 'Pump', `${'it leaks and '.repeat(12)}drips`],
  ])('%s', (text, lead, title, detail) => {
    expect(readTitle(text, lead)).toEqual({ title, detail });
  });

  test('without a lead-in they hold every word, in order', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 200 }), (text) => {
        const { title, detail } = readTitle(text, null);
        expect(`${title} ${detail}`.split(/\s+/).join('')).toBe(text.split(/\s+/).join(''));
        expect(title.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

test.each([
  ['Ask Dr. Weber first. Then go.', 'Ask Dr. Weber first.'],
  ['Use v. 2.1 of it, e.g. here. Then go.', 'Use v. 2.1 of it, e.g. here.'],
  ['Read plan.md now! Then go.', 'Read plan.md now!'],
  ['夏の料金を決める。次に送る。', '夏の料金を決める。'],
  ['No end', 'No end'],
])('the first sentence of %s', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
