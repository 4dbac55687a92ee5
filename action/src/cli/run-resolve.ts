import type { DeliveryEvent } from '../ledger/delivery-event.ts';
import { findDelivery } from '../ledger/find-delivery.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isInDoubt } from '../ledger/plan-deliveries.ts';
import { nameRun } from '../outputs/delivery/name-run.ts';
import { publishDeliveries } from '../outputs/delivery/publish-deliveries.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { openLedger } from './open-ledger.ts';
import type { Arguments, Resolution } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';
import { unpublished } from './unpublished.ts';

/** `resolve`: records what a person found out about a delivery in doubt. */
export async function runResolve(request: Arguments, terminal: Terminal): Promise<ExitCode | Failure> {
  const [key = ''] = request.operands;
  const { resolution } = request;
  if (resolution === null) return noResolution;
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  let refused: Failure | null = null;
  const by = { at: new Date().toISOString(), run: nameRun(process.env) };
  const decide = (ledger: Ledger): { readonly events: readonly DeliveryEvent[] } | Failure => {
    const event = resolve(ledger, key, resolution, by);
    if (!isFailure(event)) return { events: [event] };
    refused = event;
    return event;
  };
  const published = await publishDeliveries(opened.store, decide, () => 'Resolve 1 delivery');
  if (isFailure(published)) return refused ?? unpublished(published, terminal);
  const [event] = published.decision.events;
  if (event !== undefined) terminal.print(`${event.key}: ${outcomes[resolution.as]}\n`);
  return exitCodes.fine;
}

const outcomes = {
  sent: 'counts as accepted.',
  'not-sent': 'the next run sends it.',
  resend: 'the next run sends it, although it may have been sent before.',
} as const;

/** Again where the branch moved: then somebody else may have resolved it. */
function resolve(
  ledger: Ledger,
  key: string,
  resolution: Resolution,
  by: { readonly at: string; readonly run: string },
): DeliveryEvent | Failure {
  const found = findDelivery(ledger, key);
  const mend = 'List them with `handoff-reports deliveries`.';
  if (typeof found === 'string') return fail(`Unexpected key \`${key}\`, expected ${found}.`, mend);
  if (ledger.events.some(({ run }) => run === by.run) || isInDoubt(found.state)) {
    return { ...by, key: found.key, event: 'resolved', ...resolution };
  }
  return fail(`Unexpected key \`${found.key}\`: it is ${found.state}, expected one that is in doubt.`, mend);
}

const noResolution = fail(
  'Unexpected end, expected what was found out: `--sent ID`, `--not-sent` or `--resend`.',
  'See `handoff-reports resolve --help`.',
);
