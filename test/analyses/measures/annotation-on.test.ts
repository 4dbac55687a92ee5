import { expect, test } from 'vitest';
import { annotationOn } from '../../../action/src/analyses/measures/annotation-on.ts';
import { day } from '../../../action/src/day.ts';
import { modelOf } from '../../helpers/tables.ts';

test.each([
  ['', '', { says: null, until: null, lapsed: null }],
  ['N/A', '', { says: null, until: null, lapsed: null }],
  ['not applicable', '', { says: 'not applicable', until: null, lapsed: null }],
  ['Not applicable', '2026-11-20', { says: null, until: null, lapsed: 'not applicable until 2026-11-20' }],
  ['does not apply', '2026-11-21', { says: 'not applicable', until: null, lapsed: null }],
  ['done another way', '', { says: 'done another way', until: null, lapsed: null }],
  ['accepted risk', '2026-11-21', { says: 'accepted risk', until: '2026-11-21', lapsed: null }],
  ['accepted risk', '2026-11-20', { says: null, until: null, lapsed: 'accepted risk until 2026-11-20' }],
  ['accepted risk', '', { says: null, until: null, lapsed: 'accepted without a last day' }],
])('“%s” until “%s”', (annotation, expires, expected) => {
  const header =
    '# Controls\n\n| Rule | Entity | Severity | Annotation | Annotation expires |\n| - | - | - | - | - |\n';
  const { model } = modelOf({ 'inventory/controls.md': `${header}| Rule | all | high | ${annotation} | ${expires} |` });
  const [control] = model.rows.control;
  expect(control && annotationOn(control.cells, day('2026-11-21'))).toEqual(expected);
});
