import { isUpToDate, readOwnCommit } from '../sources/read-own-commit.ts';
import { readVersion } from '../sources/read-version.ts';
import { chooseDay } from './choose-day.ts';
import type { RunContext } from './run-context.ts';

/**
 * Whether nothing that decides what the reports say has changed since they were published: notes, configuration, day and
 * version. Then none need be made, which git can tell in a moment.
 */
export async function isPublished(context: RunContext): Promise<boolean> {
  const { root, home } = context;
  const own = await readOwnCommit(root.path);
  if (own === null || own.version !== readVersion(home)) return false;
  const asOf = await chooseDay(context, root.path);
  return (asOf === null || asOf === own.asOf) && isUpToDate(root.path, own);
}
