import { type Day, isDay } from '../day.ts';
import { fromJson, toJson } from '../quantity/print-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** The figures of a section as they stood at one commit, or stand in the work tree. */
export interface PastSection {
  /** The day they are computed for. */
  readonly asOf: Day;
  /** How many files could not be read: what they say is missing from the figures. */
  readonly unread: number;
  /** What was found of the evidence that the notes name, as it is now; null for what could not be read. */
  readonly evidence: ReadonlyMap<string, boolean | null>;
  readonly figures: ReadonlyMap<string, PastFigure>;
}

export interface PastFigure {
  /** Null where it cannot be computed. */
  readonly value: Quantity | null;
  /** A digest of all that the value rests on: the same for the same inputs, wherever they stand. */
  readonly inputs: string;
}

/** The section as plain data, for `readPastSection`. */
export function pastSectionJson({ asOf, unread, evidence, figures }: PastSection): object {
  const values = [...figures].map(([id, { value, inputs }]) => [id, { value: value && toJson(value), inputs }]);
  return { asOf, unread, evidence: [...evidence], figures: values };
}

/** The section of such data; null for any other. */
export function readPastSection(json: unknown): PastSection | null {
  const [asOf, unread] = [field(json, 'asOf'), field(json, 'unread')];
  const evidence = readPairs(field(json, 'evidence'), (found) =>
    found === null || typeof found === 'boolean' ? { found } : null,
  );
  const figures = readPairs(field(json, 'figures'), readPastFigure);
  if (typeof asOf !== 'string' || !isDay(asOf) || typeof unread !== 'number') return null;
  if (evidence === null || figures === null) return null;
  return { asOf, unread, evidence: new Map([...evidence].map(([name, { found }]) => [name, found])), figures };
}

function readPastFigure(json: unknown): PastFigure | null {
  const [value, inputs] = [field(json, 'value'), field(json, 'inputs')];
  const quantity = value === null ? null : fromJson(value);
  return typeof inputs === 'string' && (value === null || quantity !== null) ? { value: quantity, inputs } : null;
}

/** Names with what each has; null where one cannot be read. */
function readPairs<T>(json: unknown, read: (value: unknown) => T | null): ReadonlyMap<string, T> | null {
  if (!Array.isArray(json)) return null;
  const pairs = new Map<string, T>();
  for (const pair of json) {
    const [name, value]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    const one = read(value);
    if (typeof name !== 'string' || one === null) return null;
    pairs.set(name, one);
  }
  return pairs;
}

function field(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null
    ? new Map<string, unknown>(Object.entries(json)).get(name)
    : undefined;
}
