import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  formatCount
} from "./chunk-M6NT2B24.js";
import {
  distinctLines,
  remarkGfm,
  toMarkdown,
  unified
} from "./chunk-7EXYMVCV.js";

// node_modules/remark-stringify/lib/index.js
function remarkStringify(options) {
  const self = this;
  self.compiler = compiler;
  function compiler(tree) {
    return toMarkdown(tree, {
      ...self.data("settings"),
      ...options,
      // Note: this option is not in the readme.
      // The goal is for it to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("toMarkdownExtensions") || []
    });
  }
}

// action/src/reports/write-mdast.ts
var style = { bullet: "-", emphasis: "_", listItemIndent: "one", rule: "-" };
var tableStyle = { tablePipeAlign: false };
var text = (node, _parent, state, info) => isHarmless(node.value, info.before, info.after) ? node.value : state.safe(node.value, info);
var link = Object.assign(
  ((node, _parent, state, info) => {
    const exits = [state.enter("link"), state.enter("label")];
    const label = state.containerPhrasing(node, { ...info, before: "[", after: "]" });
    for (const exit of exits.reverse()) exit();
    return `[${label}](${node.url})`;
  }),
  { peek: () => "[" }
);
var writer = unified().use(remarkGfm, tableStyle).use(remarkStringify, { ...style, handlers: { text, link } }).freeze();
function writeMdast(children) {
  return writer.stringify({ type: "root", children }).trimEnd();
}
function isHarmless(value, before, after) {
  if (!harmless.test(value) || value.includes("://") || /w\.|^\d+[.)]/i.test(value)) return false;
  return !(value.startsWith(" ") && isBreak(before) || value.endsWith(" ") && isBreak(after));
}
var harmless = /^[\p{L}\p{N} $€£,;“”–—−÷×·][\p{L}\p{N} $€£%,;:.?'"“”’/()–—−÷×·=+>-]*$/u;
var isBreak = (neighbour) => neighbour === "" || /[\r\n]/.test(neighbour);

// action/src/reports/mdast-nodes.ts
function fold(summary, content) {
  const open = { type: "html", value: `<details>
<summary>${summary}</summary>` };
  return [open, ...content, { type: "html", value: "</details>" }];
}
var text2 = (value) => ({ type: "text", value });
var paragraph = (children) => ({ type: "paragraph", children });
function list(children) {
  return { type: "list", ordered: false, spread: false, children };
}
function item(children, below = []) {
  return { type: "listItem", spread: false, children: [paragraph(children), ...below] };
}

// action/src/reports/quote-words.ts
function quoteWords(words) {
  const clean = words.replace(controls, " ").replace(reordering, "").replace(/ {2,}/g, " ");
  const nodes = [];
  let from = 0;
  for (const code of clean.matchAll(/(?<!`)`([^`]+)`(?!`)/g)) {
    pushText(nodes, clean.slice(from, code.index));
    nodes.push({ type: "inlineCode", value: (code[1] ?? "").trim() || " " });
    from = code.index + code[0].length;
  }
  pushText(nodes, clean.slice(from));
  return nodes;
}
function pushText(nodes, value) {
  if (value !== "") nodes.push({ type: "text", value: disarm(value) });
}
var controls = /[\p{Cc}\u2028\u2029]+/gu;
var reordering = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
var gap = "\u200B";
function disarm(text3) {
  if (!/[@#\-/<]/.test(text3)) return text3;
  return text3.replace(/(?<!\w)@(?=\w|$)/g, `@${gap}`).replace(/#(?=\d|$)/g, `#${gap}`).replace(/\bGH-(?=\d|$)/gi, (sign) => sign + gap).replace(/\/(?:issues|pull|pulls|discussions|commit)\/(?=\w|$)/g, (path) => path + gap).replace(/<(?=!--|$)/g, `<${gap}`);
}

// action/src/reports/group-places.ts
function groupPlaces(places) {
  const ranges = [];
  for (const { path, line } of distinctLines(places)) {
    const open = ranges.at(-1);
    if (open?.path === path && open.last === line - 1) ranges[ranges.length - 1] = { ...open, last: line };
    else ranges.push({ path, first: line, last: line });
  }
  return ranges;
}

// action/src/reports/place-links.ts
var mostLinks = 6;
function linkPlaces(places, from) {
  const ranges = groupPlaces(places);
  const shown = ranges.slice(0, mostLinks);
  const nodes = shown.flatMap((range, i) => {
    const isSameFile = shown[i - 1]?.path === range.path;
    const link2 = {
      type: "link",
      url: lineUrl(range, from),
      children: quoteWords(`${isSameFile ? "" : `${range.path}:`}${lineNumbers(range)}`)
    };
    return i === 0 ? [link2] : [{ type: "text", value: ", " }, link2];
  });
  const rest = ranges.slice(mostLinks).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (rest > 0) nodes.push({ type: "text", value: ` and ${formatCount(rest)} more ${rest === 1 ? "line" : "lines"}` });
  return nodes;
}
function lineNumbers({ first, last }) {
  return first === last ? String(first) : `${first}\u2013${last}`;
}
function lineUrl({ path, first, last }, from) {
  const up = "../".repeat(from.split("/").length - 1);
  const lines = first === last ? `L${first}` : `L${first}-L${last}`;
  return `${up}${path.split("/").map(encodeSegment).join("/")}?plain=1#${lines}`;
}
function encodeSegment(segment) {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

export {
  fold,
  text2 as text,
  paragraph,
  list,
  item,
  quoteWords,
  linkPlaces,
  remarkStringify,
  style,
  writeMdast
};
