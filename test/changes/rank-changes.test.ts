import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Tier, Valence } from '../../action/src/changes/change.ts';
import { compareChanges, groupRepeats, isMaterial, tierOf, valenceOf } from '../../action/src/changes/rank-changes.ts';
import { day } from '../../action/src/day.ts';
import { e } from '../helpers/vectors.ts';
import { changeOf } from './cases/made-change.ts';

const subject = (id: string) => ({ kind: 'asset', id, title: id, context: '' });
const news = (id: string, tier: Tier, valence: Valence, more: Partial<Change> = {}): Change =>
  changeOf({ subject: subject(id), happening: { tier, valence }, ...more });

describe('the order of reading', () => {
  test('is tier, news, severity, how much it moved, day, and last the subject', () => {
    const inOrder = [
      news('z', 1, 'better'),
      news('y', 2, 'worse', { severity: 0 }),
      news('x', 2, 'worse', { severity: 1, materiality: e(9) }),
      news('w', 2, 'worse', { severity: 1, materiality: e(2) }),
      news('v', 2, 'worse', { severity: 1, due: day('2026-12-01') }),
      news('u', 2, 'worse', { severity: 1, due: day('2026-12-24') }),
      news('a', 2, 'worse', { severity: 1 }),
      news('b', 2, 'worse', { severity: 1 }),
      news('t', 2, 'neutral'),
      news('s', 2, 'better'),
      news('r', 3, 'worse'),
    ];
    expect(inOrder.toReversed().sort(compareChanges)).toEqual(inOrder);
  });

  test('is total: no order of what is given shows', () => {
    const changes = ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [
      news(`${id}1`, 2, 'worse'),
      news(`${id}2`, 3, 'better'),
    ]);
    const expected = [...changes].sort(compareChanges);
    fc.assert(
      fc.property(fc.shuffledSubarray(changes, { minLength: changes.length }), (shuffled) => {
        expect([...shuffled].sort(compareChanges)).toEqual(expected);
      }),
    );
  });
});

describe('a line', () => {
  const follows = (tier: Tier, valence: Valence, materiality: Change['materiality'] = null): Change =>
    news('own', 3, 'neutral', { effects: [news('effect', tier, valence, { materiality })] });

  test('is as serious as the most serious of what follows from it', () => {
    expect(tierOf(follows(1, 'worse'))).toBe(1);
    expect(tierOf(follows(5, 'worse'))).toBe(3);
    expect(tierOf(follows(1, 'worse', e('0.5')))).toBe(3);
  });

  test('is good or bad news by what follows from it, where it is neither itself', () => {
    expect(valenceOf(follows(3, 'worse'))).toBe('worse');
    expect(valenceOf(follows(3, 'better'))).toBe('better');
    const own = news('own', 3, 'better', { effects: [news('effect', 3, 'worse')] });
    expect(valenceOf(own)).toBe('better');
  });

  test('is worth reading from its band on, without a measure, or for what follows from it', () => {
    const moved = (by: string, more: Partial<Change> = {}) => news('a', 3, 'worse', { materiality: e(by), ...more });
    expect([isMaterial(moved('0.99')), isMaterial(moved('1')), isMaterial(news('a', 3, 'worse'))]).toEqual([
      false,
      true,
      true,
    ]);
    expect(isMaterial(moved('0.5', { effects: [news('check', 1, 'worse')] }))).toBe(true);
    expect(isMaterial(moved('0.5', { effects: [news('count', 1, 'worse', { isTally: true })] }))).toBe(false);
  });
});

describe('repeats of one code', () => {
  const repeat = (id: string, more: Partial<Change> = {}) =>
    news(id, 4, 'neutral', { family: 'asset/status', ...more });
  const grouped = (...changes: readonly Change[]): readonly string[] =>
    groupRepeats(changes).map((line) =>
      'changes' in line ? line.changes.map((change) => change.subject.id).join('+') : line.subject.id,
    );

  test('are one line from three on, where the first of them stands', () => {
    expect(grouped(repeat('a'), news('x', 4, 'neutral'), repeat('b'), repeat('c'))).toEqual(['a+b+c', 'x']);
    expect(grouped(repeat('a'), repeat('b'))).toEqual(['a', 'b']);
  });

  test('stay apart where more happened to one of them, or it is other news', () => {
    const own = repeat('d', { effects: [news('check', 4, 'worse')] });
    expect(grouped(repeat('a'), repeat('b'), own)).toEqual(['a', 'b', 'd']);
    const bad = changeOf({ subject: subject('d'), happening: { tier: 4, valence: 'worse' }, family: 'asset/status' });
    expect(grouped(repeat('a'), repeat('b'), bad)).toEqual(['a', 'b', 'd']);
  });
});
