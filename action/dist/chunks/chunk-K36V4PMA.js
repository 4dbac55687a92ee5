import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/reports/quote-words.ts
function quoteWords(words) {
  const clean = runForwards(words).replace(/ {2,}/g, " ");
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
function seenWords(words) {
  return runForwards(words).replaceAll(gap, "");
}
function runForwards(words) {
  return words.replace(controls, " ").replace(reordering, "");
}
function pushText(nodes, value) {
  let from = 0;
  for (const { 0: address, index } of linked.test(value) ? value.matchAll(addresses) : []) {
    if (index > from) nodes.push({ type: "text", value: disarm(value.slice(from, index)) });
    nodes.push({ type: "inlineCode", value: address });
    from = index + address.length;
  }
  if (from < value.length) nodes.push({ type: "text", value: disarm(value.slice(from)) });
}
var linked = /:\/\/|www\.|\w@\w|[0-9a-f]{7}/i;
var addresses = /(?:(?:[Hh][Tt]{2}[Pp][Ss]?|[Ff][Tt][Pp]):\/\/|[Ww]{3}\.)[^\s`<>]*[^\s`<>.,;:!?()'"\]}*_~]|(?:(?:mailto|xmpp):)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w-])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\w-])/g;
var controls = /[\p{Cc}\u2028\u2029]+/gu;
var reordering = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
var gap = "\u200B";
function disarm(text2) {
  if (!/[@#\-/<]/.test(text2)) return text2;
  return text2.replace(/(?<!\w)@(?=\w|$)/g, `@${gap}`).replace(/#(?=\d|$)/g, `#${gap}`).replace(/\bGH-(?=\d|$)/gi, (sign) => sign + gap).replace(/\/(?:issues|pull|pulls|discussions|commit)\/(?=\w|$)/g, (path) => path + gap).replace(/<(?=!--|$)/g, `<${gap}`);
}

// action/src/reports/mdast-nodes.ts
function fold(summary, content) {
  const open = { type: "html", value: `<details>
<summary>${summary}</summary>` };
  return [open, ...content, { type: "html", value: "</details>" }];
}
var text = (value) => ({ type: "text", value });
var paragraph = (children) => ({ type: "paragraph", children });
function list(children) {
  return { type: "list", ordered: false, spread: false, children };
}
function item(children, below = []) {
  return { type: "listItem", spread: false, children: [paragraph(children), ...below] };
}
function tableOf(rows) {
  const children = rows.map((cells) => ({
    type: "tableRow",
    children: cells.map((content) => ({ type: "tableCell", children: content }))
  }));
  return { type: "table", align: [], children };
}
function summaryOf(node) {
  const summary = node.type === "html" ? /^<details>\s*<summary>(.*)<\/summary>$/s.exec(node.value)?.[1] : void 0;
  return summary?.replace(/&#(38|60|62);/g, (_, code) => String.fromCharCode(Number(code))) ?? null;
}
function endsFold(node) {
  return node.type === "html" && node.value === "</details>";
}

export {
  fold,
  text,
  paragraph,
  list,
  item,
  tableOf,
  summaryOf,
  endsFold,
  quoteWords,
  seenWords
};
