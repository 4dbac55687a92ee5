import type { Day } from '../day.ts';
import type { Place } from '../place.ts';
import type { RecordHead } from './define-record.ts';

/** The kinds of item that handoff notes hold; what is not understood is kept as `other`. */
const itemTypes = ['action', 'blocker', 'decision', 'question', 'other'] as const;
export type ItemType = (typeof itemTypes)[number];

export const itemStates = ['open', 'in-progress', 'blocked', 'done', 'dropped'] as const;
export type ItemState = (typeof itemStates)[number];

/** 0 critical, 1 high, 2 medium, 3 low; null when the note does not say. */
export type Priority = 0 | 1 | 2 | 3;

/** One thing that a handoff note says: to do, done, in the way, decided or asked. */
export interface Item extends RecordHead<ItemType> {
  readonly title: string;
  /** The rest of the item's text, plain, blocks joined by a space; empty when the title says it all. */
  readonly detail: string;
  readonly state: ItemState;
  readonly owner: string | null;
  readonly due: Day | null;
  readonly priority: Priority | null;
  /** Inline fields that have no place of their own, under their canonical keys: `impact`, `effort`, `value`, `time`, `risk`, `depends`. */
  readonly fields: { readonly [key: string]: string };
  /** A caveat that stays with a state in every report: "unverified". */
  readonly caveat: string | null;
  /** True when an older entry of a log left it open and no later one closed it. */
  readonly carried: boolean;
  /** Every place where the document says it; the first is `place`. */
  readonly places: readonly Place[];
  /** The reading rule that made it, by its name in the docs: why the reader thinks so. */
  readonly rule: string;
}

/** What a handoff note says about itself. */
export interface Note extends RecordHead<'note'> {
  readonly title: string;
  /** The date that the note states about itself, never one found in passing. */
  readonly updated: Day | null;
  readonly status: string | null;
  readonly owner: string | null;
  /** Key lines and front matter that have no place of their own. */
  readonly fields: { readonly [key: string]: string };
}
