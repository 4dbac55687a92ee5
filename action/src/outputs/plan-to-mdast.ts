import type { PhrasingContent, RootContent } from 'mdast';
import type { PlannedMail } from '../mail/plan-mails.ts';
import { maskAddress } from '../mail/read-address.ts';
import { tableOf, text } from '../reports/mdast-nodes.ts';
import { quoteWords } from '../reports/quote-words.ts';

/** Who gets a mail and why, or why not, and what became of it where that is known; no address is shown whole. */
export function planToMdast(
  planned: readonly PlannedMail[],
  outcomeOf: (mail: PlannedMail) => string | null = () => null,
): RootContent {
  const outcomes = planned.map(outcomeOf);
  const hasOutcomes = outcomes.some((outcome) => outcome !== null);
  const hasPeople = planned.some(({ recipients }) => recipients.length > 0);
  const head = ['Group', 'Report', 'Mail', ...(hasPeople ? ['To'] : []), 'Why', ...(hasOutcomes ? ['Outcome'] : [])];
  const rows = planned.map(({ subscription, kind, recipients, reason }, i) => [
    quoteWords(subscription.group),
    quoteWords(subscription.persona),
    [text(kind)],
    ...(hasPeople ? [code(recipients.map(({ address }) => maskAddress(address)).join(', '))] : []),
    quoteWords(reason),
    ...(hasOutcomes ? [quoteWords(outcomes[i] ?? '')] : []),
  ]);
  return tableOf([head.map((title) => [text(title)]), ...rows]);
}

const code = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'inlineCode', value }]);
