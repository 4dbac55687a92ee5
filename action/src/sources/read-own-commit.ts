import { isFailure } from './failure.ts';
import { noteFolders } from './find-notes.ts';
import { reportsPath } from './read-reports.ts';
import { runGit } from './run-git.ts';

/** The lines of its message by which a commit of ours is known again. */
export const ownTrailers = {
  /** The commit of the notes that the reports were made of. */
  source: 'Handoff-Reports-Source',
  /** The day that they were computed for. */
  asOf: 'Handoff-Reports-As-Of',
  /** The version that made them. */
  version: 'Handoff-Reports-Version',
} as const;

/** The last commit that published reports. */
export interface OwnCommit {
  readonly id: string;
  readonly source: string;
  readonly asOf: string;
  readonly version: string;
}

/** The last commit below a root with our trailers, as far as the clone reaches; null where there is none. */
export async function readOwnCommit(root: string): Promise<OwnCommit | null> {
  const { source, asOf, version } = ownTrailers;
  const values = [source, asOf, version].map((key) => `%(trailers:key=${key},valueonly,separator=%x2C)`);
  const search = [`--grep=^${source}: `, `--format=%H%x00${values.join('%x00')}`, '-1'];
  const run = await runGit(root, ['-c', 'log.showSignature=false', 'log', ...search]);
  if (isFailure(run) || !run.isFine) return null;
  const [id = '', ...trailers] = run.output.trim().split('\0');
  const [from = '', day = '', by = ''] = trailers.map((text) => text.split(',').at(-1)?.trim() ?? '');
  return /^[0-9a-f]{40,64}$/.test(from) ? { id, source: from, asOf: day, version: by } : null;
}

/** Configuration that decides what reports say, from the root. */
export const configPaths = ['.github/handoff-reports.yml', '.github/handoff-reports'] as const;

/**
 * Whether what is checked out holds the same notes as those of a commit of ours, and the reports that it made: making them
 * again for the same day would change nothing. False where the clone does not reach there.
 */
export async function isUpToDate(root: string, { id, source }: OwnCommit): Promise<boolean> {
  const notes = await runGit(root, ['diff', '--quiet', source, '--', ...noteFolders, ...configPaths]);
  if (isFailure(notes) || !notes.isFine) return false;
  const reports = await runGit(root, ['diff', '--quiet', id, '--', reportsPath]);
  return !isFailure(reports) && reports.isFine;
}
