import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  fail
} from "./chunk-F4UE3KQI.js";

// action/src/sources/git-failure.ts
function gitFailure(complaint) {
  if (complaint === null)
    return fail("git is not installed, so no commit can be read.", "Install git: https://git-scm.com/downloads");
  const line = complaint.split("\n").find((text) => text.trim() !== "") ?? "it gave no reason";
  const why = line.replace(/^(?:fatal|error): /, "").replace(/\.$/, "").trim();
  if (/not a git repository/.test(why)) {
    return fail(
      "This folder is not in a git repository, so no commit can be read.",
      "Clone it with git, or leave out the option that names a commit."
    );
  }
  return fail(`git cannot read the repository: ${why}.`, "Try `git status` there; it says the same, and more.");
}
var noCommit = fail(
  "This repository has no commit yet, so there is nothing to look back at.",
  "Commit the notes: `git add handoffs inventory`, then `git commit`."
);

// action/src/sources/git-environment.ts
function gitEnvironment() {
  return { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" };
}

export {
  gitEnvironment,
  gitFailure,
  noCommit
};
