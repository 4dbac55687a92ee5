import { comparePlaces } from '../place.ts';
import type { Passage } from './build-outline.ts';
import type { Draft } from './draft.ts';
import { makeTitleIndex } from './title-index.ts';

/**
 * Rule 12: when two or more of the passages are dated, or all are counted by week, day, session or sprint, they are entries of a
 * log. Gives each its rank, 0 for the newest and null for one without a date; null when they are no log.
 */
export function orderEntries(passages: readonly Passage[]): readonly (number | null)[] | null {
  if (passages.length < 2) return null;
  const byDay = passages.map(({ level, heading }) => (level <= 6 ? (heading?.day ?? null) : null));
  const keys = count(byDay) >= 2 ? byDay : countedKeys(passages);
  if (count(keys) < 2) return null;
  const distinct = [...new Set(keys.filter((key) => key !== null))].sort((a, b) => (a < b ? 1 : -1));
  const rankByKey = new Map(distinct.map((key, i) => [key, i]));
  return keys.map((key) => (key === null ? null : (rankByKey.get(key) ?? null)));
}

function count(keys: readonly (string | null)[]): number {
  return keys.filter((key) => key !== null).length;
}

/** "Week 3 (June 20–26)", "Session 12", when all of the passages are counted so. */
function countedKeys(passages: readonly Passage[]): readonly (string | null)[] {
  const keys = passages.map(({ heading }) => {
    const number = /^(?:week|day|session|sprint|semana|woche|semaine|sesion|sessao|第) ?(\d{1,4})/.exec(
      heading?.words ?? '',
    )?.[1];
    return number?.padStart(4, '0') ?? null;
  });
  return keys.every((key) => key !== null) ? keys : [];
}

/**
 * Carries what older entries left open: an open item that a newer entry reports done is closed by it, and one that no newer entry
 * closes stays open, marked as carried.
 */
export function carryItems(drafts: Draft[]): Draft[] {
  if (!drafts.some(({ entry }) => (entry ?? 0) > 0)) return drafts;
  const done = makeTitleIndex();
  for (const draft of drafts)
    if (draft.type === 'action' && draft.state === 'done' && draft.entry !== null) done.add(draft);
  return drafts.filter((draft) => {
    const entry = draft.entry ?? 0;
    if (entry === 0 || !isOpen(draft)) return true;
    const closer = done.find(draft, (later) => (later.entry ?? 0) < entry);
    if (closer) closer.places = [...closer.places, ...draft.places].sort(comparePlaces);
    else draft.carried = true;
    return closer === null;
  });
}

function isOpen({ type, state }: Draft): boolean {
  return state !== 'done' && state !== 'dropped' && type !== 'other' && type !== 'decision';
}
