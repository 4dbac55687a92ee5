import { type CodeCase, entities } from './code-case.ts';

const kpis = {
  ...entities,
  'inventory/kpis.md': `# KPIs

| Entity | Key | KPI | Value | As of | Unit | Target | Good | Owner | Cadence |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| HARB | repeat-rate | Repeat rate | 24% | 2026-11-15 | % | 30% | up | Dana | monthly |
| HARB | fuel-ratio | Fuel ratio | 19% | 2026-10-20 | % | 18% | down | Kit | monthly |
| HARB | berths-let | Berths let | | 2026-11-15 | berths | 40 | up | Dana | monthly |
`,
};

/** KPIs that moved, were measured, or were not. */
export const kpiCases: readonly CodeCase[] = [
  {
    code: 'KPI_MOVED',
    notes: kpis,
    edits: [['| 19%', '| 23.5%']],
    says: 'Fuel ratio (HARB): 19% → 23.5% (+4.5 points); target 18%',
    valence: 'worse',
    tier: 3,
    nearMiss: { as: 'it passes its target', edits: [['| 19%', '| 17%']] },
  },
  {
    code: 'KPI_CROSSED',
    notes: kpis,
    edits: [['| 24%', '| 31%']],
    says: 'Repeat rate (HARB): 24% → 31% (+7 points) and crossed its target of 30%',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'it comes close to its target', edits: [['| 24%', '| 29.9%']] },
  },
  {
    code: 'KPI_TARGET_CHANGED',
    notes: kpis,
    edits: [['| 30% |', '| 28% |']],
    says: 'Repeat rate (HARB): target 30% → 28%',
    valence: 'neutral',
    tier: 3,
    nearMiss: { as: 'the same target in other words', edits: [['| 30% |', '| 30.0 % |']] },
  },
  {
    code: 'KPI_STALE',
    notes: kpis,
    edits: [],
    days: ['2026-11-21', '2026-12-05'],
    says: 'Fuel ratio (HARB): last measured 46 days ago',
    valence: 'worse',
    tier: 5,
    nearMiss: { as: 'one and a half of its cadence are not over', edits: [], days: ['2026-11-21', '2026-12-04'] },
  },
  {
    code: 'KPI_REFRESHED',
    notes: kpis,
    edits: [['2026-10-20', '2026-12-08']],
    days: ['2026-12-05', '2026-12-10'],
    says: 'Fuel ratio (HARB): measured again on 2026-12-08',
    valence: 'better',
    tier: 5,
    nearMiss: { as: 'it was not stale', edits: [['2026-10-20', '2026-11-20']], days: ['2026-11-19', '2026-11-21'] },
  },
  {
    code: 'KPI_ADDED',
    notes: kpis,
    edits: [['Berths let | |', 'Berths let | 31 |']],
    says: 'Berths let (HARB): now measured: 31 berths',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'nobody knows it yet', edits: [['Berths let | |', 'Berths let | TBD |']] },
  },
  {
    code: 'KPI_REMOVED',
    notes: kpis,
    edits: [['| 24%', '|']],
    says: 'Repeat rate (HARB): measured no more (was 24%)',
    valence: 'worse',
    tier: 3,
    nearMiss: { as: 'nothing is a value', edits: [['| 24%', '| 0%']] },
  },
];
