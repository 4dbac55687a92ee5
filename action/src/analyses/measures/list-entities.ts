import type { RecordHead } from '../../records/define-record.ts';

/** The codes of a record's entities, as a cell shows them: `JADA, QOS`; `all` for every entity. */
export function listEntities({ entities }: Pick<RecordHead, 'entities'>): string {
  return entities.join(', ');
}
