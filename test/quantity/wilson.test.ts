import { expect, test } from 'vitest';
import { median, wilson } from '../../action/src/quantity/wilson.ts';
import { type Ends, e, endsLikeVector, likeVector, vector } from '../helpers/vectors.ts';

test('CTO-05: a failure rate from few deployments, and the median lead time', () => {
  const { inputs, expected } = vector<
    { failed: number; deploys: number; lead: number[] },
    { wilson: Ends; lead: string }
  >('CTO-05');
  const interval = wilson(inputs.failed, inputs.deploys);
  expect(interval && endsLikeVector(interval, expected.wilson)).toEqual(expected.wilson);
  const lead = median(inputs.lead.map(e));
  expect(lead && likeVector(lead, expected.lead)).toBe(expected.lead);
});

test('stays within 0 and 1 at the ends', () => {
  expect(wilson(0, 10)?.low.toDecimalPlaces(50).toFixed()).toBe('0');
  expect(wilson(10, 10)?.high.toDecimalPlaces(50).toFixed()).toBe('1');
  expect(wilson(0, 0)).toBeNull();
});

test('the median of an even number of values is between the middle two', () => {
  expect(median([e(4), e(1), e(3), e(2)])?.toFixed()).toBe('2.5');
  expect(median([])).toBeNull();
});
