import type { Reports } from '../cli/build-reports.ts';
import type { Compared } from '../cli/compare-states.ts';
import type { Plan } from '../outputs/plan-outputs.ts';
import type { Receipt } from '../outputs/write-files.ts';

/** What a command of the action came to: what is told of it, and what failed. */
export interface RunResult {
  readonly reports: Reports;
  readonly plan: Plan;
  /** One for each file that was written or committed; none where nothing was to be. */
  readonly receipts: readonly Receipt[];
  /** Nothing was to be written. */
  readonly isDryRun: boolean;
  /** The paths of the reports that changed, or that would. */
  readonly changed: ReadonlySet<string>;
  /** What changed since the state before; null where there is none. */
  readonly compared: Compared | null;
  /** The summary as markdown, whole. */
  readonly summary: string;
  /** The commit that holds the changed reports; empty where none was made. */
  readonly commit: string;
  /** The number of the pull request that brings them or that was previewed; empty where there is none. */
  readonly pullRequest: string;
  /** What is said beside the log, as notices. */
  readonly notices: readonly string[];
  /** What could not be done, each in a sentence or two. */
  readonly faults: readonly string[];
}
