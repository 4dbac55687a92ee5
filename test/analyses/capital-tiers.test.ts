import { describe, expect, test } from 'vitest';
import { formatSentence } from '../../action/src/reports/format-value.ts';
import type { Section } from '../../action/src/section.ts';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const table = (header: readonly string[], rows: readonly string[]) =>
  [`| ${header.join(' | ')} |`, `|${header.map(() => ' --- |').join('')}`, ...rows].join('\n');

interface Texts {
  readonly cash?: string;
  readonly fixed?: string;
  readonly expenses?: readonly string[];
  readonly obligations?: readonly string[];
  readonly repairs?: readonly string[];
  readonly tiers?: readonly string[];
  readonly revenue?: readonly string[];
}

const due = '| Hull insurance | VESSEL | insurance | 2026-12-21 | $8,400 | no |';
const repair = '| Boat | VESSEL | Replace the hoses | P2 | 2026-11-01 | | $6,000 |';
const growth = ['| T5 options | all | Options | $4,000 | yes |', '| T4 growth | all | Growth | $9,000 | yes |'];

const tiersOf = ({
  cash = '$60,000',
  fixed = '$12,000–13,500/month',
  expenses = [],
  obligations = [due],
  repairs = [repair],
  tiers = growth,
  revenue = [],
}: Texts = {}) =>
  analyse('capital-tiers', {
    'inventory/cash.md': table(
      ['Account', 'Entity', 'Balance', 'As of', 'Restricted'],
      [`| Operating | VESSEL | ${cash} | 2026-11-20 | none |`],
    ),
    'inventory/expenses.md': table(
      ['Month', 'Vendor', 'Entity', 'Amount', 'Behaviour', 'Tier'],
      [`| 2026-11 | All | VESSEL | ${fixed} | fixed | |`, ...expenses],
    ),
    'inventory/obligations.md': table(['What', 'Entity', 'Kind', 'Due', 'Amount', 'Done'], obligations),
    'inventory/maintenance.md': table(['Asset', 'Entity', 'Title', 'Priority', 'Opened', 'Closed', 'Cost'], repairs),
    'inventory/capital-tiers.md': table(['Tier', 'Entity', 'Covers', 'Amount', 'Deploy'], tiers),
    'inventory/revenue.md': table(['Month', 'Stream', 'Entity', 'Amount', 'Kind', 'Customer'], revenue),
  });

/** Name, what it gets and its state. */
const filled = (section: Section) =>
  shownRows(section, 'waterfall').map((row) =>
    row
      .split(' | ')
      .filter((_, i) => i === 0 || i > 2)
      .join(' | '),
  );

test('the worked example: each tier opens when those before it are full', () => {
  const section = tiersOf();
  expect(filled(section)).toEqual([
    'T0 | $8,400 | full',
    'T1 | $13,500 | full',
    'T2 | $27,000 | full',
    'T3 | $6,000 | full',
    'T4 growth | $5,100 | part',
    'T5 options | $0 | closed',
  ]);
  expect(rangeOf(section, 'free')).toBe('5100 9600 USD');
  expect(headlineOf(section)).toBe('holds: $5,100–9,600 is free to deploy after what comes first.');
});

test('with half the cash the reserve gets a part, and the rest is closed', () => {
  const section = tiersOf({ cash: '$30,000' });
  expect(filled(section).slice(2)).toEqual([
    'T2 | $8,100 | part',
    'T3 | $0 | closed',
    'T4 growth | $0 | closed',
    'T5 options | $0 | closed',
  ]);
  expect(headlineOf(section)).toBe('fails: The cash does not cover what comes first.');
});

test('what nothing needs is left, and a tier that is not deployed gets nothing', () => {
  const section = tiersOf({ cash: '$100,000', tiers: [...growth, '| Closed | all | Search ads | N/A | no |'] });
  expect(filled(section).slice(-3)).toEqual([
    'T5 options | $4,000 | full',
    'Closed | $0 | do not deploy',
    'Left | $32,100 | ',
  ]);
});

describe('what is due', () => {
  test.each([
    ['on day 30', due, '8400 8400 USD'],
    ['on day 31', due.replace('12-21', '12-22'), '0 0 USD'],
    ['before today', due.replace('12-21', '10-01'), '8400 8400 USD'],
    ['but done', due.replace('no', 'yes'), '0 0 USD'],
    ['never', due.replace('2026-12-21', 'N/A'), '0 0 USD'],
  ])('%s', (_name, obligation, aside) => {
    const section = tiersOf({ fixed: '$0/month', obligations: [obligation], repairs: [] });
    expect(rangeOf(section, 'set-aside')).toBe(aside);
  });

  test('an urgent repair is as good as due', () => {
    const section = tiersOf({ obligations: [due], repairs: [repair.replace('P2', 'P1')] });
    expect(filled(section)[0]).toBe('T0 | $14,400 | full');
    expect(shownRows(section, 'waterfall')[0]).toMatch(/and 1 urgent repair/);
  });

  test('an amount that is not known keeps the tiers of choice closed, not the duties', () => {
    const section = tiersOf({
      cash: '$90,000',
      obligations: [due, due.replace('Hull', 'Liability').replace('$8,400', 'TBD')],
    });
    expect(filled(section).map((row) => row.split(' | ').at(-1))).toEqual([
      'part',
      'full',
      'full',
      'full',
      'closed',
      'closed',
      '',
    ]);
    expect(noteOf(section, 'set-aside')).toBe(
      'at least this much; not known in full: Obligations due within 30 days, or on no stated day',
    );
    expect(figureOf(section, 'free').value?.quality).toBe('partial');
    expect(headlineOf(section)).toMatch(/^unknown: /);
  });
});

test('the reserve is six months where one customer brings more than 40%', () => {
  const revenue = [
    '| 2026-09 | Trips | VESSEL | $500 | revenue | A |',
    '| 2026-09 | Tours | VESSEL | $500 | revenue | B |',
  ];
  expect(shownRows(tiersOf({ revenue }), 'waterfall')[2]).toMatch(/^T2 \| The reserve, up to 6 months/);
  expect(shownRows(tiersOf(), 'waterfall')[2]).toMatch(/^T2 \| The reserve, up to 3 months/);
});

test('spending from a closed tier is named', () => {
  const section = tiersOf({ expenses: ['| 2026-11 | Search ads | VESSEL | $5 | variable | T5 options |'] });
  const told = section.blocks.flatMap((block) => (block.kind === 'text' ? block.sentences.map(formatSentence) : []));
  expect(told).toEqual(['Spent from a closed tier: Search ads (T5 options).']);
});

test('without cash the tiers stand alone: what costs nothing may begin', () => {
  const section = tiersOf({
    cash: 'TBD',
    tiers: [
      '| Closed | all | Search ads | N/A | no |',
      '| Automation | all | Tools | $500–2,000 | yes |',
      '| Free | all | Process | $0 | yes |',
    ],
  });
  expect(shownRows(section, 'tiers')).toEqual([
    'Free | Process | $0 | open: needs no cash',
    'Automation | Tools | $500–2,000 | closed until the cash is known',
    'Closed | Search ads | N/A | do not deploy',
  ]);
  expect(hasBlock(section, 'waterfall')).toBe(false);
  expect(rangeOf(section, 'free')).toBeNull();
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual([expect.stringMatching(/^Balance of /)]);
  expect(headlineOf(section)).toBe('unknown: What may be spent is not known, so only what costs nothing is open.');
});

test('no cash at all: every tier is closed and the sum is zero', () => {
  const section = tiersOf({ cash: '$0' });
  expect(filled(section).every((row) => row.endsWith(' | $0 | closed'))).toBe(true);
});

test('nothing there: nothing but gaps', () => {
  expect(new Set(analyse('capital-tiers', {}).blocks.map(({ kind }) => kind))).toEqual(new Set(['gap']));
});
