import type { Inputs } from '../inputs.ts';
import type { Inside } from '../sources/open-root.ts';
import type { RunEvent } from '../sources/read-event.ts';

/** What every command of the action is given. */
export interface RunContext {
  readonly inputs: Inputs;
  readonly event: RunEvent;
  readonly root: Inside;
  /** The folder of the shipped personas and templates, ending in `/`. */
  readonly home: URL;
  /** A folder that goes away with the job; null outside a runner. */
  readonly scratch: string | null;
  /** The day of the run by the clock. */
  readonly today: string;
  readonly log: (line: string) => void;
}
