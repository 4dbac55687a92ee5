import { buildReports, type Reports } from '../cli/build-reports.ts';
import { type Day, isDay } from '../day.ts';
import type { Inputs } from '../inputs.ts';
import type { KnownDocuments } from '../model/read-model.ts';
import type { Failure } from '../sources/failure.ts';
import type { Inside } from '../sources/open-root.ts';
import { readCommitterDate } from '../sources/read-committer-date.ts';
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

/** Reads the notes of a root and builds every report, for the day that the input or the event names. */
export async function buildHere(
  context: RunContext,
  root: string,
  known: KnownDocuments = new Map(),
): Promise<Reports | Failure> {
  const asOf = await chooseDay(context, root);
  return buildReports({ root, at: null, asOf, home: context.home, known });
}

/**
 * The day that the input names. Without one the event decides: a push is dated by its head commit, a run by clock or by
 * hand by its own day; null leaves it to the notes.
 */
async function chooseDay({ inputs, event, today }: RunContext, root: string): Promise<Day | null> {
  const asOf = inputs['as-of'];
  if (asOf !== null) return asOf === 'stated' ? null : asOf;
  if (event.name === 'push') return readCommitterDate(root);
  return ['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event.name) && isDay(today) ? today : null;
}
