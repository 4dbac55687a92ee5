import { type CodeCase, entities } from './code-case.ts';

const money = {
  ...entities,
  'inventory/expenses.md': `# Expenses

| Entity | Month | Vendor | Amount | Recurring |
| --- | --- | --- | --- | --- |
| HARB | 2026-11 | Berth | $7,000–9,000/month | yes |
| HARB | 2026-11 | Power | $2,000/month | yes |
`,
  'inventory/revenue.md': `# Revenue

| Month | Entity | Stream | Amount | Kind |
| --- | --- | --- | --- | --- |
| 2026-11 | HARB | Guests | $5,000/month | revenue |
`,
  'inventory/cash.md': `# Cash

| Account | Entity | Balance | As of |
| --- | --- | --- | --- |
| Operating account | HARB | $60,000 | 2026-11-19 |
`,
};

const params = {
  ...entities,
  'inventory/params.md': `# Params

| Key | Value | Unit | From | To | Source |
| --- | --- | --- | --- | --- | --- |
| min_runway_months | 6 | months | 2026-01-01 | 2026-11-30 | policy of the owner |
| min_runway_months | 9 | months | 2026-12-01 | | policy of the owner |
| average_daily_rate | $200 | | 2026-01-01 | 2026-11-30 | rate card |
| average_daily_rate | $230 | | 2026-12-01 | | rate card |
`,
  'inventory/maintenance.md': `# Maintenance

| ID | Asset | Entity | Title | Priority | Opened | Cost | Blocks nights |
| --- | --- | --- | --- | --- | --- | --- | --- |
| M-1 | Main house | HARB | Heater leaks | P2 | 2026-11-02 | $400 | 4 |
`,
};

/** A good October, then a poor November, which counts once it is over. */
const autumn = {
  ...entities,
  'inventory/expenses.md': `# Expenses

| Entity | Vendor | Amount | Recurring |
| --- | --- | --- | --- |
| HARB | Berth | $6,000/month | yes |
`,
  'inventory/revenue.md': `# Revenue

| Month | Entity | Stream | Amount | Kind |
| --- | --- | --- | --- | --- |
| 2026-10 | HARB | Guests | $9,000 | revenue |
| 2026-11 | HARB | Guests | $1,000 | revenue |
`,
  'inventory/cash.md': `# Cash

| Account | Entity | Balance | As of |
| --- | --- | --- | --- |
| Operating account | HARB | $5,000 | 2026-11-19 |
`,
};

/** Figures that were computed anew. */
export const figureCases: readonly CodeCase[] = [
  {
    code: 'FIGURE_RECOMPUTED',
    notes: money,
    edits: [['| $60,000', '| $54,000']],
    says: 'Unrestricted cash (Burn and runway): $60,000 → $54,000 (−$6,000): Operating account $60,000 → $54,000 −$6,000',
    valence: 'worse',
    tier: 3,
    nearMiss: { as: 'the same amount in other words', edits: [['| $60,000', '| $60K']] },
  },
  {
    code: 'FIGURE_TIME_PASSED',
    notes: autumn,
    edits: [],
    days: ['2026-11-21', '2026-12-01'],
    says: 'Runway (Burn and runway): no end → 5 months, as days went by; held against its limit: pass → fail',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'no verdict turns', edits: [], days: ['2026-11-21', '2026-11-30'] },
  },
  {
    code: 'FIGURE_PARAM_CHANGED',
    notes: params,
    edits: [],
    days: ['2026-11-21', '2026-12-01'],
    says: 'Revenue of the blocked nights (Maintenance backlog): $800 → $920, by rule and not by trading: parameter average daily rate $200 → $230 +$120',
    valence: 'neutral',
    tier: 2,
    nearMiss: { as: 'it is not yet in force', edits: [], days: ['2026-11-21', '2026-11-30'] },
  },
  {
    code: 'FIGURE_NARROWED',
    notes: money,
    edits: [['$7,000–9,000', '$7,600–8,200']],
    says: 'Gross burn (Burn and runway): now known to be $9,600–10,200 a month (was $9,000–11,000 a month): Berth $7,000–9,000 a month → $7,600–8,200 a month +$600 to −$800',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'it is known less well', edits: [['$7,000–9,000', '$6,500–9,400']] },
  },
  {
    code: 'FIGURE_WIDENED',
    notes: money,
    edits: [['$7,000–9,000', '$6,500–9,400']],
    says: 'Gross burn (Burn and runway): less well known: $8,500–11,400 a month (was $9,000–11,000 a month): Berth $7,000–9,000 a month → $6,500–9,400 a month −$500 to +$400',
    valence: 'worse',
    tier: 3,
    nearMiss: { as: 'it is known better', edits: [['$7,000–9,000', '$7,600–8,200']] },
  },
  {
    code: 'FIGURE_DRIFTED',
    notes: money,
    edits: [['$7,000–9,000', '$6,000–8,000']],
    says: 'Gross burn (Burn and runway): drifted down, $9,000–11,000 a month → $8,000–10,000 a month (−$1,000): Berth $7,000–9,000 a month → $6,000–8,000 a month −$1,000',
    valence: 'neutral',
    tier: 3,
    nearMiss: { as: 'the ranges do not touch', edits: [['$7,000–9,000', '$9,200–9,800']] },
  },
  {
    code: 'FIGURE_AVAILABLE',
    notes: { ...money, 'inventory/cash.md': money['inventory/cash.md'].replace('$60,000', 'TBD') },
    edits: [['TBD', '$60,000']],
    says: 'Runway (Burn and runway): can now be computed: 10 to 15 months, because of Operating account',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'it is still not known', edits: [['TBD', '?']] },
  },
  {
    code: 'FIGURE_UNAVAILABLE',
    notes: money,
    edits: [['$60,000', 'TBD']],
    says: 'Runway (Burn and runway): can no longer be computed (was 10 to 15 months), because of Operating account',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'nothing is a figure', edits: [['$60,000', '$0']] },
  },
  {
    code: 'SIGN_FLIPPED',
    notes: money,
    edits: [['$5,000/month', '$12,000/month']],
    says: 'Net burn (Burn and runway): turned negative: $4,000–6,000 a month → −$3,000 to −$1,000 a month: receipts $5,000 a month → $12,000 a month −$7,000',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'the range straddles zero', edits: [['$5,000/month', '$10,000/month']] },
  },
];
