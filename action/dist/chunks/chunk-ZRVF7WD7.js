import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  remarkGfm,
  toMarkdown,
  unified
} from "./chunk-TFUR7QBB.js";

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

export {
  remarkStringify,
  style,
  writeMdast
};
