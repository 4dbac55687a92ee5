import { expect, test } from 'vitest';
import { figureHistory } from '../../action/src/changes/figure-history.ts';
import type { PastFigure } from '../../action/src/changes/past-section.ts';
import { day } from '../../action/src/day.ts';
import { quantity } from '../../action/src/quantity/quantity.ts';

const months = (low: number, inputs = 'same'): PastFigure => ({ value: quantity({ low, unit: 'months' }), inputs });
const unknown: PastFigure = { value: null, inputs: 'same' };

/** The numbers of the moments at which the figure changed; null where it is not there. */
function changesOf(figures: readonly (PastFigure | null)[]): readonly number[] {
  const moments = figures.map((figure, at) => ({
    at,
    section: {
      asOf: day('2026-11-21'),
      unread: 0,
      evidence: new Map(),
      figures: new Map(figure === null ? [] : [['runway', figure]]),
    },
  }));
  return figureHistory('runway', moments).map(({ at }) => at);
}

test.each([
  ['the first moment at which it is there', [null, null, months(4)], [2]],
  ['another value', [months(4), months(4), months(5), months(5)], [0, 2]],
  ['the same value of other inputs', [months(4), months(4, 'other'), months(4, 'other')], [0, 1]],
  ['a value that comes back', [months(4), months(5), months(4)], [0, 1, 2]],
  ['what is no longer known, which is not what is no longer there', [months(4), unknown, null, null], [0, 1, 2]],
  ['nothing, where it never is there', [null, null], []],
])('%s', (_what, figures, changes) => {
  expect(changesOf(figures)).toEqual(changes);
});
