import type { PhrasingContent } from 'mdast';
import type { Delivery } from '../ledger/fold-deliveries.ts';
import { printDeliveries } from '../outputs/delivery/print-deliveries.ts';
import { makePaint } from '../outputs/paint.ts';
import { paragraph, tableOf, text } from '../reports/mdast-nodes.ts';
import { quoteWords } from '../reports/quote-words.ts';
import { writeMdast } from '../reports/write-mdast.ts';
import type { MailResult } from './mail-result.ts';

const mostRows = 200;

/** Deliveries, the newest last; the summary has the newest of them. */
export function tellDeliveries(title: string, deliveries: readonly Delivery[]): Omit<MailResult, 'faults'> {
  const head = ['When', 'Delivery', 'State', 'Message or reason'].map((words) => [text(words)]);
  const rows = deliveries
    .slice(-mostRows)
    .map(({ at, key, state, message, reason }): PhrasingContent[][] => [
      [text(`${at.slice(0, 16).replace('T', ' ')} UTC`)],
      [{ type: 'inlineCode', value: key }],
      [text(state)],
      quoteWords(message ?? reason ?? ''),
    ]);
  const content = rows.length === 0 ? paragraph([text('No report was delivered yet.')]) : tableOf([head, ...rows]);
  return {
    log: printDeliveries(deliveries, makePaint(true)),
    summary: `## ${title}\n\n${writeMdast([content])}\n`,
    outputs: {},
    diagnostics: [],
  };
}
