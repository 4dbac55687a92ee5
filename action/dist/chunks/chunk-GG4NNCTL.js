import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  describeError
} from "./chunk-YG547HMO.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/sources/open-root.ts
import { realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
function openRoot(root) {
  const folder = resolve(root);
  try {
    if (statSync(folder).isDirectory()) return realpathSync(folder);
    return fail(`Unexpected file \`${root}\`, expected the folder of a repository.`, "Name the folder: `--root DIR`.");
  } catch (error) {
    const why = describeError(error);
    return fail(`The root \`${root}\` cannot be opened: ${why}.`, "Name the folder of a repository: `--root DIR`.");
  }
}
function openInside(workspace, root) {
  const top = openRoot(workspace);
  if (isFailure(top)) return top;
  const path = openRoot(resolve(top, root));
  if (isFailure(path)) return path;
  const folder = relative(top, path).split(sep).join("/");
  if (folder === ".." || folder.startsWith("../") || isAbsolute(folder)) {
    return fail(`Unexpected root \`${root}\` outside the workspace, expected a folder in it.`, "Check it out first.");
  }
  return { path, folder: folder === "" ? "" : `${folder}/` };
}

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
  openRoot,
  openInside,
  gitEnvironment,
  gitFailure,
  noCommit
};
