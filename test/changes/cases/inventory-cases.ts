import { type CodeCase, entities } from './code-case.ts';

const fleet = {
  ...entities,
  'inventory/assets.md': `# Assets

| ID | Asset | Entity | Class | Status | Owner | Replacement value |
| --- | --- | --- | --- | --- | --- | --- |
| A-1 | Tender | HARB | vessel | active | Dana | $12,000 |
| A-2 | Crane | HARB | equipment | idle | Dana | $4,000 |
`,
};

const stack = {
  ...entities,
  'inventory/stack.md': `# Stack

| ID | Component | Entity | Layer | Owner | Criticality | Version | Support ends | Monthly cost |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| S-1 | Booking site | HARB | application | Dana | high | 16.2 | 2026-11-30 | $80 |
`,
};

const channels = {
  ...entities,
  'inventory/channels.md': `# Channels

| Channel | Entity | Level |
| --- | --- | --- |
| Local search | HARB | 2 |
| Boat shows | HARB | 0 |
`,
};

const contracts = {
  ...entities,
  'inventory/contracts.md': `# Contracts

| ID | Client | Entity | Kind | Value | Start | End | Signed |
| --- | --- | --- | --- | --- | --- | --- | --- |
| K-1 | Sailing club | HARB | retainer | $900/month | 2026-01-01 | 2026-12-31 | no |
`,
};

const expenses = {
  ...entities,
  'inventory/expenses.md': `# Expenses

| Entity | Vendor | Amount | Recurring | Category |
| --- | --- | --- | --- | --- |
| HARB | Power | $300/month | yes | energy |
| HARB | Berth | $900/month | yes | dockage |
`,
};

const accounts = {
  ...entities,
  'inventory/accounts.md': `# Accounts

| Number | Entity | Name | Type | Normal |
| --- | --- | --- | --- | --- |
| 6310 | HARB | Hosting | expense | debit |
`,
};

const duties = {
  ...entities,
  'inventory/obligations.md': `# Obligations

| ID | Entity | What | Kind | Due | Amount | Done |
| --- | --- | --- | --- | --- | --- | --- |
| O-1 | HARB | Lodging tax | tax filing | 2027-01-30 | $400 | no |
| O-2 | HARB | Crane inspection | inspection | 2027-02-28 | $250 | no |
`,
};

/** What the tables list. */
export const inventoryCases: readonly CodeCase[] = [
  {
    code: 'ASSET_ADDED',
    notes: fleet,
    edits: [['| A-2', '| A-3 | Forklift | HARB | vehicle | active | Kit | $6,000 |\n| A-2']],
    says: 'Forklift (HARB): added to Assets',
    valence: 'neutral',
    tier: 4,
    nearMiss: {
      as: 'the rows change places',
      edits: [
        ['| A-1 | Tender | HARB | vessel | active | Dana | $12,000 |\n', ''],
        ['$4,000 |\n', '$4,000 |\n| A-1 | Tender | HARB | vessel | active | Dana | $12,000 |\n'],
      ],
    },
  },
  {
    code: 'ASSET_REMOVED',
    notes: fleet,
    edits: [['| A-2 | Crane | HARB | equipment | idle | Dana | $4,000 |\n', '']],
    says: 'Crane (HARB): removed, no disposal recorded',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'the sale is recorded', edits: [['idle', 'sold']] },
  },
  {
    code: 'ASSET_MOVED',
    notes: fleet,
    edits: [['Crane | HARB', 'Crane | SLIP']],
    says: 'Crane (SLIP): moved HARB → SLIP',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'another class is no other business', edits: [['equipment', 'machine']] },
  },
  {
    code: 'ASSET_STATUS',
    notes: fleet,
    edits: [['idle', 'active']],
    says: 'Crane (HARB): idle → active',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'the same status in capitals', edits: [['idle', 'Idle']] },
  },
  {
    code: 'ASSET_REVALUED',
    notes: fleet,
    edits: [['$12,000', '$10,500']],
    says: 'Tender (HARB): Replacement value $12,000 → $10,500',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'the same value in other words', edits: [['$12,000', '$12K']] },
  },
  {
    code: 'STACK_UPGRADED',
    notes: stack,
    edits: [['16.2', '18.0']],
    says: 'Booking site (HARB): version 16.2 → 18.0',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'the same version', edits: [['16.2', ' 16.2']] },
  },
  {
    code: 'STACK_EOL',
    notes: stack,
    edits: [],
    days: ['2026-11-21', '2026-12-02'],
    says: 'Booking site (HARB): support ended on 2026-11-30',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'it is the last day of support', edits: [], days: ['2026-11-21', '2026-11-30'] },
  },
  {
    code: 'CHANNEL_OPENED',
    notes: channels,
    edits: [['| 0 |', '| 1 |']],
    says: 'Boat shows (HARB): opened, level 1',
    valence: 'better',
    tier: 4,
    nearMiss: { as: 'it was open', edits: [['| 2 |', '| 3 |']] },
  },
  {
    code: 'CHANNEL_LEVEL',
    notes: channels,
    edits: [['| 2 |', '| 1 |']],
    says: 'Local search (HARB): level 2 → 1',
    valence: 'worse',
    tier: 4,
    nearMiss: { as: 'it is opened', edits: [['| 0 |', '| 1 |']] },
  },
  {
    code: 'CONTRACT_SIGNED',
    notes: contracts,
    edits: [['| no |', '| yes |']],
    says: 'Sailing club (HARB): contract signed',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'nobody knows', edits: [['| no |', '| TBD |']] },
  },
  {
    code: 'CONTRACT_ENDED',
    notes: contracts,
    edits: [],
    days: ['2026-11-21', '2027-01-02'],
    says: 'Sailing club (HARB): contract ended on 2026-12-31',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'it is its last day', edits: [], days: ['2026-11-21', '2026-12-31'] },
  },
  {
    code: 'VENDOR_PRICE',
    notes: expenses,
    edits: [['$300', '$320']],
    says: 'Power (HARB): $300 a month → $320 a month',
    valence: 'worse',
    tier: 4,
    nearMiss: { as: 'another period is another unit', edits: [['$300/month', '$3,840/year']] },
  },
  {
    code: 'ACCOUNT_ADDED',
    notes: accounts,
    edits: [['| 6310', '| 6350 | HARB | Dockage | expense | debit |\n| 6310']],
    says: 'Dockage (HARB): added to Accounts',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'it has another name', edits: [['Hosting', 'Web hosting']] },
  },
  {
    code: 'ENTITY_ADDED',
    notes: { ...entities },
    edits: [['| SLIP', '| SAIL | Sail loft | Workshop | USD |\n| SLIP']],
    says: 'Sail loft (SAIL): added to Entities',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'it has another name', edits: [['Slipway', 'Slipway and shed']] },
  },
  {
    code: 'RENAMED',
    notes: fleet,
    edits: [['Tender', 'Tender of the pilot']],
    says: 'Tender of the pilot (HARB): renamed (was “Tender”)',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'a space more is no other name', edits: [['| Tender |', '|  Tender  |']] },
  },
  {
    code: 'ROW_ADDED',
    notes: duties,
    edits: [['| O-2', '| O-3 | HARB | Fire drill | inspection | 2027-03-31 | $0 | no |\n| O-2']],
    says: 'Fire drill (HARB): added to Obligations',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'a row changes', edits: [['$250', '$260']] },
  },
  {
    code: 'ROW_REMOVED',
    notes: duties,
    edits: [['| O-2 | HARB | Crane inspection | inspection | 2027-02-28 | $250 | no |\n', '']],
    says: 'Crane inspection (HARB): removed from Obligations',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'it is done', edits: [['$250 | no', '$250 | yes']] },
  },
  {
    code: 'ROW_CHANGED',
    notes: duties,
    edits: [['$400', '$420']],
    says: 'Lodging tax (HARB): Amount $400 → $420',
    valence: 'neutral',
    tier: 4,
    nearMiss: { as: 'the same amount in other words', edits: [['$400', '$0.4K']] },
  },
];
