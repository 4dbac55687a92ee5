import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { type Quantity, quantity } from '../../action/src/quantity/quantity.ts';
import { buildReport } from '../../action/src/reports/build-report.ts';
import { formatSentence } from '../../action/src/reports/format-value.ts';
import type { AcceptedRisk, Decision, Headline } from '../../action/src/section.ts';
import { amount, at, figure, gap, persona, render, report, section } from './sample-report.ts';

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

describe('the decisions', () => {
  const decision = (name: string, line: number, due: string | null = null): Decision => {
    return { sentence: [name], owner: null, due: due === null ? null : day(due), place: at('handoffs/a.md', line) };
  };

  it('are five at most: by deadline, then as the sections offer them, each once', () => {
    const { decisions } = report([
      section('a', [], { decide: [decision('later', 1, '2026-12-24'), decision('some day', 2)] }),
      section('b', [], { decide: [decision('soon', 3, '2026-12-01'), decision('the same', 2), decision('third', 4)] }),
      section('c', [], { decide: [decision('fourth', 5), decision('fifth', 6), decision('sixth', 7)] }),
    ]);
    expect(decisions.map(({ sentence }) => formatSentence(sentence))).toEqual([
      'soon',
      'later',
      'some day',
      'third',
      'fourth',
    ]);
  });

  it('say who, until when, and whether that has passed', () => {
    const offered = [
      { ...decision('Sell the @trailer?', 4, '2026-11-20'), owner: 'Sam' },
      { ...decision('Which yard?', 9), owner: 'Kim' },
    ];
    const text = render(report([section('a', [figure({ id: 'x', title: 'X', value: null })], { decide: offered })]));
    expect(text).toContain(
      '## Decisions needed\n\n- **Sell the @\u200btrailer?** Sam, by 2026-11-20 (late) — [handoffs/a.md:4]',
    );
    expect(text).toContain('- **Which yard?** Kim — [handoffs/a.md:9]');
  });
});

it('lists each accepted risk once, the first to end first', () => {
  const risk = (title: string, line: number, until: string): AcceptedRisk => {
    return { title, until: day(until), place: at('inventory/security.md', line) };
  };
  const made = report([
    section('a', [figure({ id: 'x', title: 'X', value: null })], {
      accepted: [risk('No *MFA*', 5, '2027-03-01'), risk('Old pump', 9, '2026-12-01')],
    }),
    section('b', [], { accepted: [risk('No *MFA*', 5, '2027-03-01')] }),
  ]);
  expect(render(made)).toMatch(
    /## Accepted risks\n\n- \*\*Old pump\*\* until 2026-12-01 — .*\n- \*\*No \\\*MFA\\\*\*\* until 2027-03-01 — .*\n\n## Method/,
  );
});

describe('the parameters', () => {
  const path = 'inventory/params.md';
  const table = `# Params

| Key | Value | Unit | From | To | Source | Basis |
| --- | --- | --- | --- | --- | --- | --- |
| reserve | 6 | months | 2026-10-01 | | Plan | assumed |
| fee | 15% | % | 2026-01-01 | 2026-12-31 | Contract | |
| idle | 3 | months | 2026-01-01 | | | |
| unknown | TBD | months | 2026-01-01 | | | |
`;
  const params = readModel([{ path, text: table }], defaultConfig).model.rows.param;
  const valueAt = (line: number): Quantity =>
    quantity({ low: 6, unit: 'months', basis: 'assumed', places: [at(path, line)] });

  it('are those that a figure or a sentence rests on, however deep, and no assumptions besides', () => {
    const inner = { formula: 'as stated', inputs: [{ name: 'reserve', value: valueAt(5) }] };
    const derivation = {
      formula: 'a',
      inputs: [{ name: 'a', value: amount({ low: 1, unit: 'USD' }, 3), derivation: inner }],
    };
    const blocks = [figure({ id: 'x', title: 'X', value: valueAt(5), derivation, note: ['against ', valueAt(6)] })];
    const made = buildReport(persona(['a']), [section('a', blocks)], {
      portfolio: 'P',
      asOf: day('2026-11-21'),
      entities: null,
      completeness: { known: 1, of: 1 },
      params,
    });
    expect(made.parameters.map(({ key, from, to, source }) => [key, from, to, source])).toEqual([
      ['fee', '2026-01-01', '2026-12-31', 'Contract'],
      ['reserve', '2026-10-01', null, 'Plan'],
    ]);
    expect(made.assumptions).toEqual([]);
    expect(render(made)).toContain(
      '## Parameters\n\n- `fee` 15%, from 2026-01-01 to 2026-12-31, source: Contract — [inventory/params.md:6]',
    );
  });

  it('are none where nothing rests on them', () => {
    expect(render(report([section('a', [])]))).not.toContain('## Parameters');
  });
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

  it('are never what was counted or computed, even from assumed rows', () => {
    const derivation = {
      formula: 'trips ÷ charters',
      inputs: [{ name: 'trips', value: price, derivation: { formula: 'number of trips', inputs: [] } }],
    };
    expect(
      assumptionsOf(
        figure({ id: 'count', title: 'Charters', value: price }),
        figure({ id: 'share', title: 'Share', value: price, derivation }),
      ),
    ).toEqual([]);
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
