import type { Passage } from './build-outline.ts';
import type { Draft } from './draft.ts';
import { findDay } from './find-day.ts';
import { isSameThing, tokensOf } from './merge-items.ts';

/**
 * Rule 12: when two or more of the passages are dated, or counted by week, day, session or sprint, they are entries of a log. Gives
 * each its rank, 0 for the newest and null for one without a date; null when they are no log.
 */
export function orderEntries(passages: readonly Passage[]): readonly (number | null)[] | null {
  if (passages.length < 2) return null;
  const byDay = passages.map((passage) => dayOf(passage));
  const keys = count(byDay) >= 2 ? byDay : countedKeys(passages);
  if (count(keys) < 2) return null;
  const distinct = [...new Set(keys.filter((key) => key !== null))].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  return keys.map((key) => (key === null ? null : distinct.indexOf(key)));
}

function count(keys: readonly (string | null)[]): number {
  return keys.filter((key) => key !== null).length;
}

function dayOf(passage: Passage): string | null {
  if (passage.level > 6 || !passage.heading) return null;
  const found = findDay(passage.heading.text);
  return found && 'day' in found ? found.day : null;
}

/** "Week 3 (June 20–26)", "Session 12", when all of the passages are counted so. */
function countedKeys(passages: readonly Passage[]): readonly (string | null)[] {
  const keys = passages.map((passage) => {
    const counted = /^(week|day|session|sprint|semana|woche|semaine|sesion|sessao|第) ?(\d{1,4})/.exec(
      passage.heading?.words ?? '',
    );
    return counted ? (counted[2]?.padStart(5, '0') ?? null) : null;
  });
  return keys.every((key) => key !== null) ? keys : [];
}

/**
 * Carries what older entries left open: an open item that a newer entry reports done is closed by it, and one that no newer entry
 * mentions stays open, marked as carried.
 */
export function carryItems(drafts: Draft[]): Draft[] {
  if (!drafts.some((draft) => (draft.entry ?? 0) > 0)) return drafts;
  const done = drafts.filter((draft) => draft.type === 'action' && draft.state === 'done' && draft.entry !== null);
  const doneTokens = done.map((draft) => tokensOf(draft.title));
  const closed = new Set<Draft>();
  for (const draft of drafts) {
    const entry = draft.entry ?? 0;
    if (entry === 0 || !isOpen(draft)) continue;
    const tokens = tokensOf(draft.title);
    const closer = done.find(
      (later, i) => (later.entry ?? 0) < entry && isSameThing(draft, later, tokens, doneTokens[i] ?? []),
    );
    if (closer) {
      closer.places.push(...draft.places);
      closed.add(draft);
    } else draft.carried = true;
  }
  return drafts.filter((draft) => !closed.has(draft));
}

function isOpen(draft: Draft): boolean {
  return draft.state !== 'done' && draft.state !== 'dropped' && draft.type !== 'other';
}
