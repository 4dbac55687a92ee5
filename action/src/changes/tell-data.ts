import type { Diagnostic } from '../diagnostics.ts';
import type { Model } from '../model/model.ts';
import type { AnyRecordType } from '../records/define-record.ts';
import { recordTypes, type TableRecord, type TableType } from '../records/index.ts';
import type { Cells } from '../records/row.ts';
import { formatCount } from '../reports/format-value.ts';
import { type Told, tell } from './telling.ts';

/**
 * What can be read no more, and what can be read again. The line of a finding is not what it is, nor is the path of its file
 * where only the file was renamed.
 */
export function tellFindings(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Told[] {
  const [gone, come] = [unmatched(before, after, keyInFile), unmatched(after, before, keyInFile)];
  const [mended, fresh] = [unmatched(gone, come, keyOf), unmatched(come, gone, keyOf)];
  return [
    ...fresh.map((finding) => tellFinding(finding, 'after')),
    ...mended.map((finding) => tellFinding(finding, 'before')),
  ];
}

const keyOf = ({ code, message }: Diagnostic): string => `${code}\n${message.replace(/:\d+/g, '')}`;
const keyInFile = (finding: Diagnostic): string => `${finding.place.path}\n${keyOf(finding)}`;

/** The findings that the others do not have, or not as often. */
function unmatched(
  findings: readonly Diagnostic[],
  others: readonly Diagnostic[],
  key: (finding: Diagnostic) => string,
): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(key(other), (left.get(key(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const n = left.get(key(finding)) ?? 0;
    left.set(key(finding), n - 1);
    return finding.severity !== 'info' && n <= 0;
  });
}

function tellFinding({ code, place, message, severity }: Diagnostic, side: 'before' | 'after'): Told {
  const subject = { kind: 'finding', id: `${code} ${place.path} ${message}`, title: place.path, context: code };
  const places = { before: [], after: [], [side]: [place] };
  const rank = { severity: severity === 'error' ? 1 : 2, family: `${code}/${place.path}` };
  if (side === 'after') {
    const says = [message.replace(/, expected one of .*$/s, '.')];
    const words = { code: 'PARSE_ERROR', tier: 5, valence: 'worse', says } as const;
    return tell(subject, words, places, rank);
  }
  const says = [`can be read again at line ${place.line}`];
  return tell(subject, { code: 'PARSE_FIXED', tier: 5, valence: 'better', says }, places, rank);
}

/** Tables that got their first rows, or lost their last. */
export function tellTables(before: Model, after: Model, types: ReadonlySet<string>): readonly Told[] {
  return tableTypes.flatMap((type): Told[] => {
    const [old, young]: readonly (readonly TableRecord[])[] = [before.rows[type], after.rows[type]];
    if (!types.has(type) || old === undefined || young === undefined) return [];
    if ((old.length === 0) === (young.length === 0)) return [];
    const { table }: AnyRecordType = recordTypes[type];
    const subject = { kind: 'table', id: type, title: table, context: '' };
    const n = formatCount(young.length || old.length);
    const places = {
      before: old.slice(0, 1).map(({ place }) => place),
      after: young.slice(0, 1).map(({ place }) => place),
    };
    if (old.length === 0) {
      const says = [`has its first ${n === '1' ? 'row' : `${n} rows`}`];
      return [tell(subject, { code: 'TABLE_ADDED', tier: 5, valence: 'better', says }, places)];
    }
    const says = [`has no rows any more (had ${n})`];
    return [tell(subject, { code: 'TABLE_REMOVED', tier: 5, valence: 'worse', says }, places)];
  });
}

const tableTypes = Object.keys(recordTypes) as readonly TableType[];

/** A column that the reader knew and knows no more, or the other way: its header was changed. */
export interface RenamedColumn {
  readonly type: TableType;
  /** The field whose cells came or went with it. */
  readonly field: string;
  readonly told: Told;
}

export function findRenamedColumns(before: Model, after: Model, types: ReadonlySet<string>): readonly RenamedColumn[] {
  return tableTypes.flatMap((type): RenamedColumn[] => {
    const [old, young]: readonly (readonly TableRecord[])[] = [before.rows[type], after.rows[type]];
    if (!types.has(type) || !old?.length || !young?.length) return [];
    return [...lostColumns(type, old, young, true), ...lostColumns(type, young, old, false)];
  });
}

/** A field that no row says any more, where every row has a column that it did not have. */
function lostColumns(
  type: TableType,
  had: readonly TableRecord[],
  has: readonly TableRecord[],
  isForward: boolean,
): readonly RenamedColumn[] {
  const known = headersOf(had);
  const header = [...headersOf(has)].find((one) => !known.has(one));
  if (header === undefined) return [];
  const definition: AnyRecordType = recordTypes[type];
  const lost = Object.keys(definition.columns).filter((field) => saysAny(had, field) && !saysAny(has, field));
  const [field] = lost;
  const [first] = isForward ? has : had;
  if (field === undefined || first === undefined) return [];
  const title = definition.columns[field]?.title ?? field;
  const subject = {
    kind: 'column',
    id: `${type}/${field}`,
    title: `Column ${title} of ${definition.table}`,
    context: '',
  };
  const places = { before: [], after: [first.place] };
  const says = isForward ? [`is now called “${header}”, which is not known`] : [`is known again (was “${header}”)`];
  const valence = isForward ? 'worse' : 'better';
  return [{ type, field, told: tell(subject, { code: 'COLUMN_RENAMED', tier: 5, valence, says }, places) }];
}

/** The headers that are not known, of all rows. */
function headersOf(rows: readonly TableRecord[]): ReadonlySet<string> {
  const headers = new Set<string>();
  for (const { extra } of rows) for (const header in extra) headers.add(header);
  return headers;
}

function saysAny(rows: readonly TableRecord[], field: string): boolean {
  return rows.some((row) => {
    const cells: Cells = row.cells;
    return cells[field]?.kind === 'value';
  });
}
