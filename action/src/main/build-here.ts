import { buildReports, type Reports } from '../cli/build-reports.ts';
import type { KnownDocuments } from '../model/read-model.ts';
import type { Failure } from '../sources/failure.ts';

import { chooseDay } from './choose-day.ts';
import type { RunContext } from './run-context.ts';

/** Reads the notes of a root and builds every report, for the day that the input or the event names. */
export async function buildHere(
  context: RunContext,
  root: string,
  known: KnownDocuments = new Map(),
): Promise<Reports | Failure> {
  const asOf = await chooseDay(context, root);
  return buildReports({ root, at: null, asOf, home: context.home, known });
}
