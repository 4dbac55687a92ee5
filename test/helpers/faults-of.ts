import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reader = unified().use(remarkParse).use(remarkGfm);
/** As GitHub finds them in text that is already rendered. */
const mention = /(?<![\w`/])@[a-z\d][a-z\d-]*/gi;
const reference =
  /(?<![\w&])(?:[\w.-]+\/[\w.-]+)?#\d+|\bGH-\d+|\/(?:issues|pull|discussions|commit)\/\w+|(?<![\w-])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\w-])/g;
const ownLink =
  /^(?:(?:\.\.\/)?(?:handoffs|inventory)\/(?!\.\.\/)[\w%./~-]+(?:\?plain=1#L\d+(?:-L\d+)?)?|https:\/\/github\.com\/handoff-reports\/[\w./-]+#[a-z\d-]+)$/;
const opening = /^<details>\n<summary>[^<>&]+<\/summary>$/;

/**
 * What a markdown text of ours would do on GitHub beside being read: tell people, refer to something, lead elsewhere, hold an
 * element that is no fold, a note, a heading or a drawing that is not ours.
 */
export function faultsOf(markdown: string): readonly string[] {
  const nodes = flatten(reader.parse(markdown));
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
  const [open, closed] = [html.filter((one) => opening.test(one)), html.filter((one) => one === '</details>')];
  return [
    ...nodes.flatMap(faultsOfNode),
    ...html.filter((one) => one !== '</details>' && !opening.test(one)),
    ...(open.length === closed.length ? [] : [`${open.length} folds opened, ${closed.length} closed`]),
    ...bareElements(markdown),
  ];
}

function flatten(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flatten) : [])];
}

function faultsOfNode(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
      return [mention, reference].flatMap((form) => wordsOf(node).match(form) ?? []);
    case 'heading':
      return [mention, reference, /hostile|odd name|[<>{}|`\]]/i].flatMap((form) => wordsOf(node).match(form) ?? []);
    case 'link':
      return ownLink.test(node.url) ? [] : [`link to ${node.url}`];
    case 'code':
      return node.lang === 'mermaid'
        ? faultsOfDrawing(node.value)
        : node.lang === 'markdown'
          ? []
          : [`code ${node.lang}`];
    case 'table':
      return node.children.every((row) => row.children.length === node.children[0]?.children.length)
        ? []
        : ['ragged table'];
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [node.type];
    default:
      return [];
  }
}

/** The words of a block as one: signs that stand in two nodes side by side are found, too. Code is a gap. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return '`';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function faultsOfDrawing(drawing: string): readonly string[] {
  const own = drawing.replace(/^%%\{init: \{[\w": {},#-]*\}\}%%\n/, '');
  return own.match(/%%|^\s*(?:click|href|call|link|callback)\b|<[a-z/]/gim) ?? [];
}

/** Elements in the plain text, whatever a reader takes for code: every `<` of a name has a backslash before it, or a gap behind it. */
function bareElements(markdown: string): readonly string[] {
  const code = /^( *)(```+|~~~+)[\s\S]*?^\1\2$|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\3(?!`)/gm;
  const fold = /^ *<\/?details>$|<summary>[^<>&\n]+<\/summary>$/gm;
  return (
    markdown
      .replaceAll(code, '')
      .replaceAll(fold, '')
      .match(/(?<!\\)<[a-z!/?]\w*/gi) ?? []
  );
}
