import { type Day, isDay } from '../day.ts';
import { isFailure } from '../sources/failure.ts';
import { readCommitterDate } from '../sources/read-committer-date.ts';
import { readOwnCommit } from '../sources/read-own-commit.ts';
import { readRevision } from '../sources/resolve-revision.ts';
import type { RunContext } from './run-context.ts';

/**
 * The day that the input names. Without one the event decides: a push is dated by its head commit, a run by clock or by
 * hand by its own day; null leaves it to the notes. A commit of our own is no news: it keeps the day of its reports, or each
 * one would call for the next.
 */
export async function chooseDay(
  { inputs, event, today }: Pick<RunContext, 'inputs' | 'event' | 'today'>,
  root: string,
): Promise<Day | null> {
  const asOf = inputs['as-of'];
  if (asOf !== null) return asOf === 'stated' ? null : asOf;
  if (event.name === 'push') return readPushDay(root);
  return ['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event.name) && isDay(today) ? today : null;
}

async function readPushDay(root: string): Promise<Day | null> {
  const [own, head] = [await readOwnCommit(root), await readRevision(root, 'HEAD', 'HEAD')];
  const isOwn = own !== null && head !== null && !isFailure(head) && own.id === head.id;
  return isOwn && isDay(own.asOf) ? own.asOf : readCommitterDate(root);
}
