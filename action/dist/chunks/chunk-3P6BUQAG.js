import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  commitOnBranch
} from "./chunk-LMTEHSQX.js";
import {
  explainRefusal,
  openGitHub,
  refusalOf
} from "./chunk-RW5L6AZC.js";
import {
  ledgerFor
} from "./chunk-POYBVN3M.js";
import {
  readLedger
} from "./chunk-QJDFURCA.js";
import {
  ledgerMark,
  ledgerPath
} from "./chunk-7IME3FY3.js";
import {
  fail
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/github-ledger.ts
function gitHubLedger(home, github) {
  return {
    read: () => readLedger(home),
    commit: async (tip, named, headline) => {
      const files = [...named].map(([name, text]) => ({ path: `${ledgerPath}/${name}`, text }));
      if (tip === null) return beginBranch(github, home.branch, files, headline);
      const request = { branch: home.branch, expected: tip, headline, body: "", files };
      const result = await commitOnBranch(github, request);
      if (result.kind === "done") await setMark(github, home.branch, result.id);
      return result.kind === "failure" ? result : result.kind;
    }
  };
}
async function beginBranch(github, branch, files, message) {
  const { owner, repo, octokit } = github;
  const tree = files.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text }));
  try {
    const made = await octokit.rest.git.createTree({ owner, repo, tree });
    const commit = await octokit.rest.git.createCommit({ owner, repo, message, tree: made.data.sha, parents: [] });
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit.data.sha });
    await setMark(github, branch, commit.data.sha);
    return "done";
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    if (refusal.status === 422 || refusal.status >= 500) return "stale";
    return explainRefusal(refusal, `let us begin the branch \`${branch}\` of the ledger`, "contents: write");
  }
}
async function setMark({ owner, repo, octokit }, branch, sha) {
  const ref = ledgerMark(branch);
  const isMoved = await isTaken(octokit.rest.git.updateRef({ owner, repo, ref: ref.slice("refs/".length), sha }));
  if (!isMoved) await isTaken(octokit.rest.git.createRef({ owner, repo, ref, sha }));
}
async function isTaken(asked) {
  try {
    await asked;
    return true;
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return false;
  }
}

// action/src/main/open-ledger.ts
function openLedger({
  inputs,
  event,
  root,
  log
}) {
  const { token, delivery, ledger } = inputs;
  const home = {
    root: root.path,
    branch: ledgerFor(delivery, ledger),
    access: { server: event.server, token }
  };
  if (token === "") return { read: () => readLedger(home), commit: async () => noToken };
  return gitHubLedger(home, openGitHub(token, event.repository, log));
}
var noToken = fail(
  "Unexpected empty input `token`, expected one that may write contents, for the ledger.",
  "Leave the input out; the default is the token of the workflow."
);

export {
  openLedger
};
