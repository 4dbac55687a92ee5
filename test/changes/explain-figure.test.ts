import { describe, expect, test } from 'vitest';
import type { Cause, Change } from '../../action/src/changes/change.ts';
import { type CauseContext, explainFigure } from '../../action/src/changes/explain-figure.ts';
import { type Quantity, quantity, zero } from '../../action/src/quantity/quantity.ts';
import type { Figure } from '../../action/src/section.ts';
import { type CompareOptions, compare, everyChange, rewrite, type Texts } from '../helpers/compare.ts';
import { likeVector, vector } from '../helpers/vectors.ts';

interface State {
  readonly cash: string;
  readonly rec: string;
  readonly pay: string;
}
interface Inputs {
  readonly old: State;
  readonly new: State;
}
interface Expected {
  readonly delta: string;
  readonly shapley: State;
}

const money = ({ cash, rec, pay }: State): Texts => ({
  'inventory/expenses.md': `# Expenses

| Entity | Vendor | Amount | Recurring |
| --- | --- | --- | --- |
| HARB | Everything | $${pay}/month | yes |
`,
  'inventory/revenue.md': `# Revenue

| Month | Entity | Stream | Amount | Kind |
| --- | --- | --- | --- | --- |
| 2026-11 | HARB | Guests | $${rec}/month | revenue |
`,
  'inventory/cash.md': `# Cash

| Account | Entity | Balance | As of |
| --- | --- | --- | --- |
| Operating account | HARB | $${cash} | 2026-11-19 |
`,
});

function changeOf(id: string, before: Texts, after: Texts, options: CompareOptions = {}): Change {
  const found = everyChange(compare(before, after, options)).find(({ subject }) => subject.id === id);
  if (found === undefined) throw new Error(`Nothing happened to ${id}.`);
  return found;
}

/** The causes in short: kind, input, what it contributed, and the edits behind it. */
function brief(causes: readonly Cause[]): readonly string[] {
  return causes.map(({ kind, input, share, edits }) => {
    const by = share === null ? 'no share' : [...new Set([`${share.low}`, `${share.high}`])].join(' to ');
    return `${kind} ${input}: ${by} by ${edits.join(', ')}`;
  });
}

test('the worked example DIFF-01: what cash, payments and receipts did to the runway', () => {
  const { inputs, expected } = vector<Inputs, Expected>('DIFF-01');
  const { causes, shift } = changeOf('burn-and-runway/runway', money(inputs.old), money(inputs.new));
  const shares = Object.fromEntries(
    causes.map(({ input, share }) => {
      const like = { cash: expected.shapley.cash, payments: expected.shapley.pay, receipts: expected.shapley.rec }[
        input
      ];
      return [input, likeVector(share?.low ?? zero, like ?? '')];
    }),
  );
  expect(shares).toEqual({
    cash: expected.shapley.cash,
    payments: expected.shapley.pay,
    receipts: expected.shapley.rec,
  });
  expect(shift && likeVector(shift.low, expected.delta)).toBe(expected.delta);
  expect(causes.map(({ edits }) => edits)).toEqual([
    ['cash/harb-operating-account'],
    ['expense/harb-everything'],
    ['revenue/harb-guests-revenue-2026-11'],
  ]);
});

describe('a sum', () => {
  const before = money({ cash: '1000', rec: '100', pay: '200' });
  const row = '| HARB | Everything | $200/month | yes |\n';

  test('names the rows that are new, gone and other', () => {
    const after = rewrite(before, row, '| HARB | Power | $120–140/month | yes |\n| HARB | Berth | $90/month | yes |\n');
    expect(brief(changeOf('burn-and-runway/gross-burn', before, after).causes)).toEqual([
      'data Everything: -200 by expense/harb-everything',
      'data Berth: 90 by expense/harb-berth',
      'data Power: 120 to 140 by expense/harb-power',
    ]);
  });
});

test('a count names what it counts now and did not', () => {
  const note = (...lines: readonly string[]): Texts => ({
    'handoffs/harbour.md': ['---', 'entity: HARB', '---', '# Harbour', '', '## Next steps', '', ...lines, ''].join(
      '\n',
    ),
  });
  const before = note('- [ ] Renew the berth contract.', '- [ ] Order a crane.');
  const after = note(
    '- [x] Renew the berth contract.',
    '- [ ] Order a crane.',
    '- [ ] Paint.',
    '- [ ] Sweep the yard.',
  );
  const { causes, shift } = changeOf('thirty-day-plan/actions', before, after);
  expect(`${shift?.low}`).toBe('1');
  expect(brief(causes)).toEqual([
    'data Paint: 1 by action/harbour/paint',
    'data Renew the berth contract: -1 by action/harbour/renew-the-berth-contract',
    'data Sweep the yard: 1 by action/harbour/sweep-the-yard',
  ]);
});

test('a figure that is computed for the first time names the edit and gives it no share', () => {
  const before = money({ cash: 'TBD', rec: '100', pay: '200' });
  const known = rewrite(before, '$TBD', '$500');
  expect(brief(changeOf('burn-and-runway/cash', rewrite(before, '$TBD', 'TBD'), known).causes)).toEqual([
    'data Operating account: no share by cash/harb-operating-account',
  ]);
});

/** A figure of so many inputs, each at a line of its own. */
function total(values: readonly (readonly [path: string, value: number])[]): Figure {
  const inputs = values.map(([path, low], i) => {
    const place = { path: `inventory/${path}.md`, line: i + 5, column: 1 };
    return { name: `input ${i + 1}`, value: quantity({ low, unit: 'USD', places: [place] }) };
  });
  const sum = values.reduce((all, [, value]) => all + value, 0);
  const value: Quantity = quantity({ low: sum, unit: 'USD', places: inputs.flatMap((input) => input.value.places) });
  const evaluate = (all: readonly Quantity['low'][]) => all.reduce((a, b) => a.plus(b), zero);
  return {
    kind: 'figure',
    id: 'total',
    title: 'Total',
    good: 'up',
    value,
    derivation: { formula: 'all', inputs, evaluate },
  };
}

/** Every line is an edit of the table that its file is named after. */
const context: CauseContext = {
  rescoped: new Set(['debt/7']),
  index: {
    edits: [],
    editByKey: new Map(),
    behind: ({ before, after }) =>
      [...new Set([...before, ...after].map(({ path, line }) => `${path.slice(10, -3)}/${line}`))].sort(),
    keyAt: () => null,
    recordAt: () => null,
  },
};

describe('a formula', () => {
  test('of more than six inputs that moved tells them by table', () => {
    const at = (by: number) =>
      total([
        ['cash', 1 + by],
        ['cash', 2 + by],
        ['cash', 3 + by],
        ['expense', 4 + by],
        ['expense', 5 + by],
        ['debt', 6 + by],
        ['revenue', 7 + 2 * by],
      ]);
    const causes = explainFigure(at(0), at(10), context);
    expect(causes.map(({ input, share }) => `${input}: ${share?.low}`)).toEqual([
      '3 inputs (cash): 30',
      '2 inputs (expense): 20',
      'input 6: 10',
      'input 7: 20',
    ]);
  });

  test('keeps apart what was edited, a parameter and what came into view', () => {
    const at = (by: number) =>
      total([
        ['cash', 1 + by],
        ['param', 1 + by],
        ['debt', 1 + by],
      ]);
    expect(explainFigure(at(0), at(1), context).map(({ kind }) => kind)).toEqual(['data', 'parameter', 'scope']);
  });

  test('that is not the one of before gives no shares', () => {
    const [before, after] = [total([['cash', 1]]), total([['cash', 5]])];
    const other = { ...after, derivation: { ...after.derivation, formula: 'all, twice' } };
    expect(explainFigure(before, other, context)).toEqual([]);
    expect(explainFigure(before, after, context)).toHaveLength(1);
  });
});
