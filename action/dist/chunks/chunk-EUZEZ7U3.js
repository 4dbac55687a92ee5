import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  safeMdast
} from "./chunk-UMXL4QNJ.js";
import {
  printTable
} from "./chunk-Q3GWZZRJ.js";

// action/src/reports/wrap-words.ts
function wrapWords(words, width) {
  return words.split("\n").flatMap((line) => wrapLine(line.split(" ").filter(Boolean), width ?? Number.POSITIVE_INFINITY));
}
function wrapLine(words, width) {
  const lines = [];
  let line = [];
  let length = 0;
  for (const word of words) {
    const more = [...word].length;
    if (line.length > 0 && length + 1 + more > width) {
      lines.push(line.join(" "));
      [line, length] = [[], 0];
    }
    length += more + (line.length > 0 ? 1 : 0);
    line.push(word);
  }
  return [...lines, line.join(" ")];
}

// action/src/reports/mdast-to-text.ts
function writeText(nodes, options = {}) {
  const { width = 78, tables = "blocks", baseUrl = null, folds = "show" } = options;
  const page = { tables, numberByAddress: /* @__PURE__ */ new Map() };
  const body = blocksToLines(safeMdast(nodes, { baseUrl, folds }), width, page);
  const addresses = [...page.numberByAddress].map(([address, number]) => `[${number}] ${address}`);
  const links = addresses.length === 0 ? [] : [...underline(["Links"], "-"), "", ...addresses];
  return `${joinBlocks([body, links]).join("\n")}
`;
}
function blocksToLines(blocks, width, page) {
  return joinBlocks(blocks.map((block) => blockToLines(block, width, page)));
}
function joinBlocks(blocks) {
  return blocks.filter((lines) => lines.some(Boolean)).flatMap((lines, i) => i > 0 ? ["", ...lines] : lines);
}
function blockToLines(block, width, page) {
  switch (block.type) {
    case "heading":
      return headingToLines(block, width, page);
    case "paragraph":
      return wrapWords(phrase(block.children, page).trim(), width);
    case "list":
      return listToLines(block, width, page);
    case "table":
      return tableToLines(block, width, page);
    case "code":
      return block.value.split("\n").map((line) => `    ${line}`.trimEnd());
    case "blockquote":
      return blocksToLines(block.children, narrow(width, 2), page).map((line) => `> ${line}`.trimEnd());
    case "thematicBreak":
      return ["* * *"];
    default:
      return [];
  }
}
var narrow = (width, by) => width === null ? null : Math.max(width - by, 20);
function headingToLines({ depth, children }, width, page) {
  const words = phrase(children, page).trim();
  if (depth > 2) return wrapWords(/[.:!?…]$/.test(words) ? words : `${words}:`, width);
  return underline(wrapWords(words, width), depth === 1 ? "=" : "-");
}
function underline(lines, sign) {
  return [...lines, sign.repeat(longest(lines))];
}
function listToLines({ ordered, start, spread, children }, width, page) {
  const items = children.map((item, i) => {
    const sign = ordered ? `${(start ?? 1) + i}. ` : "- ";
    const blocks = item.children.map((block) => blockToLines(block, narrow(width, sign.length), page));
    return hang(sign, item.spread ? joinBlocks(blocks) : blocks.flat());
  });
  return spread ? joinBlocks(items) : items.flat();
}
function hang(sign, lines) {
  const [first = "", ...rest] = lines;
  const indent = " ".repeat(sign.length);
  return [(sign + first).trimEnd(), ...rest.map((line) => line === "" ? "" : indent + line)];
}
function tableToLines(table, width, page) {
  const [titles = [], ...records] = table.children.map(
    ({ children }) => children.map((cell) => phrase(cell.children, page).replaceAll("\n", " ").trim())
  );
  if (records.length === 0) return wrapWords(titles.join(", "), width);
  const aligned = page.tables === "aligned" ? alignTable(titles, records, table.align ?? []) : null;
  if (aligned?.every((line) => width === null || [...line].length <= width)) return aligned;
  return records.flatMap((cells) => hang("- ", recordToLines(titles, cells, narrow(width, 2))));
}
function recordToLines(titles, cells, width) {
  return cells.flatMap((cell, i) => {
    if (cell === "") return [];
    const title = titles[i] ?? "";
    const [first = "", ...rest] = wrapWords(title === "" ? cell : `${title}: ${cell}`, narrow(width, 2));
    return [first, ...rest.map((line) => `  ${line}`)];
  });
}
function alignTable(titles, records, align) {
  const rule = titles.map((_, i) => "-".repeat(longest([titles, ...records].map((cells) => cells[i] ?? ""))));
  const rows = [titles, rule, ...records].map((cells) => cells.map((text) => ({ text })));
  return printTable(
    rows,
    align.map((side) => side === "right" ? "right" : "left")
  ).trimEnd().split("\n");
}
var longest = (lines) => Math.max(...lines.map((line) => [...line].length));
function phrase(nodes, page) {
  return nodes.map((node) => nodeToWords(node, page)).join("");
}
function nodeToWords(node, page) {
  switch (node.type) {
    case "text":
      return node.value;
    case "inlineCode":
      return commitId.test(node.value) ? node.value : `"${node.value}"`;
    case "break":
      return "\n";
    case "delete":
      return `(removed: ${phrase(node.children, page)})`;
    case "link":
      return linkToWords(node, page);
    default:
      return "children" in node ? phrase(node.children, page) : "";
  }
}
var commitId = /^(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}$/;
function linkToWords({ url, children }, page) {
  const words = phrase(children, page);
  if (url === words || url === `mailto:${words}`) return words;
  const number = page.numberByAddress.get(url) ?? page.numberByAddress.size + 1;
  page.numberByAddress.set(url, number);
  return `${words} [${number}]`;
}

export {
  writeText
};
