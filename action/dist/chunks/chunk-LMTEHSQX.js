import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  explainRefusal,
  refusalOf
} from "./chunk-RW5L6AZC.js";
import {
  fail
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/commit-on-branch.ts
var mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function commitOnBranch({ owner, repo, octokit }, { branch, expected, headline, body, files }) {
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: expected,
    message: { headline, body },
    fileChanges: {
      additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text, "utf8").toString("base64") }))
    }
  };
  try {
    const answer = await octokit.graphql(mutation, { input, request: { retries: 0 } });
    return { kind: "done", id: answer.createCommitOnBranch.commit.oid };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== null && refusal.status >= 500) return { kind: "stale" };
    if (refusal !== null) return explainRefusal(refusal, "let us commit the reports", "contents: write");
    return readErrors(error, branch);
  }
}
function readErrors(error, branch) {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) throw error;
  const [first] = error.errors;
  const { type, message } = readError(first);
  if (type === "STALE_DATA") return { kind: "stale" };
  if (/protected|rule violations|through a pull request/i.test(message)) {
    return fail(
      `GitHub did not let us commit the reports to \`${branch}\`, which is protected: ${message}`,
      "Write `commit: pull-request` in the workflow, or let the action bypass the rule."
    );
  }
  const refusal = { status: type === "NOT_FOUND" ? 404 : 403, message, accepted: "" };
  return explainRefusal(refusal, `let us commit the reports to \`${branch}\``, "contents: write");
}
function readError(error) {
  const text = (key) => {
    if (typeof error !== "object" || error === null || !(key in error)) return "";
    const value = Object.entries(error).find(([name]) => name === key)?.[1];
    return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
  };
  return { type: text("type"), message: text("message") };
}

export {
  commitOnBranch
};
