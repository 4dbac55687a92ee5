import type { Reports } from '../cli/build-reports.ts';
import { type GatheredMails, gatherMails } from '../cli/gather-mails.ts';
import type { People } from '../cli/read-people.ts';
import type { LedgerStore } from '../outputs/delivery/ledger-store.ts';
import { makePaint } from '../outputs/paint.ts';
import { printDiagnostics } from '../outputs/print-diagnostics.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import type { Subscription } from '../subscriptions.ts';
import type { MailResult } from './mail-result.ts';
import type { RunContext } from './run-context.ts';

/** All that is needed to send; a result where nothing must be sent, since the notes show secrets. */
export async function gatherHere<Who extends People | null>(
  { inputs, home }: RunContext,
  reports: Reports,
  store: LedgerStore,
  findPeople: (groups: readonly Subscription[]) => Who | Failure,
): Promise<GatheredMails<Who> | { readonly kind: 'blocked'; readonly result: MailResult } | Failure> {
  const { persona, since, delivery } = inputs;
  const isCommitted = delivery !== 'none';
  const wanted = { store, findPeople, persona, since, isCommitted, env: process.env, home };
  const gathered = await gatherMails(reports, wanted);
  if (isFailure(gathered) || gathered.kind === 'mails') return gathered;
  const { found } = gathered;
  const faults = ['The notes show secrets, so no mail was sent. Take them out, and renew them.'];
  const log = printDiagnostics(found, [], makePaint(true));
  return { kind: 'blocked', result: { log, summary: '', outputs: {}, diagnostics: found, faults } };
}
