import type { DeliveryCode } from '../ledger/delivery-codes.ts';

/** What the exit code says. Permanent. */
export const exitCodes = {
  /** All is well; warnings alone are well. */
  fine: 0,
  /** The notes have errors, or a report could not be written. */
  findings: 1,
  /** The command cannot be carried out as it was given. */
  usage: 2,
  /** A bug of ours (`EX_SOFTWARE` of sysexits). */
  bug: 70,
} as const;

/** Commands that deliver have more. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes] | DeliveryCode;
