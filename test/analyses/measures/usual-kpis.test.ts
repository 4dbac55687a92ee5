import { expect, test } from 'vitest';
import { suggestKpis, usualLike } from '../../../action/src/analyses/measures/usual-kpis.ts';
import { said } from '../../../action/src/records/define-record.ts';
import { modelOf } from '../../helpers/tables.ts';

const { rows } = modelOf({
  'inventory/entities.md': `| Code | Name | Business type | Base currency |
|-|-|-|-|
| STAY | House | Short-term rental | USD |
| MINE | Mine | Coal mine | USD |
`,
  'inventory/kpis.md': `| Key | KPI | Entity | Value | As of | Unit | Owner | Cadence |
|-|-|-|-|-|-|-|-|
| stay.occ | Nights that are slept | STAY | TBD | N/A | % | Dana | weekly |
| revenue-of-a-night | RevPAR | all | TBD | N/A | USD | Dana | weekly |
| own | Own | STAY | TBD | N/A | USD | Dana | weekly |
`,
}).model;
const suggested = suggestKpis(rows.entity, rows.kpi);
const kpisOf = (code: string) => suggested.find(({ entity }) => entity.entity === code)?.kpis;

test('a declared KPI means a usual one by its key or its name', () => {
  const meant = rows.kpi.map((kpi) => `${said(kpi.cells.key)}: ${usualLike(kpi)?.key ?? 'none'}`);
  expect(meant.sort()).toEqual(['own: none', 'revenue-of-a-night: stay.revpar', 'stay.occ: stay.occ']);
});

test('what is declared for the entity, or for all, is not suggested', () => {
  const keys = kpisOf('STAY')?.map(({ key }) => key) ?? [];
  expect(keys).toContain('stay.adr');
  expect(keys).not.toContain('stay.occ');
  expect(keys).not.toContain('stay.revpar');
  expect(keys).toHaveLength(10);
});

test('a trade without a list has no suggestion, which is not an empty one', () => {
  expect(kpisOf('MINE')).toBeNull();
});
