import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Happening, Valence } from '../../action/src/changes/change.ts';
import { changeSentence } from '../../action/src/changes/change-sentence.ts';
import { changesToMdast } from '../../action/src/changes/changes-to-mdast.ts';
import { changeCodes } from '../../action/src/changes/codes.ts';
import type { PersonaChanges } from '../../action/src/changes/compare-builds.ts';
import type { Edit } from '../../action/src/changes/compare-records.ts';
import { fieldsOf } from '../../action/src/changes/fields-of.ts';
import { allRecords } from '../../action/src/changes/index-edits.ts';
import { partOf } from '../../action/src/changes/telling.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { addDays, day } from '../../action/src/day.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { partJson } from '../../action/src/outputs/build-json.ts';
import { diffJson } from '../../action/src/outputs/diff-json.ts';
import { hashChanges } from '../../action/src/outputs/hash-changes.ts';
import { printJson } from '../../action/src/outputs/neutralise.ts';
import { exact } from '../../action/src/quantity/quantity.ts';
import type { Cell } from '../../action/src/records/define-record.ts';
import { formatPart } from '../../action/src/reports/format-value.ts';
import { writeMdast } from '../../action/src/reports/write-mdast.ts';
import { codesOf, compare, compareAll, everyChange, sourcesOf, type Texts } from '../helpers/compare.ts';
import { slipwayNames } from '../helpers/portfolio-plans.ts';
import { plainStyle, portfolioPairs, styles, withoutSlipway, writePortfolio } from '../helpers/portfolios.ts';

const pairs = portfolioPairs.map(({ before, after }) => [writePortfolio(before), writePortfolio(after)] as const);

/** All that `diff` prints, as markdown and as JSON, without the numbers of lines and of edits of order. */
function printed(before: Texts, after: Texts, entities: readonly string[] | null = null): string {
  const comparison = compareAll(before, after, { entities });
  const [first] = comparison.personas;
  if (first === undefined) return '';
  const markdown = writeMdast(changesToMdast(first, comparison, { before: '', after: '' }));
  const json = printJson(diffJson(comparison, [first], first));
  return `${markdown}\n${json}`
    .replace(/ · \d+ edits? of words or form/g, '')
    .replace(/"editorial": \d+/g, '"editorial": 0')
    .replace(/ — (?:was at )?\[.*$/gm, '')
    .replace(/"places": \[[^\]]*\]/g, '"places": []')
    .replace(/(?<=\.md):\d+| at line \d+/g, '');
}

test('a portfolio that is only written another way did not change', () => {
  fc.assert(
    fc.property(portfolioPairs, styles, styles, ({ before }, one, other) => {
      const changes = compare(writePortfolio(before, one), writePortfolio(before, other));
      expect(changes.edits.map(({ key, fields }) => `${key}: ${fields.map(({ name }) => name)}`)).toEqual([]);
      expect(everyChange(changes).map(changeSentence)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

const mirrored: { readonly [V in Valence]: Valence } = { worse: 'better', better: 'worse', neutral: 'neutral' };
const moving: ReadonlySet<string> = new Set(['kpis', 'figures']);

/** What happened to figures, KPIs and checks, by subject: values, and news where it has two directions. */
function moves(changes: readonly Change[], turn: boolean): readonly string[] {
  return changes
    .flatMap(({ subject, happenings }) =>
      happenings.filter(isTwoWay).map(({ before, after, valence }) => {
        const [from, to] = turn ? [after, before] : [before, after];
        const news = turn ? mirrored[valence] : valence;
        return `${subject.kind} ${subject.id}: ${formatPart(from)} → ${formatPart(to)} ${news}`;
      }),
    )
    .sort();
}

/** A check that opens is bad news both ways, and one that does not apply is none: only what passed or passes has a mirror. */
function isTwoWay({ code, before, after }: Happening): boolean {
  const { group } = changeCodes[code];
  if (group !== 'checks') return moving.has(group);
  const results = [before, after].map((part) => (part === null ? '' : formatPart(part)));
  return results.includes('pass') && results.every((result) => ['pass', 'fail', 'unknown'].includes(result));
}

/** The records that differ, whether a line tells of them or of what they moved; and all that was computed. */
function subjectsOf(changes: PersonaChanges): readonly string[] {
  const computed = everyChange(changes).filter(({ subject }) => ['figure', 'check', 'table'].includes(subject.kind));
  const keys = [
    ...changes.edits.map(({ key }) => key),
    ...computed.map(({ subject }) => `${subject.kind}/${subject.id}`),
  ];
  return [...new Set(keys)].sort();
}

test('the way back names the same subjects, turned round', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const [there, back] = [compare(before, after), compare(after, before)];
      expect(subjectsOf(back)).toEqual(subjectsOf(there));
      expect(moves(everyChange(back), true)).toEqual(moves(everyChange(there), false));
    }),
    { numRuns: 20 },
  );
});

test('the state before and the edits give the state after', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const { edits } = compare(before, after);
      expect(printRecords(applyEdits(recordsOf(before), edits))).toEqual(printRecords(recordsOf(after)));
    }),
    { numRuns: 20 },
  );
});

type Records = ReadonlyMap<string, ReadonlyMap<string, Cell<unknown>>>;

/** The fields of every record that says something, by its key. */
function recordsOf(texts: Texts): Records {
  const { model } = readModel(sourcesOf(texts), defaultConfig);
  const records = allRecords(model).filter(({ type }) => type !== 'note');
  return new Map(
    records.map((record) => [
      `${record.type}/${record.id}`,
      new Map(fieldsOf(record).map(({ name, cell }) => [name, cell])),
    ]),
  );
}

function applyEdits(records: Records, edits: readonly Edit[]): Records {
  const result = new Map(records);
  for (const { type, key, before, after, fields } of edits) {
    const old = before === null ? undefined : result.get(`${type}/${before.id}`);
    if (before !== null) result.delete(`${type}/${before.id}`);
    if (after === null) continue;
    const cells = new Map(old);
    for (const field of fields) {
      if (field.after === null) cells.delete(field.name);
      else cells.set(field.name, field.after);
    }
    result.set(key, cells);
  }
  return result;
}

/** What the records say, in a form that can be compared: nothing of what is not known. */
function printRecords(records: Records): readonly string[] {
  return [...records]
    .map(([key, cells]) => {
      const said = [...cells]
        .filter(([, { kind }]) => kind !== 'unknown')
        .map(([name, cell]) => `${name} ${print(cell)}`);
      return `${key}: ${said.sort().join(', ')}`;
    })
    .sort();
}

function print(cell: Cell<unknown>): string {
  return cell.kind === 'value' ? JSON.stringify(partJson(partOf(cell))) : `${cell.kind} ${cell.text}`;
}

test('what each cause contributed adds up to the whole change', () => {
  let explained = 0;
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      for (const { shift, causes, subject } of everyChange(compare(before, after))) {
        const shares = causes.flatMap(({ share }) => share ?? []);
        if (shift === null || causes.length === 0 || shares.length < causes.length) continue;
        explained += 1;
        for (const end of ['low', 'high'] as const) {
          const sum = shares.reduce((all, share) => all.plus(share[end]), exact(0));
          expect(`${subject.id} ${sum}`).toBe(`${subject.id} ${shift[end]}`);
        }
      }
    }),
    { numRuns: 20 },
  );
  expect(explained).toBeGreaterThan(100);
});

test('the order of rows shows nowhere', () => {
  fc.assert(
    fc.property(portfolioPairs, fc.nat(5), fc.nat(5), ({ before, after }, one, other) => {
      const [old, young] = [writePortfolio(before), writePortfolio(after)];
      const turned = [before, after].map((state, i) =>
        writePortfolio(state, { ...plainStyle, rowsBy: [one, other][i] ?? 0 }),
      );
      expect(printed(turned[0] ?? {}, turned[1] ?? {})).toBe(printed(old, young));
    }),
    { numRuns: 20 },
  );
});

test('what a scope hides is told by no word, and changes none', () => {
  fc.assert(
    fc.property(portfolioPairs, ({ before, after }) => {
      const scoped = printed(writePortfolio(before), writePortfolio(after), ['HARB']);
      expect(slipwayNames.filter((name) => scoped.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
      expect(scoped).not.toMatch(/\bSLIP\b|Slipway/);
      const alone = [before, after].map((state) => writePortfolio(withoutSlipway(state)));
      expect(scoped).toBe(printed(alone[0] ?? {}, alone[1] ?? {}, ['HARB']));
    }),
    { numRuns: 20 },
  );
});

const timeCodes: ReadonlySet<string> = new Set([
  'DUE_MISSED',
  'DUE_NEAR',
  'CONTRACT_ENDED',
  'KPI_STALE',
  'CHECK_BROKE',
  'CHECK_FIXED',
  'CHECK_LOST_EVIDENCE',
  'CHECK_BECAME_UNCERTAIN',
  'CHECK_BECAME_CERTAIN',
  'FIGURE_TIME_PASSED',
]);

describe('when only days go by', () => {
  test('nothing is told but what came due, ran out, aged or turned', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 70 }), ([before], days) => {
        const asOf = addDays(day('2026-11-21'), days);
        const codes = codesOf(compare(before, before, { since: '2026-11-21', asOf }));
        expect(codes.filter((code) => !timeCodes.has(code))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('nothing is told where no day is passed, no window entered and no month over', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 4 }), ([before], days) => {
        const asOf = addDays(day('2026-11-22'), days);
        const told = everyChange(compare(before, before, { since: '2026-11-22', asOf }));
        expect(told.map(changeSentence)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the hash of what happened', () => {
  test('is the same whatever the order, the lines and the words', () => {
    fc.assert(
      fc.property(portfolioPairs, styles, styles, ({ before, after }, one, other) => {
        // What cannot be read is named after its file.
        const [old, young] = [one, other].map((style) => ({ ...style, isMoved: false }));
        const { changes } = compare(writePortfolio(before), writePortfolio(after));
        const restyled = compare(writePortfolio(before, old), writePortfolio(after, young));
        expect(hashChanges(restyled.changes)).toBe(hashChanges(changes));
        expect(hashChanges(changes.toReversed())).toBe(hashChanges(changes));
      }),
      { numRuns: 20 },
    );
  });

  test('is another as soon as one thing more or less happened, or another value', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ([before, after], at) => {
        const { changes } = compare(before, after);
        fc.pre(changes.length > 0);
        const one = at % changes.length;
        const hash = hashChanges(changes);
        expect(hashChanges(changes.filter((_, i) => i !== one))).not.toBe(hash);
        const altered = changes.map((change, i) =>
          i === one ? { ...change, happenings: change.happenings.map(alter) } : change,
        );
        expect(hashChanges(altered)).not.toBe(hash);
      }),
      { numRuns: 20 },
    );
  });
});

function alter(happening: Happening): Happening {
  return { ...happening, after: 'something else' };
}
