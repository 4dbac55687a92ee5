import { describe, expect, test } from 'vitest';
import { readTypes } from '../../action/src/analyses/find-gaps.ts';
import { analyses } from '../../action/src/analyses/index.ts';
import { askedForToo, notAskedFor, predictedInputs, requiredInputs } from '../helpers/required-inputs.ts';

const needsOf = (code: string): readonly string[] =>
  analyses
    .filter((analysis) => analysis.code === code)
    .flatMap((analysis) =>
      readTypes(analysis).flatMap((type) =>
        (analysis.reads[type]?.needs ?? []).map((field: string) => `${type}/${field}`),
      ),
    )
    .sort();

const required = requiredInputs();
const predicted = predictedInputs();

describe('an analysis needs what the catalogue of inputs requires, but for the differences that are explained', () => {
  test.each(analyses.map(({ code, id }) => [code, id]))('%s %s', (code) => {
    expect(needsOf(code)).toEqual(predicted.get(code));
  });

  test('every difference is one', () => {
    const cellsOf = (differences: typeof notAskedFor) =>
      Object.entries(differences).flatMap(([code, all]) =>
        all.flatMap(({ cells }) => cells.map((cell) => [code, cell] as const)),
      );
    expect(cellsOf(notAskedFor).filter(([code, cell]) => !required.get(code)?.includes(cell))).toEqual([]);
    expect(cellsOf(askedForToo).filter(([code, cell]) => required.get(code)?.includes(cell))).toEqual([]);
  });
});
