import { describe, expect, test } from 'vitest';
import { defaultRules, extendRules } from '../../action/src/documents/reading-rules.ts';
import { sectionKinds, stemRows } from '../../action/src/documents/stems.ts';
import { itemsIn, readNoteText } from '../helpers/notes.ts';

describe("a user's own words", () => {
  test('make sections and win over the shipped ones', () => {
    const text = '# A\n\n## Ahead of us\n\n- Sail\n\n## Done and dusted\n\n- Haul\n';
    expect(itemsIn(text)).toEqual(['action done: Haul']);
    const rules = extendRules(defaultRules, { sections: { next: ['ahead of'], gotchas: ['=done and dusted'] } });
    expect(itemsIn(text, rules)).toEqual(['action open: Sail']);
  });

  test('name keys', () => {
    const rules = extendRules(defaultRules, { keys: { owner: ['Skipper'] } });
    const { items } = readNoteText('# A\n\n## Next\n\n- Sail (Skipper: Ines)\n', rules);
    expect(items.find(({ type }) => type === 'action')).toMatchObject({ title: 'Sail', owner: 'Ines' });
  });

  test('name tables and columns of inventory', () => {
    const text =
      '# A\n\n## Tills\n\n| Account | Entity | Left | As of |\n| - | - | - | - |\n| shop | HARB | $5 | 2026-11-20 |\n';
    expect(readNoteText(text).rows).toEqual([]);
    const rules = extendRules(defaultRules, { tables: { cash: ['Tills'] }, columns: { cash: { balance: ['Left'] } } });
    expect(readNoteText(text, rules).rows.map(({ type }) => type)).toEqual(['cash']);
  });

  test('of no kind and no key are left out', () => {
    expect(extendRules(defaultRules, { sections: { noons: ['noon'] }, keys: { noon: ['n'] } })).toMatchObject({
      stems: defaultRules.stems,
      keyByName: defaultRules.keyByName,
    });
  });
});

test('no stem can be met twice in a row of the table', () => {
  for (const { stems } of stemRows) expect(new Set(stems).size).toBe(stems.length);
});

test('every kind of section has stems', () => {
  expect([...new Set(stemRows.map(({ kind }) => kind))].sort()).toEqual([...sectionKinds].sort());
});
