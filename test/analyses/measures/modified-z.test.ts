import { expect, test } from 'vitest';
import { modifiedZ, outlierScore } from '../../../action/src/analyses/measures/modified-z.ts';
import { e, vector } from '../../helpers/vectors.ts';

test('the worked example, ACC-05', () => {
  const { inputs, expected } = vector<{ values: readonly number[] }, { median: string; mad: string; zLast: string }>(
    'ACC-05',
  );
  const spread = modifiedZ(inputs.values.map(e));
  expect([spread?.median.toFixed(), spread?.mad.toFixed(), spread?.scores.at(-1)?.toFixed()]).toEqual([
    expected.median,
    expected.mad,
    expected.zLast,
  ]);
  expect(spread?.scores.filter((score) => score.abs().gt(outlierScore)).length).toBe(1);
  expect(spread?.scores[3]?.toFixed(2)).toBe('1.35');
});

test.each([
  ['nothing', [], null],
  ['one value', [7], ['0']],
  ['where more than half are alike, any other stands out', [5, 5, 5, 6, 4], ['0', '0', '0', 'Infinity', '-Infinity']],
])('%s', (_name, values, scores) => {
  expect(modifiedZ(values.map(e))?.scores.map(String) ?? null).toEqual(scores);
});
