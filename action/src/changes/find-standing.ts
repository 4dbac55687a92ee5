import { type Day, daysBetween } from '../day.ts';
import { printPlace } from '../place.ts';
import type { Item } from '../records/item.ts';
import type { CheckResult } from '../section.ts';
import type { Change } from './change.ts';
import type { View } from './compare-reports.ts';
import { typesOf } from './types-of.ts';

/** What did not change and still does not hold: a calm week must not hide it. */
export interface Standing {
  /** Checks that failed before and fail still, and are not accepted. */
  readonly failing: number;
  readonly failingCritical: number;
  /** Gaps that were open before and are open still. */
  readonly gaps: number;
  /** Open actions and blockers without an owner, or without a day. */
  readonly unowned: number;
  readonly undated: number;
  /** The open item that is overdue longest; null where none is. */
  readonly oldest: { readonly title: string; readonly due: Day; readonly days: number } | null;
}

/** What stands as it stood, in the report after; against nothing where there was no report before. */
export function findStanding({ report, model }: View, before: View | null, changes: readonly Change[]): Standing {
  const changed = new Set(
    changes
      .flatMap(({ subject, effects }) => [subject, ...effects.map((one) => one.subject)])
      .map(({ kind, id }) => `${kind}/${id}`),
  );
  const checks = report.sections.flatMap(({ analysis, checks = [] }) =>
    checks.filter((check) => isFailing(check) && !changed.has(`check/${analysis}/${check.id}`)),
  );
  const wereOpen = before === null ? null : new Set(before.report.gaps.map(keyOfGap));
  const types = typesOf(report);
  const open = model.items.filter((item) => types.has(item.type) && isOpenWork(item));
  const late = open.filter(({ due }) => due !== null && due < report.asOf).sort(byDue);
  const [oldest] = late;
  return {
    failing: checks.length,
    failingCritical: checks.filter(({ severity }) => severity === 'critical').length,
    gaps: report.gaps.filter((gap) => wereOpen === null || wereOpen.has(keyOfGap(gap))).length,
    unowned: open.filter(({ owner }) => owner === null).length,
    undated: open.filter(({ due }) => due === null).length,
    oldest:
      oldest === undefined || oldest.due === null
        ? null
        : { title: oldest.title, due: oldest.due, days: daysBetween(oldest.due, report.asOf) },
  };
}

function isFailing({ result, acceptedUntil }: CheckResult): boolean {
  return result === 'fail' && acceptedUntil === null;
}

function keyOfGap({ id, place }: View['report']['gaps'][number]): string {
  return id.startsWith('row/') ? `${id} ${printPlace(place)}` : id;
}

function isOpenWork({ type, state }: Item): boolean {
  return (type === 'action' || type === 'blocker') && state !== 'done' && state !== 'dropped';
}

function byDue(a: Item, b: Item): number {
  const [dueA, dueB] = [a.due ?? '', b.due ?? ''];
  return dueA < dueB ? -1 : dueA > dueB ? 1 : a.id < b.id ? -1 : 1;
}
