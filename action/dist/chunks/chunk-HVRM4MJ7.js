import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  planToMdast
} from "./chunk-CAB7A3TA.js";
import {
  changesOnly,
  changesToMdast,
  countWords
} from "./chunk-DUQVNWDH.js";
import {
  writeMdast
} from "./chunk-ZRVF7WD7.js";
import {
  fold,
  item,
  list,
  paragraph,
  quoteWords,
  text
} from "./chunk-K36V4PMA.js";
import {
  formatCount
} from "./chunk-BJAIGPHJ.js";
import {
  countDiagnostics
} from "./chunk-VIT63MLZ.js";
import {
  printPlace
} from "./chunk-R6PDJ2MG.js";
import {
  diagnosticKinds,
  diagnosticUrl
} from "./chunk-E2MY7OO3.js";

// action/src/outputs/carry-findings.ts
var nothingCarried = { open: [], gone: [] };
var mostFindings = 20;
var mostCharacters = 300;
var mostBytes = 9e3;
function carryFindings(before, diagnostics) {
  const now = new Map(diagnostics.map(carriedOf).map((finding) => [keyOf(finding), finding]));
  const gone = [...before.open, ...before.gone].filter((finding) => !now.has(keyOf(finding)));
  return keepFirst({ open: [...now.values()].slice(0, mostFindings), gone: gone.slice(0, mostFindings) });
}
function writeCarried(carried) {
  if (carried.open.length + carried.gone.length === 0) return "";
  return `<!-- handoff-reports:findings ${Buffer.from(JSON.stringify(carried)).toString("base64")} -->
`;
}
function readCarried(comment) {
  const encoded = /^[^\n]*\n<!-- handoff-reports:findings ([A-Za-z\d+/]+=*) -->/.exec(comment)?.[1] ?? "";
  try {
    const json = JSON.parse(Buffer.from(encoded, "base64").toString());
    return isCarried(json) ? json : nothingCarried;
  } catch {
    return nothingCarried;
  }
}
function carriedOf({ code, place, message }) {
  return { code, path: cut(place.path), message: cut(message) };
}
function cut(words) {
  const short = words.length <= mostCharacters ? words : `${words.slice(0, mostCharacters - 1)}\u2026`;
  return Buffer.from(short).toString();
}
function keyOf({ code, path, message }) {
  return JSON.stringify([code, path, message]);
}
function keepFirst({ open, gone }) {
  let left = mostBytes;
  const fits = (finding) => {
    left -= Buffer.byteLength(JSON.stringify(finding));
    return left >= 0;
  };
  return { open: open.filter(fits), gone: gone.filter(fits) };
}
function isCarried(value) {
  return isRecord(value) && isList(value.open) && isList(value.gone);
}
function isList(value) {
  return Array.isArray(value) && value.length <= mostFindings && value.every(isFinding);
}
function isFinding(value) {
  if (!isRecord(value) || typeof value.code !== "string") return false;
  return Object.hasOwn(diagnosticKinds, value.code) && isShort(value.path) && isShort(value.message);
}
function isShort(value) {
  return typeof value === "string" && value.length <= mostCharacters;
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}

// action/src/outputs/fit-parts.ts
var roomForNames = 600;
function fitParts(parts, room, sizeOf, where) {
  let left = room - roomForNames;
  const byNeed = [...parts.filter(({ isSpare }) => !isSpare), ...parts.filter(({ isSpare }) => isSpare)];
  const fits = byNeed.filter(({ text: text2 }) => {
    const size = sizeOf(text2) + 2;
    if (size > left) return false;
    left -= size;
    return true;
  });
  const missing = parts.filter((part2) => !fits.includes(part2) && !part2.isSpare).map(({ name }) => name);
  const texts = parts.filter((part2) => fits.includes(part2)).map(({ text: text2 }) => text2);
  return `${[...texts, ...leftOut(missing, where)].join("\n\n")}
`;
}
var mostNamed = 8;
function leftOut(names, where) {
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNamed).join(", ");
  const rest = names.length - mostNamed;
  return [`Left out for length: ${shown}${rest > 0 ? ` and ${rest} more` : ""}. ${where}`.slice(0, roomForNames - 20)];
}

// action/src/outputs/compose-preview.ts
var marker = "<!-- handoff-reports:preview -->";
function composePreview(preview, room, sizeOf, where) {
  const head = `${marker}
${writeCarried(preview.carried)}## Handoff reports

`;
  return head + fitParts(
    [...changeParts(preview), ...mailParts(preview), ...differenceParts(preview)],
    room - sizeOf(head),
    sizeOf,
    where
  );
}
function changeParts(preview) {
  const { compared, hindrance, bases } = preview;
  const findings = [...findingParts(preview), ...goneParts(preview)];
  if (compared === null) return [part("what changed", [paragraph(quoteWords(hindrance))]), ...findings];
  const { comparison, whole } = compared;
  return [
    part("what changed", changesToMdast(whole, comparison, bases)),
    ...findings,
    ...comparison.personas.flatMap((changes) => personaPart(changes, bases))
  ];
}
function personaPart(changes, bases) {
  if (changes.changes.length === 0 && !changes.isBaseline) return [];
  const summary = changes.isBaseline ? "first report" : countWords(changes.counts);
  const title = `${changes.persona.title}: ${summary}`;
  return [part(`the changes for ${changes.persona.title}`, fold(escapeHtml(title), changesOnly(changes, bases)))];
}
function findingParts({ diagnostics, bases }) {
  if (diagnostics.length === 0) return [];
  const shown = diagnostics.slice(0, mostFindings).map(
    ({ place, severity, message, code }) => item([
      ...quoteWords(`${severity}: ${message} \u2014 `),
      {
        type: "link",
        url: `${bases.after}${place.path.split("/").map(encodeURIComponent).join("/")}?plain=1#L${place.line}`,
        children: quoteWords(printPlace(place))
      },
      text(", "),
      codeLink(code)
    ])
  );
  const rest = diagnostics.length - shown.length;
  const more = rest === 0 ? [] : [item([text(`and ${formatCount(rest)} more`)])];
  const title = `Cannot be read: ${countDiagnostics(diagnostics)}`;
  return [part("the findings", [{ type: "heading", depth: 3, children: [text(title)] }, list([...shown, ...more])])];
}
function goneParts({ carried }) {
  if (carried.gone.length === 0) return [];
  const struck = carried.gone.map(({ code, path, message }) => {
    const words = quoteWords(`${diagnosticKinds[code].severity}: ${message} \u2014 ${path}`);
    return item([{ type: "delete", children: words }, text(", "), codeLink(code)]);
  });
  const heading = { type: "heading", depth: 3, children: [text("No longer found")] };
  return [{ ...part("what is no longer found", [heading, list(struck)]), isSpare: true }];
}
function codeLink(code) {
  return { type: "link", url: diagnosticUrl(code), children: [{ type: "inlineCode", value: code }] };
}
function mailParts({ mail }) {
  if (mail === null) return [];
  if (typeof mail === "string") return [part("the mail", [paragraph(quoteWords(mail))])];
  const due = mail.filter(({ kind }) => kind === "send").length;
  const title = `Mail: the next run would send to ${formatCount(due)} of ${formatCount(mail.length)} groups`;
  return [part("the mail", fold(title, [planToMdast(mail)]))];
}
function differenceParts({ differences }) {
  return differences.map(({ path, patch, added, removed }) => {
    const title = `${path}: ${formatCount(added)} lines added, ${formatCount(removed)} removed`;
    return part(`the differences of ${path}`, fold(escapeHtml(title), [{ type: "code", lang: "diff", value: patch }]));
  });
}
function part(name, nodes) {
  return { name, text: writeMdast([...nodes]) };
}
function escapeHtml(words) {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export {
  nothingCarried,
  carryFindings,
  readCarried,
  marker,
  composePreview
};
