import { addDays, type Day } from '../../day.ts';
import type { Check } from '../../quantity/score.ts';
import type { Cell } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { testCell } from './test-cell.ts';

type Component = RecordByType['component'];
type Criterion = { readonly name: string; readonly result: Check['result'] };

/** The ten criteria of a component on a day, each by its name in reports. What the row does not say is unknown. */
export function judgeComponent({ cells }: Component, asOf: Day): readonly Criterion[] {
  return [
    { name: 'owner', result: isSaid(cells.owner) },
    { name: 'version', result: isSaid(cells.version) },
    { name: 'support', result: testCell(cells.supportEnds, (ends) => ends >= asOf) },
    { name: 'backup', result: testCell(cells.backup, (has) => has) },
    { name: 'restore test', result: restoreTest(cells, asOf) },
    { name: 'monitoring', result: testCell(cells.monitoring, (has) => has) },
    { name: 'MFA', result: testCell(cells.mfa, (has) => has) },
    { name: 'docs', result: testCell(cells.docs, (has) => has) },
    { name: 'tests', result: testCell(cells.tests, (has) => has) },
    { name: 'fallback', result: testCell(cells.fallback, (has) => has) },
  ];
}

function isSaid(cell: Cell<unknown>): Check['result'] {
  return testCell(cell, () => true);
}

/** Passes for 90 days; where nothing has to be backed up, nothing has to be restored. */
function restoreTest({ backup, lastRestoreTest }: Component['cells'], asOf: Day): Check['result'] {
  if (backup.kind === 'not-applicable') return 'not-applicable';
  return testCell(lastRestoreTest, (on) => on >= addDays(asOf, -90));
}
