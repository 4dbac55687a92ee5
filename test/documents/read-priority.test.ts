import { expect, test } from 'vitest';
import { findPriority, readGroupPriority, readPriority } from '../../action/src/documents/read-priority.ts';

test.each([
  ['P0', 0],
  ['critical', 0],
  ['HIGH PRIORITY', 1],
  ['Medium', 2],
  ['P4', 3],
  ['nice to have', 3],
  ['13', null],
  ['', null],
])('the word %s', (text, priority) => {
  expect(readPriority(text)).toBe(priority);
});

test.each([
  ['P0: exit sign is dark', 0],
  ['Exit sign (P1)', 1],
  ['Click handler (HIGH PRIORITY)', 1],
  ['A low priority matter', 3],
  ['Priority: medium', 2],
  ['P1-7 is the old plan', null],
  ['TP1 cable', null],
  ['P1.2 of the spec', null],
  ['High-level design', null],
  ['The low tide', null],
])('in %s', (text, priority) => {
  expect(findPriority(text)).toBe(priority);
});

test.each([
  ['immediate', 1],
  ['short term', 2],
  ['critical issues', 0],
  ['before launch', null],
])('of the group %s', (words, priority) => {
  expect(readGroupPriority(words)).toBe(priority);
});
