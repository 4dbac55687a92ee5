import type { Item, Note } from '../../action/src/records/item.ts';

/** An open action of a note, with what a test cares about. */
export function itemOf(parts: Partial<Item>): Item {
  const place = { path: 'handoffs/test.md', line: 5, column: 1 };
  return {
    type: 'action',
    id: 'item',
    entity: null,
    entities: [],
    place,
    title: 'Item',
    detail: '',
    state: 'open',
    owner: null,
    due: null,
    priority: null,
    fields: {},
    caveat: null,
    carried: false,
    places: [place],
    rule: 'test',
    ...parts,
  };
}

/** What a note says of itself, with what a test cares about. */
export function noteOf(parts: Partial<Note>): Note {
  return {
    type: 'note',
    id: 'test',
    entity: null,
    entities: [],
    place: { path: 'handoffs/test.md', line: 1, column: 1 },
    title: 'Note',
    updated: null,
    status: null,
    owner: null,
    fields: {},
    ...parts,
  };
}
