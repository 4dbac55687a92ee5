import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  compareWith
} from "./chunk-7GU3NAFO.js";
import {
  countWords
} from "./chunk-DUQVNWDH.js";
import {
  changeSentence,
  valenceOf
} from "./chunk-VGJFZ2GR.js";
import {
  ownTrailers,
  readOwnCommit
} from "./chunk-KFRKHKTL.js";
import {
  resolveRevision
} from "./chunk-DSO4UPK7.js";
import {
  quoteWords
} from "./chunk-K36V4PMA.js";
import {
  formatCount
} from "./chunk-BJAIGPHJ.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/compose-commit.ts
var baseTrailer = "Handoff-Reports-Base";
var mostTold = 7;
var longestLine = 200;
function composeCommit({ paths, whole, source, base, asOf, version }) {
  const [only] = paths.length === 1 ? paths : [];
  const what = only ?? `${formatCount(paths.length)} reports`;
  const told = whole === null || whole.changes.length === 0 ? "" : `: ${countWords(whole.counts)}`;
  const trailers = [
    ...base === null ? [] : [`${baseTrailer}: ${base}`],
    `${ownTrailers.source}: ${source}`,
    `${ownTrailers.asOf}: ${asOf}`,
    `${ownTrailers.version}: ${version}`
  ];
  return { headline: `Update ${what}${told}`, body: [...changeLines(whole), ...trailers].join("\n") };
}
function changeLines(whole) {
  if (whole === null || whole.changes.length === 0) return [];
  const told = whole.changes.slice(0, mostTold).map((change) => {
    const line = harmless(`- ${markOf[valenceOf(change)]}${changeSentence({ ...change, causes: [] })}`);
    return line.length > longestLine ? `${line.slice(0, longestLine - 1)}\u2026` : line;
  });
  const rest = whole.changes.length - told.length;
  return [...told, ...rest > 0 ? [`- and ${formatCount(rest)} more`] : [], ""];
}
var markOf = { worse: "worse: ", better: "better: ", neutral: "" };
function harmless(words) {
  return quoteWords(words).map((node) => "value" in node ? node.value : "").join("");
}

// action/src/cli/compare-with-last.ts
async function compareWithLast(reports) {
  const own = await readOwnCommit(reports.root);
  if (own === null) return null;
  const from = await resolveRevision(reports.root, own.source);
  if (isFailure(from)) return null;
  const compared = await compareWith(reports, { from, to: null });
  return isFailure(compared) ? null : compared;
}

export {
  composeCommit,
  compareWithLast
};
