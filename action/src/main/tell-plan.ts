import type { PreparedMail } from '../cli/prepare-mails.ts';
import { planJson, printPlan, printReceipts } from '../cli/print-mails.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { DeliveryReceipt } from '../outputs/delivery/delivery-receipt.ts';
import { makePaint } from '../outputs/paint.ts';
import { planToMdast } from '../outputs/plan-to-mdast.ts';
import { writeMdast } from '../reports/write-mdast.ts';
import { outcomeOf } from './delivery-faults.ts';
import type { MailResult } from './mail-result.ts';

/** Who gets what and why, and what became of it where something was sent. */
export function tellPlan(
  title: string,
  prepared: readonly PreparedMail[],
  receipts: readonly DeliveryReceipt[] | null,
  findings: readonly Diagnostic[],
): Omit<MailResult, 'faults'> {
  const byKey = new Map(receipts?.map((receipt) => [receipt.key, receipt]));
  const table = planToMdast(
    prepared.map(({ planned }) => planned),
    ({ key }) => {
      const receipt = byKey.get(key ?? '');
      return receipt === undefined ? null : outcomeOf(receipt);
    },
  );
  return {
    log: printPlan(prepared, makePaint(true)) + (receipts === null ? '' : `\n${printReceipts(receipts)}`),
    summary: `## ${title}\n\n${writeMdast([table])}\n`,
    outputs: { mails: JSON.stringify(planJson(prepared, receipts, findings).mails) },
    diagnostics: findings,
  };
}
