import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const stackOf = (rows: string) => `# Stack

| ID | Component | Layer | Entity | Owner | Criticality | Monthly cost | Avoidable | Saved by | Seats paid | Seats used | Renewal |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows}`;
const run = (rows: string, others: { readonly [path: string]: string } = {}) =>
  analyse('infrastructure-cost', { 'inventory/stack.md': stackOf(rows), ...others });

/** $101.30 to $121.30 a month; one of five seats is empty. */
const worked = `| dns | Registrar | DNS | HOLD | Dana | high | $18/year | N/A | | | | |
| host | Hosting | hosting | HOLD | Dana | high | $45–65 | N/A | | | | 2027-02-19 |
| mail | Mailboxes | software | HOLD | Dana | low | $36 | N/A | | 5 | 4 | 2026-11-21 |
| crm | CRM | software | HOLD | Dana | low | $18.80 | N/A | | | | 2027-02-20 |
`;

test('the worked case: a month, a year, and the unused seat', () => {
  const section = run(worked);
  expect(rangeOf(section, 'run-rate')).toBe('101.3 121.3 USD/month');
  expect(rangeOf(section, 'year')).toBe('1215.6 1455.6 USD/year');
  expect(rangeOf(section, 'unused-seats')).toBe('7.2 7.2 USD/month');
  expect(noteOf(section, 'unused-seats')).toBe('5.9–7.1% of the run-rate');
  expect(headlineOf(section)).toBe('holds: The stack costs $101.30–121.30 a month.');
});

test('the worked ratios: cost of a booking and share of revenue', () => {
  const section = run(worked, {
    'inventory/unit-economics.md': `# Unit economics

| Product | Entity | Price | Variable cost | Units sold |
| --- | --- | --- | --- | --- |
| Trip | HOLD | $650 | $200 | 46 |
`,
    'inventory/revenue.md': `# Revenue

| Month | Entity | Stream | Amount | Kind |
| --- | --- | --- | --- | --- |
| 2026-10 | HOLD | Trips | $14,270 | revenue |
`,
  });
  const each = figureOf(section, 'per-sale').value;
  expect([each?.low.toFixed(2), each?.high.toFixed(2)]).toEqual(['2.20', '2.64']);
  const share = figureOf(section, 'of-revenue').value;
  expect([share?.low.toFixed(2), share?.high.toFixed(2)]).toEqual(['0.71', '0.85']);
});

test('in a month without sales the cost of a sale is not defined', () => {
  const section = run(worked, {
    'inventory/unit-economics.md': `# Unit economics

| Product | Entity | Price | Variable cost | Units sold |
| --- | --- | --- | --- | --- |
| Trip | HOLD | $650 | $200 | 0 |
`,
  });
  expect(rangeOf(section, 'per-sale')).toBeNull();
  expect(noteOf(section, 'per-sale')).toBe('not defined: nothing is sold');
});

describe('unused seats of a component that costs $60 a month', () => {
  test.each([
    ['5 | 4', '12 12 USD/month'],
    ['5 | 3–4', '12 24 USD/month'],
    ['5 | 0', '60 60 USD/month'],
    ['5 | 5', null],
    ['5 | 6', null],
    ['5 | TBD', null],
    ['0 | 0', null],
  ])('%s', (seats, expected) => {
    const section = run(`| a | Tool | software | X | Dana | low | $60 | N/A | | ${seats} | |\n`);
    expect(hasBlock(section, 'unused-seats') ? rangeOf(section, 'unused-seats') : null).toBe(expected);
  });
});

test('what can be avoided is said with the way to do it', () => {
  const section = run(
    '| aws | AWS account | hosting | X | Dana | high | $50–84 | $25–50 | lifecycle rules | | | |\n| db | Database | data | X | Dana | high | TBD | TBD | | | | |\n',
  );
  expect(rangeOf(section, 'avoidable')).toBe('25 50 USD/month');
  expect(headlineOf(section)).toBe(
    'fails: The stack costs $50–84 a month (partial), of which $25–50 a month (partial) can be avoided; what 1 component costs is not known.',
  );
  expect(shownRows(section, 'components')).toEqual([
    'AWS account | X | $50–84 a month | $25–50 a month | lifecycle rules',
    'Database | X | not known | not known | ',
  ]);
});

test('a missing cost leaves a partial total and a gap', () => {
  const section = run(worked.replace('$36', 'TBD'));
  expect(rangeOf(section, 'run-rate')).toBe('65.3 85.3 USD/month');
  expect(figureOf(section, 'run-rate').value?.quality).toBe('partial');
  expect(noteOf(section, 'run-rate')).toBe('3 of 4 rows');
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual(['Monthly cost of Mailboxes (HOLD)']);
});

test('renewals stand until day 90', () => {
  expect(shownRows(run(worked), 'renewals')).toEqual([
    'Mailboxes | 2026-11-21 | $36 a month',
    'Hosting | 2027-02-19 | $45–65 a month',
  ]);
});

describe('the stack against the expenses', () => {
  const expenses = (rows: string) => ({
    'inventory/expenses.md': `# Expenses

| Month | Entity | Vendor | Category | Amount per month |
| --- | --- | --- | --- | --- |
${rows}`,
  });
  const aws = '| aws | AWS account | hosting | X | Dana | high | $50–84 | N/A | | | | |\n';
  test.each([
    ['| 2026-11 | X | AWS | hosting | $50–84 |', 'AWS | X | $50–84 a month | $50–84 a month | agree'],
    ['| 2026-11 | X | AWS | hosting | $60 |', 'AWS | X | $50–84 a month | $60 a month | differ'],
    ['| 2026-11 | Y | AWS | hosting | $60 |', 'AWS | Y | not known | $60 a month | not in the stack'],
    ['| 2026-11 | X | Mailer | email/SMS | $30 |', 'Mailer | X | not known | $30 a month | not in the stack'],
    ['| 2026-11 | X | Slip | dockage | $900 |', null],
  ])('%s', (row, expected) => {
    const section = run(aws, expenses(`${row}\n`));
    expect(hasBlock(section, 'bills') ? shownRows(section, 'bills') : null).toEqual(expected && [expected]);
  });

  test('a component of unknown cost says so', () => {
    const section = run(aws.replace('$50–84', 'TBD'), expenses('| 2026-11 | X | AWS | hosting | $60 |\n'));
    expect(shownRows(section, 'bills')).toEqual(['AWS | X | not known | $60 a month | cost not in the stack']);
  });
});

test('without a stack there is a gap and nothing else', () => {
  const section = analyse('infrastructure-cost', { 'handoffs/a.md': '# A\n' });
  expect(section.blocks.map(({ id }) => id)).toEqual(['table/component']);
  expect(section.headline).toBeUndefined();
});
