import type { Place } from '../place.ts';
import { evaluate } from '../quantity/evaluate.ts';
import { type Exact, exact, type Quantity, zero } from '../quantity/quantity.ts';
import type { Derivation, Figure, Input, Shift } from '../section.ts';
import type { Cause, Sides } from './change.ts';
import { nameOf } from './fields-of.ts';
import { type EditIndex, sidesOf } from './index-edits.ts';
import { shiftOf } from './move.ts';
import { giveRest, mostPlayers, settle, shapley } from './shapley.ts';
import { trimStop } from './telling.ts';

/** What is needed to tell where an input comes from. */
export interface CauseContext {
  readonly index: EditIndex;
  /** Keys of the records that came into view, or went out of it, because the scope of the report moved. */
  readonly rescoped: ReadonlySet<string>;
}

/**
 * Why a figure moved: the inputs that changed, and what each contributed. The shares add up to the change exactly, end by
 * end (Shapley values for a formula, differences for sums and counts). They are null where the two states were computed by
 * formulas that cannot be compared; the edits behind the figure are then named alone.
 */
export function explainFigure(before: Figure, after: Figure, context: CauseContext): readonly Cause[] {
  const [old, young] = [before.value, after.value];
  const sides = { before: placesBehind(before), after: placesBehind(after) };
  if (old === null || young === null || old.unit !== young.unit) return nameEdits(sides, context);
  return (
    explainFormula(before, after, context) ??
    explainSum(before, after, context) ??
    explainCount(old, young, before, after, context) ??
    nameEdits(sides, context)
  );
}

/** One input of both states; null where a sum does not have it. */
interface Twin {
  readonly name: string;
  readonly before: Input | null;
  readonly after: Input | null;
}

function explainFormula(before: Figure, after: Figure, context: CauseContext): readonly Cause[] | null {
  const twins = twinsInOrder(before.derivation, after.derivation);
  const formula = after.derivation.evaluate;
  if (twins === null || formula === undefined || after.value === null || before.value === null) return null;
  const { unit } = after.value;
  const { directions } = after.derivation;
  const mix = (isNew: (twin: Twin) => boolean): Quantity => {
    const inputs = twins.flatMap((twin) => ((isNew(twin) ? twin.after : twin.before) ?? twin.after)?.value ?? []);
    return evaluate({ inputs, formula, unit, ...(directions && { directions }) });
  };
  const isFaithful =
    sameEnds(
      mix(() => true),
      after.value,
    ) &&
    sameEnds(
      mix(() => false),
      before.value,
    );
  if (!isFaithful) return null;
  const players = groupTwins(twins.filter(hasMoved), context);
  if (players.length === 0) return null;
  const at = (end: 'low' | 'high') =>
    shapley(players.length, (isNew) => {
      const moved = new Set(players.flatMap(({ twins }, i) => (isNew[i] ? twins : [])));
      return mix((twin) => moved.has(twin))[end];
    });
  const [low, high] = [at('low'), at('high')];
  return players.map(({ name, twins }, i) => {
    const [a, b] = [low?.[i], high?.[i]];
    const share = a === undefined || b === undefined ? null : { low: a, high: b, unit };
    return causeOf(name, twins, share, context);
  });
}

/** The inputs of both states by their place in the formula; null where the formulas differ. */
function twinsInOrder(before: Derivation, after: Derivation): readonly Twin[] | null {
  const alike = before.inputs.length === after.inputs.length && before.formula === after.formula;
  const isFormula = before.evaluate !== undefined && after.evaluate !== undefined;
  if (!alike || !isFormula || before.inputs.some(({ name }, i) => name !== after.inputs[i]?.name)) return null;
  return after.inputs.map((input, i) => ({ name: input.name, before: before.inputs[i] ?? null, after: input }));
}

interface Player {
  readonly name: string;
  readonly twins: readonly Twin[];
}

/** The inputs that moved; more than six as one for each table that they come from, and the smallest groups as one. */
function groupTwins(moved: readonly Twin[], context: CauseContext): readonly Player[] {
  if (moved.length <= mostPlayers) return moved.map((twin) => ({ name: twin.name, twins: [twin] }));
  const byTable = new Map<string, Twin[]>();
  for (const twin of moved) {
    const table = context.index.behind(sidesOfTwin(twin))[0]?.split('/')[0] ?? 'other inputs';
    byTable.set(table, [...(byTable.get(table) ?? []), twin]);
  }
  const groups = [...byTable].map(([table, twins]) => ({ name: nameGroup(table, twins), twins }));
  const largestFirst = groups.sort((a, b) => b.twins.length - a.twins.length);
  const rest = largestFirst.slice(mostPlayers - 1).flatMap(({ twins }) => twins);
  if (largestFirst.length <= mostPlayers) return largestFirst;
  return [...largestFirst.slice(0, mostPlayers - 1), { name: nameGroup('other inputs', rest), twins: rest }];
}

function nameGroup(table: string, twins: readonly Twin[]): string {
  return twins.length === 1 && twins[0] !== undefined ? twins[0].name : `${twins.length} inputs (${table})`;
}

/** The inputs of a sum are told apart by name and record, as several may share a name. */
function explainSum(before: Figure, after: Figure, context: CauseContext): readonly Cause[] | null {
  if (!before.derivation.isSum || !after.derivation.isSum || after.value === null || before.value === null) return null;
  const { unit } = after.value;
  const twins = twinsByRecord(before.derivation, after.derivation, context.index).filter(hasMoved);
  const causes = twins.map((twin) => causeOf(twin.name, [twin], differenceOf(twin, unit), context));
  return settleShares(causes, before.value, after.value);
}

function twinsByRecord(before: Derivation, after: Derivation, index: EditIndex): readonly Twin[] {
  const keyed = (side: keyof Sides, inputs: readonly Input[]): Map<string, Input> => {
    const byKey = new Map<string, Input>();
    for (const input of inputs) {
      const [place] = input.value.places;
      const record = place === undefined || input.derivation !== undefined ? '' : (index.keyAt(side, place) ?? '');
      let key = `${input.name}\n${record}`;
      while (byKey.has(key)) key += '+';
      byKey.set(key, input);
    }
    return byKey;
  };
  const [old, young] = [keyed('before', before.inputs), keyed('after', after.inputs)];
  return [...new Set([...old.keys(), ...young.keys()])].map((key) => {
    const [was, is] = [old.get(key) ?? null, young.get(key) ?? null];
    return { name: (is ?? was)?.name ?? '', before: was, after: is };
  });
}

function differenceOf({ before, after }: Twin, unit: string): Shift | null {
  const ends = [before?.value.low, after?.value.low, before?.value.high, after?.value.high];
  if (ends.some((end) => end !== undefined && !end.isFinite())) return null;
  const [a = zero, b = zero, c = zero, d = zero] = ends;
  return { low: settle(b).minus(settle(a)), high: settle(d).minus(settle(c)), unit };
}

/** A count moves by one for each record that it counts now and did not, or counted and does not. */
function explainCount(
  old: Quantity,
  young: Quantity,
  before: Figure,
  after: Figure,
  context: CauseContext,
): readonly Cause[] | null {
  if (!isCount(before.derivation) || !isCount(after.derivation)) return null;
  const { index } = context;
  const counted = (side: keyof Sides, places: readonly Place[]): ReadonlyMap<string, Place> =>
    new Map(
      places.flatMap((place) => {
        const key = index.keyAt(side, place);
        return key === null ? [] : [[key, place] as const];
      }),
    );
  const [was, is] = [counted('before', old.places), counted('after', young.places)];
  const causes = [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key): Cause[] => {
    const [from, to] = [was.get(key), is.get(key)];
    if ((from === undefined) === (to === undefined)) return [];
    const record = from === undefined ? to && index.recordAt('after', to) : index.recordAt('before', from);
    const by = exact(from === undefined ? 1 : -1);
    const places = { before: from === undefined ? [] : [from], after: to === undefined ? [] : [to] };
    const edits = index.editByKey.has(key) ? [key] : [];
    const head = { input: record ? trimStop(nameOf(record)) : key, before: null, after: null };
    const share = { low: by, high: by, unit: young.unit };
    return [{ kind: kindOf(edits, context), ...head, share, places, edits }];
  });
  return settleShares(causes, old, young);
}

function isCount({ inputs, evaluate, isSum }: Derivation): boolean {
  return inputs.length === 0 && evaluate === undefined && isSum === undefined;
}

/** The edits at lines that a figure rests on, without shares. */
export function nameEdits(sides: Sides, context: CauseContext): readonly Cause[] {
  const { index } = context;
  const keys = index.behind(sides);
  return keys.flatMap((key): Cause[] => {
    const edit = index.editByKey.get(key);
    const record = edit?.after ?? edit?.before;
    if (record === undefined || record === null) return [];
    const head = { input: trimStop(nameOf(record)), before: null, after: null, share: null };
    return [{ kind: kindOf([key], context), ...head, places: sidesOf([key], index), edits: [key] }];
  });
}

/** All lines that a figure rests on, also where it has no value. */
export function placesBehind({ value, derivation }: Figure): readonly Place[] {
  return [...(value?.places ?? []), ...inputPlaces(derivation)];
}

function inputPlaces({ inputs }: Derivation): readonly Place[] {
  return inputs.flatMap(({ value, derivation }) => [...value.places, ...(derivation ? inputPlaces(derivation) : [])]);
}

function causeOf(input: string, twins: readonly Twin[], share: Shift | null, context: CauseContext): Cause {
  const [only] = twins.length === 1 ? twins : [];
  const edited = [...new Set(twins.flatMap((twin) => context.index.behind(sidesOfTwin(twin))))].sort();
  const edits = edited.length > 0 ? edited : parametersOf(twins, context);
  return {
    kind: kindOf(edits, context),
    input,
    before: only?.before?.value ?? null,
    after: only?.after?.value ?? null,
    share,
    places: sidesOf(edits, context.index),
    edits,
  };
}

/** Another parameter took effect without any edit: the rows that set the input on the two days. */
function parametersOf(twins: readonly Twin[], { index }: CauseContext): readonly string[] {
  const keys = twins.flatMap((twin) => {
    const { before, after } = sidesOfTwin(twin);
    return [
      ...before.map((place) => index.keyAt('before', place)),
      ...after.map((place) => index.keyAt('after', place)),
    ];
  });
  const isRule = keys.length > 0 && keys.every((key) => key?.startsWith('param/'));
  return isRule ? [...new Set(keys.flatMap((key) => key ?? []))].sort() : [];
}

function sidesOfTwin({ before, after }: Twin): Sides {
  return { before: before?.value.places ?? [], after: after?.value.places ?? [] };
}

/** Where no record was edited, only the day can have moved. */
function kindOf(edits: readonly string[], { rescoped }: CauseContext): Cause['kind'] {
  if (edits.length === 0) return 'time';
  if (edits.every((key) => key.startsWith('param/'))) return 'parameter';
  return edits.every((key) => rescoped.has(key)) ? 'scope' : 'data';
}

function hasMoved({ before, after }: Twin): boolean {
  return before === null || after === null || !sameEnds(before.value, after.value);
}

function sameEnds(a: Quantity, b: Quantity): boolean {
  return a.low.eq(b.low) && a.high.eq(b.high);
}

/** The causes, if their shares are the whole change; what divisions left over (10⁻⁴⁰) goes to the largest. */
function settleShares(causes: readonly Cause[], before: Quantity, after: Quantity): readonly Cause[] | null {
  const shift = shiftOf(before, after);
  const settled = (end: 'low' | 'high'): readonly Exact[] | null => {
    const shares = causes.flatMap(({ share }) => (share === null ? [] : [share[end]]));
    const whole = shift[end];
    const rest = shares.reduce((left, share) => left.minus(share), whole);
    return shares.length < causes.length || rest.abs().gt(leftover) ? null : giveRest(shares, whole);
  };
  const [low, high] = [settled('low'), settled('high')];
  if (low === null || high === null) return null;
  return causes.map((cause, i) => {
    const [a, b] = [low[i], high[i]];
    return a === undefined || b === undefined ? cause : { ...cause, share: { low: a, high: b, unit: after.unit } };
  });
}

const leftover = exact('1e-40');
