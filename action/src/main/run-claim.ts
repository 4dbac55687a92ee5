import { setOutput } from '@actions/core';
import type { PreparedMail } from '../cli/prepare-mails.ts';
import { findRehearsed } from '../cli/stand-in.ts';
import { slotOf } from '../ledger/delivery-key.ts';
import { type Claimable, claimMails } from '../outputs/delivery/claim-mails.ts';
import { receiptsOf } from '../outputs/delivery/delivery-receipt.ts';
import { findNameless, nameRun } from '../outputs/delivery/name-run.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { buildHere } from './build-here.ts';
import { blockedIn, faultsIn } from './delivery-faults.ts';
import { gatherHere } from './gather-here.ts';
import type { MailResult } from './mail-result.ts';
import { openLedger } from './open-ledger.ts';
import type { RunContext } from './run-context.ts';
import { tellPlan } from './tell-plan.ts';

/**
 * `claim`: publishes that this run, and no other, sends the mails that are due. It knows no address and no key of SES: another
 * job sends them (`deliver`), and a third publishes what became of them (`record`).
 */
export async function runClaim(context: RunContext): Promise<MailResult | Failure> {
  const { inputs, root } = context;
  const { delivery, revise } = inputs;
  if (delivery === 'test') return noTest;
  const nameless = delivery === 'none' ? null : findNameless(process.env);
  if (nameless !== null) return nameless;
  const rehearsed = findRehearsed(delivery, inputs.ledger);
  if (rehearsed !== null) return rehearsed;
  const store = openLedger(context);
  const reports = await buildHere(context, root.path);
  if (isFailure(reports)) return reports;
  const gathered = await gatherHere(context, reports, store, () => null);
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === 'blocked') return gathered.result;
  const { prepared, findings, commit } = gathered;
  const blocked = blockedIn(prepared);
  if (delivery === 'none') {
    return { ...tellPlan('Mail: what would be sent', prepared, null, findings), faults: blocked };
  }
  const run = nameRun(process.env);
  const now = (): string => new Date().toISOString();
  const due = prepared.flatMap((one) => claimableOf(one, commit));
  // Known before it is published: whoever ends this job on the way can still have the claims given back.
  setOutput('run', run);
  const claimed = await claimMails(due, { store, journal: null, run, now, revise });
  if (isFailure(claimed)) return claimed;
  const { planned, events } = claimed.decision;
  const told = tellPlan(`Mail: ${events.length} claimed`, prepared, null, findings);
  const waiting = planned.filter(({ kind }) => kind !== 'send');
  return {
    ...told,
    outputs: { ...told.outputs, run: events.length === 0 ? '' : run },
    faults: [...blocked, ...faultsIn(receiptsOf(waiting, new Map()))],
  };
}

/** What names a mail that is to be sent, without the mail. */
function claimableOf({ planned: { kind, key } }: PreparedMail, commit: string): readonly Claimable[] {
  if (kind !== 'send' || key === null) return [];
  const slot = slotOf(key);
  return [{ key: slot, digest: key.slice(slot.length + 1), commit }];
}

const noTest = fail(
  'Unexpected `delivery: test` for `command: claim`: a test counts as no delivery, so there is nothing to claim.',
  'Write `command: send` for a test.',
);
