import type { ItemState, Priority } from '../records/item.ts';
import type { SectionKind } from './stems.ts';

/** What the headings above say about the blocks below them. */
export interface Setting {
  /** Null when they say nothing in particular. */
  readonly kind: SectionKind | null;
  readonly state: ItemState | null;
  readonly priority: Priority | null;
  /** The entry of the log that it stands in: 0 is the newest; null outside a log. */
  readonly entry: number | null;
  /** Whether it stands right under the dated heading of a log. */
  readonly isEntry: boolean;
  /** Whether the kind is only the note's title's: any heading that names another one counts. */
  readonly isTitle: boolean;
}

export const openSetting: Setting = {
  kind: null,
  state: null,
  priority: null,
  entry: null,
  isEntry: false,
  isTitle: false,
};

/** The kinds of section whose lists, rows and sub-headings are items. */
export type ItemKind = 'next' | 'done' | 'blockers' | 'decisions' | 'questions';

export function holdsItems(kind: SectionKind | null): kind is ItemKind {
  return kind === 'next' || kind === 'done' || kind === 'blockers' || kind === 'decisions' || kind === 'questions';
}

/** Whether the section is about the state of things, or about nothing in particular: there, marks decide. */
export function isOpenKind(kind: SectionKind | null): kind is 'status' | null {
  return kind === null || kind === 'status';
}
