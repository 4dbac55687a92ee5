import { describe, expect, test } from 'vitest';
import { type PastSection, pastSectionJson, readPastSection } from '../../action/src/changes/past-section.ts';
import { day } from '../../action/src/day.ts';
import { quantity } from '../../action/src/quantity/quantity.ts';

const section: PastSection = {
  asOf: day('2026-11-21'),
  unread: 1,
  evidence: new Map([
    ['api/claim.py#claim_role', true],
    ['api/gone.py#gone', null],
  ]),
  figures: new Map([
    ['cash', { value: quantity({ low: 7_000, high: 9_000, unit: 'USD' }), inputs: 'abc' }],
    ['runway', { value: null, inputs: 'def' }],
  ]),
};

const json: object = JSON.parse(JSON.stringify(pastSectionJson(section)));

test('a section comes back from its JSON', () => {
  expect(readPastSection(json)).toEqual(section);
});

describe('anything else is none', () => {
  test.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ ...json, asOf: 'today' }],
    [{ ...json, unread: '1' }],
    [{ ...json, evidence: { a: true } }],
    [{ ...json, evidence: [['a', 'yes']] }],
    [{ ...json, figures: [['cash']] }],
    [{ ...json, figures: [[1, { value: null, inputs: '' }]] }],
    [{ ...json, figures: [['cash', { value: 7, inputs: '' }]] }],
    [{ ...json, figures: [['cash', { value: null }]] }],
    [{ ...json, figures: ['cash'] }],
  ])('%j', (other) => {
    expect(readPastSection(other)).toBeNull();
  });
});
