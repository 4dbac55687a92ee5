import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parse } from 'yaml';
import { type InputName, type Inputs, inputNames, readInputs } from '../action/src/inputs.ts';
import { root } from './helpers/source-files.ts';

const read = (texts: { readonly [N in InputName]?: string }) => readInputs((name) => texts[name] ?? '');

test('the inputs of action.yml are those of the type', () => {
  const manifest = parse(readFileSync(join(root, 'action/action.yml'), 'utf8'));
  expect(Object.keys(manifest.inputs)).toEqual([...inputNames]);
  expectTypeOf<InputName>().toEqualTypeOf<keyof Inputs>();
});

const defaults = {
  command: 'auto',
  root: '.',
  'as-of': null,
  token: '',
  base: null,
  'fail-on': 'error',
  commit: 'direct',
  branch: 'handoff-reports/update',
  comment: true,
  delivery: 'live',
  persona: null,
  since: null,
  revise: false,
  ledger: 'handoff-reports-ledger',
  run: '',
  journal: '',
  unsent: false,
  'most-days': null,
} as const;

test('the defaults of action.yml are the defaults', () => {
  const { inputs } = parse(readFileSync(join(root, 'action/action.yml'), 'utf8'));
  // The token of the workflow is an expression, which a runner replaces.
  const written = readInputs((name) => (name === 'token' ? '' : inputs[name].default));
  expect(written).toEqual(defaults);
  expect(read({})).toEqual(defaults);
  expect(inputs.token.default).toBe(`$\{{ github.token }}`);
});

test('each input', () => {
  const texts = {
    command: 'publish',
    root: 'notes',
    'as-of': '2026-11-21',
    token: 'secret',
    base: 'main',
    'fail-on': 'never',
    commit: 'pull-request',
    branch: 'bot/reports',
    comment: 'false',
    delivery: 'rehearsal',
    persona: 'ceo',
    since: '2026-11-14',
    revise: 'true',
    ledger: 'mail/ledger',
    run: '12-1.34.abcdef01',
    journal: '{}',
    unsent: 'true',
    'most-days': '10',
  } as const;
  const values = { ...texts, comment: false, revise: true, unsent: true, 'most-days': 10 };
  expect(read(texts)).toEqual(values);
  expect(read({ 'as-of': 'stated' })).toMatchObject({ 'as-of': 'stated' });
});

describe('what is wrong is said, all at once', () => {
  test.each([
    [{ 'as-of': 'today' }, ['Unexpected input `as-of: today`, expected an existing day']],
    [{ 'as-of': '2026-02-30' }, ['Unexpected input `as-of: 2026-02-30`']],
    [{ 'fail-on': 'warnings' }, ['Unexpected input `fail-on: warnings`, expected `warning`.']],
    [{ 'fail-on': 'zebra' }, ['expected one of `error`, `warning`, `never`.']],
    [{ command: 'preveiw' }, ['Unexpected input `command: preveiw`, expected `preview`.']],
    [{ commit: 'pr' }, ['Unexpected input `commit: pr`, expected one of `direct`, `pull-request`, `none`.']],
    [{ comment: 'yes' }, ['Unexpected input `comment: yes`, expected one of `true`, `false`.']],
    [{ delivery: 'tset' }, ['Unexpected input `delivery: tset`, expected `test`.']],
    [
      { ledger: '../x' },
      ['Unexpected input `ledger: ../x`, expected the name of a branch such as `handoff-reports-ledger`.'],
    ],
    [{ run: 'a b' }, ['Unexpected input `run: a b`, expected the output `run` of `command: claim`.']],
    [{ 'most-days': '0' }, ['Unexpected input `most-days: 0`, expected a number of days from 1 to 9999.']],
    [{ 'as-of': 'x', 'fail-on': 'x' }, ['as-of', 'fail-on']],
  ])('%j', (texts, messages) => {
    expect(read(texts)).toEqual({ faults: messages.map((message) => expect.stringContaining(message)) });
  });
});

test.each(['a b', '../x', 'x.lock', '-x/..', 'a//b', '/a', 'a/', '@', 'a~1', 'a:b', '.hidden', 'a\nb'])(
  'the branch %j is none',
  (branch) => {
    const fault = `Unexpected input \`branch: ${branch}\`, expected the name of a branch`;
    expect(read({ branch })).toEqual({ faults: [expect.stringContaining(fault)] });
  },
);
