import { type Diagnostic, type DiagnosticCode, diagnose } from '../diagnostics.ts';
import { nearestMatch } from '../nearest-match.ts';
import { type Place, printPlace } from '../place.ts';
import { type AnyRecordType, type Cell, type Column, usualFile } from '../records/define-record.ts';
import { recordTypes, type TableRecord } from '../records/index.ts';
import type { Item, Note } from '../records/item.ts';
import { nameKey } from '../records/match-name.ts';
import { type Cells, nameOf, withCells } from '../records/row.ts';

/** Records with each reference written as the record it names is called, and the references that name none. */
export interface CheckedReferences {
  readonly rows: readonly TableRecord[];
  readonly items: readonly Item[];
  readonly notes: readonly Note[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What one type of record is called by. */
interface Targets {
  readonly definition: AnyRecordType;
  readonly rowByKey: ReadonlyMap<string, TableRecord>;
  readonly names: readonly string[];
}

/** Looks up a name among the types of record; reports it when their tables are there and none has it. */
type Resolve = (name: string, types: readonly string[], from: From) => TableRecord | null;

/** The end of a reference that names the other. */
interface From {
  readonly what: string;
  readonly place: Place;
}

/**
 * Follows every reference between records. People, clients and the like take the name of the record they mean; a list of
 * ids takes the ids. A table that is not there is not checked against.
 *
 * Diagnostics: `reference/unknown-…`, at the end that refers.
 */
export function checkReferences(
  rows: readonly TableRecord[],
  items: readonly Item[],
  notes: readonly Note[],
): CheckedReferences {
  const diagnostics: Diagnostic[] = [];
  const resolve = makeResolver(rows, diagnostics);
  return {
    rows: rows.map((row) => resolveRow(row, resolve)),
    items: items.map((item) => resolveOwner(item, `“${item.title}”`, resolve)),
    notes: notes.map((note) => resolveOwner(note, `“${note.title}”`, resolve)),
    diagnostics,
  };
}

const codeByType: ReadonlyMap<string, DiagnosticCode> = new Map<string, DiagnosticCode>([
  ['person', 'reference/unknown-owner'],
  ['account', 'reference/unknown-account'],
  ['asset', 'reference/unknown-asset'],
  ['captain', 'reference/unknown-captain'],
  ['client', 'reference/unknown-client'],
  ['component', 'reference/unknown-component'],
  ['kpi', 'reference/unknown-kpi'],
  ['milestone', 'reference/unknown-milestone'],
]);

function makeResolver(rows: readonly TableRecord[], diagnostics: Diagnostic[]): Resolve {
  const targetsOf = makeTargets(rows);
  return (name, types, from) => {
    const targets = types.flatMap((type) => targetsOf(type) ?? []);
    for (const { rowByKey } of targets) {
      const row = rowByKey.get(name) ?? rowByKey.get(nameKey(name));
      if (row) return row;
    }
    const code = codeByType.get(types[0] ?? '');
    if (targets.length > 0 && code) diagnostics.push(diagnose(code, from.place, unknownName(name, targets, from)));
    return null;
  };
}

/** The targets of a type, named when they are first asked for; null when there are none. */
function makeTargets(rows: readonly TableRecord[]): (type: string) => Targets | null {
  const targetsByType = new Map<string, Targets | null>();
  return (type) => {
    const known = targetsByType.get(type);
    if (known !== undefined) return known;
    const found = rows.filter((row) => row.type === type);
    const targets = found[0] ? nameTargets(recordTypes[found[0].type], found) : null;
    targetsByType.set(type, targets);
    return targets;
  };
}

function nameTargets(definition: AnyRecordType, rows: readonly TableRecord[]): Targets {
  const rowByKey = new Map<string, TableRecord>();
  const names: string[] = [];
  for (const row of rows) {
    for (const name of [nameOf(row), row.id, ...otherNames(row)]) {
      names.push(name);
      for (const key of [name, nameKey(name)]) if (!rowByKey.has(key)) rowByKey.set(key, row);
    }
  }
  if (definition.type === 'person')
    for (const [key, row] of firstNames(rows)) if (!rowByKey.has(key)) rowByKey.set(key, row);
  return { definition, rowByKey, names };
}

function otherNames(row: TableRecord): readonly string[] {
  const cells: Cells = row.cells;
  return ['name', 'title', 'aliases', 'capability', 'milestone'].flatMap((field) => {
    const cell = cells[field];
    if (cell?.kind !== 'value') return [];
    return Array.isArray(cell.value) ? cell.value.map(String) : [cell.text];
  });
}

/** First names that only one person has. */
function firstNames(rows: readonly TableRecord[]): ReadonlyMap<string, TableRecord> {
  const rowsByFirst = new Map<string, TableRecord[]>();
  for (const row of rows) {
    const first = nameKey(nameOf(row).split(/\s/)[0] ?? '');
    rowsByFirst.set(first, [...(rowsByFirst.get(first) ?? []), row]);
  }
  return new Map(
    [...rowsByFirst].flatMap(([first, [row, ...others]]) => (row && others.length === 0 ? [[first, row]] : [])),
  );
}

function unknownName(name: string, targets: readonly Targets[], { what }: From): string {
  const near = nearestMatch(
    name,
    targets.flatMap(({ names }) => names),
  );
  const tables = targets.map(({ definition, rowByKey }) => {
    const first = rowByKey.values().next().value;
    return `the table “${definition.table}” (${first ? printPlace(first.place) : usualFile(definition)})`;
  });
  const hint = near === null ? '' : ` Did you mean “${near}”?`;
  return `Unexpected “${name}” in ${what}, expected a name or an id of ${tables.join(' or ')}.${hint}`;
}

function resolveRow(row: TableRecord, resolve: Resolve): TableRecord {
  const definition: AnyRecordType = recordTypes[row.type];
  const referring = Object.entries(definition.columns).filter(([, { refersTo }]) => refersTo.length > 0);
  if (referring.length === 0) return row;
  const cells: { [field: string]: Cell<unknown> } = { ...row.cells };
  for (const [field, column] of referring) {
    const cell = cells[field];
    if (cell?.kind !== 'value') continue;
    const from = { what: `\`${column.title}\` of ${row.id}`, place: cell.place };
    cells[field] = { ...cell, value: resolveValue(cell.value, column, from, resolve) };
  }
  return withCells(row, cells);
}

function resolveValue(value: unknown, { refersTo }: Column<unknown>, from: From, resolve: Resolve): unknown {
  if (Array.isArray(value)) return value.map((id: unknown) => resolve(String(id), refersTo, from)?.id ?? id);
  const written = String(value);
  return refersTo.includes('person')
    ? resolvePeople(written, from, resolve)
    : nameFound(resolve(written, refersTo, from), written);
}

function nameFound(row: TableRecord | null, written: string): string {
  return row === null ? written : nameOf(row);
}

/** One person, or several: `Dana and Kit`. */
function resolvePeople(written: string, from: From, resolve: Resolve): string {
  const people = written.split(/[,;&/+]| and /).map((name) => name.trim());
  return people
    .filter((name) => name !== '')
    .map((name) => nameFound(resolve(name, ['person'], from), name))
    .join(', ');
}

function resolveOwner<R extends Item | Note>(record: R, what: string, resolve: Resolve): R {
  const { owner, place } = record;
  return owner === null
    ? record
    : { ...record, owner: resolvePeople(owner, { what: `the owner of ${what}`, place }, resolve) };
}
