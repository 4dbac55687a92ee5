import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  compareWith
} from "./chunk-4NMXXIX4.js";
import {
  countWords
} from "./chunk-6E4MGPPP.js";
import {
  resolveRevision,
  runGit
} from "./chunk-BZDPKOCT.js";
import {
  changeSentence,
  valenceOf
} from "./chunk-Y7LYETEL.js";
import {
  quoteWords
} from "./chunk-LGU4OOAR.js";
import {
  formatCount
} from "./chunk-EJMBP7LS.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/compose-commit.ts
var sourceTrailer = "Handoff-Reports-Source";
var baseTrailer = "Handoff-Reports-Base";
var mostTold = 7;
var longestLine = 200;
function composeCommit(paths, whole, source, base) {
  const [only] = paths.length === 1 ? paths : [];
  const what = only ?? `${formatCount(paths.length)} reports`;
  const told = whole === null || whole.changes.length === 0 ? "" : `: ${countWords(whole.counts)}`;
  const trailers = [...base === null ? [] : [`${baseTrailer}: ${base}`], `${sourceTrailer}: ${source}`];
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

// action/src/sources/read-own-commit.ts
async function readOwnCommit(root, trailer) {
  const form = `%H%x00%P%x00%(trailers:key=${trailer},valueonly,separator=%x2C)`;
  const search = [`--grep=^${trailer}: `, `--format=${form}`, "-1"];
  const [own, head] = await Promise.all([
    runGit(root, ["-c", "log.showSignature=false", "log", ...search]),
    runGit(root, ["rev-parse", "HEAD"])
  ]);
  if (isFailure(own) || isFailure(head) || !own.isFine || !head.isFine) return null;
  const [id = "", parents = "", trailers = ""] = own.output.trim().split("\0");
  const source = trailers.split(",").at(-1)?.trim() ?? "";
  if (!/^[0-9a-f]{40,64}$/.test(source)) return null;
  return { source, isHead: id === head.output.trim() && parents === source };
}

// action/src/cli/compare-with-last.ts
async function compareWithLast(reports) {
  const own = await readOwnCommit(reports.root, sourceTrailer);
  if (own === null) return null;
  const from = await resolveRevision(reports.root, own.source);
  if (isFailure(from)) return null;
  const compared = await compareWith(reports, { from, to: null });
  return isFailure(compared) ? null : compared;
}

export {
  sourceTrailer,
  composeCommit,
  readOwnCommit,
  compareWithLast
};
