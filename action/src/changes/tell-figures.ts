import { type Exact, exact, type Quantity, zero } from '../quantity/quantity.ts';
import { currencyOf } from '../quantity/unit.ts';
import type { Result } from '../quantity/verdict.ts';
import type { Report } from '../reports/report.ts';
import type { Figure, Section, Sentence } from '../section.ts';
import type { Cause, Sides, Subject, Tier, Valence } from './change.ts';
import type { ChangeCode } from './codes.ts';
import { type CauseContext, explainFigure, nameEdits, placesBehind } from './explain-figure.ts';
import { materialityOf, usualBand } from './materiality.ts';
import { type Move, moveOf, shiftOf, sideBySide, valenceOfMove } from './move.ts';
import { type Told, tell } from './telling.ts';

/** A figure in its section. */
export interface ShownFigure {
  readonly section: Section;
  readonly figure: Figure;
}

/** The figures of a report by analysis and id. */
export function figuresOf({ sections }: Report): ReadonlyMap<string, ShownFigure> {
  return new Map(
    sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === 'figure' ? [[`${section.analysis}/${block.id}`, { section, figure: block }] as const] : [],
      ),
    ),
  );
}

/** The figures of two reports that moved, with their causes. `monthlyRevenue` scales what counts as a move of money. */
export function tellFigures(
  before: Report,
  after: Report,
  context: CauseContext,
  monthlyRevenue: Exact | null,
): readonly Told[] {
  const [old, young] = [figuresOf(before), figuresOf(after)];
  const told = [...new Set([...young.keys(), ...old.keys()])].map((key) => {
    const [was, is] = [old.get(key), young.get(key)];
    const shown = is ?? was;
    if (shown === undefined) return [];
    const subject = subjectOfFigure(key, shown);
    const [from, to] = [was?.figure.value ?? null, is?.figure.value ?? null];
    if (from === null || to === null) return tellPresence(subject, was, is, context);
    if (was === undefined || is === undefined) return [];
    return tellMove(subject, was.figure, is.figure, context, monthlyRevenue);
  });
  return told.flatMap((some, order) => some.map((one) => ({ ...one, order })));
}

/**
 * What the days alone did to figures that nobody edited: verdicts that turned, and parameters that took effect.
 *
 * @param since the state before on its own day; `before`, the same state on the day of `after`.
 */
export function tellTurned(since: Report, before: Report, after: Report, context: CauseContext): readonly Told[] {
  const [first, aged, last] = [figuresOf(since), figuresOf(before), figuresOf(after)];
  return [...aged].flatMap(([key, { section, figure }]): Told[] => {
    const [was, is] = [first.get(key)?.figure, last.get(key)?.figure];
    if (was === undefined || is === undefined || was.value === null || figure.value === null) return [];
    const subject = subjectOfFigure(key, { section, figure });
    const sides: Sides = { before: placesBehind(was), after: placesBehind(figure) };
    const [from, to] = [verdictOf(was), verdictOf(figure)];
    const causes = moveOf(was.value, figure.value) === 'same' ? [] : explainFigure(was, figure, context);
    const edits = [...new Set(causes.flatMap(({ edits }) => edits))].sort();
    const values = { before: was.value, after: figure.value };
    if (causes.length > 0 && causes.every(({ kind }) => kind === 'parameter')) {
      const says = saysOf('FIGURE_PARAM_CHANGED', 'rose', was, figure, was.value, figure.value);
      const words = { code: 'FIGURE_PARAM_CHANGED', tier: 2, says, ...values } as const;
      return [tell(subject, words, sides, { causes, edits, shift: shiftOf(was.value, figure.value) })];
    }
    if (from === to || from === null || to === null) return [];
    const valence = valenceOfTurn(from, to) ?? 'neutral';
    const moved: Sentence =
      moveOf(was.value, figure.value) === 'same' ? [figure.value] : [was.value, ' → ', figure.value];
    const says: Sentence = [...moved, ', as days went by', ...turnOf(from, to)];
    const words = { code: 'FIGURE_TIME_PASSED', tier: to === 'fail' ? 2 : 3, valence, says, ...values } as const;
    return [tell(subject, words, sides, { causes })];
  });
}

function subjectOfFigure(id: string, { section, figure }: ShownFigure): Subject {
  return { kind: 'figure', id, title: figure.title, context: section.title };
}

function tellPresence(
  subject: Subject,
  was: ShownFigure | undefined,
  is: ShownFigure | undefined,
  context: CauseContext,
): readonly Told[] {
  const [from, to] = [was?.figure.value ?? null, is?.figure.value ?? null];
  const sides = { before: was ? placesBehind(was.figure) : [], after: is ? placesBehind(is.figure) : [] };
  const edits = context.index.behind(sides);
  const known = { edits, causes: nameEdits(sides, context), ...tallyOf((is ?? was)?.figure) };
  // That nothing is held or owed is no news where no line says so.
  const isNothing = edits.length === 0 && (from ?? to)?.low.isZero() === true;
  const rank = isNothing ? { ...known, materiality: zero } : known;
  if (to !== null) {
    const says = ['can now be computed: ', { ...to, ...roundOf(is?.figure) }];
    const words = { code: 'FIGURE_AVAILABLE', tier: 3, valence: 'better', says, after: to } as const;
    return [tell(subject, words, sides, rank)];
  }
  if (from === null) return [];
  const says = ['can no longer be computed (was ', { ...from, ...roundOf(was?.figure) }, ')'];
  const words = { code: 'FIGURE_UNAVAILABLE', tier: 2, valence: 'worse', says, before: from } as const;
  return [tell(subject, words, sides, rank)];
}

function tellMove(
  subject: Subject,
  before: Figure,
  after: Figure,
  context: CauseContext,
  monthlyRevenue: Exact | null,
): readonly Told[] {
  const [was, is] = [before.value, after.value];
  if (was === null || is === null) return [];
  const move = moveOf(was, is);
  const [from, to] = [verdictOf(before), verdictOf(after)];
  if (move === 'same' && from === to) return [];
  const causes = explainFigure(before, after, context);
  const sides: Sides = { before: placesBehind(before), after: placesBehind(after) };
  const hasTurned = from !== to;
  const materiality = materialityOf(was, is, usualBand(is.unit, monthlyRevenue));
  const flips = hasFlipped(was, is);
  const valence = valenceOfTurn(from, to) ?? valenceOfMove(move, after.good);
  const code = codeOf(move, flips, causes);
  const says: Sentence = [...saysOf(code, move, before, after, was, is), ...turnOf(from, to)];
  const words = { code, tier: tierOf(code, valence, is, hasTurned, to), valence, says, before: was, after: is };
  // Where no end moved, it is news that the figure is known better, or less well.
  const isNews = hasTurned || flips || move === 'other unit' || materiality.isZero();
  const rank = {
    causes,
    shift: move === 'other unit' ? null : shiftOf(was, is),
    materiality: isNews && materiality.lt(1) ? exact(1) : materiality,
    edits: [...new Set(causes.flatMap(({ edits }) => edits))].sort(),
    ...tallyOf(after),
  };
  return [tell(subject, words, sides, rank)];
}

function codeOf(move: Move, flips: boolean, causes: readonly Cause[]): ChangeCode {
  if (move === 'other unit') return 'UNIT_CHANGED';
  if (flips) return 'SIGN_FLIPPED';
  if (causes.length > 0 && causes.every(({ kind }) => kind === 'parameter')) return 'FIGURE_PARAM_CHANGED';
  if (move === 'narrowed') return 'FIGURE_NARROWED';
  if (move === 'widened') return 'FIGURE_WIDENED';
  return move === 'drifted up' || move === 'drifted down' ? 'FIGURE_DRIFTED' : 'FIGURE_RECOMPUTED';
}

/** Whether the whole range went to the other side of zero. */
function hasFlipped(was: Quantity, is: Quantity): boolean {
  return (was.low.gt(zero) && is.high.lt(zero)) || (was.high.lt(zero) && is.low.gt(zero));
}

function saysOf(code: ChangeCode, move: Move, before: Figure, after: Figure, was: Quantity, is: Quantity): Sentence {
  const [old, young] = sideBySide(was, is);
  const [from, to] = [
    { ...old, ...roundOf(before) },
    { ...young, ...roundOf(after) },
  ];
  switch (code) {
    case 'SIGN_FLIPPED':
      return [is.high.lt(zero) ? 'turned negative: ' : 'turned positive: ', from, ' → ', to];
    case 'FIGURE_PARAM_CHANGED':
      return [from, ' → ', to, ', by rule and not by trading'];
    case 'FIGURE_NARROWED':
      return ['now known to be ', to, ' (was ', from, ')'];
    case 'FIGURE_WIDENED':
      return ['less well known: ', to, ' (was ', from, ')'];
    case 'FIGURE_DRIFTED':
      return [`${move}, `, from, ' → ', to, ...byWords(was, is)];
    case 'UNIT_CHANGED':
      return [from, ' → ', to, ': another unit, to be confirmed'];
    default: {
      if (move === 'same') return [to];
      return [from, ' → ', to, ...byWords(was, is)];
    }
  }
}

/** By how much; nothing where an end has none. */
function byWords(was: Quantity, is: Quantity): Sentence {
  const shift = shiftOf(was, is);
  return shift.low.isFinite() && shift.high.isFinite() ? [' (', { by: shift }, ')'] : [];
}

const rankByResult = { pass: 2, undetermined: 1, unknown: 1, fail: 0 } as const satisfies {
  readonly [R in Result]: number;
};

/** A verdict that turned is good or bad news whatever the move; null where none did. */
function valenceOfTurn(from: Result | null, to: Result | null): Valence | null {
  if (from === null || to === null) return null;
  const by = rankByResult[to] - rankByResult[from];
  return by === 0 ? null : by > 0 ? 'better' : 'worse';
}

function turnOf(from: Result | null, to: Result | null): Sentence {
  if (from === to || from === null || to === null) return [];
  return ['; held against its limit: ', { result: from }, ' → ', { result: to }];
}

function tierOf(code: ChangeCode, valence: Valence, is: Quantity, hasTurned: boolean, to: Result | null): Tier {
  const isMoney = currencyOf(is.unit) !== null || is.unit === 'months';
  if (code === 'UNIT_CHANGED') return isMoney ? 1 : 5;
  if (code === 'SIGN_FLIPPED' && valence === 'worse') return isMoney ? 1 : 2;
  if (code === 'FIGURE_PARAM_CHANGED' || (hasTurned && to !== 'pass')) return 2;
  // What is held against a limit of the owner's is watched whenever it moves.
  return to !== null && !hasTurned && (code === 'FIGURE_RECOMPUTED' || code === 'FIGURE_DRIFTED') ? 2 : 3;
}

/** The verdict that the note of a figure tells; null when it is held against nothing. */
function verdictOf({ note = [] }: Figure): Result | null {
  const part = note.find((one) => one !== null && typeof one === 'object' && 'result' in one);
  return part !== undefined && part !== null && typeof part === 'object' && 'result' in part ? part.result : null;
}

function roundOf(figure: Figure | undefined): Pick<Figure, 'round'> {
  return figure?.round === undefined ? {} : { round: figure.round };
}

/** A count or a score says in sum what other changes say one by one. */
function tallyOf(figure: Figure | undefined): { readonly isTally?: true } {
  if (figure === undefined) return {};
  const { inputs, evaluate, isSum } = figure.derivation;
  return inputs.length === 0 && evaluate === undefined && isSum === undefined ? { isTally: true } : {};
}
