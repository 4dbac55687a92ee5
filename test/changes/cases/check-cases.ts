import { rewrite } from '../../helpers/compare.ts';
import { type CodeCase, entities } from './code-case.ts';

const security = {
  ...entities,
  'inventory/security.md': `# Security

| Entity | Check | Applies to | Result | Severity | Evidence | Checked on | Annotation | Annotation expires |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| HARB | Second factor | registrar | pass | critical | settings page seen | 2026-11-01 | | |
| HARB | Nightly copies | bookings | fail | high | no job runs | 2026-11-02 | | |
| HARB | Keys rotated | checkout | fail | medium | keys of 2024 | 2026-11-03 | accepted risk | 2026-11-30 |
`,
};

const controls = {
  ...entities,
  'inventory/controls.md': `# Controls

| ID | Entity | Rule | Threshold | Severity |
| --- | --- | --- | --- | --- |
| infrastructure-cost | all | Infrastructure stays small | ≤ $100/month | high |
`,
  'inventory/stack.md': `# Stack

| Entity | Component | Layer | Owner | Criticality | Monthly cost |
| --- | --- | --- | --- | --- | --- |
| HARB | Booking site | hosting | Dana | high | $80 |
`,
};

/** Checks that came out differently. */
export const checkCases: readonly CodeCase[] = [
  {
    code: 'CHECK_BROKE',
    notes: security,
    edits: [['registrar | pass', 'registrar | fail']],
    says: 'Second factor (registrar) (critical): now fails: settings page seen',
    valence: 'worse',
    tier: 1,
    nearMiss: {
      as: 'who looked again saw the same',
      edits: [['settings page seen | 2026-11-01', 'settings page seen | 2026-11-15']],
    },
  },
  {
    code: 'CHECK_FIXED',
    notes: security,
    edits: [['bookings | fail | high | no job runs', 'bookings | pass | high | log seen']],
    says: 'Nightly copies (bookings) (high): now passes',
    valence: 'better',
    tier: 3,
    nearMiss: { as: 'it fails for another reason', edits: [['no job runs', 'the job fails']] },
  },
  {
    code: 'CHECK_LOST_EVIDENCE',
    notes: security,
    edits: [['settings page seen | 2026-11-01', ' | ']],
    says: 'Second factor (registrar) (critical): can no longer be shown to pass: no evidence',
    valence: 'worse',
    tier: 1,
    nearMiss: { as: 'the evidence goes but the day stays', edits: [['settings page seen', ' ']] },
  },
  {
    code: 'CHECK_BECAME_UNCERTAIN',
    notes: controls,
    edits: [['| $80 |', '| $80–120 |']],
    says: 'Infrastructure stays small (high): is open now: 1 of 1 entities may break it: HARB',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'the range stays below the limit', edits: [['| $80 |', '| $80–100 |']] },
  },
  {
    code: 'CHECK_BECAME_CERTAIN',
    notes: rewrite(security, 'registrar | pass', 'registrar | TBD'),
    edits: [['registrar | TBD', 'registrar | fail']],
    says: 'Second factor (registrar) (critical): turns out to fail: settings page seen',
    valence: 'worse',
    tier: 1,
    nearMiss: { as: 'it turns out to pass', edits: [['registrar | TBD', 'registrar | pass']] },
  },
  {
    code: 'RULE_ADDED',
    notes: security,
    edits: [['| HARB | Keys', '| HARB | Logs kept | checkout | fail | high | none | 2026-11-04 | | |\n| HARB | Keys']],
    says: 'Logs kept (checkout) (high): new check, first result fail: none',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'the name of a check is mended', edits: [['Second factor', 'Second factors']] },
  },
  {
    code: 'RULE_REMOVED',
    notes: security,
    edits: [['| HARB | Nightly copies | bookings | fail | high | no job runs | 2026-11-02 | | |\n', '']],
    says: 'Nightly copies (bookings) (high): is checked no more',
    valence: 'neutral',
    tier: 3,
    nearMiss: { as: 'the check is renamed', edits: [['Nightly copies', 'Nightly copy']] },
  },
  {
    code: 'THRESHOLD_CHANGED',
    notes: controls,
    edits: [['≤ $100/month', '≤ $120/month']],
    says: 'Infrastructure stays small (high): limit $100 a month → $120 a month',
    valence: 'neutral',
    tier: 3,
    nearMiss: { as: 'the same limit in other words', edits: [['≤ $100/month', 'at most $100 a month']] },
  },
  {
    code: 'RISK_ACCEPTED',
    notes: security,
    edits: [['no job runs | 2026-11-02 | |', 'no job runs | 2026-11-02 | accepted risk | 2027-02-28']],
    says: 'Nightly copies (bookings) (high): accepted until 2027-02-28',
    valence: 'neutral',
    tier: 3,
    nearMiss: {
      as: 'a risk cannot be accepted without a last day',
      edits: [['no job runs | 2026-11-02 | |', 'no job runs | 2026-11-02 | accepted risk |']],
    },
  },
  {
    code: 'RISK_EXPIRED',
    notes: security,
    days: ['2026-11-21', '2026-12-01'],
    edits: [],
    says: 'Keys rotated (checkout) (medium): no longer accepted (was until 2026-11-30)',
    valence: 'worse',
    tier: 2,
    nearMiss: { as: 'the last day itself still counts', edits: [], days: ['2026-11-21', '2026-11-30'] },
  },
];
