import { describe, expect, test } from 'vitest';
import { type ConfigReading, parseConfig } from '../action/src/config.ts';

const parse = (text: string): ConfigReading => parseConfig(text, 'config.yml', { sections: [], keys: [] });

/** `line:column code`, and the message. */
const findings = (text: string): readonly (readonly string[])[] =>
  parse(text).diagnostics.map(({ place, code, message }) => [`${place.line}:${place.column} ${code}`, message]);

test('what a group does not say is as in `mail`, and else as usual', () => {
  const { config, diagnostics } = parse(`
mail:
  domains: Example.com
  subject: '{persona}, {date}'
  groups:
    board:
      persona: ceo
    haul-crew:
      persona: cfo
      when: weekly
      entities: [HAUL, STAY]
      attach: csv
      subject: '{changes}'
      domains: [haul.example.com]
`);
  expect(diagnostics).toEqual([]);
  expect(config.mail).toEqual([
    {
      group: 'board',
      persona: 'ceo',
      entities: null,
      when: 'on-change',
      attach: [],
      subject: '{persona}, {date}',
      domains: ['example.com'],
      place: { path: 'config.yml', line: 6, column: 5 },
    },
    {
      group: 'haul-crew',
      persona: 'cfo',
      entities: ['HAUL', 'STAY'],
      when: 'weekly',
      attach: ['csv'],
      subject: '{changes}',
      domains: ['haul.example.com'],
      place: { path: 'config.yml', line: 8, column: 5 },
    },
  ]);
});

test('without groups nobody gets a mail, and without domains no address is allowed', () => {
  expect(parse('mail: { domains: [example.com] }').config.mail).toEqual([]);
  expect(parse('mail: { groups: { board: { persona: ceo } } }').config.mail[0]?.domains).toEqual([]);
});

describe('what cannot be used is named, and the rest is kept', () => {
  const broken = (keys: string): string => `mail: { groups: { a: { persona: ceo, ${keys} }, b: { persona: cfo } } }`;

  test.each([
    ['whn: weekly', '1:38 config/unknown-key', 'Unexpected name in `a` `whn`, expected `when`.'],
    ['when: daily', '1:44 config/invalid', 'Unexpected value of `when`, expected one of always, on-change'],
    ['attach: [pdf]', '1:46 config/invalid', 'Unexpected value of `attach`, expected what to attach'],
    ['domains: [ana@example.com]', '1:47 config/invalid', 'Unexpected value of `domains`, expected a list of domains'],
    ['domains: ["*.example.com"]', '1:47 config/invalid', 'expected a list of domains'],
    ['subject: "{portfolo}"', '1:47 config/unknown-key', 'Unexpected slot `portfolo`, expected `portfolio`.'],
    ['subject: "a\\nBcc: b"', '1:47 config/invalid', 'Unexpected value of `subject`, expected a text with slots'],
    ['subject: "{date"', '1:47 config/invalid', 'expected a text with slots'],
  ])('%s', (keys, finding, message) => {
    expect(findings(broken(keys))).toEqual([[finding, expect.stringContaining(message)]]);
    expect(parse(broken(keys)).config.mail.map(({ group }) => group)).toEqual(['a', 'b']);
  });

  test.each([
    ['B: { persona: ceo }', '1:19 config/invalid', 'Unexpected name of a group `B`, expected small letters'],
    ['b: { when: weekly }', '1:19 config/invalid', 'The group `b` has no persona, expected the id of a persona'],
    ['b: ceo', '1:22 config/invalid', 'Unexpected value of `b`, expected keys and values'],
    ['b: { persona: 7 }', '1:33 config/invalid', 'Unexpected value of `persona`, expected the id of a persona'],
    // A scope that cannot be read must not show everything.
    ['b: { persona: ceo, entities: [] }', '1:48 config/invalid', 'Unexpected value of `entities`'],
    ['b: { persona: ceo, entities: 7 }', '1:48 config/invalid', 'Unexpected value of `entities`'],
  ])('%s leaves the group out', (group, finding, message) => {
    const text = `mail: { groups: { ${group}, c: { persona: cfo } } }`;
    expect(findings(text)).toEqual([[finding, expect.stringContaining(message)]]);
    expect(parse(text).config.mail.map((one) => one.group)).toEqual(['c']);
  });

  test.each([
    ['mail: [board]', '1:7 config/invalid', 'Unexpected value of `mail`, expected groups of readers'],
    ['mail: { groups: [board] }', '1:17 config/invalid', 'Unexpected value of `groups`, expected groups by name'],
    ['mail: { grops: {} }', '1:9 config/unknown-key', 'Unexpected name in `mail` `grops`, expected `groups`.'],
  ])('%s', (text, finding, message) => {
    expect(findings(text)).toEqual([[finding, expect.stringContaining(message)]]);
    expect(parse(text).config.mail).toEqual([]);
  });
});
