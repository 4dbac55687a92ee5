import { describe, expect, test } from 'vitest';
import { findCaveat, readState, readStateWord } from '../../action/src/documents/read-state.ts';

describe('what an item says of its state', () => {
  test.each([
    ['✅ Moved the dough', 'done', 'Moved the dough'],
    ['Moved the dough ✅', 'done', 'Moved the dough'],
    ['Moved the dough ✅ (yesterday)', 'done', 'Moved the dough (yesterday)'],
    ['⏳ Room A waits', 'in-progress', 'Room A waits'],
    ['❌ Mail is down', 'blocked', 'Mail is down'],
    ['⬜ Buy aprons', 'open', 'Buy aprons'],
    ['🚀 Launch', null, 'Launch'],
    ['[~] Rewire dimmer 3', 'in-progress', 'Rewire dimmer 3'],
    ['[➔] Fase 7', 'in-progress', 'Fase 7'],
    ['[-] Second smoke machine', 'dropped', 'Second smoke machine'],
    ['[!] Berth map', 'blocked', 'Berth map'],
    ['[X] Sort the gels', 'done', 'Sort the gels'],
    ['[link](a.md) to read', null, '[link](a.md) to read'],
    ['DONE: sort the gels', 'done', 'DONE: sort the gels'],
    ['Sort the gels — BLOCKED', 'blocked', 'Sort the gels — BLOCKED'],
    ['Sort the gels (in progress, 60 %)', 'in-progress', 'Sort the gels (in progress, 60 %)'],
    ['Sort the gels (not done)', 'open', 'Sort the gels (not done)'],
    ['Is it done', null, 'Is it done'],
    ['✅', 'done', '✅'],
  ])('%s', (text, state, rest) => {
    expect(readState(text)).toMatchObject({ state, text: rest });
  });
});

test.each([
  ['Done', 'done'],
  ['✅ Done', 'done'],
  ['Complete (unverified)', 'done'],
  ['In progress - 60 %', 'in-progress'],
  ['Not started', 'open'],
  ['Blocked by the bank', 'blocked'],
  ["Won't do", 'dropped'],
  ['erledigt', 'done'],
  ['完了', 'done'],
  ['at risk', null],
])('the status %s', (text, state) => {
  expect(readStateWord(text)).toBe(state);
});

test.each([
  ['Focus of the lights (unverified)', 'unverified'],
  ['recently fixed, needs validation', 'needs validation'],
  ['Focus of the lights', null],
])('the caveat of %s', (text, caveat) => {
  expect(findCaveat(text)).toBe(caveat);
});
