import { describe, expect, test } from 'vitest';
import { readFieldLine, readFields } from '../../action/src/documents/read-fields.ts';
import { defaultRules } from '../../action/src/documents/reading-rules.ts';

const read = (text: string) => {
  const { fields, text: rest } = readFields(text, defaultRules);
  return [rest, Object.fromEntries(fields)];
};

test.each<[string, string, Record<string, string>]>([
  [
    'Fix the pump (owner: @dana, due: 2026-12-01, impact: security, effort: 2d, priority: P1)',
    'Fix the pump',
    { owner: 'dana', due: '2026-12-01', impact: 'security', effort: '2d', priority: 'P1' },
  ],
  ['Fix the pump [Assignee: Dana; ETA: 1 December 2026]', 'Fix the pump', { owner: 'Dana', due: '1 December 2026' }],
  ['Fix the pump (@dana, P1, 2026-12-01)', 'Fix the pump', { owner: 'dana', priority: 'P1', due: '2026-12-01' }],
  ['Send it (depends: invoices, depends: hours)', 'Send it', { depends: 'invoices, hours' }],
  ['Send it (depends: invoices, hours)', 'Send it', { depends: 'invoices, hours' }],
  ['Send it owner:: Dana due:: 2026-12-01', 'Send it', { owner: 'Dana', due: '2026-12-01' }],
  ['Send it due:2026-12-01 soon', 'Send it soon', { due: '2026-12-01' }],
  ['Send it · Owner: Dana · Due: 2026-12-01', 'Send it', { owner: 'Dana', due: '2026-12-01' }],
  ['Send it — Owner: Dana | Due: 2026-12-01', 'Send it', { owner: 'Dana', due: '2026-12-01' }],
  ['@dana Send it', '@dana Send it', { owner: 'dana' }],
  ['Send it @dana', 'Send it @dana', { owner: 'dana' }],
  ['Ask @dana about it', 'Ask @dana about it', {}],
  ['Send it #bank #year-end', 'Send it #bank #year-end', { tags: 'bank, year-end' }],
  ['See #12', 'See #12', {}],
  ['Read https://example.com/a:b now', 'Read https://example.com/a:b now', {}],
  ['Move it (HIGH PRIORITY)', 'Move it (HIGH PRIORITY)', {}],
  ['Choose a model: retainer, fixed price or hours', 'Choose a model: retainer, fixed price or hours', {}],
  [
    'Frist setzen (Frist: 2026-10-02, Verantwortlich: Frau Adler)',
    'Frist setzen',
    { due: '2026-10-02', owner: 'Frau Adler' },
  ],
  ['Call at time:10', 'Call at time:10', {}],
])('%s', (text, rest, fields) => {
  expect(read(text)).toEqual([rest, fields]);
});

describe('a line that states a field', () => {
  test.each([
    ['Owner: Dana', { key: 'owner', value: 'Dana' }],
    ['**Target date:** 2026-12-01', { key: 'due', value: '2026-12-01' }],
    ['Responsável: Beatriz', { key: 'owner', value: 'Beatriz' }],
    ['Note: the key is under the mat', null],
    ['Owner:', null],
  ])('%s', (line, field) => {
    expect(readFieldLine(line, defaultRules)).toEqual(field);
  });
});
