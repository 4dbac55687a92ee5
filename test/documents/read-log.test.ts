import { describe, expect, test } from 'vitest';
import { itemsIn, readNoteText } from '../helpers/notes.ts';

const entry = (day: string, done: string, next: string) =>
  `## ${day}\n\n### Done\n\n- ${done}\n\n### Next\n\n- ${next}\n`;

describe('a log', () => {
  test('the newest entry is the state, whatever the order; what older ones left open is carried', () => {
    const older = entry('2026-09-15', 'Stripped the hull', 'Survey the keel bolts');
    const newer = entry('2026-09-18', 'Primed the hull', 'Book the rigger');
    for (const text of [`# Log\n\n${newer}\n${older}`, `# Log\n\n${older}\n${newer}`]) {
      expect([...itemsIn(text)].sort()).toEqual([
        'action done: Primed the hull',
        'action done: Stripped the hull',
        'action open carried: Survey the keel bolts',
        'action open: Book the rigger',
      ]);
      expect(readNoteText(text).note?.updated).toBe('2026-09-18');
    }
  });

  test('an open item that a newer entry reports done is closed, at both places', () => {
    const text = `# Log\n\n${entry('2026-09-15', 'Looked', 'Replace the starboard chainplates')}\n${entry('2026-09-18', 'Replaced the starboard chainplates', 'Sail')}`;
    // The words must be the same but for the verb: a careful reader knows more.
    expect(itemsIn(text)).toContain('action open carried: Replace the starboard chainplates');
    const same = text.replace('Replaced the', 'Replace the');
    const closed = readNoteText(same).items.find(({ title }) => title.startsWith('Replace the'));
    expect(closed).toMatchObject({ state: 'done', carried: false });
    expect(closed?.places.map(({ line }) => line)).toEqual([11, 17]);
  });

  test('an item listed again in the newest entry is not carried', () => {
    const text = `# Log\n\n${entry('2026-09-15', 'a b', 'Survey the keel bolts')}\n${entry('2026-09-18', 'c d', 'Survey the keel bolts')}`;
    expect(itemsIn(text).filter((item) => item.includes('Survey'))).toEqual(['action open: Survey the keel bolts']);
  });

  test('days as main headings, and weeks without a date', () => {
    expect(itemsIn('# 2026-01-02\n\n- Hauled the boat\n\n# 2026-01-03\n\n- Primed it\n')).toEqual([
      'action done: Hauled the boat',
      'action done: Primed it',
    ]);
    expect(
      itemsIn('# Weeks\n\n## Week 1\n\n- Next tasks:\n  - Paint\n\n## Week 2\n\n- Next tasks:\n  - Sail\n'),
    ).toEqual(['action open carried: Paint', 'action open: Sail']);
  });

  test('one dated heading is no log', () => {
    expect(itemsIn('# A\n\n## Notes of 2026-01-02\n\n- It rained\n')).toEqual([]);
  });
});
