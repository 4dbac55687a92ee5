import { deliveryCodes } from '../ledger/delivery-codes.ts';
import type { Failure } from '../sources/failure.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** What was asked for is sound, and the world refused it. */
export function unpublished({ message, mend }: Failure, terminal: Terminal): ExitCode {
  terminal.printAside(`handoff-reports: ${message}\n${mend}\n`);
  return deliveryCodes.unclaimed;
}
