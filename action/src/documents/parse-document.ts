import type { Root, Yaml } from 'mdast';
import type { Source } from '../sources/source.ts';
import { buildOutline, type Passage } from './build-outline.ts';
import { checkDepth } from './check-depth.ts';
import { checkEffort } from './check-effort.ts';
import type { Document } from './document.ts';
import type { Reader } from './draft.ts';
import { keepBlock } from './keep-text.ts';
import { mergeItems } from './merge-items.ts';
import { nameItems, nameNote } from './name-items.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type FrontMatterReading, readFrontMatter } from './read-front-matter.ts';
import { readItems } from './read-items.ts';
import { carryItems, orderEntries } from './read-log.ts';
import { readNote } from './read-note.ts';
import { readTables } from './read-tables.ts';
import type { ReadingRules } from './reading-rules.ts';

export interface ReadingOptions {
  /** Gives the tree of a markdown text, with positions. */
  readonly parse?: (text: string) => Root;
  /** Whether what is no item and no row is kept as `other`, so that nothing of the text is lost. */
  readonly keepsText?: boolean;
}

/**
 * Reads one source: tables strictly under `inventory/`, notes tolerantly everywhere else. The tree is dropped when the records
 * are made.
 *
 * Diagnostics: `document/…`, and those of the reader of tables.
 */
export function readDocument(
  source: Source,
  rules: ReadingRules,
  { parse = parseMarkdown, keepsText = true }: ReadingOptions = {},
): Document {
  const { path, text } = source;
  const tooMuch = checkDepth(path, text) ?? checkEffort(path, text);
  if (tooMuch) return { path, note: null, items: [], rows: [], stated: [], diagnostics: [tooMuch], dropped: [] };
  const root = parse(text);
  const front = readFront(root, path);
  const outline = buildOutline(root.children, text, rules);
  const title = findTitle(outline);
  const diagnostics = [...front.diagnostics];
  const head = readNote(root, outline, title, front.entries, { path, source: text, rules, diagnostics });
  const entity = head.entities.length === 1 ? (head.entities[0] ?? null) : null;
  const isInventory = path.startsWith('inventory/');
  const tables = readTables(root, { path, entity, strict: isInventory, rules: rules.tables });
  const stated = head.updated === null ? tables.stated : [head.updated, ...tables.stated];
  const reader: Reader = { path, source: text, rules, claimed: tables.claimed, drafts: [], keepsText, diagnostics };
  if (isInventory) for (const block of root.children) keepBlock(block, reader);
  else readItems(outline, title, reader);
  const drafts = mergeItems(carryItems(reader.drafts));
  return {
    path,
    note: isInventory ? null : nameNote(head, entity, path),
    items: nameItems(drafts, head.entities, path),
    rows: tables.rows,
    stated,
    diagnostics: [...diagnostics, ...tables.diagnostics],
    dropped: tables.dropped,
  };
}

function readFront(root: Root, path: string): FrontMatterReading {
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml');
  return yaml ? readFrontMatter(yaml, path) : { entries: new Map(), diagnostics: [] };
}

/** The heading that names the note: the first one of level 1, or the only one of its level; never the day of a log. */
function findTitle(outline: Passage): Passage | null {
  const [first, ...others] = outline.passages;
  if (first?.node?.type !== 'heading') return null;
  const isEntry = (orderEntries(outline.passages)?.[0] ?? null) !== null;
  if (isEntry) return null;
  return first.level === 1 || (others.length === 0 && !first.heading?.pair) ? first : null;
}
