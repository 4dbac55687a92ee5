import { describe, expect, test } from 'vitest';
import { type ConfigReading, configKeys, defaultConfig, parseConfig } from '../action/src/config.ts';

const names = { sections: ['next', 'done', 'blockers'], keys: ['owner', 'due'] };
const parse = (text: string): ConfigReading => parseConfig(text, '.github/handoff-reports.yml', names);

/** `line:column code`, and the message. */
const findings = (text: string): readonly (readonly string[])[] =>
  parse(text).diagnostics.map(({ place, code, message }) => [`${place.line}:${place.column} ${code}`, message]);

test('every key', () => {
  const { config, diagnostics } = parse(`
portfolio: Harbour Group
currency: EUR
reports: [cfo, ceo]
siblings: [../crew-tool, code/site]
sections:
  next: [still to do, à faire]
keys: { owner: skipper }
tables: { Expenses: [outlays] }
columns:
  expenses:
    vendor: [shop]
mail: { domains: [example.com], groups: { board: { persona: ceo } } }
`);
  expect(diagnostics).toEqual([]);
  expect(config).toEqual({
    portfolio: 'Harbour Group',
    currency: 'EUR',
    reports: [
      { id: 'cfo', place: { path: '.github/handoff-reports.yml', line: 4, column: 11 } },
      { id: 'ceo', place: { path: '.github/handoff-reports.yml', line: 4, column: 16 } },
    ],
    siblings: ['../crew-tool', 'code/site'],
    sections: { next: ['still to do', 'à faire'] },
    keys: { owner: ['skipper'] },
    tables: { Expenses: ['outlays'] },
    columns: { Expenses: { Vendor: ['shop'] } },
    mail: [
      {
        group: 'board',
        persona: 'ceo',
        entities: null,
        when: 'on-change',
        attach: [],
        subject: 'Executive Report: {persona} | {portfolio} | {date}',
        domains: ['example.com'],
        place: { path: '.github/handoff-reports.yml', line: 13, column: 43 },
      },
    ],
  });
  expect(Object.keys(config)).toEqual(Object.keys(configKeys));
});

test.each(['', '# nothing yet\n', '---\n'])('%j leaves the defaults', (text) => {
  expect(parse(text)).toEqual({ config: defaultConfig, diagnostics: [] });
});

describe('what cannot be used is named, and the rest is kept', () => {
  test.each([
    ['portfolo: A\ncurrency: USD', '1:1 config/unknown-key', 'Unexpected key `portfolo`, expected `portfolio`.'],
    ['zebra: 1\ncurrency: USD', '1:1 config/unknown-key', 'Unexpected key `zebra`, expected one of `portfolio`'],
    [
      'currency: USD\nsections: { nxt: [soon] }',
      '2:13 config/unknown-key',
      'Unexpected name in `sections` `nxt`, expected `next`.',
    ],
    ['currency: USD\ntables: { expnses: [x] }', '2:11 config/unknown-key', 'expected `Expenses`.'],
    ['currency: USD\ncolumns: { expenses: { vendr: [x] } }', '2:24 config/unknown-key', 'expected `Vendor`.'],
    ['currency: USD\nportfolio: [a, b]', '2:12 config/invalid', 'Unexpected value of `portfolio`, expected a name'],
    ['currency: USD\nportfolio: ""', '2:12 config/invalid', 'expected a name'],
    ['currency: USD\nportfolio:', '2:11 config/invalid', 'expected a name'],
    ['currency: USD\nreports: 7', '2:10 config/invalid', 'expected a list of personas'],
    ['currency: USD\nreports: [ceo, [cfo]]', '2:10 config/invalid', 'expected a list of personas'],
    ['currency: USD\nsiblings: ../../etc', '2:11 config/invalid', 'expected a list of folders in or beside the root'],
    ['currency: USD\nsiblings: [/etc]', '2:11 config/invalid', 'expected a list of folders'],
    ['currency: USD\nsections: soon', '2:11 config/invalid', 'expected words of headings'],
    ['currency: USD\nkeys: { owner: { a: b } }', '2:16 config/invalid', 'expected names by inline key'],
  ])('%j', (text, where, message) => {
    expect(findings(text)).toEqual([[where, expect.stringContaining(message)]]);
    expect(parse(text).config).toEqual({ ...defaultConfig, currency: 'USD' });
  });

  test.each(['usd', 'dollars', '840', '[USD]'])('currency %s', (currency) => {
    expect(findings(`currency: ${currency}`)).toEqual([
      ['1:11 config/invalid', expect.stringContaining('`currency: USD`')],
    ]);
  });

  test('all of it in one go', () => {
    expect(findings('portfolo: A\ncurrency: x\nzebra: 1\n')).toHaveLength(3);
  });
});

describe('what is no YAML of ours leaves the defaults', () => {
  test.each([
    ['portfolio: [a\n', '2:1 config/syntax'],
    ['a: &a 1\nportfolio: *a\n', '2:12 config/syntax'],
    ['just words\n', '1:1 config/syntax'],
    ['- a list\n', '1:1 config/syntax'],
    [`a: ${'['.repeat(100)}`, '1:54 config/syntax'],
  ])('%j', (text, where) => {
    expect(findings(text)).toEqual([[where, expect.any(String)]]);
    expect(parse(text).config).toEqual(defaultConfig);
  });
});

test('names of objects of JavaScript are names like others', () => {
  expect(findings('__proto__: { x: 1 }\nconstructor: 1\n').map(([where]) => where)).toEqual([
    '1:1 config/unknown-key',
    '2:1 config/unknown-key',
  ]);
});
