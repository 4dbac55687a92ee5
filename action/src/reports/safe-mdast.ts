import type { BlockContent, Code, Html, Link, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { endsFold, paragraph, summaryOf, text } from './mdast-nodes.ts';
import { seenWords } from './quote-words.ts';
import { safeAddress, showsOther } from './safe-address.ts';

export interface Surroundings {
  /** What relative addresses are relative to; without one a relative link is only its words. */
  readonly baseUrl: string | null;
  /** Whether what is folded stands below its summary, or is left out with it. */
  readonly folds: 'show' | 'drop';
}

/**
 * Nodes for where no HTML, no drawing and no repository is at hand: folds are opened, the rest of HTML is words, links are
 * absolute, tasks say how they stand. Nothing that a reader saw is lost but drawings, whose tables say the same.
 */
export function safeMdast(nodes: readonly RootContent[], surroundings: Surroundings): BlockContent[] {
  return unfold(nodes, surroundings.folds).flatMap((node) => safeBlock(node, surroundings));
}

function unfold(nodes: readonly RootContent[], folds: Surroundings['folds']): RootContent[] {
  let depth = 0;
  return nodes.flatMap((node): RootContent[] => {
    const summary = summaryOf(node);
    if (summary !== null) depth += 1;
    else if (endsFold(node)) depth = Math.max(0, depth - 1);
    else return folds === 'show' || depth === 0 ? [node] : [];
    return summary !== null && folds === 'show' ? [{ type: 'heading', depth: 3, children: [text(summary)] }] : [];
  });
}

function safeBlock(node: RootContent, around: Surroundings): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return asParagraph(node.children, around);
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: safePhrases(node.children, around) }];
    case 'list':
      return [{ ...node, children: node.children.map((child) => safeItem(child, around)) }];
    case 'table':
      return [safeTable(node, around)];
    case 'blockquote':
      return [{ type: 'blockquote', children: safeMdast(node.children, around) }];
    case 'footnoteDefinition':
      return safeMdast(node.children, around);
    case 'code':
      return [safeCode(node)];
    case 'thematicBreak':
      return [node];
    case 'definition':
    case 'yaml':
      return [];
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      return asParagraph([text(wordsOf(node))], around);
    default:
      return asParagraph([node], around);
  }
}

function asParagraph(children: readonly PhrasingContent[], around: Surroundings): BlockContent[] {
  const phrases = safePhrases(children, around);
  return phrases.every(({ type }) => type === 'break') ? [] : [paragraph(phrases)];
}

function safeItem({ checked, spread, children }: ListItem, around: Surroundings): ListItem {
  const blocks = safeMdast(children, around);
  return {
    type: 'listItem',
    spread: spread ?? false,
    children: typeof checked === 'boolean' ? tell(checked, blocks) : blocks,
  };
}

/** A task says in words whether it is done. */
function tell(isDone: boolean, [first, ...rest]: readonly BlockContent[]): BlockContent[] {
  const state = text(isDone ? '[done]' : '[open]');
  if (first?.type === 'paragraph') return [paragraph([state, text(' '), ...first.children]), ...rest];
  return [paragraph([state]), ...(first === undefined ? [] : [first]), ...rest];
}

/** Each column has an alignment: the writer of HTML leaves out cells beyond the last one. */
function safeTable({ align, children }: Table, around: Surroundings): Table {
  const columns = Math.max(0, ...children.map((row) => row.children.length));
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, i) => align?.[i] ?? null),
    children: children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({ type: 'tableCell', children: safePhrases(cell.children, around) })),
    })),
  };
}

function safeCode({ lang, value }: Code): BlockContent {
  if (lang !== 'mermaid') return { type: 'code', value: value.split('\n').map(seenWords).join('\n') };
  const words = 'A drawing stands here in the report; the table says the same.';
  return paragraph([{ type: 'emphasis', children: [text(words)] }]);
}

function safePhrases(nodes: readonly PhrasingContent[], around: Surroundings): PhrasingContent[] {
  return nodes.flatMap((node) => safePhrase(node, around));
}

function safePhrase(node: PhrasingContent, around: Surroundings): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return words(node.value);
    case 'inlineCode':
      return [{ type: 'inlineCode', value: seenWords(node.value) }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: safePhrases(node.children, around) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return safeLink(node, around);
    case 'linkReference':
      return safePhrases(node.children, around);
    case 'image':
    case 'imageReference':
      return words(node.alt ?? '');
    case 'footnoteReference':
      return words(`[${node.label ?? node.identifier}]`);
    case 'html':
      return htmlWords(node);
  }
}

const words = (value: string): PhrasingContent[] => (value === '' ? [] : [text(seenWords(value))]);

/** Comments were never seen, and a break is one; whatever else it is, a reader may see how it was written. */
function htmlWords({ value }: Html): PhrasingContent[] {
  const lines = value.replace(/<!--.*?-->/gs, '').split(/<br\s*\/?>/i);
  return lines.flatMap((line, i): PhrasingContent[] => [
    ...(i > 0 ? [{ type: 'break' as const }] : []),
    ...words(line),
  ]);
}

/** A link that may lead nowhere is its words; one that shows another address than its own says so. */
function safeLink(link: Link, around: Surroundings): PhrasingContent[] {
  const children = safePhrases(link.children, around);
  const url = safeAddress(link.url, around.baseUrl);
  if (url === null) return children;
  const shown = wordsOf(children);
  if (shown.trim() === '') return [{ type: 'link', url, children: [text(url)] }];
  const mark = showsOther(shown, url) ? [text(` (leads to ${url})`)] : [];
  return [{ type: 'link', url, children }, ...mark];
}
