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

export {
  openRoot,
  openInside
};
