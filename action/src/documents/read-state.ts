import { type ItemState, itemStates } from '../records/item.ts';
import { caveatWords, marksByState, stateByBox, wordsByState } from './marks.ts';
import { normaliseWords } from './normalise-heading.ts';

/** What an item's text says about its state, and the text without the marks that said it. */
export interface StateReading {
  readonly state: ItemState | null;
  /** What said it: a box or a mark is the author's sign; a word may be part of the sentence. */
  readonly by: 'box' | 'mark' | 'word' | null;
  readonly caveat: string | null;
  readonly text: string;
}

const stateByMark = new Map<string, ItemState>();
for (const [state, marks] of Object.entries(marksByState)) {
  for (const mark of marks.split(' ')) if (isState(state)) stateByMark.set(mark, state);
}
const stateByWord = new Map<string, ItemState>();
for (const state of itemStates) for (const word of wordsByState[state]) stateByWord.set(normaliseWords(word), state);

function isState(word: string): word is ItemState {
  return itemStates.some((state) => state === word);
}

/** The state that a whole text names: a status cell, the value of a `Status:` line; null when it is not a word of state. */
export function readStateWord(text: string): ItemState | null {
  const marked = readMarks(text.trim());
  // "❌ Not started": a word says more than a mark.
  return readWord(normaliseWords(marked.text)) ?? marked.state;
}

function readWord(words: string): ItemState | null {
  const exact = stateByWord.get(words);
  if (exact !== undefined) return exact;
  // "Done (unverified)", "Blocked by the bank", "In progress - 60%": the first words name the state.
  const parts = words.split(' ');
  if (parts[0] === 'not') return 'open';
  for (const length of [2, 1]) {
    const state = stateByWord.get(parts.slice(0, length).join(' '));
    if (state !== undefined && (state !== 'open' || parts.length <= 3)) return state;
  }
  return null;
}

/**
 * Rule 7: box, then leading or trailing mark, then a capital word of state in front or behind, or a word in brackets behind.
 * Decorative pictographs in front go, too.
 */
export function readState(text: string): StateReading {
  const boxed = readBox(text);
  if (boxed) return { ...boxed, caveat: findCaveat(boxed.text) };
  const marked = readMarks(text);
  if (marked.state !== null) return { ...marked, by: 'mark', caveat: findCaveat(marked.text) };
  const state = readCapitalWord(marked.text) ?? readBracketWord(marked.text);
  return {
    state,
    by: state === null ? null : 'word',
    caveat: state === null ? null : findCaveat(marked.text),
    text: marked.text,
  };
}

/** `[~]`, `[➔]`, `[-]`: boxes that markdown does not know. */
function readBox(text: string): { state: ItemState; by: 'box'; text: string } | null {
  const box = /^\[([^\]\w]{0,2}|[xX])\](?!\()\s*/u.exec(text);
  const state = box && stateByBox.get(stripSelectors(box[1] ?? ''));
  return box && state ? { state, by: 'box', text: text.slice(box[0].length) } : null;
}

function readMarks(text: string): { state: ItemState | null; text: string } {
  if (isPlain.test(text)) return { state: null, text };
  let state: ItemState | null = null;
  let rest = text;
  for (let lead = leading.exec(rest); lead; lead = leading.exec(rest)) {
    state ??= stateByMark.get(stripSelectors(lead[1] ?? '')) ?? null;
    rest = rest.slice(lead[0].length);
  }
  const trail = trailing.exec(rest);
  if (trail) {
    state ??= stateByMark.get(stripSelectors(trail[1] ?? '')) ?? null;
    rest = `${rest.slice(0, trail.index)}${trail[2] ? ` ${trail[2]}` : ''}`.trim();
  }
  return { state, text: rest === '' ? text : rest };
}

const isPlain = /^[\x20-\x7e]*$/;
const leading = /^((?:\p{Extended_Pictographic}|[✓✔✗✘✖☐☑□❏◻🗹])(?:\u{fe0f}|\u{200d}|[\u{1f3fb}-\u{1f3ff}])*)[\s:–—-]*/u;
const trailing = /\s*(\p{Extended_Pictographic}|[✓✔✗✘✖☐☑□❏◻])\u{fe0f}?\s*(\([^()]{0,80}\))?[\s.]*$/u;

function stripSelectors(mark: string): string {
  return mark.replace(/\u{fe0f}|\u{200d}/gu, '');
}

/** "DONE: …", "[FIXED] …", "… — BLOCKED". */
function readCapitalWord(text: string): ItemState | null {
  const front = /^[[(*]?([A-Z][A-Z' -]{1,20}[A-Z])[\])*]?(?:\s*[:–—-]\s|\s*[\])]|$)/.exec(text);
  const behind = /[[(:–—-]\s*([A-Z][A-Z' -]{1,20}[A-Z])[\])]?[.!]?$/.exec(text);
  for (const found of [front, behind]) {
    const state = found && stateByWord.get(normaliseWords(found[1] ?? ''));
    if (state) return state;
  }
  return null;
}

/** "… (done)", "… (in progress, 60 %)", "… (recently fixed, needs validation)". */
function readBracketWord(text: string): ItemState | null {
  if (!text.endsWith(')')) return null;
  const inside = text.slice(text.lastIndexOf('(') + 1, -1);
  if (inside.length > 60) return null;
  const words = normaliseWords(inside).replace(
    /^(?:now|already|recently|just|currently|still|mostly|partially|was|is) /,
    '',
  );
  const first = normaliseWords(inside.split(/[,;:–—]/)[0] ?? '');
  return (
    stateByWord.get(words) ??
    stateByWord.get(first) ??
    stateByWord.get(first.replace(/^(?:now|already|recently|just) /, '')) ??
    null
  );
}

/** "done (unverified)" keeps its caveat; null when nothing is taken back. */
export function findCaveat(text: string): string | null {
  if (text.length > 600) return null;
  const words = ` ${normaliseWords(text)} `;
  return caveatWords.find((caveat) => words.includes(` ${caveat} `)) ?? null;
}
