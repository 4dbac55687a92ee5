import { readFileSync } from 'node:fs';
import { type Exact, exact, type Quantity, quantity } from '../../action/src/quantity/quantity.ts';

/** One worked case: inputs and exact results, decimals as strings that are cut after 40 characters. */
export interface Vector<Inputs, Expected> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
}

/** An interval as the vectors write it. */
export interface Ends {
  readonly lo: string;
  readonly hi: string;
}

const text = readFileSync(new URL('../fixtures/vectors.json', import.meta.url), 'utf8');

/** @throws Error when there is no such case. */
export function vector<Inputs, Expected>(id: string): Vector<Inputs, Expected> {
  const vectors: readonly Vector<Inputs, Expected>[] = JSON.parse(text);
  const found = vectors.find((one) => one.id === id);
  if (!found) throw new Error(`No vector ${id}`);
  return found;
}

const cutAt = 40;

/** The value as the vectors write `expected`: all its digits, or as many as fit where `expected` was cut. */
export function likeVector(value: Exact, expected: string): string {
  if (!value.isFinite()) return value.isNegative() ? '-Infinity' : 'Infinity';
  if (expected.length < cutAt) return value.toFixed();
  return value.toFixed(expected.length - expected.indexOf('.') - 1, 1);
}

/** Both ends as the vectors write them, to be compared with `{lo, hi}`. */
export function endsLikeVector(value: Quantity, expected: Ends): Ends {
  return { lo: likeVector(value.low, expected.lo), hi: likeVector(value.high, expected.hi) };
}

/** The quantity of a `{lo, hi}` or of a single number. */
export function fromVector(input: Ends | string, unit: string): Quantity {
  return typeof input === 'string' ? quantity({ low: input, unit }) : quantity({ low: input.lo, high: input.hi, unit });
}

/** A decimal, for short expectations. */
export const e = (text: string | number): Exact => exact(text);
