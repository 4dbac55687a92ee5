import { readMailSettings } from '../outputs/delivery/mail-settings.ts';
import { printJson } from '../outputs/neutralise.ts';
import { printDiagnostics } from '../outputs/print-diagnostics.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { addressMails, findUnsealed } from './address-mails.ts';
import { buildReports } from './build-reports.ts';
import { deliverDue } from './deliver-due.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { gatherMails } from './gather-mails.ts';
import { openLedger } from './open-ledger.ts';
import type { Arguments } from './parse-arguments.ts';
import { planJson, printPlan, printReceipts } from './print-mails.ts';
import { inventPeople, readPeople } from './read-people.ts';
import { findRehearsed, findStandIn } from './stand-in.ts';
import type { Terminal } from './terminal.ts';
import { unpublished } from './unpublished.ts';

/** `send`: mails each group of the configuration its report, or says who would get what and why. */
export async function runSend(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const { delivery } = request;
  const { env } = process;
  const rehearsed = findRehearsed(delivery, request.ledger);
  if (rehearsed !== null) return rehearsed;
  const standIn = findStandIn(delivery, env);
  if (isFailure(standIn)) return standIn;
  // What would stop all mails is found before the work.
  const isOutward = delivery !== 'none' && delivery !== 'local';
  const settings = isOutward ? readMailSettings(env, standIn) : null;
  if (isFailure(settings)) return settings;
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const gathered = await gatherMails(reports, {
    ...request,
    store: opened.store,
    findPeople: (groups) => (delivery === 'local' ? inventPeople(groups) : readPeople(env, groups)),
    isCommitted: isOutward,
    env,
    home,
  });
  if (isFailure(gathered)) return gathered;
  if (gathered.kind === 'secrets') {
    terminal.printAside(`${printDiagnostics(gathered.found, [], terminal.paint)}\nNothing was sent.\n`);
    return exitCodes.findings;
  }
  const { prepared, people, findings, commit } = gathered;
  const isPretty = request.format === 'pretty';
  if (isPretty) terminal.print(printPlan(prepared, terminal.paint));
  if (isPretty && findings.length > 0) terminal.printAside(`\n${printDiagnostics(findings, [], terminal.paint)}`);
  const isBlocked = prepared.some(({ planned }) => planned.kind === 'blocked');
  const code = isBlocked ? exitCodes.findings : exitCodes.fine;
  const due = addressMails(prepared, people, { isTest: delivery === 'test', commit });
  if (delivery === 'none') {
    if (!isPretty) terminal.print(printJson(planJson(prepared, null, findings)));
    return (await findUnsealed(due)) ?? code;
  }
  const result = await deliverDue(due, { ...request, ...opened, standIn }, terminal);
  if (isFailure(result)) return unpublished(result, terminal);
  // Into a mailbox here they are to be looked at; their ids are of no use to anybody.
  const isTold = delivery !== 'local' || result.code !== 0;
  if (!isPretty) terminal.print(printJson(planJson(prepared, result.receipts, findings)));
  else if (isTold) terminal.print(`\n${printReceipts(result.receipts)}`);
  if (result.unpublished !== null) unpublished(result.unpublished, terminal);
  return result.code === 0 ? code : result.code;
}
