import { describe, expect, test } from 'vitest';
import { itemsIn, readNoteText } from '../helpers/notes.ts';

const twice = (first: string, second: string) => `# A\n\n## Next\n\n- ${first}\n\n## Backlog\n\n- ${second}\n`;

describe('the same item twice', () => {
  test('is one, with both places and all that either says', () => {
    const { items } = readNoteText(
      twice('Rotate the database password', 'Rotate the database password. By hand. (owner: @dana)'),
    );
    const [item, ...others] = items.filter(({ type }) => type === 'action');
    expect(others).toEqual([]);
    expect(item?.owner).toBe('dana');
    expect(item?.detail).toContain('By hand.');
    expect(item?.places.map(({ line }) => line)).toEqual([5, 9]);
  });

  test('by its id, however it is worded', () => {
    expect(itemsIn(twice('T-12: Rotate the password', 'T-12: New secrets'))).toHaveLength(1);
  });

  test.each([
    ['Move berth 3 to the north pier', 'Move berth 4 to the north pier'],
    ['Rotate the database password', 'Rotate the shared account of the cellar'],
    ['Testing: ward 3', 'Testing: ward 5'],
    ['Call', 'Pay'],
  ])('%s and %s are two', (first, second) => {
    expect(itemsIn(twice(first, second))).toHaveLength(2);
  });

  test('done and open are two', () => {
    expect(
      itemsIn('# A\n\n## Done\n\n- Rotate the database password\n\n## Next\n\n- Rotate the database password\n'),
    ).toHaveLength(2);
  });
});
