import { join } from 'node:path';
import { setOutput } from '@actions/core';
import { addressMails } from '../cli/address-mails.ts';
import { buildReports } from '../cli/build-reports.ts';
import { readPeople } from '../cli/read-people.ts';
import { findRehearsed, findStandIn } from '../cli/stand-in.ts';
import { isDay } from '../day.ts';
import { claimsOf } from '../ledger/claims-of.ts';
import type { DeliveryEvent } from '../ledger/delivery-event.ts';
import { parseDeliveryKey } from '../ledger/delivery-key.ts';
import { deliveryKeyOf } from '../ledger/plan-deliveries.ts';
import { receiptsOf } from '../outputs/delivery/delivery-receipt.ts';
import type { LedgerStore } from '../outputs/delivery/ledger-store.ts';
import { readMailSettings } from '../outputs/delivery/mail-settings.ts';
import { findNameless, isOfAttempt } from '../outputs/delivery/name-run.ts';
import { type Journal, openJournal } from '../outputs/delivery/open-journal.ts';
import { openSender } from '../outputs/delivery/open-sender.ts';
import { sendClaimed } from '../outputs/delivery/send-claimed.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { blockedIn, faultsIn, mails } from './delivery-faults.ts';
import { gatherHere } from './gather-here.ts';
import type { MailResult } from './mail-result.ts';
import { maskPeople } from './mask-people.ts';
import { openLedger } from './open-ledger.ts';
import type { RunContext } from './run-context.ts';
import { showIdentity } from './show-identity.ts';
import { tellPlan } from './tell-plan.ts';

/**
 * `deliver`: makes the mails that `claim` has claimed once more, of the same commit and for the same day, and sends them. It
 * writes nothing to the repository: what became of each is in a journal, which `record` publishes.
 */
export async function runDeliver(context: RunContext): Promise<MailResult | Failure> {
  const { inputs, scratch } = context;
  const { run } = inputs;
  if (run === '' || scratch === null) return noRun;
  const nameless = findNameless(process.env);
  if (nameless !== null) return nameless;
  if (!isOfAttempt(run, process.env)) return otherAttempt(run);
  const rehearsed = findRehearsed(inputs.delivery, inputs.ledger);
  if (rehearsed !== null) return rehearsed;
  const store = openLedger(context);
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const claims = claimsOf(tip.ledger, run);
  const [first] = claims;
  if (first === undefined) return nothingClaimed(run);
  const journals = join(scratch, 'handoff-reports-journals');
  const journal = openJournal(journals, run);
  if (journal.read().length > 0) return begunBefore(run);
  // Before all that may fail: who finds the claims here knows that nothing was sent of them.
  journal.append(...claims);
  setOutput('journals', journals);
  return deliverClaims(context, store, journal, first, claims);
}

async function deliverClaims(
  context: RunContext,
  store: LedgerStore,
  journal: Journal,
  first: DeliveryEvent,
  claims: readonly DeliveryEvent[],
): Promise<MailResult | Failure> {
  const { inputs, root, home } = context;
  const { env } = process;
  const standIn = findStandIn(inputs.delivery, env);
  if (isFailure(standIn)) return standIn;
  const unknown = await showIdentity(context);
  if (unknown !== null) return unknown;
  const settings = readMailSettings(env, standIn);
  if (isFailure(settings)) return settings;
  const day = parseDeliveryKey(first.key)?.period ?? '';
  const reports = await buildReports({ root: root.path, at: null, asOf: isDay(day) ? day : null, home });
  if (isFailure(reports)) return reports;
  const gathered = await gatherHere(context, reports, store, (groups) => readPeople(env, groups));
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === 'blocked') return gathered.result;
  const { prepared, people, findings, commit } = gathered;
  if (first.event === 'claimed' && first.commit !== commit) return otherCommit;
  maskPeople(people);
  const keys = new Set(claims.map(({ key }) => key));
  const claimed = prepared.filter(({ planned }) => planned.key !== null && keys.has(planned.key));
  const due = addressMails(claimed, people, { isTest: false, commit });
  const now = (): string => new Date().toISOString();
  const unmade = [...keys].filter((key) => !due.some((mail) => deliveryKeyOf(mail) === key));
  const { run } = inputs;
  for (const key of unmade) {
    journal.append({ at: now(), key, run, event: 'withdrawn', reason: 'the mail could not be made' });
  }
  const sender = await openSender(settings, due);
  if (isFailure(sender)) return sender;
  try {
    const sent = await sendClaimed(due, { ...sender, journal, run, now });
    const receipts = receiptsOf(
      due.map((mail) => ({ kind: 'send', mail, revision: 1 })),
      sent,
    );
    const why = blockedIn(prepared).join(' ') || 'it could not be made again.';
    const faults = unmade.length === 0 ? [] : [`${mails(unmade.length)} not sent: ${why}`];
    return { ...tellPlan('Mail', prepared, receipts, findings), faults: [...faults, ...faultsIn(receipts)] };
  } finally {
    sender.close();
  }
}

const noRun = fail(
  'Unexpected empty input `run`, expected the output `run` of `command: claim`.',
  'Pass it on: `run: $' + '{{ needs.claim.outputs.run }}`.',
);

const otherCommit = fail(
  'The notes that are checked out are of another commit than the claims.',
  'Check out the commit of the workflow run in both jobs, as `actions/checkout` does by itself.',
);

/** Of an earlier attempt nobody here can tell what it sent. */
function otherAttempt(run: string): Failure {
  return fail(
    `The claims of \`${run}\` are those of another attempt, which may have sent mails. Nothing was sent.`,
    'Run all jobs again, not only the failed ones: `claim` then says what is still to be sent.',
  );
}

function nothingClaimed(run: string): Failure {
  return fail(
    `Nothing that \`${run}\` claimed is still to be sent.`,
    'Run all jobs again; `handoff-reports deliveries` lists what became of the mails.',
  );
}

function begunBefore(run: string): Failure {
  return fail(`The mails of \`${run}\` are being sent already, by an earlier step of this job.`, 'Deliver once a job.');
}
