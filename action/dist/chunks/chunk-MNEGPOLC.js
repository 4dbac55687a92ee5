import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  runGit
} from "./chunk-ZCZN6XEM.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/delivery/journal-folder.ts
import { join, resolve } from "node:path";
async function journalFolder(root, branch) {
  const run = await runGit(root, ["rev-parse", "--git-common-dir"]);
  if (isFailure(run)) return run;
  if (run.isFine)
    return join(resolve(root, run.output.trim()), "handoff-reports", "deliveries", encodeURIComponent(branch));
  return fail("git does not say where its own folder is.", "Try `git rev-parse --git-common-dir` there.");
}

export {
  journalFolder
};
