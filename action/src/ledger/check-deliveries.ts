import { type Diagnostic, diagnose } from '../diagnostics.ts';
import type { Fate } from './delivery-event.ts';
import type { Ledger } from './ledger.ts';

/**
 * What the last delivery to each group met with that somebody must mend, at its line of the ledger. A later delivery that
 * met with nothing of the kind ends it. Codes: `delivery/bounced`, `delivery/complained`.
 */
export function checkDeliveries(ledger: Ledger): readonly Diagnostic[] {
  const lastByGroup = new Map(
    [...ledger.deliveries.values()]
      .filter(({ feedback }) => feedback.some(({ fate }) => fate !== 'sent' && fate !== 'delayed'))
      .map((delivery) => [`${delivery.persona}/${delivery.group}`, delivery] as const),
  );
  return [...lastByGroup].flatMap(([to, { period, feedback }]) =>
    feedback.flatMap(({ fate, detail, place }): Diagnostic[] => {
      const code = codeOf(fate);
      if (code === null) return [];
      const why = detail === '' ? '' : ` (${detail})`;
      return [diagnose(code, place, `Unexpected ${words[code]} of the mail to \`${to}\` for ${period}${why}.`)];
    }),
  );
}

const words = { 'delivery/bounced': 'return', 'delivery/complained': 'complaint' } as const;

function codeOf(fate: Fate): keyof typeof words | null {
  if (fate === 'bounced-for-good' || fate === 'refused') return 'delivery/bounced';
  return fate === 'complained' ? 'delivery/complained' : null;
}
