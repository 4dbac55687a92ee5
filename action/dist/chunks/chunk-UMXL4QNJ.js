import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  endsFold,
  paragraph,
  seenWords,
  summaryOf,
  text
} from "./chunk-K36V4PMA.js";
import {
  toString
} from "./chunk-KUGPTMZ6.js";

// action/src/reports/safe-address.ts
function safeAddress(url, baseUrl) {
  if (/^[\\/]{2}/.test(url.replace(/[\p{Cc} ]+/gu, ""))) return null;
  const address = parseAddress(url, baseUrl);
  if (address === null || !protocols.includes(address.protocol)) return null;
  if (address.username !== "" || address.password !== "") return null;
  return address.href.replaceAll(" ", "%20");
}
var protocols = ["https:", "mailto:"];
function parseAddress(url, baseUrl) {
  const base = baseUrl ?? void 0;
  return URL.canParse(url, base) ? new URL(url, base) : null;
}
function showsOther(words2, address) {
  const shown = [...asSeen(words2).matchAll(addresses)].map(([one]) => one.replace(/[.,;:!?)\]}'"”’]+$/, ""));
  return shown.some((one) => !leadsTo(one, address));
}
function asSeen(words2) {
  return words2.normalize("NFKC").replace(new RegExp("\\p{Default_Ignorable_Code_Point}", "gu"), "").replaceAll("\u3002", ".");
}
var addresses = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|^\s*(?:\S+@)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?\s*$/giu;
function leadsTo(shown, address) {
  const text2 = shown.trim();
  return [text2, `https://${text2}`, `mailto:${text2}`].some((url) => {
    const one = parseAddress(url, null);
    return one !== null && withoutScheme(one.href) === withoutScheme(address);
  });
}
function withoutScheme(href) {
  return href.replace(/^[a-z]+:(?:\/\/)?/, "").replace(/\/$/, "");
}

// action/src/reports/safe-mdast.ts
function safeMdast(nodes, surroundings) {
  return unfold(nodes, surroundings.folds).flatMap((node) => safeBlock(node, surroundings));
}
function unfold(nodes, folds) {
  let depth = 0;
  return nodes.flatMap((node) => {
    const summary = summaryOf(node);
    if (summary !== null) depth += 1;
    else if (endsFold(node)) depth = Math.max(0, depth - 1);
    else return folds === "show" || depth === 0 ? [node] : [];
    return summary !== null && folds === "show" ? [{ type: "heading", depth: 3, children: [text(summary)] }] : [];
  });
}
function safeBlock(node, around) {
  switch (node.type) {
    case "paragraph":
      return asParagraph(node.children, around);
    case "heading":
      return [{ type: "heading", depth: node.depth, children: safePhrases(node.children, around) }];
    case "list":
      return [{ ...node, children: node.children.map((child) => safeItem(child, around)) }];
    case "table":
      return [safeTable(node, around)];
    case "blockquote":
      return [{ type: "blockquote", children: safeMdast(node.children, around) }];
    case "footnoteDefinition":
      return safeMdast(node.children, around);
    case "code":
      return [safeCode(node)];
    case "thematicBreak":
      return [node];
    case "definition":
    case "yaml":
      return [];
    case "listItem":
    case "tableRow":
    case "tableCell":
      return asParagraph([text(toString(node))], around);
    default:
      return asParagraph([node], around);
  }
}
function asParagraph(children, around) {
  const phrases = safePhrases(children, around);
  return phrases.every(({ type }) => type === "break") ? [] : [paragraph(phrases)];
}
function safeItem({ checked, spread, children }, around) {
  const blocks = safeMdast(children, around);
  return {
    type: "listItem",
    spread: spread ?? false,
    children: typeof checked === "boolean" ? tell(checked, blocks) : blocks
  };
}
function tell(isDone, [first, ...rest]) {
  const state = text(isDone ? "[done]" : "[open]");
  if (first?.type === "paragraph") return [paragraph([state, text(" "), ...first.children]), ...rest];
  return [paragraph([state]), ...first === void 0 ? [] : [first], ...rest];
}
function safeTable({ align, children }, around) {
  const columns = Math.max(0, ...children.map((row) => row.children.length));
  return {
    type: "table",
    align: Array.from({ length: columns }, (_, i) => align?.[i] ?? null),
    children: children.map((row) => ({
      type: "tableRow",
      children: row.children.map((cell) => ({ type: "tableCell", children: safePhrases(cell.children, around) }))
    }))
  };
}
function safeCode({ lang, value }) {
  if (lang !== "mermaid") return { type: "code", value: value.split("\n").map(seenWords).join("\n") };
  const words2 = "A drawing stands here in the report; the table says the same.";
  return paragraph([{ type: "emphasis", children: [text(words2)] }]);
}
function safePhrases(nodes, around) {
  return nodes.flatMap((node) => safePhrase(node, around));
}
function safePhrase(node, around) {
  switch (node.type) {
    case "text":
      return words(node.value);
    case "inlineCode":
      return [{ type: "inlineCode", value: seenWords(node.value) }];
    case "strong":
    case "emphasis":
    case "delete":
      return [{ type: node.type, children: safePhrases(node.children, around) }];
    case "break":
      return [{ type: "break" }];
    case "link":
      return safeLink(node, around);
    case "linkReference":
      return safePhrases(node.children, around);
    case "image":
    case "imageReference":
      return words(node.alt ?? "");
    case "footnoteReference":
      return words(`[${node.label ?? node.identifier}]`);
    case "html":
      return htmlWords(node);
  }
}
var words = (value) => value === "" ? [] : [text(seenWords(value))];
function htmlWords({ value }) {
  const lines = value.replace(/<!--.*?-->/gs, "").split(/<br\s*\/?>/i);
  return lines.flatMap((line, i) => [
    ...i > 0 ? [{ type: "break" }] : [],
    ...words(line)
  ]);
}
function safeLink(link, around) {
  const children = safePhrases(link.children, around);
  const url = safeAddress(link.url, around.baseUrl);
  if (url === null) return children;
  const shown = toString(children);
  if (shown.trim() === "") return [{ type: "link", url, children: [text(url)] }];
  const mark = showsOther(shown, url) ? [text(` (leads to ${url})`)] : [];
  return [{ type: "link", url, children }, ...mark];
}

export {
  safeMdast
};
