import type { PhrasingContent } from 'mdast';

/**
 * Words from the notes as nodes that say them and do nothing else: no mention, no reference to an issue, no comment, no
 * text that runs backwards. Code is only what stands between single backticks, and what would become a link by
 * itself. What is left of markdown and HTML is escaped when the nodes are written.
 */
export function quoteWords(words: string): PhrasingContent[] {
  const clean = runForwards(words).replace(/ {2,}/g, ' ');
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const code of clean.matchAll(/(?<!`)`([^`]+)`(?!`)/g)) {
    pushText(nodes, clean.slice(from, code.index));
    nodes.push({ type: 'inlineCode', value: (code[1] ?? '').trim() || ' ' });
    from = code.index + code[0].length;
  }
  pushText(nodes, clean.slice(from));
  return nodes;
}

/** Words as a reader sees them who is nowhere near GitHub: on one line, and without what keeps it from seeing a mention. */
export function seenWords(words: string): string {
  return runForwards(words).replaceAll(gap, '');
}

function runForwards(words: string): string {
  return words.replace(controls, ' ').replace(reordering, '');
}

/** The words between two pieces of code. */
function pushText(nodes: PhrasingContent[], value: string): void {
  let from = 0;
  for (const { 0: address, index } of linked.test(value) ? value.matchAll(addresses) : []) {
    if (index > from) nodes.push({ type: 'text', value: disarm(value.slice(from, index)) });
    nodes.push({ type: 'inlineCode', value: address });
    from = index + address.length;
  }
  if (from < value.length) nodes.push({ type: 'text', value: disarm(value.slice(from)) });
}

const linked = /:\/\/|www\.|\w@\w|[0-9a-f]{7}/i;
/**
 * What GitHub makes a link of by itself: an address of the web, one of mail, the id of a commit. As code it can still be
 * copied, and leads nowhere. What ends the sentence is no part of it.
 */
const addresses =
  /(?:(?:[Hh][Tt]{2}[Pp][Ss]?|[Ff][Tt][Pp]):\/\/|[Ww]{3}\.)[^\s`<>]*[^\s`<>.,;:!?()'"\]}*_~]|(?:(?:mailto|xmpp):)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w-])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\w-])/g;

/** Control characters, among them line breaks: all of them are a space in running text. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
/** Characters that turn the direction of what follows (Unicode UAX #9). */
const reordering = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/** Nothing that a reader sees, and enough to keep GitHub from seeing a mention. */
const gap = '\u200b';

/**
 * A backslash does not help here: GitHub looks for mentions and references in the text that it has already rendered. So the
 * sign is parted from its name by a space without width, also where the name may follow in the next node.
 */
function disarm(text: string): string {
  if (!/[@#\-/<]/.test(text)) return text;
  return text
    .replace(/(?<!\w)@(?=\w|$)/g, `@${gap}`)
    .replace(/#(?=\d|$)/g, `#${gap}`)
    .replace(/\bGH-(?=\d|$)/gi, (sign) => sign + gap)
    .replace(/\/(?:issues|pull|pulls|discussions|commit)\/(?=\w|$)/g, (path) => path + gap)
    .replace(/<(?=!--|$)/g, `<${gap}`);
}
