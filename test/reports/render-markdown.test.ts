import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { analyses } from '../../action/src/analyses/index.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { build } from '../../action/src/pipeline.ts';
import { infinity, quantity } from '../../action/src/quantity/quantity.ts';
import { readPersona } from '../../action/src/reports/read-persona.ts';
import { compileTemplates, renderMarkdown } from '../../action/src/reports/render-markdown.ts';
import type { Block, Table } from '../../action/src/section.ts';
import { readPersonas } from '../../action/src/sources/read-personas.ts';
import { readWorktree } from '../../action/src/sources/read-worktree.ts';
import { root } from '../helpers/source-files.ts';
import { amount, at, figure, gap, layout, render, report, section } from './sample-report.ts';

const payments = amount({ low: 7000, high: 9000, unit: 'USD/month' }, 8, 9, 10, 14);
const sumOfPayments = {
  formula: 'sum of the payments',
  inputs: [
    { name: 'crew', value: amount({ low: 2000, unit: 'USD/month', basis: 'assumed' }, 8) },
    { name: 'fuel', value: amount({ low: 5000, high: 7000, unit: 'USD/month' }, 9, 10, 14) },
  ],
};
const lasts = quantity({ low: '4.01', high: '6.17', unit: 'months', basis: 'assumed' });
const months = quantity({ low: 6, unit: 'months' });

const burn = section(
  'burn',
  [
    figure({ id: 'burn', title: 'Gross burn', value: payments, derivation: sumOfPayments, note: ['6 of 8 rows'] }),
    figure({ id: 'cash', title: 'Cash', value: null, derivation: { formula: 'sum of the balances', inputs: [] } }),
    figure({
      id: 'runway',
      title: 'Runway',
      value: lasts,
      round: 'down',
      derivation: {
        formula: 'cash ÷ payments',
        inputs: [
          { name: 'cash', value: quantity({ low: 36_000, unit: 'USD', places: [at('inventory/cash.md', 7)] }) },
          { name: 'payments', value: payments, derivation: sumOfPayments },
        ],
      },
      note: ['against ', months, ': ', { result: 'undetermined' }],
    }),
    {
      kind: 'table',
      id: 'largest',
      title: 'Largest payments',
      columns: [{ title: 'Vendor' }, { title: 'Amount', align: 'right' }, { title: 'Due' }, { title: 'Line' }],
      rows: [
        {
          key: 'crew',
          cells: ['Crew', payments, { day: day('2026-12-01') }, { at: at('inventory/expenses.md', 8) }],
          sources: [at('inventory/expenses.md', 8)],
        },
        { key: 'fuel', cells: ['Fuel', null, 'N/A', null], sources: [at('inventory/expenses.md', 9)] },
      ],
      hidden: 3,
    },
    {
      kind: 'text',
      id: 'why',
      sentences: [['Nothing is set aside.'], ['The season ends on ', { day: day('2026-12-31') }, '.']],
      sources: [at('handoffs/jada.md', 14)],
    },
    ...[8, 9, 10, 12].map((line) =>
      gap({ id: `cash/${line}`, missing: `Balance of account ${line}`, place: at('inventory/cash.md', line) }),
    ),
  ],
  {
    title: 'Burn and runway',
    headline: { standing: 'fails', sentence: ['The cash lasts ', { ...lasts, round: 'down' }, '.'] },
  },
);

it('reads well', async () => {
  await expect(render(report([burn]))).toMatchFileSnapshot('../fixtures/report.md');
});

it('is the same text whenever it is rendered, with one line feed at its end', () => {
  const text = render(report([burn]));
  expect(render(report([burn]))).toBe(text);
  expect(text).toMatch(/[^\n]\n$/);
  expect(text).not.toMatch(/\r|\n{3}|[ \t]\n/);
});

describe('a table that is missing', () => {
  const skeleton = {
    table: 'Cash',
    says: 'What an account held on a day.',
    columns: ['Entity', 'Account', 'Balance'],
    example: ['HARB', 'Operating', '$4,200'],
  };
  const pasted = `\`\`\`markdown
# Cash

| Entity | Account   | Balance |
| ------ | --------- | ------- |
| HARB   | Operating | $4,200  |
\`\`\``;
  const table = gap({ id: 'table/cash', missing: 'Table “Cash”', skeleton, place: at('inventory/cash.md', 1) });

  it('is folded among the gaps, ready to paste', () => {
    const known = figure({ id: 'r', title: 'Runway', value: quantity({ low: 5, unit: 'months' }) });
    const text = render(report([section('burn', [known, table])]));
    expect(text).toContain('_Missing:_ Table “Cash”.');
    expect(text).toContain(
      '- **Table “Cash”** — `inventory/cash.md`. What an account held on a day. Needed for Burn.\n\n  <details>',
    );
    expect(text).toContain(pasted.replaceAll(/^(?=.)/gm, '  '));
  });

  it('is all that is said where nothing is recorded', () => {
    const text = render(report([section('burn', [table]), section('quiet', [])]));
    expect(text).toContain('Nothing can be said yet: these tables are missing.');
    expect(text.match(/^#+ .*/gm)).toEqual(['# CFO Perspective', '## `inventory/cash.md`', '# Cash']);
    expect(text.endsWith(`What an account held on a day. Needed for Burn.\n\n${pasted}\n`)).toBe(true);
  });
});

it.each([
  [
    'a figure without end',
    figure({ id: 'r', title: 'Runway', value: quantity({ low: infinity, unit: 'months' }) }),
    '- Runway: **no end**',
  ],
  ['a figure that is not known', figure({ id: 'r', title: 'Runway', value: null }), '- Runway: **not known**'],
  ['a table without rows', table({ rows: [] }), '**Berths**: none.'],
  ['one hidden row', table({ hidden: 1 }), '1 more row is not shown.'],
  ['a pipe in a cell', table({ cell: 'a | b' }), '| a \\| b |'],
  ['line breaks in a cell', table({ cell: 'a\n\nb' }), '| a b |'],
  ['code in a cell', table({ cell: '`Cost`' }), '| `Cost` |'],
])('writes %s', (_, block, expected) => {
  expect(render(report([section('burn', [block])]))).toContain(`${expected}\n`);
});

function table({ rows, hidden, cell = 'A' }: { rows?: Table['rows']; hidden?: number; cell?: string }): Table {
  const one = { key: 'a', cells: [cell], sources: [] };
  return {
    kind: 'table',
    id: 't',
    title: 'Berths',
    columns: [{ title: 'Name' }],
    rows: rows ?? [one],
    ...(hidden && { hidden }),
  };
}

it('folds a table of details, whatever its title holds', () => {
  const detail: Block = { ...table({}), isDetail: true, title: 'R&D </summary> @sam' };
  expect(render(report([section('burn', [detail])]))).toContain(
    '<details>\n<summary>R&#38;D &#60;/summary&#62; @\u200bsam</summary>\n\n| Name |',
  );
});

it('says that a section has nothing to say', () => {
  expect(render(report([burn, section('quiet', [])]))).toContain(
    '## Quiet\n\n_What about quiet?_\n\nNothing is recorded for this.\n',
  );
});

it('folds gaps that come after the first twelve kinds', () => {
  const gaps = Array.from({ length: 20 }, (_, i) =>
    gap({ id: `g${i}`, missing: `Field ${i}`, place: at('a.md', i + 2) }),
  );
  const text = render(report([section('burn', gaps)]));
  expect(text).toContain('<details>\n<summary>8 more, needed for less</summary>\n\n- **Field 12**');
});

it('links the lines of inputs that are too many to tell', () => {
  const inputs = Array.from({ length: 15 }, (_, i) => ({
    name: `row ${i}`,
    value: amount({ low: i, unit: 'USD' }, i + 5),
  }));
  const text = render(
    report([
      section('burn', [figure({ id: 'x', title: 'X', value: payments, derivation: { formula: 'sum', inputs } })]),
    ]),
  );
  expect(text).toContain('  - 3 more: [inventory/expenses.md:17–19](../inventory/expenses.md?plain=1#L17-L19)\n');
});

describe('hostile words', () => {
  const words = [
    '</details><script>alert(1)</script>',
    '<!-- handoff-reports:sticky -->',
    '@carole closes #12',
    '{{ 7 * 7 }}{% for x in y %}',
    '\n# Heading\n\n- item\n\n---\n',
    '| a | b |\n| - | - |',
    '[x](javascript:alert(1))',
    '``` `',
  ].join(' ');
  const hostile = report(
    [
      section(
        words,
        [
          figure({
            id: 'a',
            title: words,
            value: payments,
            note: [words],
            derivation: { formula: words, inputs: [{ name: words, value: payments }] },
          }),
          {
            kind: 'table',
            id: 'b',
            title: words,
            columns: [{ title: words }],
            rows: [{ key: words, cells: [words], sources: [at(words, 3)] }],
          },
          { kind: 'text', id: 'c', sentences: [[words]], sources: [at(words, 3)] },
          gap({ id: 'd', missing: words, add: words, place: at(words, 3) }),
        ],
        { title: words, question: words, formula: words, headline: { standing: 'fails', sentence: [words] } },
      ),
    ],
    { title: words, question: words, entities: [words] },
  );
  const text = render(hostile);
  const nodes: Nodes[] = [];
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(text));

  it('open no HTML but our own', () => {
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
    expect([...new Set(html)].sort()).toEqual([
      '</details>',
      '<details>\n<summary>How these figures are made</summary>',
    ]);
  });

  it('make no heading, table, rule or link of their own', () => {
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(5);
    expect(nodes.filter(({ type }) => type === 'table')).toHaveLength(1);
    expect(nodes.filter(({ type }) => type === 'thematicBreak')).toEqual([]);
    const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(urls.filter((url) => !url.startsWith('../'))).toEqual([]);
  });

  it('notify nobody, and are no marker', () => {
    expect(text).not.toMatch(/@\w|#\d|<!--/);
  });

  it('are never compiled', () => {
    expect(text).toContain('{{ 7 \\* 7 }}{% for x in y %}');
  });
});

describe('a layout of the persona', () => {
  const layout =
    '# {{ title }} on {{ asOf }}\n\n{{ sections["burn"].body }}\n\n{% if gaps %}To find out:\n\n{{ gaps }}{% endif %}';

  it('replaces the usual one', () => {
    const text = render(report([burn], { layout }));
    expect(text).toMatch(/^# CFO Perspective on 2026-11-21\n\n- Gross burn: \*\*\$7,000–9,000 a month\*\*/);
    expect(text).toContain('To find out:\n\n- **Balance** of account 8, account 9, account 10 and 1 more');
    expect(text).not.toContain('## Method');
  });

  it('is an error where it names what is not there', () => {
    expect(() => render(report([burn], { layout: '{{ nobody }}' }))).toThrow(/undefined/);
  });
});

const home = new URL('../../action/', import.meta.url);
const ids = analyses.map(({ id }) => id);
const personas = readPersonas(root, home).sources.flatMap((source) => readPersona(source, ids).persona ?? []);
const reading = readModel(readWorktree(root).sources, defaultConfig);
const { reports } = build(reading, personas, day('2026-11-21'), defaultConfig);
const templates = compileTemplates({ layout });

/** The words that a reader sees: no folded block, no drawing, no address of a link. */
function countWords(markdown: string): number {
  const visible = markdown
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/\]\([^)]*\)/g, ']');
  return (visible.match(/[\p{L}\p{N}][^\s|]*/gu) ?? []).length;
}

// 2,500 words are a reader's patience; a report may pass that by a fifth before something must be folded.
test.each(reports.map((report) => [report.persona.id, report] as const))(
  '%s can be read at one sitting',
  (_, report) => {
    expect(countWords(renderMarkdown(report, templates))).toBeLessThanOrEqual(3000);
  },
);

describe('the top of a report', () => {
  test.each(reports.map((report) => [report.persona.id, report] as const))('%s is short', (_, report) => {
    expect(report.headline.length).toBeLessThanOrEqual(3);
    expect(report.decisions.length).toBeLessThanOrEqual(5);
  });
});

test('what is folded or linked is not counted', () => {
  expect(
    countWords('one [two](three.md#four)\n\n<details>\nfive\n</details>\n\n```mermaid\nsix\n```\n| seven | - |\n'),
  ).toBe(3);
});
