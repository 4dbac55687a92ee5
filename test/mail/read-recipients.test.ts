import { expect, it, test } from 'vitest';
import { readRecipients } from '../../action/src/mail/read-recipients.ts';

const groups = ['board', 'haul-crew'];
const addresses = (text: string) =>
  Object.fromEntries(
    [...readRecipients(text, groups).recipients].map(([group, all]) => [group, all.map(({ address }) => address)]),
  );

it('reads one address a line, each once', () => {
  const text = [
    '# who gets what',
    'board: ana@example.com',
    '',
    ' board : Bo <bo@example.com>\r',
    'board: ANA@example.com',
    'haul-crew:ana@example.com',
  ].join('\n');
  expect(addresses(text)).toEqual({ board: ['ana@example.com', 'bo@example.com'], 'haul-crew': ['ana@example.com'] });
  expect(readRecipients(text, groups).faults).toEqual([]);
});

test('a group that nobody is in is empty', () => {
  expect(addresses('')).toEqual({ board: [], 'haul-crew': [] });
});

test.each([
  ['ana@example.com', 'Line 1 of the recipients: expected `group: address`.'],
  ['board ana@example.com', 'Line 1 of the recipients: expected `group: address`.'],
  ['bord: ana@example.com', 'Line 1 of the recipients: unexpected group `bord`, expected `board`.'],
  ['zebra: ana@example.com', 'Line 1 of the recipients: unexpected group `zebra`, expected one of board, haul-crew.'],
  [
    '\nboard: ana@example.com, bo@example.com',
    'Line 2 of the recipients: Unexpected address `a***@example.com`: there is more than one, expected one address a line.',
  ],
  ['board:', 'Line 1 of the recipients: Unexpected address `***`: expected one address such as `ana@example.com`.'],
])('%j is a fault that shows no address', (text, fault) => {
  expect(readRecipients(text, groups)).toEqual({
    recipients: new Map([
      ['board', []],
      ['haul-crew', []],
    ]),
    faults: [fault],
  });
});

test('a group of no configuration is told what is missing', () => {
  expect(readRecipients('board: ana@example.com', []).faults).toEqual([
    'Line 1 of the recipients: unexpected group `board`, expected a group of `mail` in the configuration.',
  ]);
});
