import { describe, expect, it } from 'vitest';
import { formatSentence } from '../../action/src/reports/format-value.ts';
import type { Headline } from '../../action/src/section.ts';
import { amount, at, figure, gap, report, section } from './sample-report.ts';

describe('the headline', () => {
  /** The headline of a report over sections that offer `f` fails, `u` unknown, `h` holds; each is named by its position. */
  const headlineOf = (offers: string, more: { readonly headline?: readonly string[] } = {}): string => {
    const standing = { f: 'fails', u: 'unknown', h: 'holds' } as const;
    const sections = [...offers].map((letter, i) => {
      const key = letter === 'f' || letter === 'u' || letter === 'h' ? standing[letter] : null;
      const headline: Headline | null = key && { standing: key, sentence: [`${letter}${i}`] };
      return section(`s${i}`, [], headline === null ? {} : { headline });
    });
    return report(sections, more).headline.map(formatSentence).join(' ');
  };

  it.each([
    ['', ''],
    ['---', ''],
    ['h', 'h0'],
    ['huf', 'f2 u1 h0'],
    ['fffuuhh', 'f0 u3 h5'],
    ['ffff', 'f0 f1 f2'],
    ['fffh', 'f0 f1 h3'],
    ['uuuh', 'u0 u1 h3'],
    ['hfh', 'f1 h0 h2'],
  ])('of %s is %s', (offers, expected) => {
    expect(headlineOf(offers)).toBe(expected);
  });

  it('takes only what the persona lists, in its order', () => {
    expect(headlineOf('ffff', { headline: ['s3', 's1'] })).toBe('f3 f1');
  });
});

it('has the sections of the persona, in its order', () => {
  const sections = ['a', 'b', 'c'].map((id) => section(id, []));
  expect(report(sections, { sections: ['c', 'a', 'z'] }).sections.map(({ analysis }) => analysis)).toEqual(['c', 'a']);
});

describe('the gaps', () => {
  it('stand once with all that they block, most first, then by place', () => {
    const balance = gap({ id: 'balance', blocks: ['burn'], place: at('b.md', 9) });
    const { gaps } = report([
      section('burn', [
        gap({ id: 'late', place: at('b.md', 10) }),
        gap({ id: 'early', place: at('b.md', 2) }),
        balance,
      ]),
      section('break', [{ ...balance, blocks: ['break', 'burn'] }]),
    ]);
    expect(gaps.map(({ id, blocks }) => [id, blocks])).toEqual([
      ['balance', ['break', 'burn']],
      ['early', ['burn']],
      ['late', ['burn']],
    ]);
  });

  it('keep two lines of one file apart', () => {
    const rows = [4, 7].map((line) => gap({ id: 'row/cash', place: at('cash.md', line) }));
    expect(report([section('burn', rows)]).gaps).toHaveLength(2);
  });
});

describe('the assumptions', () => {
  const price = amount({ low: 2400, unit: 'USD/charter', basis: 'assumed' }, 7);
  const cost = amount({ low: 900, unit: 'USD/charter' }, 8);
  const contribution = amount({ low: 1500, unit: 'USD/charter', basis: 'assumed' }, 7, 8);
  const margin = {
    formula: 'price − cost',
    inputs: [
      { name: 'price', value: price },
      { name: 'cost', value: cost },
    ],
  };

  const assumptionsOf = (...blocks: Parameters<typeof section>[1]): readonly string[] =>
    report([section('break-even', blocks)]).assumptions.map(
      ({ text, places }) => `${text} @ ${places.map(({ line }) => line).join(' ')}`,
    );

  it('are what the author assumed, not what follows from it, each once', () => {
    const units = amount({ low: 6, unit: 'charters', basis: 'assumed' }, 7, 8);
    const derivation = {
      formula: 'fixed ÷ contribution',
      inputs: [{ name: 'contribution', value: contribution, derivation: margin }],
    };
    expect(
      assumptionsOf(
        figure({ id: 'contribution', title: 'Contribution', value: contribution, derivation: margin }),
        figure({ id: 'units', title: 'Units', value: units, derivation }),
      ),
    ).toEqual(['price: $2,400 a charter @ 7']);
  });

  it('join the places of the same assumption', () => {
    const inputs = [3, 9].map((line) => ({ name: 'price', value: { ...price, places: [at('a.md', line)] } }));
    const derivation = { formula: 'sum', inputs };
    expect(assumptionsOf(figure({ id: 'x', title: 'X', value: contribution, derivation }))).toEqual([
      'price: $2,400 a charter @ 3 9',
    ]);
  });

  it('are the figure itself when its inputs are not told', () => {
    expect(assumptionsOf(figure({ id: 'count', title: 'Charters', value: price }))).toEqual([
      'Charters: $2,400 a charter @ 7',
    ]);
  });

  it('are none when all is stated', () => {
    expect(
      assumptionsOf(figure({ id: 'cost', title: 'Cost', value: cost }), figure({ id: 'no', title: 'No', value: null })),
    ).toEqual([]);
  });
});

it('is at the path of its persona', () => {
  expect(report([], { id: 'harbour-master' })).toMatchObject({
    path: 'reports/harbour-master.md',
    portfolio: 'JADA Portfolio',
    asOf: '2026-11-21',
    completeness: { known: 7, of: 8 },
  });
});
