import { type CodeCase, entities } from './code-case.ts';

const note = {
  ...entities,
  'handoffs/harbour.md': `---
entity: HARB
---
# Harbour

## Next steps

1. Renew the berth contract. (owner: Dana, due: 2026-12-10)
2. Paint the shed. (owner: Kit)
`,
};

const duties = {
  ...entities,
  'inventory/obligations.md': `# Obligations

| Entity | What | Kind | Due | Done |
| --- | --- | --- | --- | --- |
| HARB | Lodging tax | tax filing | 2026-11-30 | no |
`,
};

const fleet = {
  ...entities,
  'inventory/assets.md': `# Assets

| ID | Asset | Entity | Class | Status | Owner | Insurable | Insurance expiry |
| --- | --- | --- | --- | --- | --- | --- | --- |
| A-1 | Tender | HARB | vessel | active | Dana | yes | 2026-12-31 |
`,
};

/** Days that were moved, and days that went by. */
export const timeCases: readonly CodeCase[] = [
  {
    code: 'DUE_MISSED',
    notes: duties,
    edits: [],
    days: ['2026-11-21', '2026-12-04'],
    says: 'Lodging tax (HARB): overdue by 4 days, due 2026-11-30',
    valence: 'worse',
    tier: 1,
    nearMiss: { as: 'what is due today is not overdue', edits: [], days: ['2026-11-21', '2026-11-30'] },
  },
  {
    code: 'DUE_NEAR',
    notes: note,
    edits: [],
    days: ['2026-11-01', '2026-11-14'],
    says: 'Renew the berth contract (HARB): due in 26 days, 2026-12-10',
    valence: 'worse',
    tier: 3,
    nearMiss: { as: 'it has been within thirty days before', edits: [], days: ['2026-11-12', '2026-11-21'] },
  },
  {
    code: 'SLIPPED',
    notes: note,
    edits: [['2026-12-10', '2026-12-24']],
    says: 'Renew the berth contract (HARB): slipped 14 days, 2026-12-10 → 2026-12-24',
    valence: 'worse',
    tier: 3,
    nearMiss: { as: 'the same day in other words', edits: [['2026-12-10', '10 December 2026']] },
  },
  {
    code: 'PULLED_IN',
    notes: note,
    edits: [['2026-12-10', '2026-12-03']],
    says: 'Renew the berth contract (HARB): pulled in 7 days, 2026-12-10 → 2026-12-03',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'a day later', edits: [['2026-12-10', '2026-12-11']] },
  },
  {
    code: 'DUE_SET',
    notes: note,
    edits: [['(owner: Kit)', '(owner: Kit, due: 2027-01-15)']],
    says: 'Paint the shed (HARB): due 2027-01-15',
    valence: 'neutral',
    tier: 3,
    nearMiss: { as: 'a day in passing is no deadline', edits: [['Paint the shed.', 'Paint the shed of 2027-01-15.']] },
  },
  {
    code: 'DUE_CLEARED',
    notes: note,
    edits: [[', due: 2026-12-10', '']],
    says: 'Renew the berth contract (HARB): has no day any more (was 2026-12-10)',
    valence: 'worse',
    tier: 3,
    nearMiss: {
      as: 'it is done, and was due',
      edits: [['1. Renew', '1. [x] Renew']],
    },
  },
  {
    code: 'RENEWED',
    notes: fleet,
    edits: [['2026-12-31', '2027-12-31']],
    says: 'Tender (HARB): insurance runs to 2027-12-31 (was 2026-12-31)',
    valence: 'better',
    tier: 4,
    nearMiss: { as: 'cover that ends earlier is no renewal', edits: [['2026-12-31', '2026-11-30']] },
  },
];
