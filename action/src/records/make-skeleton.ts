import type { AnyRecordType, Column } from './define-record.ts';
import { entity as entityType } from './entity.ts';
import { sharedColumns } from './shared-columns.ts';

/** A table to add: its name, what a row of it says, its columns, and one row as an author would write it. */
export interface Skeleton {
  readonly table: string;
  readonly says: string;
  readonly columns: readonly string[];
  readonly example: readonly string[];
}

/** What the first record of a type is called; null where there is none. */
export type FirstName = (type: string) => string | null;

const nobody: FirstName = () => null;

/**
 * The skeleton of a type's table: `Entity` where its rows may name one, the required columns and those of `fields`, in the
 * order of the type. Its row names records that are there, so that it can be read as it stands; else it names examples.
 */
export function makeSkeleton(
  definition: AnyRecordType,
  fields: readonly string[],
  firstName: FirstName = nobody,
): Skeleton {
  const { table, says } = definition;
  const cells = Object.entries(definition.columns)
    .filter(([field, { required }]) => required || fields.includes(field))
    .map(([, column]) => [column.title, exampleOf(column, definition, firstName)] as const);
  const all = [...entityCell(definition, firstName), ...cells];
  return { table, says, columns: all.map(([title]) => title), example: all.map(([, example]) => example) };
}

function entityCell({ entity }: AnyRecordType, firstName: FirstName): readonly (readonly [string, string])[] {
  if (entity === 'none' || entity === 'self') return [];
  return [[sharedColumns.entity.title, firstName('entity') ?? entityType.columns.code.example]];
}

/** A first row can refer to no other row of its table. */
function exampleOf({ refersTo, example }: Column<unknown>, { type }: AnyRecordType, firstName: FirstName): string {
  if (refersTo.includes(type)) return 'N/A';
  return refersTo.map(firstName).find((name) => name !== null) ?? example;
}
