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

test('the defaults of action.yml are the defaults', () => {
  const { inputs } = parse(readFileSync(join(root, 'action/action.yml'), 'utf8'));
  const defaults = readInputs((name) => inputs[name].default);
  expect(defaults).toEqual(read({}));
  expect(defaults).toEqual({ root: '.', 'as-of': null, 'fail-on': 'error' });
});

test('each input', () => {
  expect(read({ root: 'notes', 'as-of': '2026-11-21', 'fail-on': 'never' })).toEqual({
    root: 'notes',
    'as-of': '2026-11-21',
    'fail-on': 'never',
  });
  expect(read({ 'as-of': 'stated' })).toMatchObject({ 'as-of': 'stated' });
});

describe('what is wrong is said, all at once', () => {
  test.each([
    [{ 'as-of': 'today' }, ['Unexpected input `as-of: today`, expected an existing day']],
    [{ 'as-of': '2026-02-30' }, ['Unexpected input `as-of: 2026-02-30`']],
    [{ 'fail-on': 'warnings' }, ['Unexpected input `fail-on: warnings`, expected `warning`.']],
    [{ 'fail-on': 'zebra' }, ['expected one of `error`, `warning`, `never`.']],
    [{ 'as-of': 'x', 'fail-on': 'x' }, ['as-of', 'fail-on']],
  ])('%j', (texts, messages) => {
    expect(read(texts)).toEqual({ faults: messages.map((message) => expect.stringContaining(message)) });
  });
});
