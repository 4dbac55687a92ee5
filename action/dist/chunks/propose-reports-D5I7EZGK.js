import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  commitOnBranch
} from "./chunk-LMTEHSQX.js";
import {
  explainRefusal,
  refusalOf
} from "./chunk-RW5L6AZC.js";
import "./chunk-5KOUN6ST.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";

// action/src/outputs/propose-reports.ts
async function proposeReports(github, proposal) {
  try {
    const open = await findOpen(github, proposal);
    if (open !== null && saysSame(open, proposal)) return { kind: "done", id: open.head.sha, number: open.number };
    await moveBranch(github, proposal.branch, proposal.expected);
    const committed = await commitOnBranch(github, proposal);
    if (isFailure(committed) || committed.kind === "stale") return committed;
    return { kind: "done", id: committed.id, number: await keepPullRequest(github, proposal, open) };
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
async function findOpen({ owner, repo, octokit }, { branch, target }) {
  const head = `${owner}:${branch}`;
  const { data } = await octokit.rest.pulls.list({ owner, repo, head, base: target, state: "open" });
  return data[0] ?? null;
}
function saysSame({ title, body }, { headline, text }) {
  return title === headline && (body ?? "").replaceAll("\r\n", "\n").trim() === text.trim();
}
async function keepPullRequest(github, proposal, open) {
  const { owner, repo, octokit } = github;
  const { branch, target, headline: title, text: body } = proposal;
  if (open === null) {
    const made = await octokit.rest.pulls.create({ owner, repo, head: branch, base: target, title, body });
    return made.data.number;
  }
  if (!saysSame(open, proposal)) {
    await octokit.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
  }
  return open.number;
}
export {
  proposeReports
};
