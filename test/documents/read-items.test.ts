import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itemsIn, oneItem, readNoteText } from '../helpers/notes.ts';

describe('sections and labels', () => {
  test('an unclassified sub-heading inherits the kind above it', () => {
    expect(
      itemsIn(
        '# A\n\n## Remaining\n\n### Security\n\n- [ ] Rotate the password\n\n### Kitchen\n\n- Buy pans\n- Buy lids\n',
      ),
    ).toEqual(['action open: Rotate the password', 'action open: Buy pans', 'action open: Buy lids']);
  });

  test('a bold line, a line that ends in a colon and a list item that ends in one are labels', () => {
    expect(
      itemsIn('# A\n\nHello.\n\n**Completed:**\n\n- Roof\n\nStill to do:\n\n1. Door\n\n- Known issues:\n  - Draught\n'),
    ).toEqual(['action done: Roof', 'action open: Door', 'blocker: Draught']);
  });

  test('a label holds the list after it and no more', () => {
    expect(itemsIn('# A\n\nNext steps:\n\n- Door\n\nWe like the place.\n\n- It is warm\n')).toEqual([
      'action open: Door',
    ]);
  });

  test('a label in a line', () => {
    const text =
      '# A\n\n**Next:** call the bank\nand the broker\n**Branch:** main\n\n**Blockers:** none\n\n- **Next action**: pay\n- **Risk**: low\n';
    expect(itemsIn(text)).toEqual(['action open: call the bank and the broker', 'action open: pay']);
  });

  test('a mark makes items where the section says nothing, and not where it is about rules', () => {
    const list = '- ✅ Roof\n- ⏳ Door\n- ❌ Mail is down\n- Cellar\n';
    expect(itemsIn(`# A\n\n## Status\n\n${list}`)).toEqual([
      'action done: Roof',
      'action in-progress: Door',
      'blocker: Mail is down',
    ]);
    expect(itemsIn(`# A\n\n## Rules\n\n${list}`)).toEqual([]);
  });

  test('the title of a note is about its items only when it says nothing else', () => {
    expect(itemsIn('# TODO\n\n## Garden\n\n- [ ] Rake\n- Mow\n')).toEqual(['action open: Rake', 'action open: Mow']);
    expect(itemsIn('# Remaining work of the mill\n\n## Times\n\n- Two hours\n')).toEqual([]);
  });
});

describe('a sub-heading is an item or a group', () => {
  test('a numbered one with bullets is an item, and they are its detail', () => {
    const item = oneItem(
      '# A\n\n## Next\n\n### 2. Print queues (HIGH PRIORITY)\n\n**Owner**: Tomas\n\n- Ward 5\n- Ward 6\n',
    );
    expect(item).toMatchObject({
      title: 'Print queues (HIGH PRIORITY)',
      detail: 'Owner: Tomas Ward 5 Ward 6',
      owner: 'Tomas',
      priority: 1,
      rule: 'heading-item',
      place: { line: 5 },
    });
  });

  test('time, rank, tasks and steps make a group', () => {
    expect(
      itemsIn(
        '# A\n\n## Next\n\n### High priority (do these first!)\n\n- Door\n\n### Move to the new mill\n\n1. Pack\n2. Drive\n',
      ),
    ).toEqual(['action open: Door', 'action open: Pack', 'action open: Drive']);
  });

  test('attributes make an item', () => {
    expect(itemsIn('# A\n\n## Blockers\n\n**DNS is locked:**\n- Impact: no launch\n- Resolution: ask\n')).toEqual([
      'blocker: DNS is locked',
    ]);
  });

  test('a problem with a list of attempts is one blocker', () => {
    expect(
      itemsIn('# A\n\n## Known issues\n\n### Issue B: Slow on Mondays\n\nSolutions to try:\n\n1. Wait\n2. Ask\n'),
    ).toEqual(['blocker: Issue B: Slow on Mondays']);
  });

  test('a section inside an item is read for itself', () => {
    expect(itemsIn('# A\n\n## Done\n\n### 1. Pharmacy\n\nConnected.\n\n**Remaining:**\n\n- Printers\n')).toEqual([
      'action done: Pharmacy',
      'action open: Printers',
    ]);
  });
});

describe('items', () => {
  test('nested items are detail, nested tasks are items', () => {
    const text = '# A\n\n## Next\n\n- Door\n  - oak\n- Roof\n  - [ ] Slates\n  - [x] Gutter\n';
    expect(itemsIn(text)).toEqual([
      'action open: Door',
      'action open: Roof',
      'action open: Slates',
      'action done: Gutter',
    ]);
    expect(readNoteText(text).items.find(({ title }) => title === 'Door')?.detail).toBe('oak');
  });

  test('a task with nothing after it is none', () => {
    expect(itemsIn('# A\n\n## Next\n\n- [ ]\n- [ ] \n- [x] Roof\n')).toEqual(['action done: Roof']);
  });

  test('the one paragraph of a short section, and paragraphs with a bold title', () => {
    expect(itemsIn('# A\n\n## Next\n\nCall the bank today.\n')).toEqual(['action open: Call the bank today.']);
    expect(itemsIn('# A\n\n## Decisions\n\n**No carousel.** Nobody clicks it.\n\n**Note:** see above.\n')).toEqual([
      'decision: No carousel.',
    ]);
    expect(itemsIn('# A\n\n## Next\n\nWe will see.\n\nIt depends on the wind.\n')).toEqual([]);
  });

  test('lists that go on across headings, and numbers that do not start at one', () => {
    expect(itemsIn('# A\n\n## Next\n\n### High\n\n1. Door\n\n### Low\n\n2. Roof\n')).toEqual([
      'action open: Door',
      'action open: Roof',
    ]);
  });

  test('checklists that are not work, quotes, fences and manuals give none', () => {
    expect(
      itemsIn(
        '# A\n\n## Definition of done\n\n- [ ] Tests pass\n\n> ## Next\n> - quoted\n\n```md\n## Next\n- [ ] fenced\n```\n',
      ),
    ).toEqual([]);
  });
});

describe('state', () => {
  test('a ticked box, then a mark, a word, a stroke, a field, an empty box, then the section', () => {
    const text =
      '# A\n\n## Done\n\n- [ ] Roof ✅\n- Door (in progress)\n- Lights (unverified)\n\n## Next\n\n- ~~Moat~~\n- Bridge ✅\n- [~] Tower\n- [ ] DONE: wall\n- Gate (status: blocked)\n';
    expect(itemsIn(text)).toEqual([
      'action done: Roof',
      'action in-progress: Door (in progress)',
      'action done: Lights (unverified) [unverified]',
      'action dropped: Moat',
      'action done: Bridge',
      'action in-progress: Tower',
      'action done: DONE: wall',
      'action blocked: Gate',
    ]);
  });

  test('a blocker that is resolved is work done; a decision that is open is a question', () => {
    expect(
      itemsIn(
        '# A\n\n## Blockers\n\n- ✅ Crane\n- 🔴 Network\n\n## Decisions\n\n- [ ] Which hall?\n- ~~Two languages~~\n\n## Questions\n\n- [x] Which door?\n',
      ),
    ).toEqual([
      'action done: Crane',
      'blocker: Network',
      'question: Which hall?',
      'decision: Two languages',
      'question done: Which door?',
    ]);
  });

  test('a section in progress', () => {
    expect(itemsIn('# A\n\n## In progress\n\n- Door\n')).toEqual(['action in-progress: Door']);
  });
});

describe('nothing', () => {
  test('none yields nothing, even when more follows; what it takes back counts', () => {
    expect(itemsIn('# A\n\n## Blockers\n\nNone. All is well.\n\n- This list comments.\n')).toEqual([]);
    expect(itemsIn('# A\n\n## Questions\n\n- None at this time.\n- We asked them all.\n')).toEqual([]);
    expect(itemsIn('# A\n\n## Blockers\n\nNone in the code, but the bank has not answered.\n')).toEqual([
      'blocker: the bank has not answered.',
    ]);
    expect(
      itemsIn('# A\n\n## Blockers\n\nNone in the code. Two things are waiting:\n\n- The key\n- The contract\n'),
    ).toEqual(['blocker: The key', 'blocker: The contract']);
  });
});

describe('priority', () => {
  test("the item's own, else the heading's", () => {
    const { items } = readNoteText(
      '# A\n\n## Next\n\n### Critical\n\n- Door\n- Roof (P2)\n\n### Someday\n\n- Moat\n\n### Low priority\n\n1. Flag\n',
    );
    expect(items.filter(({ type }) => type === 'action').map(({ title, priority }) => [title, priority])).toEqual([
      ['Door', 0],
      ['Roof (P2)', 2],
      ['Moat', null],
      ['Flag', 3],
    ]);
  });
});

test('a date that can be read in two ways stays text', () => {
  expect(oneItem('# A\n\n## Next\n\n- Pay (due: 3/4/2026)\n')).toMatchObject({
    due: null,
    fields: { due: '3/4/2026' },
  });
});

test('fields in lines under an item', () => {
  const text =
    '# A\n\n## Next\n\n- **Pay the crane**\n  - Owner: Dana\n  - Deadline: 1 December 2026\n  - Effort: 2d\n  - Risk: low\n';
  expect(oneItem(text)).toMatchObject({
    owner: 'Dana',
    due: '2026-12-01',
    fields: { effort: '2d' },
    detail: 'Owner: Dana Deadline: 1 December 2026 Effort: 2d Risk: low',
  });
});

test('the example of the guide makes what the guide says', () => {
  const guide = readFileSync(new URL('../../action/docs/write-a-handoff.md', import.meta.url), 'utf8');
  const text = /```markdown\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  expect(itemsIn(text)).toEqual([
    'action open: Renew the berth contract.',
    'action open: Repaint the pier',
    'blocker: The crane is out of order',
    'decision: Fuel is sold by card only.',
    'question: Do we keep the east pontoon?',
    'action done: Water meters on all berths (unverified) [unverified]',
  ]);
  const { note, items } = readNoteText(text);
  expect(note).toMatchObject({ entity: 'HARB', updated: '2026-11-21', status: 'at risk', owner: 'Dana' });
  expect(items.find(({ id }) => id === 'berths')).toMatchObject({
    owner: 'dana',
    due: '2026-12-01',
    priority: 1,
    fields: { effort: '2d' },
  });
});
