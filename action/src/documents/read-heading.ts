import type { ItemState, Priority } from '../records/item.ts';
import { normaliseHeading } from './normalise-heading.ts';
import { findPriority } from './read-priority.ts';
import { readState } from './read-state.ts';

/** A heading or label, taken apart (rule 1). */
export interface HeadingText {
  /** As it was written, without numbering, marks and the colon behind it. */
  readonly text: string;
  /** Normalised, without what stands in brackets: what stems are matched against. */
  readonly words: string;
  readonly isNumbered: boolean;
  readonly endsInColon: boolean;
  /** Whether a mark of state stands before the words, not behind them. */
  readonly isMarkedInFront: boolean;
  readonly state: ItemState | null;
  readonly priority: Priority | null;
  /** The two sides of `Current status: live`; null when the heading has no colon inside. */
  readonly pair: { readonly key: string; readonly keyWords: string; readonly value: string } | null;
}

const numbering =
  /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)]|\d\u{fe0f}?\u{20e3}|[A-Z][.)]|(?:step|task|item) \d{1,3}\s*[.:)–—-])\s+/iu;

export function readHeading(plain: string): HeadingText {
  const marked = readState(plain);
  const bare = marked.text.replace(/\s*[:：]$/, '');
  const text = bare.replace(numbering, '');
  const pair = /^([^:：]{1,60})[:：]\s+(\S.*)$/.exec(text);
  return {
    text,
    words: normaliseHeading(withoutBrackets(text)),
    isNumbered: text !== bare,
    endsInColon: bare !== marked.text,
    isMarkedInFront: marked.by === 'mark' && !plain.startsWith(bare.slice(0, 1)),
    state: marked.state,
    priority: findPriority(bare),
    pair: pair ? { key: pair[1] ?? '', keyWords: normaliseHeading(pair[1] ?? ''), value: pair[2] ?? '' } : null,
  };
}

function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g, ' ').trim();
  return outside === '' ? text : outside;
}
