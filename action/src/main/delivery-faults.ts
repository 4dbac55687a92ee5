import type { PreparedMail } from '../cli/prepare-mails.ts';
import type { DeliveryReceipt } from '../outputs/delivery/delivery-receipt.ts';

/** What became of a mail, in a word or two. */
export function outcomeOf(receipt: DeliveryReceipt): string {
  switch (receipt.kind) {
    case 'accepted':
      return 'accepted';
    case 'skip':
      return 'delivered before';
    case 'unknown':
    case 'doubt':
      return 'in doubt';
    case 'rejected':
      return `not sent: ${receipt.reason}`;
    case 'revision':
      return 'not sent: other news was delivered';
    case 'withdrawn':
      return 'not sent: stopped before it';
  }
}

/** What fails a run that delivered, each kind of trouble in a sentence. */
export function faultsIn(receipts: readonly DeliveryReceipt[]): readonly string[] {
  const many = (...kinds: readonly DeliveryReceipt['kind'][]): number =>
    receipts.filter(({ kind }) => kinds.includes(kind)).length;
  const [doubts, revisions, stopped] = [many('unknown', 'doubt'), many('revision'), many('withdrawn')];
  const rejected = receipts.flatMap((one) => (one.kind === 'rejected' ? [`${one.reason}. ${one.mend}`] : []));
  return [
    doubts > 0 ? `${mails(doubts)} in doubt, and not sent again: \`handoff-reports deliveries\` lists them.` : '',
    revisions > 0
      ? `${mails(revisions)} not sent: other news was delivered for the same day. Write \`revise: true\`.`
      : '',
    rejected.length > 0 ? `${mails(rejected.length)} not sent: ${rejected[0]}` : '',
    stopped > 0 ? `${mails(stopped)} not sent: the run was stopped. The next one sends them.` : '',
  ].filter((fault) => fault !== '');
}

/** What keeps groups from their mail until somebody mends it. */
export function blockedIn(prepared: readonly PreparedMail[]): readonly string[] {
  return prepared.flatMap(({ planned: { kind, reason } }) => (kind === 'blocked' ? [reason] : []));
}

export function mails(count: number): string {
  return count === 1 ? '1 mail is' : `${count} mails are`;
}
