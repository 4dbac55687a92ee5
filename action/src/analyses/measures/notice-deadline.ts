import { addDays, type Day } from '../../day.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';

/**
 * The last day to give notice of a contract: its end less the notice days, the most of a range. Null where one of them is
 * not known or cannot be meant, and where no notice is needed.
 */
export function noticeDeadline({ cells }: Pick<RecordByType['contract'], 'cells'>): Day | null {
  const end = said(cells.end);
  const notice = said(cells.noticeDays)?.high.ceil();
  if (end === null || notice === undefined || notice.isNegative() || notice.gt(longestNotice)) return null;
  return addDays(end, -notice.toNumber());
}

/** Ten years: a longer notice is a slip, and its deadline might be no day of the calendar. */
const longestNotice = 3650;
