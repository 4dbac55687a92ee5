import type { Diagnostic } from '../diagnostics.ts';
import { maskAddress } from '../mail/read-address.ts';
import { diagnosticJson } from '../outputs/build-json.ts';
import type { DeliveryReceipt } from '../outputs/delivery/delivery-receipt.ts';
import { neutralise } from '../outputs/neutralise.ts';
import type { Paint, Style } from '../outputs/paint.ts';
import { printTable } from '../reports/print-table.ts';
import type { PreparedMail } from './prepare-mails.ts';

const styles: { readonly [K in PreparedMail['planned']['kind']]: Style } = {
  send: 'green',
  wait: 'dim',
  blocked: 'red',
};

/** Who gets what, and why or why not: a line each. No address is shown whole. */
export function printPlan(prepared: readonly PreparedMail[], paint: Paint): string {
  const head = ['Group', 'Report', 'Mail', 'To', 'Why'].map((text) => ({ text, painted: paint('bold', text) }));
  const rows = prepared.map(({ planned: { subscription, kind, recipients, reason } }) => [
    { text: subscription.group },
    { text: subscription.persona },
    { text: kind, painted: paint(styles[kind], kind) },
    { text: neutralise(recipients.map(({ address }) => maskAddress(address)).join(', ')) },
    { text: neutralise(reason) },
  ]);
  return printTable([head, ...rows]);
}

/** For programs. */
export function planJson(
  prepared: readonly PreparedMail[],
  receipts: readonly DeliveryReceipt[] | null,
  findings: readonly Diagnostic[],
): { readonly mails: readonly object[]; readonly diagnostics: readonly object[] } {
  const mails = prepared.map(({ planned: { subscription, kind, recipients, reason, key }, subject }) => ({
    group: subscription.group,
    persona: subscription.persona,
    kind,
    reason,
    key,
    subject,
    recipients: recipients.map(({ address }) => maskAddress(address)),
    outcome: receipts?.find((receipt) => receipt.key === key)?.kind ?? null,
  }));
  return { mails, diagnostics: findings.map(diagnosticJson) };
}

/** What became of each mail: a line each. */
export function printReceipts(receipts: readonly DeliveryReceipt[]): string {
  return receipts.map((receipt) => `${receipt.key}: ${neutralise(describeReceipt(receipt))}\n`).join('');
}

function describeReceipt(receipt: DeliveryReceipt): string {
  switch (receipt.kind) {
    case 'accepted':
      return `accepted as ${receipt.message}.`;
    case 'rejected':
      return `not sent: ${receipt.reason}. ${receipt.mend}`;
    case 'unknown':
      return `nobody knows whether it was sent (${receipt.reason}). See \`handoff-reports deliveries\`.`;
    case 'skip':
      return `delivered before, on ${receipt.before.at.slice(0, 10)}.`;
    case 'doubt':
      return `not sent: ${receipt.before.key} is in doubt. See \`handoff-reports deliveries\`.`;
    case 'revision':
      return 'not sent: other news was delivered for this day. `--revise` sends it, too.';
    case 'withdrawn':
      return 'not sent: the run was stopped before it.';
  }
}
