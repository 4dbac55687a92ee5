import { printPlace } from '../place.ts';
import { formatCount } from '../reports/format-value.ts';
import type { Report } from '../reports/report.ts';
import type { Gap } from '../section.ts';
import type { Subject } from './change.ts';
import type { Edit } from './compare-records.ts';
import type { EditIndex } from './index-edits.ts';
import { type Told, tell } from './telling.ts';

/**
 * The gaps of two reports that opened or closed. A gap of a row that is gone did not close: nobody said what was missing.
 */
export function tellGaps(before: Report, after: Report, index: EditIndex): readonly Told[] {
  const renamed = renamedRows(index.edits);
  const old = new Map(before.gaps.map((gap) => [keyOf(gap, renamed), gap]));
  const young = new Map(after.gaps.map((gap) => [keyOf(gap, new Map()), gap]));
  const gone = new Set(index.edits.filter((edit) => edit.after === null).map(({ key }) => key));
  const closed = [...old].filter(([key]) => !young.has(key) && !gone.has(rowOf(key)));
  const opened = [...young].filter(([key]) => !old.has(key));
  return [
    ...opened.map(([key, gap]) => tellOpened(key, gap, index)),
    ...closed.map(([key, gap]) => tellClosed(key, gap, index)),
  ];
}

/** The keys of rows whose id changed, by their old key. */
function renamedRows(edits: readonly Edit[]): ReadonlyMap<string, string> {
  return new Map(
    edits.flatMap(({ key, before, after }) =>
      before !== null && after !== null && before.id !== after.id
        ? [[`${before.type}/${before.id}`, key] as const]
        : [],
    ),
  );
}

function keyOf({ id }: Gap, renamed: ReadonlyMap<string, string>): string {
  const row = rowOf(id);
  const now = renamed.get(row);
  return now === undefined ? id : now + id.slice(row.length);
}

/** `expense/qos-slip` of `expense/qos-slip/amount`. */
function rowOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}

function familyOf(gap: Gap): string {
  return gap.cell === undefined ? gap.id : `${gap.id.split('/')[0]}/${gap.cell.column}`;
}

function tellOpened(key: string, gap: Gap, index: EditIndex): Told {
  const { place, blocks } = gap;
  const n = blocks.length;
  const says = [`not said: ${printPlace(place)}, needed for ${formatCount(n)} ${n === 1 ? 'analysis' : 'analyses'}`];
  const words = { code: 'GAP_OPENED', tier: 5, valence: 'worse', says } as const;
  return tell(
    subjectOf(key, gap),
    words,
    { before: [], after: [place] },
    { family: familyOf(gap), edits: editsOf(key, index) },
  );
}

function tellClosed(key: string, gap: Gap, index: EditIndex): Told {
  const words = { code: 'GAP_CLOSED', tier: 5, valence: 'better', says: ['now said'] } as const;
  return tell(
    subjectOf(key, gap),
    words,
    { before: [gap.place], after: [] },
    { family: familyOf(gap), edits: editsOf(key, index) },
  );
}

/** What a table is for is said where it is asked for, not where it is missed. */
function subjectOf(id: string, { missing }: Gap): Subject {
  return { kind: 'gap', id, title: missing.replace(/: .*$/s, ''), context: '' };
}

function editsOf(key: string, { editByKey }: EditIndex): readonly string[] {
  return editByKey.has(rowOf(key)) ? [rowOf(key)] : [];
}
