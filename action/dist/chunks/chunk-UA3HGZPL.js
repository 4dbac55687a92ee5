import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/sources/read-event.ts
import { readFileSync } from "node:fs";
function readEvent(env) {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const repository = env.GITHUB_REPOSITORY ?? "";
  const server = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    repository,
    defaultBranch: textAt(payload, "repository", "default_branch"),
    branch: env.GITHUB_REF_TYPE === "branch" ? branchOf(env.GITHUB_REF ?? "") : null,
    sha: env.GITHUB_SHA ?? "",
    pullRequest: readPullRequest(payload, repository),
    mergeBase: textAt(payload, "merge_group", "base_sha"),
    server,
    runUrl: `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`
  };
}
function branchOf(ref) {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
function readPullRequest(payload, repository) {
  const number = valueAt(payload, "pull_request", "number");
  const baseSha = textAt(payload, "pull_request", "base", "sha");
  const headSha = textAt(payload, "pull_request", "head", "sha");
  if (typeof number !== "number" || baseSha === null || headSha === null) return null;
  const from = textAt(payload, "pull_request", "head", "repo", "full_name");
  return { number, baseSha, headSha, isFork: from !== repository };
}
function readPayload(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
function textAt(value, ...keys) {
  const found = valueAt(value, ...keys);
  return typeof found === "string" && found !== "" ? found : null;
}
function valueAt(value, ...keys) {
  return keys.reduce(
    (inner, key) => isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : null,
    value
  );
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

export {
  readEvent
};
