import { ledgerFor } from '../cli/stand-in.ts';
import type { Inputs } from '../inputs.ts';
import { journalFolder } from '../outputs/delivery/journal-folder.ts';
import { isRunEnded } from '../outputs/delivery/name-run.ts';
import { settleJournals } from '../outputs/delivery/settle-journals.ts';
import { isFailure } from '../sources/failure.ts';
import { openInside } from '../sources/open-root.ts';
import { readEvent } from '../sources/read-event.ts';
import { openLedger } from './open-ledger.ts';

/** Publishes what runs that broke off have left in this job; gives what could not be, in words. */
export async function recordLeft(
  inputs: Inputs,
  env: { readonly [name: string]: string | undefined },
): Promise<string | null> {
  const log = (line: string): void => console.log(line);
  const root = openInside(env.GITHUB_WORKSPACE ?? process.cwd(), inputs.root);
  if (isFailure(root)) return `${root.message} ${root.mend}`;
  const folder = await journalFolder(root.path, ledgerFor(inputs.delivery, inputs.ledger));
  if (isFailure(folder)) return `${folder.message} ${folder.mend}`;
  const store = openLedger({ inputs, event: readEvent(env), root });
  const runs = await settleJournals(store, folder, () => new Date().toISOString(), isRunEnded);
  if (isFailure(runs)) return `${runs.message} ${runs.mend}`;
  for (const run of runs) log(`Recorded what the run ${run} left: \`handoff-reports deliveries\` lists it.`);
  return null;
}
