import type { Element, ElementContent, RootContent as HastContent, Properties, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { bodyStyle, darkStyle, mailStyles, pageStyle } from './mail-styles.ts';
import { makeElement } from './make-element.ts';
import { seenWords } from './quote-words.ts';
import { type Surroundings, safeMdast } from './safe-mdast.ts';
import { isWide, stackTable } from './stack-table.ts';

export interface HtmlOptions extends Surroundings {
  readonly title: string;
  /** As in BCP 47: `en`. */
  readonly lang: string;
}

/** Nodes as an HTML document for mail clients, with a line feed at its end: no script, no picture, nothing to fetch. */
export function writeHtml(
  nodes: readonly RootContent[],
  options: Partial<HtmlOptions> & { readonly title: string },
): string {
  const { baseUrl = null, folds = 'show', lang = 'en' } = options;
  const tree = sanitize(toHast({ type: 'root', children: safeMdast(nodes, { baseUrl, folds }) }), schema);
  const content = 'children' in tree ? dressAll(tree.children) : [];
  return `${toHtml(layOut(content, seenWords(options.title), lang))}\n`;
}

/** What may stand in a mail; of all else only the words are kept. */
const schema: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'strong', 'em', 'del', 'code', 'br'],
  ],
  attributes: { a: ['href'], ol: ['start'], td: ['align'], th: ['align'] },
  protocols: { href: ['https', 'mailto'] },
};

function dressAll(nodes: readonly HastContent[], parent = ''): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return keepDays(node.value);
    return node.type === 'element' ? [dress(node, parent)] : [];
  });
}

/** An element as it looks in a mail; a table too wide for a phone has one column. */
function dress(element: Element, parent: string): Element {
  const { tagName, properties, children } =
    element.tagName === 'table' && isWide(element) ? stackTable(element) : element;
  const style = mailStyles[`${parent} ${tagName}`] ?? mailStyles[tagName];
  return makeElement(tagName, { ...style, ...properties }, dressAll(children, tagName));
}

/** A line may break at a hyphen, and never within a day. */
function keepDays(words: string): ElementContent[] {
  return words.split(/(\d{4}-\d{2}-\d{2})/).map((value, i): ElementContent => {
    const text: ElementContent = { type: 'text', value };
    return i % 2 === 0 ? text : makeElement('time', mailStyles.time, [text]);
  });
}

/** Tables for layout, since Outlook for Windows knows nothing else: one that fills the window, in it one for the page. */
function layOut(content: ElementContent[], title: string, lang: string): Root {
  const head = makeElement('head', {}, [
    makeElement('meta', { charSet: 'utf-8' }),
    makeElement('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    makeElement('meta', { name: 'color-scheme', content: 'light dark' }),
    makeElement('title', {}, [{ type: 'text', value: title }]),
    makeElement('style', {}, [{ type: 'text', value: darkStyle }]),
  ]);
  const page = layoutTable({ width: '640', style: 'width:100%;max-width:640px' }, pageStyle, content);
  const body = makeElement('body', { style: bodyStyle }, [layoutTable({ width: '100%' }, 'padding:0', [page])]);
  return { type: 'root', children: [{ type: 'doctype' }, makeElement('html', { lang }, [head, body])] };
}

function layoutTable(properties: Properties, style: string, content: ElementContent[]): Element {
  const cell = makeElement('td', { className: ['page'], align: 'left', style }, content);
  const plain: Properties = { role: 'presentation', border: '0', cellPadding: '0', cellSpacing: '0', align: 'center' };
  return makeElement('table', { ...plain, ...properties }, [makeElement('tr', {}, [cell])]);
}
