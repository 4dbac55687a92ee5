import { expect, test } from 'vitest';
import { breakEvenNights, netOfNight } from '../../../action/src/analyses/measures/net-of-night.ts';
import { quantity } from '../../../action/src/quantity/quantity.ts';
import { fromVector, likeVector, vector } from '../../helpers/vectors.ts';

interface Inputs {
  readonly fixed: string;
  readonly adr: string;
  readonly fee: string;
  readonly cleaning: string;
  readonly stay: string;
  readonly perNight: string;
  readonly perStay: string;
}

const { inputs, expected } = vector<Inputs, { net: string; nights: string }>('RENT-04');
const term = (text: string, unit: string) => ({ value: fromVector(text, unit) });
const terms = {
  dailyRate: term(inputs.adr, 'USD/night'),
  fee: { value: quantity({ low: fromVector(inputs.fee, '').low.times(100), unit: '%' }) },
  stay: term(inputs.stay, 'nights/stay'),
  cleaning: term(inputs.cleaning, 'USD'),
  perNight: term(inputs.perNight, 'USD'),
  perStay: term(inputs.perStay, 'USD'),
};
const fixed = { ...term(inputs.fixed, 'USD/month'), derivation: { formula: 'as stated', inputs: [] } };

test('the worked example, to the last digit', () => {
  const net = netOfNight(terms, 'USD').value?.low ?? expect.fail('no net');
  expect(likeVector(net, expected.net)).toBe(expected.net);
  const nights = breakEvenNights(fixed, terms).value?.low ?? expect.fail('no nights');
  expect(likeVector(nights, expected.nights)).toBe(expected.nights);
});

test('a term that nobody gives is left out, and the formula says so', () => {
  const { value, derivation } = netOfNight({ ...terms, cleaning: null, perNight: null }, 'USD');
  expect(derivation.formula).toBe('daily rate × (1 − fee) − cost per stay ÷ stay');
  expect(value?.low.toFixed(2)).toBe('132.29');
});

test('a night that leaves nothing never pays', () => {
  const dear = { ...terms, perNight: term('200', 'USD') };
  expect(breakEvenNights(fixed, dear).value?.low.isFinite()).toBe(false);
});

test('an unknown rate leaves it unknown', () => {
  expect(breakEvenNights(fixed, { ...terms, dailyRate: { value: null } }).value).toBeNull();
});
