import type { Nodes } from 'mdast';

/** Deeper nesting than people write: what lies below is taken as the source has it. */
const deepest = 60;

/**
 * The text of a node without its marks: breaks and blocks are joined by one space, whitespace is collapsed. HTML, code and
 * `{{ … }}` stay as they are written, because angle placeholders such as `<brief decision>` are words.
 */
export function toPlainText(node: Nodes, source: string): string {
  return collapse(gather(node, source, 0, ' '));
}

/** As `toPlainText`, but each line of the paragraph stands on its own. */
export function toPlainLines(node: Nodes, source: string): readonly string[] {
  return gather(node, source, 0, '\n').split('\n').map(collapse);
}

export function collapse(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function gather(node: Nodes, source: string, depth: number, lineBreak: string): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value;
    case 'break':
      return lineBreak;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return `[^${node.label ?? node.identifier}]`;
    case 'definition':
      return `${node.label ?? node.identifier} ${node.url} ${node.title ?? ''}`;
  }
  if (!('children' in node)) return '';
  if (depth > deepest) return source.slice(node.position?.start.offset, node.position?.end.offset);
  let text = '';
  for (const child of node.children) {
    if (text !== '' && isBlock(child)) text += ' ';
    text += gather(child, source, depth + 1, lineBreak);
  }
  return text;
}

function isBlock(node: Nodes): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
    case 'break':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      return false;
    default:
      return true;
  }
}
