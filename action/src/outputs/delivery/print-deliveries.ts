import type { Delivery, DeliveryState } from '../../ledger/fold-deliveries.ts';
import { isInDoubt } from '../../ledger/plan-deliveries.ts';
import { printTable, type TextCell } from '../../reports/print-table.ts';
import { neutralise } from '../neutralise.ts';
import type { Paint, Style } from '../paint.ts';

const styles: { readonly [state in DeliveryState]: Style } = {
  accepted: 'green',
  attempting: 'red',
  claimed: 'red',
  rejected: 'yellow',
  unknown: 'red',
  withdrawn: 'dim',
};

/** Deliveries for people: a line each, the newest last, and what is to be done about those in doubt. */
export function printDeliveries(deliveries: readonly Delivery[], paint: Paint): string {
  if (deliveries.length === 0) return 'No report was delivered yet.\n';
  const head = ['When', 'Delivery', 'State', 'Message or reason'].map((text) => ({
    text,
    painted: paint('bold', text),
  }));
  const table = printTable([head, ...deliveries.map((delivery) => lineOf(delivery, paint))]);
  const doubts = deliveries.filter(({ state }) => isInDoubt(state));
  if (doubts.length === 0) return table;
  const count = doubts.length === 1 ? '1 delivery is' : `${doubts.length} deliveries are`;
  return `${table}
${count} in doubt: not sent again before somebody has looked into the audit mailbox.
  handoff-reports resolve KEY --sent ID    it is there, with this message id
  handoff-reports resolve KEY --not-sent   it is not there: the next run sends it
  handoff-reports resolve KEY --resend     nobody can tell, and twice is better than never
`;
}

function lineOf({ at, key, state, message, reason, feedback }: Delivery, paint: Paint): readonly TextCell[] {
  const later = feedback.at(-1)?.fate;
  const named = later === undefined ? state : `${state}, ${later}`;
  return [
    { text: `${at.slice(0, 16).replace('T', ' ')} UTC` },
    { text: key },
    { text: named, painted: paint(styles[state], named) },
    { text: neutralise(message ?? reason ?? '') },
  ];
}

/** Deliveries for programs. */
export function deliveriesJson(deliveries: readonly Delivery[]): object {
  return {
    deliveries: deliveries.map(({ feedback, ...delivery }) => ({
      ...delivery,
      isInDoubt: isInDoubt(delivery.state),
      feedback: feedback.map(({ fate, message, detail, at }) => ({ fate, message, detail, at })),
    })),
  };
}
