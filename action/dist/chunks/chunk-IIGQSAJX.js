import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  describeError
} from "./chunk-YG547HMO.js";
import {
  fail
} from "./chunk-F4UE3KQI.js";

// action/src/sources/read-reports.ts
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
var reportsPath = "reports";
function readReports(root) {
  const folder = openReports(root);
  if (folder === null) return /* @__PURE__ */ new Map();
  if (typeof folder !== "string") return folder;
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".md") && !entry.name.startsWith(".")).map(({ name }) => name);
    return new Map(names.sort().map((name) => [`${reportsPath}/${name}`, readText(join(folder, name))]));
  } catch (error) {
    return fail(`The folder \`reports/\` cannot be read: ${describeError(error)}.`, "Give read permission to it.");
  }
}
function openReports(root) {
  const folder = join(root, reportsPath);
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats === void 0) return null;
  if (stats.isDirectory()) return folder;
  const found = stats.isSymbolicLink() ? "link" : "file";
  return fail(`Unexpected ${found} \`reports\`, expected a folder to write the reports to.`, "Move it away.");
}
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

export {
  reportsPath,
  readReports,
  openReports
};
