import { isDay } from '../day.ts';
import { checkDeliveries } from '../ledger/check-deliveries.ts';
import { findLate } from '../ledger/find-late.ts';
import { isInDoubt } from '../ledger/plan-deliveries.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { mails } from './delivery-faults.ts';
import type { MailResult } from './mail-result.ts';
import { openLedger } from './open-ledger.ts';
import type { RunContext } from './run-context.ts';
import { tellDeliveries } from './tell-deliveries.ts';

/** `deliveries`: says how the mail is, and fails where somebody must look: doubts, returned mail, a last mail too long ago. */
export async function runDeliveries(context: RunContext): Promise<MailResult | Failure> {
  const { inputs, today } = context;
  const tip = await openLedger(context).read();
  if (isFailure(tip)) return tip;
  const deliveries = [...tip.ledger.deliveries.values()];
  const doubts = deliveries.filter(({ state }) => isInDoubt(state)).length;
  const { 'most-days': most } = inputs;
  const late = most === null || !isDay(today) ? null : findLate(tip.ledger, today, most);
  const findings = checkDeliveries(tip.ledger);
  const faults = [
    doubts === 0 ? '' : `${mails(doubts)} in doubt: look into the audit mailbox, then \`handoff-reports resolve\`.`,
    ...findings.map(({ message }) => message),
    late ?? '',
  ];
  return { ...tellDeliveries('Mail: all deliveries', deliveries), faults: faults.filter((fault) => fault !== '') };
}
