import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyses as registry } from '../../action/src/analyses/index.ts';
import { layoutNames, sectionNames } from '../../action/src/reports/check-layout.ts';
import { readPersona } from '../../action/src/reports/read-persona.ts';
import { figure, render, report, section } from './sample-report.ts';

const analyses = ['burn-and-runway', 'break-even', 'expense-audit'];

const read = (text: string, path = 'personas/cfo.md') => readPersona({ path, text }, analyses);

/** Each finding as `line:column code message`. */
const findings = (text: string, path?: string): readonly string[] =>
  read(text, path).diagnostics.map(({ place, code, message }) => `${place.line}:${place.column} ${code} ${message}`);

const whole = `---
title: CFO Perspective
question: How long does the money last?
sections:
  - burn-and-runway
  - break-even
---
`;

it('reads a persona', () => {
  expect(read(whole)).toEqual({
    persona: {
      id: 'cfo',
      title: 'CFO Perspective',
      question: 'How long does the money last?',
      entities: null,
      businesses: null,
      sections: ['burn-and-runway', 'break-even'],
      headline: ['burn-and-runway', 'break-even'],
      layout: '',
      place: { path: 'personas/cfo.md', line: 1, column: 1 },
    },
    diagnostics: [],
  });
});

it('reads scope, headline and layout, and a word alone as a list of one', () => {
  const text =
    '---\ntitle: T\nquestion: Q?\nentities: RENTAL\nsections: [break-even, burn-and-runway]\nheadline: burn-and-runway\n---\n# {{ title }}\n';
  expect(read(text.replaceAll('\n', '\r\n'))).toMatchObject({
    persona: { entities: ['RENTAL'], headline: ['burn-and-runway'], layout: '# {{ title }}\n' },
    diagnostics: [],
  });
});

describe('what is wrong is said at its place', () => {
  it.each([
    [
      'an unknown key',
      whole.replace('sections:', 'entites: [A]\nsections:'),
      ['4:1 persona/unknown-key Unexpected key `entites`, expected `entities`.'],
    ],
    [
      'an unknown analysis',
      whole.replace('break-even', 'break-evn'),
      ['6:5 persona/unknown-analysis Unexpected analysis `break-evn`, expected `break-even`.'],
    ],
    [
      'a headline that is no section',
      whole.replace('sections:', 'headline: [expense-audit]\nsections:'),
      [
        '4:12 persona/unknown-analysis Unexpected headline that is not among the sections `expense-audit`, expected one of burn-and-runway, break-even.',
      ],
    ],
    [
      'a missing title',
      whole.replace('title: CFO Perspective\n', ''),
      ['1:1 persona/missing-key The front matter has no `title`, expected `title: Harbour Master Perspective`.'],
    ],
    [
      'a title that is a list',
      whole.replace('CFO Perspective', '[a, b]'),
      ['2:8 persona/invalid-value Unexpected value of `title`, expected `title: Harbour Master Perspective`.'],
    ],
    [
      'a title without words',
      whole.replace(' CFO Perspective', ''),
      [expect.stringContaining('persona/invalid-value Unexpected value of `title`')],
    ],
    [
      'sections that are numbers',
      whole.replace('break-even', '7'),
      [expect.stringContaining('5:3 persona/invalid-value Unexpected value of `sections`')],
    ],
    [
      'a key twice',
      whole.replace('sections:', 'title: Again\nsections:'),
      [expect.stringContaining('4:1 persona/invalid-yaml ')],
    ],
    [
      'a colon without quotes',
      whole.replace('CFO Perspective', 'CFO: Perspective'),
      [expect.stringContaining('persona/invalid-yaml ')],
    ],
    [
      'an alias',
      '---\na: &a [x]\nb: [*a, *a]\n---\n',
      ['3:5 persona/invalid-yaml The front matter cannot be read: Unexpected alias `*a`, expected the value itself.'],
    ],
    ['a list instead of keys', '---\n- a\n---\n', [expect.stringContaining('2:1 persona/invalid-yaml ')]],
    ['no front matter', '# CFO\n', [expect.stringContaining('1:1 persona/no-front-matter ')]],
    ['front matter without an end', '---\ntitle: CFO\n', [expect.stringContaining('1:1 persona/no-front-matter ')]],
    ['an empty file', '', [expect.stringContaining('1:1 persona/no-front-matter ')]],
    [
      'a fault in the layout',
      `${whole}\n# {{ titel }}\n`,
      ['9:1 persona/invalid-layout Unexpected `titel`, expected `title`.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it('a file name that cannot name a report', () => {
    expect(findings(whole, 'personas/../Harbour Master.md')).toEqual([
      expect.stringContaining('1:1 persona/invalid-name Unexpected file name'),
    ]);
  });
});

it.each([
  ['without the section that does not exist', whole.replace('break-even', 'break-evn'), ['burn-and-runway']],
  ['each section once', whole.replace('break-even', 'burn-and-runway'), ['burn-and-runway']],
])('makes the report %s', (_, text, sections) => {
  expect(read(text).persona?.sections).toEqual(sections);
});

it.each([
  ['a scope that cannot be read', whole.replace('sections:', 'entities: [7]\nsections:')],
  ['a scope that is empty', whole.replace('sections:', 'entities: []\nsections:')],
  ['a scope without a value', whole.replace('sections:', 'entities:\nsections:')],
  ['a scope that is misspelt', whole.replace('sections:', 'entites: [RENTAL]\nsections:')],
  ['no title', whole.replace('title: CFO Perspective\n', '')],
  ['no section that exists', whole.replace('burn-and-runway', 'x').replace('break-even', 'y')],
  ['a layout that is not allowed', `${whole}{{ 7 * 7 }}`],
])('makes no report of a persona with %s', (_, text) => {
  expect(read(text).persona).toBeNull();
});

const ids = registry.map(({ id }) => id);

describe('the personas that come with it', () => {
  const folder = new URL('../../action/personas/', import.meta.url);
  const built = readdirSync(folder).map((name) =>
    readPersona({ path: `personas/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }, ids),
  );

  it('are read without a finding', () => {
    expect(built.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it('show every analysis', () => {
    expect([...new Set(built.flatMap(({ persona }) => persona?.sections ?? []))].sort()).toEqual([...ids].sort());
  });

  it('are five readers of all and one for each secondary entity', () => {
    expect(built.map(({ persona }) => [persona?.id, persona?.title, persona?.businesses])).toEqual([
      ['accounting', 'Accounting Perspective', null],
      ['ceo', 'CEO Perspective', null],
      ['cfo', 'CFO Perspective', null],
      ['client-portfolio', 'Client Portfolio', ['Agency client portfolio']],
      ['cmo', 'CMO Perspective', null],
      ['cto', 'CTO Perspective', null],
      ['rental', 'Rental Operations', ['Short-term rental']],
      ['yacht-delivery', 'Yacht Delivery Operations', ['Yacht delivery']],
    ]);
  });
});

const docs = readFileSync(new URL('../../action/docs/add-a-persona.md', import.meta.url), 'utf8');
const examples = docs
  .split('```markdown\n')
  .slice(1)
  .map((rest) => rest.split('```')[0] ?? '');
const documented = ['burn-and-runway', 'break-even', 'maintenance-backlog', 'asset-inventory', 'expense-audit'];

describe.each(examples.map((text, i) => [i, text] as const))('example %i of the docs', (_, text) => {
  const { persona, diagnostics } = readPersona({ path: '.github/handoff-reports/personas/board.md', text }, documented);

  it('is read without a finding', () => {
    expect(diagnostics).toEqual([]);
  });

  it('makes a report of its sections', () => {
    const ids = persona?.sections ?? [];
    const sections = ids.map((id) => section(id, [figure({ id: 'x', title: `Figure of ${id}`, value: null })]));
    const markdown = render(report(sections, { ...persona }));
    expect(markdown).toContain(`# ${persona?.title}\n`);
    expect(markdown).toContain(`- Figure of ${ids[0]}: **not known**`);
  });
});

it('the docs have an example of each kind', () => {
  expect(examples).toHaveLength(2);
});

it('the docs list every name that a layout can use', () => {
  for (const name of [...layoutNames, ...sectionNames]) expect(docs).toContain(name);
});
