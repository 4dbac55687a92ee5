import { isQuantity } from '../records/row.ts';
import { type Change, type Happening, mainOf, type Tier } from './change.ts';
import type { ChangeCode } from './codes.ts';
import { compareChanges, isMaterial, valenceOf } from './rank-changes.ts';

/**
 * One line for each cause: what moved only because of edits that another change rests on is told below it. A figure takes the
 * figures, checks and gaps that follow from the same edits; a parameter takes the figures that it moved; and what a figure
 * names among its causes has no line of its own.
 */
export function foldEffects(changes: readonly Change[]): readonly Change[] {
  const ranked = [...changes].sort(compareHeads);
  const heads = chooseHeads(ranked);
  const effectsByHead = new Map<Change, Change[]>(heads.map((head) => [head, []]));
  const lines: Change[] = [...heads];
  for (const change of ranked) {
    if (effectsByHead.has(change)) continue;
    const head = heads.find((one) => carries(one, change));
    if (head !== undefined) effectsByHead.get(head)?.push(change);
    else lines.push(change);
  }
  const told = lines.filter((line) => !isTold(line, heads));
  return foldTallies(told.map((line) => withEffects(line, effectsByHead.get(line) ?? [])));
}

/** What can carry others: parameters first, then figures that are told at all. */
function chooseHeads(ranked: readonly Change[]): readonly Change[] {
  const heads: Change[] = [];
  for (const change of ranked.filter(canCarry)) {
    if (!heads.some((head) => carries(head, change))) heads.push(change);
  }
  return heads;
}

function canCarry({ subject, isTally, edits }: Change): boolean {
  return edits.length > 0 && (subject.kind === 'param' || (subject.kind === 'figure' && !isTally));
}

/** Parameters, then what is worth a line and explained, then what rests on most edits; of equals the first of the report. */
function compareHeads(a: Change, b: Change): number {
  const isRule = (change: Change): number => (change.subject.kind === 'param' ? 0 : 1);
  const isTold = (change: Change): number => (!isMaterial(change) ? 2 : isExplained(change) ? 0 : 1);
  return (
    isRule(a) - isRule(b) ||
    isTold(a) - isTold(b) ||
    tierOf(a) - tierOf(b) ||
    b.edits.length - a.edits.length ||
    (a.order ?? 0) - (b.order ?? 0) ||
    compareChanges(a, b)
  );
}

/** Whether a figure says what each of its inputs contributed. */
function isExplained({ causes }: Change): boolean {
  return causes.length > 0 && causes.every(({ share }) => share !== null);
}

const followers: ReadonlySet<string> = new Set(['figure', 'check', 'gap']);

function carries(head: Change, change: Change): boolean {
  if (head === change || !followers.has(change.subject.kind) || change.edits.length === 0) return false;
  const own = new Set(head.edits);
  const isWithin = change.edits.every((key) => own.has(key));
  // What is not explained by its inputs carries only what rests on just the same.
  return isWithin && (head.subject.kind === 'param' || isExplained(head) || own.size === change.edits.length);
}

/** A changed amount that moved a figure needs no second line, nor does a row that the figure names among its causes. */
function isTold(line: Change, heads: readonly Change[]): boolean {
  const { edits } = line;
  return edits.length > 0 && edits.every((key) => heads.some((head) => isMaterial(head) && tells(head, line, key)));
}

function tells({ causes }: Change, { subject, happenings }: Change, key: string): boolean {
  const own = causes.filter(({ edits }) => edits.includes(key));
  const isNamed = own.some(({ input }) => input === subject.title);
  return own.length > 0 && happenings.every((one) => isAmount(one) || (isNamed && rowCodes.has(one.code)));
}

const rowCodes: ReadonlySet<ChangeCode> = new Set(['ROW_ADDED', 'ROW_REMOVED']);
const amountCodes: ReadonlySet<ChangeCode> = new Set(['VENDOR_PRICE', 'ROW_CHANGED', 'ASSET_REVALUED']);

function isAmount({ code, before, after }: Happening): boolean {
  return amountCodes.has(code) && (isQuantity(before) || isQuantity(after));
}

/** A count follows what it counts: it is told below the first change that it rests on. */
function foldTallies(lines: readonly Change[]): readonly Change[] {
  const ranked = [...lines].sort(compareChanges);
  const followersOf = new Map<Change, Change[]>();
  const rest = ranked.filter((line) => {
    if (!line.isTally) return true;
    const keys = new Set(line.edits);
    const leader = ranked.find((one) => !one.isTally && one.edits.some((key) => keys.has(key)));
    if (leader === undefined) return true;
    followersOf.set(leader, [...(followersOf.get(leader) ?? []), line]);
    return false;
  });
  return rest.map((line) => withEffects(line, followersOf.get(line) ?? []));
}

/** The most serious effects first; a line is as serious as what follows from it. */
function withEffects(line: Change, effects: readonly Change[]): Change {
  if (effects.length === 0) return line;
  const all = [...line.effects, ...effects].sort(compareEffects);
  return { ...line, effects: all, severity: Math.min(line.severity, ...all.map(({ severity }) => severity)) };
}

/** What is good or bad news before what is neither. */
function compareEffects(a: Change, b: Change): number {
  const isNeutral = (change: Change): number => (valenceOf(change) === 'neutral' ? 1 : 0);
  return tierOf(a) - tierOf(b) || isNeutral(a) - isNeutral(b) || compareChanges(a, b);
}

function tierOf(change: Change): Tier {
  return mainOf(change).tier;
}
