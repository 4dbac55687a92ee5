import { describe, expect, test } from 'vitest';
import { runAnalyses } from '../../action/src/analyses/run-analyses.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { focusModel } from '../../action/src/model/focus-model.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { analyse, gapsOf, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const tableOf = (rows: readonly string[]) => `# Capabilities

| ID | Capability | Component | Entity | Back end | Front end |
| --- | --- | --- | --- | --- | --- |
${rows.map((row, i) => `| c${i} | Claim | Tool | X | ${row} |\n`).join('')}`;
/** The section, with what was found of the evidence. */
function run(rows: readonly string[], facts: { readonly [evidence: string]: boolean } = {}) {
  const { model } = readModel([{ path: 'inventory/capabilities.md', text: tableOf(rows) }], defaultConfig);
  const known = focusModel({ ...model, evidence: new Map(Object.entries(facts)) }, { entities: ['X'] });
  const [section] = runAnalyses(['capability-parity'], known, day('2026-11-21')).sections;
  if (section === undefined) throw new Error('No section.');
  return section;
}

describe('one capability', () => {
  const facts = { 'a.py#claim': true, 'a.py#gone': false };
  test.each([
    ['yes | yes', 'yes, not verified | yes, not verified | both'],
    ['yes | no', 'yes, not verified | no | front end lacks it'],
    ['no | a dialog', 'no | yes, not verified | back end lacks it'],
    ['no | no', 'no | no | on neither side'],
    ['yes | TBD', 'yes, not verified | not known | not known'],
    ['yes | N/A', 'yes, not verified | N/A | one side only'],
    ['a.py#claim | no', 'a.py#claim: verified | no | front end lacks it'],
    ['a.py#claim | yes', 'a.py#claim: verified | yes, not verified | both'],
    ['a.py#gone | yes', 'a.py#gone: not there | yes, not verified | not known'],
    ['b.py#claim | yes', 'b.py#claim: not verified | yes, not verified | both'],
  ])('%s', (cells, expected) => {
    const section = run([cells], facts);
    const table = /\| (?:both|one side only)$/.test(expected) ? 'alike' : 'capabilities';
    expect(shownRows(section, table)).toEqual([`Claim | Tool | ${expected}`]);
  });
});

test('what differs is counted in both directions, and comes first', () => {
  const section = run(['yes | yes', 'yes | no', 'no | yes', 'yes | TBD', 'yes | no']);
  expect(['both', 'front-end-lacks', 'back-end-lacks', 'unknown'].map((id) => rangeOf(section, id))).toEqual([
    '1 1 capabilities',
    '2 2 capabilities',
    '1 1 capabilities',
    '1 1 capabilities',
  ]);
  expect(shownRows(section, 'capabilities').map((row) => row.split(' | ').at(-1))).toEqual([
    'back end lacks it',
    'front end lacks it',
    'front end lacks it',
    'not known',
  ]);
  expect(headlineOf(section)).toBe(
    'fails: Of 5 capabilities, the front end lacks 2 and the back end 1; of 1 more it is not known.',
  );
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual(['Front end of Claim (X)']);
});

test('what was verified is counted by sides, and what is not there is named', () => {
  const section = run(['a.py#claim | a.html#claim', 'a.py#gone | yes', 'no | no'], {
    'a.py#claim': true,
    'a.html#claim': true,
    'a.py#gone': false,
  });
  expect(rangeOf(section, 'verified')).toBe('2 2 sides');
  expect(noteOf(section, 'verified')).toBe('of 4 that are claimed; the evidence of 1 is not there');
});

test.each([
  [['yes | yes', 'N/A | yes'], 'holds'],
  [['yes | TBD'], 'unknown'],
])('the headline of %j', (rows, standing) => {
  expect(run(rows).headline?.standing).toBe(standing);
});

test('without a table there is a gap and nothing else', () => {
  const section = analyse('capability-parity', { 'handoffs/a.md': '# A\n' });
  expect(section.blocks.map(({ id }) => id)).toEqual(['table/capability']);
});
