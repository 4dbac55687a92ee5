import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  runGit
} from "./chunk-ZCZN6XEM.js";
import {
  reportsPath
} from "./chunk-IIGQSAJX.js";
import {
  noteFolders
} from "./chunk-T5ESYIUW.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/sources/read-own-commit.ts
var ownTrailers = {
  /** The commit of the notes that the reports were made of. */
  source: "Handoff-Reports-Source",
  /** The day that they were computed for. */
  asOf: "Handoff-Reports-As-Of",
  /** The version that made them. */
  version: "Handoff-Reports-Version"
};
async function readOwnCommit(root) {
  const { source, asOf, version } = ownTrailers;
  const values = [source, asOf, version].map((key) => `%(trailers:key=${key},valueonly,separator=%x2C)`);
  const search = [`--grep=^${source}: `, `--format=%H%x00${values.join("%x00")}`, "-1"];
  const run = await runGit(root, ["-c", "log.showSignature=false", "log", ...search]);
  if (isFailure(run) || !run.isFine) return null;
  const [id = "", ...trailers] = run.output.trim().split("\0");
  const [from = "", day = "", by = ""] = trailers.map((text) => text.split(",").at(-1)?.trim() ?? "");
  return /^[0-9a-f]{40,64}$/.test(from) ? { id, source: from, asOf: day, version: by } : null;
}
var configPaths = [".github/handoff-reports.yml", ".github/handoff-reports"];
async function isUpToDate(root, { id, source }) {
  const notes = await runGit(root, ["diff", "--quiet", source, "--", ...noteFolders, ...configPaths]);
  if (isFailure(notes) || !notes.isFine) return false;
  const reports = await runGit(root, ["diff", "--quiet", id, "--", reportsPath]);
  return !isFailure(reports) && reports.isFine;
}

export {
  ownTrailers,
  readOwnCommit,
  configPaths,
  isUpToDate
};
