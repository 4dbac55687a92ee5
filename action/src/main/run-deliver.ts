import { join } from 'node:path';
import { setOutput } from '@actions/core';
import { addressMails } from '../cli/address-mails.ts';
import { buildReports } from '../cli/build-reports.ts';
import type { GatheredMails } from '../cli/gather-mails.ts';
import { type People, readPeople } from '../cli/read-people.ts';
import { findRehearsed } from '../cli/stand-in.ts';
import { isDay } from '../day.ts';
import { claimsOf } from '../ledger/claims-of.ts';
import type { DeliveryEvent } from '../ledger/delivery-event.ts';
import { parseDeliveryKey } from '../ledger/delivery-key.ts';
import { deliveryKeyOf } from '../ledger/plan-deliveries.ts';
import { receiptsOf } from '../outputs/delivery/delivery-receipt.ts';
import type { LedgerStore } from '../outputs/delivery/ledger-store.ts';
import { findNameless, isOfAttempt } from '../outputs/delivery/name-run.ts';
import { findUnwritable, type Journal, openJournal } from '../outputs/delivery/open-journal.ts';
import { openSender } from '../outputs/delivery/open-sender.ts';
import type { DueMail } from '../outputs/delivery/sealed-mail.ts';
import { sendClaimed } from '../outputs/delivery/send-claimed.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { blockedIn, faultsIn, mails } from './delivery-faults.ts';
import { gatherHere } from './gather-here.ts';
import type { MailResult } from './mail-result.ts';
import { maskPeople } from './mask-people.ts';
import { openLedger } from './open-ledger.ts';
import { reachSes } from './reach-ses.ts';
import type { RunContext } from './run-context.ts';
import { tellPlan } from './tell-plan.ts';

/**
 * `deliver`: makes the mails that `claim` has claimed once more, of the same commit and for the same day, and sends them. It
 * writes nothing to the repository: what became of each is in a journal, which `record` publishes.
 */
export async function runDeliver(context: RunContext): Promise<MailResult | Failure> {
  const store = openLedger(context);
  const begun = await begin(context, store);
  if (isFailure(begun)) return begun;
  const reach = await reachSes(context);
  if (isFailure(reach)) return reach;
  const made = await makeClaimed(context, store, begun);
  if (isFailure(made) || 'log' in made) return made;
  const { due, prepared, findings } = made;
  const unmade = giveUp(begun, due);
  const sender = await openSender(reach.settings, due);
  if (isFailure(sender)) return sender;
  try {
    const sent = await sendClaimed(due, { ...sender, journal: begun.journal, run: context.inputs.run, now });
    const receipts = receiptsOf(
      due.map((mail) => ({ kind: 'send', mail, revision: 1 })),
      sent,
    );
    const why =
      blockedIn(prepared).join(' ') ||
      'it could not be made again. Write the same `persona` and `since` as for `command: claim`.';
    const faults = unmade === 0 ? [] : [`${mails(unmade)} not sent: ${why}`];
    return { ...tellPlan('Mail', prepared, receipts, findings), faults: [...faults, ...faultsIn(receipts)] };
  } finally {
    sender.close();
  }
}

const now = (): string => new Date().toISOString();

/** Claims that are to be delivered here, and nowhere else. */
interface Begun {
  readonly claims: readonly DeliveryEvent[];
  readonly journal: Journal;
  readonly run: string;
}

/** Before all that may fail: who finds the claims in the journal, and no more, knows that nothing was sent of them. */
async function begin({ inputs, scratch }: RunContext, store: LedgerStore): Promise<Begun | Failure> {
  const { run, delivery } = inputs;
  if (delivery === 'none' || delivery === 'test') return noDelivery(delivery);
  if (run === '' || scratch === null) return noRun;
  const hindrance = findNameless(process.env) ?? findRehearsed(delivery, inputs.ledger);
  if (hindrance !== null) return hindrance;
  if (!isOfAttempt(run, process.env)) return otherAttempt(run);
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const claims = claimsOf(tip.ledger, run);
  if (claims.length === 0) return nothingClaimed(run);
  const journals = join(scratch, 'handoff-reports-journals');
  const unwritable = findUnwritable(journals);
  if (unwritable !== null) return unwritable;
  const journal = openJournal(journals, run);
  if (journal.read().length > 0) return begunBefore(run);
  journal.append(...claims);
  setOutput('journals', journals);
  return { claims, journal, run };
}

interface Made extends Pick<GatheredMails<People>, 'prepared' | 'findings'> {
  readonly due: readonly DueMail[];
}

/** The mails of the claims; a result where none must be sent. */
async function makeClaimed(
  context: RunContext,
  store: LedgerStore,
  { claims }: Begun,
): Promise<Made | MailResult | Failure> {
  const { root, home } = context;
  const [first] = claims;
  const day = parseDeliveryKey(first?.key ?? '')?.period ?? '';
  const reports = await buildReports({ root: root.path, at: null, asOf: isDay(day) ? day : null, home });
  if (isFailure(reports)) return reports;
  const gathered = await gatherHere(context, reports, store, (groups) => readPeople(process.env, groups));
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === 'blocked') return gathered.result;
  const { prepared, people, findings, commit } = gathered;
  if (first?.event === 'claimed' && first.commit !== commit) return otherCommit;
  maskPeople(people);
  const keys = new Set(claims.map(({ key }) => key));
  const claimed = prepared.filter(({ planned }) => planned.key !== null && keys.has(planned.key));
  return { due: addressMails(claimed, people, { isTest: false, commit }), prepared, findings };
}

/** Gives back the claims for which there is no mail, and counts them. */
function giveUp({ claims, journal, run }: Begun, due: readonly DueMail[]): number {
  const made = new Set(due.map(deliveryKeyOf));
  const keys = claims.map(({ key }) => key).filter((key) => !made.has(key));
  for (const key of keys) {
    journal.append({ at: now(), key, run, event: 'withdrawn', reason: 'the mail could not be made' });
  }
  return keys.length;
}

const noRun = fail(
  'Unexpected empty input `run`, expected the output `run` of `command: claim`.',
  'Pass it on: `run: $' + '{{ needs.claim.outputs.run }}`.',
);

function noDelivery(delivery: string): Failure {
  return fail(
    `Unexpected \`delivery: ${delivery}\` for \`command: deliver\`: what was claimed is delivered.`,
    'Write `command: send` for a test or a dry run.',
  );
}

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
