import { ledgerMark, ledgerPath } from '../ledger/ledger.ts';
import type { Failure } from '../sources/failure.ts';
import { type LedgerHome, readLedger } from '../sources/read-ledger.ts';
import { commitOnBranch } from './commit-on-branch.ts';
import type { LedgerStore } from './ledger-store.ts';
import { explainRefusal, type GitHub, refusalOf } from './open-github.ts';

/** A ledger that is read with git and published by GitHub, signed: GitHub takes a commit on the expected one only. */
export function gitHubLedger(home: LedgerHome, github: GitHub): LedgerStore {
  return {
    read: () => readLedger(home),
    commit: async (tip, named, headline) => {
      const files = [...named].map(([name, text]) => ({ path: `${ledgerPath}/${name}`, text }));
      if (tip === null) return beginBranch(github, home.branch, files, headline);
      const request = { branch: home.branch, expected: tip, headline, body: '', files };
      const result = await commitOnBranch(github, request);
      if (result.kind === 'done') await setMark(github, home.branch, result.id);
      return result.kind === 'failure' ? result : result.kind;
    },
  };
}

/** A branch with nothing but the ledger, where there was none: `stale` where somebody was faster. */
async function beginBranch(
  github: GitHub,
  branch: string,
  files: readonly { readonly path: string; readonly text: string }[],
  message: string,
): Promise<'done' | 'stale' | Failure> {
  const { owner, repo, octokit } = github;
  const tree = files.map(({ path, text }) => ({ path, mode: '100644' as const, type: 'blob' as const, content: text }));
  try {
    const made = await octokit.rest.git.createTree({ owner, repo, tree });
    const commit = await octokit.rest.git.createCommit({ owner, repo, message, tree: made.data.sha, parents: [] });
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit.data.sha });
    await setMark(github, branch, commit.data.sha);
    return 'done';
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    if (refusal.status === 422 || refusal.status >= 500) return 'stale';
    return explainRefusal(refusal, `let us begin the branch \`${branch}\` of the ledger`, 'contents: write');
  }
}

/** A mark that cannot be set lags behind, and no more: the next publication sets it further. */
async function setMark({ owner, repo, octokit }: GitHub, branch: string, sha: string): Promise<void> {
  const ref = ledgerMark(branch);
  const isMoved = await isTaken(octokit.rest.git.updateRef({ owner, repo, ref: ref.slice('refs/'.length), sha }));
  if (!isMoved) await isTaken(octokit.rest.git.createRef({ owner, repo, ref, sha }));
}

/** Whether GitHub did what it was asked. */
async function isTaken(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return false;
  }
}
