import { isFailure } from '../sources/failure.ts';
import { readOwnCommit } from '../sources/read-own-commit.ts';
import { resolveRevision } from '../sources/resolve-revision.ts';
import type { Reports } from './build-reports.ts';
import { type Compared, compareWith } from './compare-states.ts';

/** What changed since the notes that the last published reports were made of; null where there are none. */
export async function compareWithLast(reports: Reports): Promise<Compared | null> {
  const own = await readOwnCommit(reports.root);
  if (own === null) return null;
  const from = await resolveRevision(reports.root, own.source);
  if (isFailure(from)) return null;
  const compared = await compareWith(reports, { from, to: null });
  return isFailure(compared) ? null : compared;
}
