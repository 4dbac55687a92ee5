import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { normaliseWords } from '../../action/src/documents/normalise-heading.ts';
import { readDocument } from '../../action/src/documents/parse-document.ts';
import { parseMarkdown } from '../../action/src/documents/parse-markdown.ts';
import { defaultRules } from '../../action/src/documents/reading-rules.ts';
import { itemsIn, readNoteText } from '../helpers/notes.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const filesIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(new URL(`${folder}${name}`, fixtures), 'utf8')]);

describe('marked fixtures: exactly the marked lines are reported', () => {
  test.each(filesIn('documents/'))('%s', (_name, text) => {
    const marked = text.split('\n').flatMap((line, i) => {
      const code = /<!-- expect ([\w/-]+) -->/.exec(line)?.[1];
      return code === undefined ? [] : [`${code} ${i + 2}`];
    });
    expect(readNoteText(text).diagnostics.map(({ code, place }) => `${code} ${place.line}`)).toEqual(marked);
  });
});

describe('the head of a note', () => {
  test('front matter names the entity of the note and of all its items', () => {
    const { note, items } = readNoteText(
      '---\nentity: HARB\nupdated: 2026-11-20\nstatus: at risk\nowner: "@dana"\nberths: 40\n---\n# Harbour\n\n## Next steps\n\n- Pay\n- Call (entity: JADA)\n',
    );
    expect(note).toMatchObject({
      id: 'test',
      title: 'Harbour',
      entity: 'HARB',
      entities: ['HARB'],
      updated: '2026-11-20',
      status: 'at risk',
      owner: 'dana',
      fields: { berths: '40' },
      place: { line: 8 },
    });
    expect(items.filter(({ type }) => type === 'action').map(({ entity }) => entity)).toEqual(['HARB', 'JADA']);
  });

  test('a list of entities belongs to none of them alone', () => {
    expect(readNoteText('---\nentities: [HARB, JADA]\n---\n# Two\n').note).toMatchObject({
      entity: null,
      entities: ['HARB', 'JADA'],
    });
  });

  test('front matter that cannot be read loses nothing below it', () => {
    const text = '---\na: [\n---\n\n# Harbour\n\n## Next\n\n- Pay\n';
    expect(itemsIn(text)).toEqual(['action open: Pay']);
  });
});

describe('inventory is read as tables alone', () => {
  const text = '---\nupdated: 2026-11-20\n---\n# Expenses\n\n- [ ] not a task\n';
  const source = { path: 'inventory/expenses.md', text };

  test('its other texts are kept, and are no items', () => {
    const { note, items, stated } = readDocument(source, defaultRules);
    expect({ note, stated }).toEqual({ note: null, stated: ['2026-11-20'] });
    expect(items.map(({ type, title }) => `${type}: ${title}`)).toEqual(['other: Expenses', 'other: not a task']);
  });

  test('or left out, where nobody reads them', () => {
    expect(readDocument(source, defaultRules, { keepsText: false }).items).toEqual([]);
  });
});

test('keeping texts or not changes no item', () => {
  const text = '# Harbour\n\nPay the slip.\n\n## Next\n\n- Pay the slip.\n- Harbour\n\n## Blockers\n\n- None\n';
  const source = { path: 'handoffs/harbour.md', text };
  const all = readDocument(source, defaultRules).items;
  const kept = all.filter(({ type }) => type !== 'other');
  expect(kept.map(({ id }) => id)).toEqual(['harbour/pay-the-slip', 'harbour/harbour']);
  expect(readDocument(source, defaultRules, { keepsText: false }).items).toEqual(kept);
});

test('a table of inventory in a note becomes rows, any other is read as items or kept', () => {
  const text = `# Harbour

## Cash

| Account | Entity | Balance | As of |
| --- | --- | --- | --- |
| operating | HARB | $500 | 2026-11-20 |

## Next steps

| Task | Owner |
| --- | --- |
| Pay the crane | Dana |
`;
  const { rows, items, stated } = readNoteText(text);
  expect(rows.map(({ type }) => type)).toEqual(['cash']);
  expect(stated).toEqual(['2026-11-20']);
  expect(items.filter(({ type }) => type === 'action').map(({ title, owner }) => [title, owner])).toEqual([
    ['Pay the crane', 'Dana'],
  ]);
});

describe('ids', () => {
  test("the author's own, else of the note's and the title's words; a second one is numbered", () => {
    const text =
      '# Harbour\n\n## Next\n\n- Pay (id: pay-crane)\n- T-12: Call\n- Ask *the* diver!\n\n## Questions\n\n- Ask the diver\n';
    const { items } = readDocument({ path: 'handoffs/south/harbour.md', text }, defaultRules);
    expect(items.filter(({ type }) => type !== 'other').map(({ id }) => id)).toEqual([
      'pay-crane',
      'T-12',
      'south/harbour/ask-the-diver',
      'south/harbour/ask-the-diver-2',
    ]);
  });

  test('stay when lines are put in front', () => {
    const idsOf = (text: string) =>
      readNoteText(text)
        .items.filter(({ type }) => type === 'action')
        .map(({ id }) => id);
    const text = '# Harbour\n\n## Next\n\n- Pay\n- Call\n';
    expect(idsOf(`\n\n${text}`)).toEqual(idsOf(text));
  });
});

test('placeholders and template marks are text', () => {
  expect(
    itemsIn(
      '# A\n\n## Next\n\n- Fill in <brief decision>\n- Send {{ report }} to {% team %}\n- Mail $(user) and @dana about #12\n',
    ),
  ).toEqual([
    'action open: Fill in <brief decision>',
    'action open: Send {{ report }} to {% team %}',
    'action open: Mail $(user) and @dana about #12',
  ]);
});

describe('laws, over every note at hand', () => {
  const notes = [...filesIn('notes/'), ...filesIn('documents/')];

  test.each(notes)('%s: the same with LF and CRLF', (_name, text) => {
    expect(readNoteText(text.replaceAll('\n', '\r\n'))).toEqual(readNoteText(text));
  });

  test.each(notes.filter(([name]) => !/^too-de/.test(name)))('%s: no word of the tree is lost', (_name, text) => {
    expect(lostWords(text)).toEqual([]);
  });

  test.each(notes)('%s: ids are unique', (_name, text) => {
    const ids = readNoteText(text).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Whatever stands in a note as text must stand in one of its records; known keys and the numbers of headings are understood. */
function lostWords(text: string): readonly string[] {
  const document = readNoteText(text);
  const said = new Set(wordsIn(JSON.stringify([document.note, document.items, document.rows])));
  return textsIn(parseMarkdown(text))
    .flatMap(wordsIn)
    .filter((word) => !said.has(word) && !defaultRules.keyByName.has(normaliseWords(word)));
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text of each block that holds text. */
function textsIn(node: Nodes): readonly string[] {
  // Front matter that cannot be read is reported, not kept.
  if (node.type === 'yaml') return [];
  if (node.type === 'heading') return [inlineText(node).replace(/^\s*\d[\d.]*[.)]?\s/, '')];
  if (node.type === 'paragraph' || node.type === 'tableCell' || !('children' in node)) return [inlineText(node)];
  return node.children.flatMap(textsIn);
}

function inlineText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}

const line = fc.oneof(
  fc.constantFrom(
    '# Next steps',
    '## Done ✅',
    '### 1. Fix it (HIGH)',
    '**Blockers:** none',
    '**Label**',
    'Remaining:',
    '- [ ]',
    '- [x] done (owner: @a, due: 3/4/2026)',
    '- [~] ~~x~~',
    '1. **Lead**: text',
    '> quote',
    '---',
    '```',
    '| a | b |',
    '| - | - |',
    '| x | y |',
    '\tcode',
    '  - nested',
    '    1. deep',
    '<!-- c -->',
    '[^1]: note',
    'None, but this',
    '## 2026-01-02',
    '## 2026-01-03',
    'key:: value',
    '---\nentity: [x\n---',
    '***',
    '| Task | Status |',
    'a\\',
    '&nbsp;',
    '# ',
    '- ',
    ':',
    '- **:**',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.lorem({ maxCount: 5 }),
);
const texts = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

test('reads any text, without a throw and without a loss', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(lostWords(text)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('takes the tree from the parser that it is given', () => {
  const parse = (): Root => parseMarkdown('# Other\n');
  expect(readDocument({ path: 'handoffs/a.md', text: '# This\n' }, defaultRules, { parse }).note?.title).toBe('Other');
});
