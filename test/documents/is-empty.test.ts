import { expect, test } from 'vitest';
import { isEmpty, readException } from '../../action/src/documents/is-empty.ts';

test.each([
  'None',
  'none.',
  'N/A',
  '(none)',
  'None at this time.',
  'None currently identified',
  'None — all tests pass',
  'None. All clear.',
  'Nothing yet',
  'No blockers',
  'No known issues with the crane',
  'There are no open questions',
  'keine',
  'Keine offenen Fragen',
  'Aucun pour le moment',
  'なし',
  '特になし',
  'Chưa có.',
  'None significant',
  '',
])('%s: nothing', (text) => {
  expect(isEmpty(text)).toBe(true);
});

test.each([
  'None of the pumps runs dry',
  'No billing.',
  'Nothing works on Mondays',
  'Empty sales pipeline',
  'No CI on the booking system',
  'Kein Torf mehr',
  'Nonesuch harbour is closed',
  'Nadar com calma',
])('%s: something', (text) => {
  expect(isEmpty(text)).toBe(false);
});

test.each([
  ['None in the code, but the bank has not answered.', ['the bank has not answered.']],
  ['None. Two things are waiting: the key; the contract', ['the key', 'the contract']],
  ['None', []],
])('%s takes back', (text, things) => {
  expect(readException(text)).toEqual(things);
});
