import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  quoteWords
} from "./chunk-55HTK334.js";
import {
  formatCount
} from "./chunk-BJAIGPHJ.js";
import {
  remarkGfm,
  toMarkdown,
  unified
} from "./chunk-P7DMJPJQ.js";
import {
  distinctLines
} from "./chunk-R6PDJ2MG.js";

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
  linkPlaces,
  remarkStringify,
  style,
  writeMdast
};
