import { saveState } from '@actions/core';
import { addressMails, findUnsealed } from '../cli/address-mails.ts';
import { deliverDue } from '../cli/deliver-due.ts';
import { readPeople } from '../cli/read-people.ts';
import { findRehearsed } from '../cli/stand-in.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { buildHere } from './build-here.ts';
import { blockedIn, faultsIn } from './delivery-faults.ts';
import { gatherHere } from './gather-here.ts';
import type { MailResult } from './mail-result.ts';
import { maskPeople } from './mask-people.ts';
import { openLedger } from './open-ledger.ts';
import { reachSes } from './reach-ses.ts';
import type { RunContext } from './run-context.ts';
import { tellPlan } from './tell-plan.ts';

/** `send`: plans, claims, sends and records in one job. What it could not record when it was ended, its post step records. */
export async function runSend(context: RunContext): Promise<MailResult | Failure> {
  const { inputs, root, log } = context;
  const { delivery, ledger, revise } = inputs;
  const rehearsed = findRehearsed(delivery, ledger);
  if (rehearsed !== null) return rehearsed;
  const reach = delivery === 'none' ? { standIn: null } : await reachSes(context);
  if (isFailure(reach)) return reach;
  const store = openLedger(context);
  const reports = await buildHere(context, root.path);
  if (isFailure(reports)) return reports;
  const gathered = await gatherHere(context, reports, store, (groups) => readPeople(process.env, groups));
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === 'blocked') return gathered.result;
  const { prepared, people, findings, commit } = gathered;
  const blocked = blockedIn(prepared);
  maskPeople(people);
  const due = addressMails(prepared, people, { isTest: delivery === 'test', commit });
  if (delivery === 'none') {
    const unsealed = await findUnsealed(due);
    if (unsealed !== null) return unsealed;
    return { ...tellPlan('Mail: what would be sent', prepared, null, findings), faults: blocked };
  }
  if (delivery !== 'test') saveState('delivers', 'true');
  const way = { delivery, folder: null, ledger, revise, root: root.path, store, standIn: reach.standIn };
  const result = await deliverDue(due, way, { printAside: log });
  if (isFailure(result)) return result;
  const { receipts, unpublished } = result;
  const left = unpublished === null ? [] : [`${unpublished.message} ${unpublished.mend}`];
  const faults = [...blocked, ...faultsIn(receipts), ...left];
  return { ...tellPlan('Mail', prepared, receipts, findings), faults };
}
