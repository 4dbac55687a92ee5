import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  commitOnBranch
} from "./chunk-SJTFAHR4.js";
import {
  explainRefusal,
  refusalOf
} from "./chunk-JMV73VQI.js";
import "./chunk-5KOUN6ST.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";

// action/src/outputs/propose-reports.ts
async function proposeReports(github, proposal) {
  try {
    await moveBranch(github, proposal.branch, proposal.expected);
    const committed = await commitOnBranch(github, proposal);
    if (isFailure(committed) || committed.kind === "stale") return committed;
    return { kind: "done", id: committed.id, number: await keepPullRequest(github, proposal) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    if (refusal.status === 403 && /not permitted to create or approve pull requests/i.test(refusal.message)) {
      const settings = "Settings \u2192 Actions \u2192 General \u2192 Allow GitHub Actions to create and approve pull requests";
      return { ...explainRefusal(refusal, "let us open a pull request", ""), mend: `Turn on: ${settings}.` };
    }
    return explainRefusal(refusal, "let us propose the reports", "contents: write` and `pull-requests: write");
  }
}
async function moveBranch({ owner, repo, octokit }, branch, sha) {
  try {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    if (refusalOf(error)?.status !== 422) throw error;
    await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: true });
  }
}
async function keepPullRequest(github, { branch, target, headline: title, text: body }) {
  const { owner, repo, octokit } = github;
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    head: `${owner}:${branch}`,
    base: target,
    state: "open"
  });
  const [open] = data;
  if (open === void 0) {
    const made = await octokit.rest.pulls.create({ owner, repo, head: branch, base: target, title, body });
    return made.data.number;
  }
  if (open.title !== title || open.body !== body) {
    await octokit.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
  }
  return open.number;
}
export {
  proposeReports
};
