import type { Day } from '../day.ts';
import type { ItemState, Priority } from '../records/item.ts';
import { classifyHeading, type HeadingClass, isWhole } from './classify-heading.ts';
import { findDay } from './find-day.ts';
import { normaliseHeading } from './normalise-heading.ts';
import { findPriority } from './read-priority.ts';
import { readState } from './read-state.ts';
import type { ReadingRules } from './reading-rules.ts';

/** A heading or label, taken apart (rule 1). */
export interface HeadingText {
  /** As it was written, without numbering, marks and the colon behind it. */
  readonly text: string;
  /** Normalised, without what stands in brackets: what stems are matched against. */
  readonly words: string;
  /** What the words say that the section is about; null when nothing in particular. */
  readonly named: HeadingClass | null;
  readonly day: Day | null;
  readonly isNumbered: boolean;
  readonly endsInColon: boolean;
  /** Whether a mark of state stands before the words, not behind them. */
  readonly isMarkedInFront: boolean;
  readonly state: ItemState | null;
  readonly priority: Priority | null;
  /** The two sides of `Current status: live`; null when the heading has no colon inside. */
  readonly pair: { readonly key: string; readonly value: string } | null;
}

const numbering = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)]|\d\u{fe0f}?\u{20e3}|[A-Z][.)])\s+/u;

export function readHeading(plain: string, rules: ReadingRules): HeadingText {
  const marked = readState(plain);
  const bare = marked.text.replace(/\s*[:：]$/, '');
  const text = bare.replace(numbering, '');
  const match = /^([^:：]{1,60})[:：]\s+(\S.*)$/.exec(text);
  const pair = match ? { key: match[1] ?? '', value: match[2] ?? '' } : null;
  const words = normaliseHeading(withoutBrackets(text));
  const found = findDay(text);
  return {
    text,
    words,
    named: classify(words, pair?.key ?? null, rules),
    day: found && 'day' in found ? found.day : null,
    isNumbered: text !== bare,
    endsInColon: bare !== marked.text,
    isMarkedInFront: marked.by === 'mark' && !plain.startsWith(bare.slice(0, 1)),
    state: marked.state,
    priority: findPriority(bare),
    pair,
  };
}

/** The key of "Current status: deployed" decides before its value. */
function classify(words: string, key: string | null, rules: ReadingRules): HeadingClass | null {
  const named = key === null ? null : classifyHeading(normaliseHeading(key), rules);
  return named && isWhole(named) ? named : classifyHeading(words, rules);
}

function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g, ' ').trim();
  return outside === '' ? text : outside;
}
