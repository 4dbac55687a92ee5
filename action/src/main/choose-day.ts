import { type Day, isDay } from '../day.ts';
import { readCommitterDate } from '../sources/read-committer-date.ts';
import type { RunContext } from './run-context.ts';

/**
 * The day that the input names. Without one the event decides: a push is dated by its head commit, a run by clock or by
 * hand by its own day; null leaves it to the notes.
 */
export async function chooseDay(
  { inputs, event, today }: Pick<RunContext, 'inputs' | 'event' | 'today'>,
  root: string,
): Promise<Day | null> {
  const asOf = inputs['as-of'];
  if (asOf !== null) return asOf === 'stated' ? null : asOf;
  if (event.name === 'push') return readCommitterDate(root);
  return ['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event.name) && isDay(today) ? today : null;
}
