import { describe, expect, test } from 'vitest';
import { analyse } from '../helpers/analyse.ts';

const kindsOf = (id: string, texts: { readonly [path: string]: string }) =>
  new Set(analyse(id, texts).blocks.map(({ kind }) => kind));

const params = '# Params\n\n| Key | Value | From |\n| --- | --- | --- |\n| min_runway_months | 6 | 2026-01-01 |\n';
const cash =
  '# Cash\n\n| Entity | Account | Balance | As of |\n| --- | --- | --- | --- |\n| HARB | till | $5 | 2026-11-20 |\n';

describe('an analysis of which nothing is recorded says only what is missing', () => {
  test.each([
    ['no file at all', {}],
    ['parameters alone', { 'inventory/params.md': params }],
    ['a note that it does not read', { 'handoffs/a.md': '# A\n' }],
  ])('%s', (_name, texts) => {
    expect([...kindsOf('burn-and-runway', texts)]).toEqual(['gap']);
  });
});

test('one row is enough to be asked', () => {
  expect(kindsOf('burn-and-runway', { 'inventory/cash.md': cash })).toContain('figure');
});

test('a note without items answers an analysis that reads items', () => {
  expect(kindsOf('shortfalls', { 'handoffs/a.md': '# A\n' })).toContain('figure');
  expect([...kindsOf('shortfalls', {})]).toEqual(['gap']);
});
