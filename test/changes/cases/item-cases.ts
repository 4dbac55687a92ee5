import { type CodeCase, entities } from './code-case.ts';

const note = {
  ...entities,
  'handoffs/harbour.md': `---
entity: HARB
---
# Harbour

## Next steps

- [ ] Renew the berth contract. (owner: Dana, priority: P1, effort: 1d, value: 8)
- [ ] Order the new crane. (priority: P2)
- [x] Sell the old crane. (owner: Kit)
- [ ] Wait for the surveyor. (owner: Kit, status: blocked)
`,
};

const decisions = {
  ...entities,
  'inventory/decisions.md': `# Decisions

| ID | Entity | Title | Status | Date |
| --- | --- | --- | --- | --- |
| D-1 | HARB | Let berths by the week | proposed | 2026-10-02 |
| D-2 | HARB | Close in winter | accepted | 2026-09-02 |
`,
};

const plan = {
  ...entities,
  'inventory/people.md': `# People

| Person | Entity | Focus days per week |
| --- | --- | --- |
| Dana | HARB | 5 |
`,
  'handoffs/harbour.md': `---
entity: HARB
---
# Harbour

## Next steps

- [ ] Renew the berth contract. (owner: Dana, effort: 1d, value: 8, time: 8, risk: 8)
- [ ] Order the new crane. (owner: Dana, effort: 2d, value: 5, time: 5, risk: 5)
`,
};

/** Items of notes, and decisions. */
export const itemCases: readonly CodeCase[] = [
  {
    code: 'OPENED',
    notes: note,
    edits: [['- [ ] Order', '- [ ] Lodge the tax return. (owner: Dana, priority: P1, due: 2026-11-17)\n- [ ] Order']],
    says: 'Lodge the tax return (HARB): opened (high, Dana, due 2026-11-17), 4 days overdue',
    valence: 'worse',
    tier: 1,
    nearMiss: {
      as: 'it was done when it was first listed',
      edits: [['- [ ] Order', '- [x] Lodge the tax return. (owner: Dana)\n- [ ] Order']],
    },
  },
  {
    code: 'CLOSED',
    notes: note,
    edits: [['- [ ] Order', '- [x] Order']],
    says: 'Order the new crane (HARB): closed',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'it is not listed any more', edits: [['- [ ] Order the new crane. (priority: P2)\n', '']] },
  },
  {
    code: 'REOPENED',
    notes: note,
    edits: [['- [x] Sell', '- [ ] Sell']],
    says: 'Sell the old crane (HARB): reopened',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'what is done is listed no more', edits: [['- [x] Sell the old crane. (owner: Kit)\n', '']] },
  },
  {
    code: 'ESCALATED',
    notes: note,
    edits: [['priority: P2', 'priority: P0']],
    says: 'Order the new crane (HARB): escalated medium → critical',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'it matters less', edits: [['priority: P2', 'priority: P3']] },
  },
  {
    code: 'DEESCALATED',
    notes: note,
    edits: [['priority: P2', 'priority: P3']],
    says: 'Order the new crane (HARB): de-escalated medium → low',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'the same priority in words', edits: [['priority: P2', 'priority: medium']] },
  },
  {
    code: 'REOWNED',
    notes: note,
    edits: [['owner: Dana', 'owner: Kit']],
    says: 'Renew the berth contract (HARB): re-owned Dana → Kit',
    valence: 'neutral',
    tier: 3,
    nearMiss: { as: 'the same name as a handle', edits: [['owner: Dana', 'owner: @Dana']] },
  },
  {
    code: 'UNOWNED',
    notes: note,
    edits: [['(owner: Dana, ', '(']],
    says: 'Renew the berth contract (HARB): has no owner any more (was Dana)',
    valence: 'worse',
    tier: 3,
    nearMiss: { as: 'another answers for it', edits: [['owner: Dana', 'owner: Kit']] },
  },
  {
    code: 'OWNED',
    notes: note,
    edits: [['(priority: P2)', '(priority: P2, owner: Kit)']],
    says: 'Order the new crane (HARB): owned by Kit',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'a name in passing is no owner', edits: [['(priority: P2)', '(priority: P2, with Kit)']] },
  },
  {
    code: 'BLOCKED',
    notes: note,
    edits: [['(priority: P2)', '(priority: P2, status: blocked)']],
    says: 'Order the new crane (HARB): blocked',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'it is under way', edits: [['(priority: P2)', '(priority: P2, status: in progress)']] },
  },
  {
    code: 'UNBLOCKED',
    notes: note,
    edits: [[', status: blocked', '']],
    says: 'Wait for the surveyor (HARB): unblocked',
    valence: 'better',
    tier: 3,
    nearMiss: {
      as: 'it is done',
      edits: [
        ['- [ ] Wait', '- [x] Wait'],
        [', status: blocked', ''],
      ],
    },
  },
  {
    code: 'DECIDED',
    notes: decisions,
    edits: [['proposed', 'accepted']],
    says: 'Let berths by the week (HARB): decided',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'it is rejected', edits: [['proposed', 'rejected']] },
  },
  {
    code: 'SUPERSEDED',
    notes: decisions,
    edits: [['accepted', 'superseded']],
    says: 'Close in winter (HARB): superseded',
    valence: 'neutral',
    tier: 3,
    nearMiss: { as: 'it is rejected', edits: [['accepted', 'rejected']] },
  },
  {
    code: 'DROPPED',
    notes: note,
    edits: [['[ ] Order the new crane. (priority: P2)', '~~Order the new crane. (priority: P2)~~']],
    says: 'Order the new crane (HARB): dropped',
    valence: 'neutral',
    tier: 3,
    nearMiss: { as: 'what is done is listed no more', edits: [['- [x] Sell the old crane. (owner: Kit)\n', '']] },
  },
  {
    code: 'RANK_ENTERED',
    notes: plan,
    edits: [['- [ ] Order', '- [ ] Mend the quay. (owner: Dana, effort: 1d, value: 5, time: 5, risk: 8)\n- [ ] Order']],
    says: 'Mend the quay (HARB): opened (Dana); enters “30-day plan” at 2',
    valence: 'neutral',
    tier: 3,
    nearMiss: {
      as: 'without an effort it is not ranked',
      edits: [['- [ ] Order', '- [ ] Mend the quay. (owner: Dana)\n- [ ] Order']],
    },
  },
  {
    code: 'RANK_LEFT',
    notes: plan,
    edits: [['effort: 2d, ', '']],
    says: 'Order the new crane (HARB): leaves “30-day plan” (was at 2); effort 2d → nothing',
    valence: 'neutral',
    tier: 3,
    nearMiss: { as: 'it is done', edits: [['- [ ] Order', '- [x] Order']] },
  },
];
