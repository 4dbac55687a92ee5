import { describe, expect, test } from 'vitest';
import { formatPart, formatSentence } from '../../action/src/reports/format-value.ts';
import { analyse, gapsOf, rangeOf, tableOf } from '../helpers/analyse.ts';

const note = `---
entity: QOS
updated: 2026-11-21
---

# Queen of San Diego

## Blockers

1. **Zero listings.** Nobody can find us. (priority: P0, owner: @dana)
2. **No certificate.** The broker has not answered. (priority: P0, due: 2026-11-20)
3. **Old copy.** The pages describe last season. (priority: P2)
4. ~~**No domain.** It has lapsed.~~ (priority: P0)
5. **Slow mail.** It waits for days. (priority: P1)
6. **Crew list.** Nobody keeps it.

## Next steps

1. Get the certificate. (priority: P0, owner: @dana)
`;

const security = `# Security

| ID | Check | Applies to | Entity | Result | Severity | Evidence | Annotation | Annotation expires |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| waf | A WAF | site | QOS | fail | high | none | | |
| keys | No keys in history | checkout | JADA | fail | critical | found | | |
| logs | Logs are kept | server | QOS | fail | medium | none | accepted risk | 2027-01-31 |
| mfa | MFA | bank | all | pass | critical | seen | | |
`;

describe('stated and derived', () => {
  const section = analyse('shortfalls', { 'handoffs/qos.md': note, 'inventory/security.md': security });

  test.each([
    ['critical', '2 2 shortfalls'],
    ['derived', '2 2 failed checks'],
    ['other-blockers', '3 3 blockers'],
  ])('%s is %s', (id, value) => {
    expect(rangeOf(section, id)).toBe(value);
  });

  test('the overdue one comes first, and nobody in charge is named as such', () => {
    const rows = tableOf(section, 'stated').rows.map(({ cells }) => cells.map(formatPart));
    expect(rows).toEqual([
      ['No certificate.', 'QOS', 'CEO to name', '2026-11-20', 'handoffs/qos.md:11'],
      ['Zero listings.', 'QOS', 'dana', 'none', 'handoffs/qos.md:10'],
    ]);
  });

  test('an accepted risk stands below the line until its last day', () => {
    expect(tableOf(section, 'failed-checks').rows.map(({ key }) => key)).toEqual([
      'security-check/keys',
      'security-check/waf',
    ]);
    expect(tableOf(section, 'accepted-risks').rows.map(({ cells }) => cells.map(formatPart))).toEqual([
      ['Logs are kept (server)', 'QOS', 'medium', '2027-01-31'],
    ]);
  });

  test('the headline counts them apart', () => {
    expect(formatSentence(section.headline?.sentence ?? [])).toBe(
      'The notes state 2 critical shortfalls; the tables add 2 failed checks.',
    );
  });
});

describe('failed checks of other tables', () => {
  const tables = {
    'inventory/obligations.md': `# Obligations

| ID | What | Entity | Kind | Due | Amount | Done |
| --- | --- | --- | --- | --- | --- | --- |
| S-1 | Hull insurance | VESSEL | insurance | 2026-11-01 | TBD | no |
| S-2 | Trailer registration | HAUL | registration | 2026-11-02 | $205 | no |
| S-3 | Sales tax return | STAY | tax filing | 2026-11-10 | $2,000–3,000 | no |
| S-4 | Lodging licence | STAY | licence | 2026-11-17 | $10,000 | no |
| S-5 | Domain | HOLD | renewal | 2026-11-20 | N/A | no |
| S-6 | Last year's return | STAY | tax filing | 2026-04-15 | $900 | yes |
| S-7 | Due today | STAY | tax filing | 2026-11-21 | $1 | no |
`,
    'inventory/assets.md': `# Assets

| ID | Asset | Entity | Class | Status | Owner | Insurable | Insurance expiry | Registration expiry | Replacement value |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| A-1 | Truck | HAUL | vehicle | active | Kit | yes | 2026-11-20 | 2026-11-19 | $30,000 |
| A-2 | Van | HAUL | vehicle | sold | Kit | yes | 2020-01-01 | 2020-01-01 | $9,000 |
`,
    'inventory/stack.md': `# Stack

| ID | Component | Layer | Entity | Owner | Criticality | Support ends |
| --- | --- | --- | --- | --- | --- | --- |
| plugin | Booking plugin | application | STAY | Kit | low | 2026-10-15 |
`,
    'inventory/people.md': `# People

| Person | Entity | Licence expiry |
| --- | --- | --- |
| Kit | HAUL | 2026-11-01 |
`,
  };
  const section = analyse('shortfalls', tables);

  test('rank by severity, urgency, money, day and id', () => {
    expect(tableOf(section, 'failed-checks').rows.map(({ key }) => key)).toEqual([
      'asset/A-1/insurance',
      'obligation/S-3',
      'obligation/S-1',
      'asset/A-1/registration',
      'obligation/S-4',
      'obligation/S-2',
      'person/haul-kit',
      'obligation/S-5',
      'component/plugin',
    ]);
  });

  test('the money at risk is what the failed rows say, and no more', () => {
    expect(rangeOf(section, 'money-at-risk')).toBe('72205 73205 USD');
  });
});

test('where security was never checked, nothing is said to hold', () => {
  const section = analyse('shortfalls', { 'handoffs/a.md': '# A\n\n## Blockers\n\nNone.\n' });
  expect(rangeOf(section, 'critical')).toBe('0 0 shortfalls');
  expect(rangeOf(section, 'derived')).toBeNull();
  expect(section.headline?.standing).toBe('unknown');
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['table/obligation', 'table/security-check']);
});

test('at most ten are listed, and all are counted', () => {
  const things = 'anchor boiler cable deck engine flag galley hull inverter jib keel lamp mast'.split(' ');
  const items = things.map((thing) => `- **The ${thing} is broken.** (priority: P0)`).join('\n');
  const section = analyse('shortfalls', { 'handoffs/a.md': `# A\n\n## Blockers\n\n${items}\n` });
  const table = tableOf(section, 'stated');
  expect([table.rows.length, table.hidden]).toEqual([10, 3]);
  expect(rangeOf(section, 'critical')).toBe('13 13 shortfalls');
});
