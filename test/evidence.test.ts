import { expect, test } from 'vitest';
import { parseEvidence, printEvidence } from '../action/src/evidence.ts';

test.each([
  ['api/claim.py#claim_role', 'api/claim.py', 'claim_role'],
  [' api/claim.py#POST /claim ', 'api/claim.py', 'POST /claim'],
  ['page.html#claim-dialog', 'page.html', 'claim-dialog'],
])('%j is evidence', (text, path, symbol) => {
  const evidence = parseEvidence(text);
  expect(evidence).toEqual({ path, symbol });
  expect(evidence && printEvidence(evidence)).toBe(text.trim());
});

test.each([
  'yes',
  'POST /claim',
  '#claim',
  'api/#claim',
  'api/claim.py#',
  'api/claim.py# claim',
  'a b.py#c',
  'a#b#c',
  '',
])('%j is none', (text) => expect(parseEvidence(text)).toBeNull());
