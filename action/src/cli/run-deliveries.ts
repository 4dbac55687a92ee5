import { isDay } from '../day.ts';
import { checkDeliveries } from '../ledger/check-deliveries.ts';
import { deliveryCodes } from '../ledger/delivery-codes.ts';
import { findLate } from '../ledger/find-late.ts';
import { isInDoubt } from '../ledger/plan-deliveries.ts';
import { diagnosticJson } from '../outputs/build-json.ts';
import { journalFolder } from '../outputs/delivery/journal-folder.ts';
import { isRunEnded } from '../outputs/delivery/name-run.ts';
import { deliveriesJson, printDeliveries } from '../outputs/delivery/print-deliveries.ts';
import { settleJournals } from '../outputs/delivery/settle-journals.ts';
import { printJson } from '../outputs/neutralise.ts';
import { printDiagnostics } from '../outputs/print-diagnostics.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { openLedger } from './open-ledger.ts';
import type { Arguments } from './parse-arguments.ts';
import { ledgerFor } from './stand-in.ts';
import type { Terminal } from './terminal.ts';

/** `deliveries`: prints what was delivered, and what is in doubt. */
export async function runDeliveries(request: Arguments, terminal: Terminal): Promise<ExitCode | Failure> {
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  const { root, store } = opened;
  if (request.isRecorded) {
    const folder = await journalFolder(root, ledgerFor(request.delivery, request.ledger));
    if (isFailure(folder)) return folder;
    const runs = await settleJournals(store, folder, () => new Date().toISOString(), isRunEnded);
    if (isFailure(runs)) return runs;
    for (const run of runs) terminal.printAside(`Recorded what the run ${run} left.\n`);
  }
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const isWanted = ({ persona }: { readonly persona: string }) =>
    request.persona === null || persona === request.persona;
  const deliveries = [...tip.ledger.deliveries.values()].filter(isWanted);
  const paths = new Set(
    deliveries.flatMap(({ feedback }) => feedback.map(({ place }) => `${place.path}:${place.line}`)),
  );
  const findings = checkDeliveries(tip.ledger).filter(({ place }) => paths.has(`${place.path}:${place.line}`));
  const today = new Date().toISOString().slice(0, 10);
  const { mostDays } = request;
  const late = mostDays === null || !isDay(today) ? null : findLate(tip.ledger, today, mostDays);
  if (request.format === 'json') {
    terminal.print(printJson({ ...deliveriesJson(deliveries), diagnostics: findings.map(diagnosticJson), late }));
  } else {
    const told = printDiagnostics(findings, [], terminal.paint);
    terminal.print(printDeliveries(deliveries, terminal.paint) + (told === '' ? '' : `\n${told}`));
  }
  if (late !== null) terminal.printAside(`${late}\n`);
  if (deliveries.some(({ state }) => isInDoubt(state))) return deliveryCodes.doubt;
  return late === null ? exitCodes.fine : exitCodes.findings;
}
