import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  shallowEnds
} from "./chunk-DSO4UPK7.js";
import {
  runGit
} from "./chunk-ZCZN6XEM.js";
import {
  noteFolders,
  redactText
} from "./chunk-T5ESYIUW.js";
import {
  noCommit
} from "./chunk-D6PKC6Y2.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";

// action/src/sources/read-history.ts
var mostCommits = 500;
async function readHistory(root, since) {
  const range = since === null ? "HEAD" : `${since}..HEAD`;
  const form = ["--first-parent", `--max-count=${mostCommits + 1}`, "--encoding=UTF-8", "--format=%H%x00%cs%x00%s"];
  const run = await runGit(root, ["-c", "log.showSignature=false", "log", ...form, range, "--", ...noteFolders]);
  if (isFailure(run)) return run;
  if (!run.isFine) return noCommit;
  const ends = await shallowEnds(root);
  if (isFailure(ends)) return ends;
  const found = run.output.split("\n").filter(Boolean).map(readLine);
  return {
    commits: found.slice(0, mostCommits).reverse(),
    isCut: found.length > mostCommits,
    isShallow: ends.length > 0
  };
}
async function readSubject(root, id) {
  const run = await runGit(root, ["-c", "log.showSignature=false", "log", "-1", "--encoding=UTF-8", "--format=%s", id]);
  return isFailure(run) ? "" : redactText(run.output.trim());
}
function readLine(line) {
  const [id = "", day = "", subject = ""] = line.split("\0");
  return { id, day: isDay(day) ? day : null, subject: redactText(subject) };
}

export {
  mostCommits,
  readHistory,
  readSubject
};
