import type { Diagnostic } from '../diagnostics.ts';
import { diagnose } from '../diagnostics.ts';
import { nearestMatch } from '../nearest-match.ts';
import type { Place } from '../place.ts';
import type { AnyRecordType, Column } from '../records/define-record.ts';
import { nameKey } from '../records/match-name.ts';
import { sharedColumns } from '../records/shared-columns.ts';
import { columnOf, type Shape, type TableRules } from './table-shape.ts';
import type { WrittenRow } from './written-row.ts';

/** What the header row of a table has too much and too little of: `table/unknown-column`, `table/missing-column`. */
export function checkColumns(header: WrittenRow, shape: Shape, needsEntity: boolean): readonly Diagnostic[] {
  const { definition, slots, missing } = shape;
  const unknown = slots.flatMap((slot, i) => {
    const place = header.places[i] ?? header.place;
    return slot === null
      ? [diagnose('table/unknown-column', place, unknownColumn(definition, header.texts[i] ?? ''))]
      : [];
  });
  const lacks = missing.flatMap((field) => definition.columns[field] ?? []);
  const needed = lacks.map(({ title, holds, example }) => missingColumn(definition, title, holds, example));
  if (needsEntity && definition.entity === 'required' && columnOf(shape, { shared: 'entity' }) < 0) {
    needed.push(
      missingColumn(definition, sharedColumns.entity.title, 'the code of the business that the row belongs to', 'QOS'),
    );
  }
  const place = header.places[0] ?? header.place;
  return [...unknown, ...needed.map((message) => diagnose('table/missing-column', place, message))];
}

function missingColumn({ table }: AnyRecordType, title: string, holds: string, example: string): string {
  return `Unexpected table “${table}” without \`${title}\`, expected a column with that header for ${holds}, such as \`${example}\`.`;
}

function unknownColumn({ table, columns }: AnyRecordType, header: string): string {
  const all = Object.values(columns);
  const unexpected = `Unexpected column \`${header}\` in the table “${table}”`;
  const same = all.find((column) => namesOf(column).some((name) => nameKey(name) === nameKey(header)));
  if (same) return `${unexpected}, expected one column for \`${same.title}\`: another is read as that already.`;
  const titles = [...all, ...Object.values(sharedColumns)].map(({ title }) => title);
  const near = nearestMatch(header, [...titles, ...all.flatMap(namesOf)]);
  if (near === null) return `${unexpected}, expected one of ${quoteAll(titles)}.`;
  const meant = all.find((column) => namesOf(column).includes(near))?.title ?? near;
  return `${unexpected}, did you mean \`${meant}\`?`;
}

function namesOf({ title, synonyms }: Column<unknown>): readonly string[] {
  return [title, ...synonyms];
}

/** A table whose rows nobody can read: `table/unknown-table`, with the name that was meant where there is one. */
export function unknownTable(
  title: string,
  headers: readonly string[],
  place: Place,
  { types, typeByName }: TableRules,
): Diagnostic {
  const named = typeByName.get(nameKey(title))?.definition;
  if (named) {
    const message = `Unexpected columns ${quoteAll(headers)} in the table “${title}”, expected ${quoteRequired(named)}.`;
    return diagnose('table/unknown-table', place, message);
  }
  const names = types.flatMap(({ definition }) => [definition.table, ...definition.synonyms]);
  const meant = typeByName.get(nameKey(nearestMatch(title, names) ?? ''))?.definition;
  const hint = meant ? ` Did you mean “${meant.table}”, with ${quoteRequired(meant)}?` : '';
  const expected = 'expected the name of a table under which it is known, such as “Expenses”';
  return diagnose(
    'table/unknown-table',
    place,
    `Unexpected table “${title}” with the columns ${quoteAll(headers)}, ${expected}.${hint}`,
  );
}

function quoteRequired({ columns }: AnyRecordType): string {
  return quoteAll(Object.values(columns).flatMap(({ title, required }) => (required ? [title] : [])));
}

function quoteAll(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
