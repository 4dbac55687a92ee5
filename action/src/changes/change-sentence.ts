import { formatSentence } from '../reports/format-value.ts';
import { causeWords } from './cause-words.ts';
import type { Cause, Change, Subject } from './change.ts';

/** The name of a subject with what tells it from others: `Slip (JADA)`. */
export function nameSubject({ title, context }: Subject): string {
  return context === '' || title.includes(context) ? title : `${title} (${context})`;
}

/** What happened to a subject and why, without its name: `escalated high → critical; slipped 14 days, …`. */
export function changeClauses(change: Change): string {
  const clauses = change.happenings.map(({ says }) => formatSentence(says)).join('; ');
  const causes = causeWords(change);
  if (causes === '' || isTimeAlone(change)) return clauses;
  return change.causes.every(isName) ? `${clauses}, because of ${causes}` : `${clauses}: ${causes}`;
}

/** That days went by is said once. */
function isTimeAlone({ happenings, causes }: Change): boolean {
  return happenings.some(({ code }) => code === 'FIGURE_TIME_PASSED') && causes.every(({ kind }) => kind === 'time');
}

/** A cause that says what was edited and no more. */
function isName({ kind, before, after, share }: Cause): boolean {
  return kind !== 'time' && before === null && after === null && share === null;
}

/** A change in one sentence, complete on its own. */
export function changeSentence(change: Change): string {
  return `${nameSubject(change.subject)}: ${changeClauses(change)}`;
}
