import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../action/src/config.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { listRecords, recordJson } from '../../action/src/outputs/records-json.ts';
import type { AnyRecordType } from '../../action/src/records/define-record.ts';
import { recordTypes } from '../../action/src/records/index.ts';

/** All records of notes given by path, as `records --json` prints them. */
function recordsOf(texts: { readonly [path: string]: string }): readonly object[] {
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return listRecords(readModel(sources, defaultConfig).model).map(recordJson);
}

test('a row has its cells under the names of their fields', () => {
  const cash = `# Cash\n\n| Account | Entity | Balance | As of | Restricted |\n| --- | --- | --- | --- | --- |
| Till | HARB | $18,000 (assumed) | TBD | N/A |\n| Safe | HARB | lots | 2026-11-19 | none |\n`;
  const entities = `# Entities\n\n| Code | Name | Business type | Base currency |\n| --- | --- | --- | --- |\n| HARB | Harbour | Marina | USD |\n`;
  const rows = recordsOf({ 'inventory/cash.md': cash, 'inventory/entities.md': entities });
  expect(rows).toMatchObject([
    {
      type: 'cash',
      id: 'harb-safe',
      entity: 'HARB',
      place: { path: 'inventory/cash.md', line: 6 },
      basis: 'stated',
      account: 'Safe',
      balance: { kind: 'error', text: 'lots' },
    },
    {
      type: 'cash',
      id: 'harb-till',
      balance: { low: '18000', high: '18000', unit: 'USD', quality: 'exact', basis: 'assumed' },
      restricted: { kind: 'not-applicable', text: 'N/A' },
    },
    { type: 'entity' },
  ]);
});

describe('items of a note', () => {
  const note = `---\nentity: HARB\nupdated: 2026-11-20\n---\n# Harbour\n\n## Next steps\n\n1. Renew the berth. (owner: @dana, due: 2026-12-01, priority: P1)\n\n## Done\n\n- Painted the crane.\n\n## Blockers\n\n- The crane is out of order.\n`;
  const records = recordsOf({ 'handoffs/harbour.md': note });

  test('have the fields that others build on', () => {
    expect(records).toContainEqual(
      expect.objectContaining({
        type: 'action',
        entity: 'HARB',
        place: { path: 'handoffs/harbour.md', line: 9 },
        state: 'open',
        title: 'Renew the berth.',
        detail: '',
        owner: 'dana',
        due: '2026-12-01',
        priority: 1,
      }),
    );
    expect(records).toContainEqual(
      expect.objectContaining({ type: 'action', state: 'done', title: 'Painted the crane.' }),
    );
    expect(records).toContainEqual(expect.objectContaining({ type: 'blocker', title: 'The crane is out of order.' }));
    expect(records).toContainEqual(expect.objectContaining({ type: 'note', title: 'Harbour', updated: '2026-11-20' }));
  });

  test('are sorted by type, then id', () => {
    const keys = records.map((record) => `${'type' in record && record.type} ${'id' in record && record.id}`);
    expect(keys).toEqual([...keys].sort());
  });
});

test('no column takes the name of what every record has', () => {
  const types: readonly AnyRecordType[] = Object.values(recordTypes);
  const heads = ['type', 'id', 'entity', 'entities', 'place', 'basis'];
  expect(
    types.flatMap(({ type, columns }) => heads.filter((head) => head in columns).map((head) => `${type}/${head}`)),
  ).toEqual([]);
});
