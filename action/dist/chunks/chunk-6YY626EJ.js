import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  configPaths
} from "./chunk-KFRKHKTL.js";
import {
  runGit
} from "./chunk-ZCZN6XEM.js";
import {
  noteFolders
} from "./chunk-T5ESYIUW.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/cli/find-edited.ts
async function findEdited(root) {
  const inputs = [...noteFolders, ...configPaths];
  const run = await runGit(root, ["status", "--porcelain=v1", "--untracked-files=all", "--", ...inputs]);
  if (isFailure(run)) return run;
  const [first] = run.output.split("\n").filter(Boolean);
  if (first === void 0) return null;
  return fail(
    `\`${first.slice(3)}\` is edited and not committed.`,
    "Commit the notes first: reports are made of what is committed."
  );
}

export {
  findEdited
};
