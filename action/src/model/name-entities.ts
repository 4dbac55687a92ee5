import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';

/** The entities by every name that the entities table gives them. */
export interface EntityNames {
  readonly entities: readonly RecordByType['entity'][];
  /** The code that is meant; null when no entity has the name. Without an entities table every name is a code. */
  readonly codeOf: (name: string) => string | null;
  /** Codes and names as written, for a nearest match. */
  readonly names: readonly string[];
}

/** The names of the entities: code, name and other names; `all` is every one. The first row of two with one name wins. */
export function nameEntities(entities: readonly RecordByType['entity'][]): EntityNames {
  const codeByKey = new Map<string, string>([['all', 'all']]);
  const names: string[] = [];
  for (const { id, cells } of entities) {
    const code = said(cells.code) ?? id;
    const written = [code, said(cells.name) ?? code, ...(said(cells.aliases) ?? [])];
    names.push(...written);
    for (const key of written.flatMap((name) => [name, nameKey(name)])) {
      if (!codeByKey.has(key)) codeByKey.set(key, code);
    }
  }
  const codeOf = (name: string): string | null =>
    entities.length === 0 ? name : (codeByKey.get(name) ?? codeByKey.get(nameKey(name)) ?? null);
  return { entities, codeOf, names };
}
