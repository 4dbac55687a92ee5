import { describe, expect, test } from 'vitest';
import { compare, everyChange, rewrite, saidOf, type Texts } from '../helpers/compare.ts';

const money = (pay: string, receipts: string, cash: string): Texts => ({
  'inventory/expenses.md': `# Expenses

| Entity | Vendor | Amount | Recurring |
| --- | --- | --- | --- |
| HARB | Berth | ${pay} | yes |
`,
  'inventory/revenue.md': `# Revenue

| Month | Entity | Stream | Amount | Kind |
| --- | --- | --- | --- | --- |
| 2026-11 | HARB | Guests | ${receipts} | revenue |
`,
  'inventory/cash.md': `# Cash

| Account | Entity | Balance | As of |
| --- | --- | --- | --- |
| Operating account | HARB | ${cash} | 2026-11-19 |
`,
});

/** What is said of one figure. */
function said(title: string, before: Texts, after: Texts): readonly string[] {
  return saidOf('figure', before, after).filter((line) => line.includes(` ${title} (Burn and runway):`));
}

const usual = money('$3,000/month', '$1,000/month', '$20,000');

describe('the runway', () => {
  test.each([
    [
      '$11,000',
      'worse 2 Runway (Burn and runway): 10 months → 5.5 months (−4.50 months); held against its limit: pass → fail: cash $20,000 → $11,000 −4.50',
    ],
    ['$14,000', 'worse 2 Runway (Burn and runway): 10 months → 7 months (−3 months): cash $20,000 → $14,000 −3'],
    [
      '$11,000–14,000',
      'worse 2 Runway (Burn and runway): 10 months → 5.5 to 7.0 months (−4.50 to −3.00 months); held against its limit: pass → undetermined: cash $20,000 → $11,000–14,000 −4.50 to −3.00',
    ],
  ])('with %s in cash', (cash, says) => {
    expect(said('Runway', usual, money('$3,000/month', '$1,000/month', cash))).toEqual([says]);
  });

  test('that turns back is good news', () => {
    expect(said('Runway', money('$3,000/month', '$1,000/month', '$11,000'), usual)).toEqual([
      'better 3 Runway (Burn and runway): 5.5 months → 10 months (+4.50 months); held against its limit: fail → pass: cash $11,000 → $20,000 +4.50',
    ]);
  });

  test('without end has no number by which it moved', () => {
    const [line = ''] = said('Runway', usual, money('$3,000/month', '$4,000/month', '$20,000'));
    expect(line).toBe(
      'better 2 Runway (Burn and runway): 10 months → no end: receipts $1,000 a month → $4,000 a month',
    );
  });
});

test('a figure in another currency is to be confirmed', () => {
  expect(said('Unrestricted cash', usual, money('€3,000/month', '€1,000/month', '€20,000'))).toEqual([
    'worse 1 Unrestricted cash (Burn and runway): $20,000 → €20,000: another unit, to be confirmed, because of Operating account',
  ]);
});

test('burning that begins is told first, taking in is good', () => {
  const [line = ''] = said('Net burn', money('$1,000/month', '$1,500/month', '$20,000'), usual);
  expect(line).toMatch(/^worse 1 Net burn \(Burn and runway\): turned positive: −\$500 a month → \$2,000 a month/);
});

test('a figure that only its basis makes better known is worth a line', () => {
  const assumed = rewrite(usual, '$20,000', '$20,000 (assumed)');
  const [line] = said('Unrestricted cash', assumed, usual);
  expect(line).toBe('better 3 Unrestricted cash (Burn and runway): now known to be $20,000 (was $20,000 (assumed))');
});

test('a range that narrows by less than its band is counted, and has no line', () => {
  const before = money('$3,000–3,090/month', '$1,000/month', '$20,000');
  const { changes, hidden } = compare(before, rewrite(before, '3,090', '3,080'));
  const ids = (list: typeof changes): readonly string[] =>
    everyChange({ changes: list, hidden: [] }).map(({ subject }) => subject.id);
  expect(ids(changes)).not.toContain('burn-and-runway/gross-burn');
  expect(ids(hidden)).toContain('burn-and-runway/gross-burn');
});

test('that nothing is held is no news where no line says so', () => {
  const without = rewrite(usual, '| Operating account | HARB | $20,000 | 2026-11-19 |\n', '');
  const { changes } = compare(without, usual);
  expect(everyChange({ changes, hidden: [] }).map(({ subject }) => subject.id)).not.toContain('cash-position/held');
});
