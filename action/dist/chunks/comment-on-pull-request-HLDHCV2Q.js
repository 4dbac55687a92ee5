import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  marker
} from "./chunk-HVRM4MJ7.js";
import "./chunk-CAB7A3TA.js";
import {
  explainRefusal,
  refusalOf
} from "./chunk-RW5L6AZC.js";
import "./chunk-YLSKLMRL.js";
import "./chunk-DUQVNWDH.js";
import "./chunk-VGJFZ2GR.js";
import "./chunk-5KOUN6ST.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-VIT63MLZ.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-E2MY7OO3.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/outputs/comment-on-pull-request.ts
async function commentOnPullRequest(github, number, compose) {
  try {
    return await keepComment(github, number, compose);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return explainRefusal(refusal, "let us comment on the pull request", "pull-requests: write");
  }
}
async function keepComment(github, number, compose) {
  const own = await findComment(github, number);
  const body = compose(own?.body ?? "");
  if (own === null) return createComment(github, number, body);
  if (sameText(own.body, body)) return { url: own.url, state: "unchanged" };
  const { owner, repo, octokit } = github;
  const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
  return { url: data.html_url, state: "updated" };
}
async function findComment(github, number) {
  const { owner, repo, octokit } = github;
  const login = await readLogin(github);
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100
  });
  for await (const { data } of pages) {
    const own = data.find(({ user, body }) => user?.login === login && body?.startsWith(marker));
    if (own !== void 0) return { id: own.id, url: own.html_url, body: own.body ?? "" };
  }
  return null;
}
async function readLogin({ octokit }) {
  const { viewer } = await octokit.graphql(
    "query { viewer { login } }"
  );
  return viewer.login;
}
async function createComment(github, number, body) {
  const { owner, repo, octokit } = github;
  const request = { owner, repo, issue_number: number, body, request: { retries: 0 } };
  try {
    const { data } = await octokit.rest.issues.createComment(request);
    return { url: data.html_url, state: "created" };
  } catch (error) {
    if ((refusalOf(error)?.status ?? 500) < 500) throw error;
    const own = await findComment(github, number);
    if (own !== null) return { url: own.url, state: "created" };
    const { data } = await octokit.rest.issues.createComment(request);
    return { url: data.html_url, state: "created" };
  }
}
function sameText(a, b) {
  return a.replaceAll("\r\n", "\n").trim() === b.trim();
}
export {
  commentOnPullRequest
};
