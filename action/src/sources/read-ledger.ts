import type { Ledger } from '../ledger/ledger.ts';
import { ledgerPath } from '../ledger/ledger.ts';
import { isLedgerFault, parseLedger } from '../ledger/parse-ledger.ts';
import { type Failure, fail, isFailure } from './failure.ts';
import { headerFor, type RemoteAccess } from './open-branch.ts';
import { runGit } from './run-git.ts';

/** The ledger as it stands at the tip of its branch. */
export interface LedgerTip {
  readonly ledger: Ledger;
  /** Texts by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The commit; null where there is no such branch yet. */
  readonly id: string | null;
}

/** Where a ledger is kept. */
export interface LedgerHome {
  /** A folder of the repository. */
  readonly root: string;
  readonly branch: string;
  /** How to ask `origin`; null for the settings of git. */
  readonly access: RemoteAccess | null;
}

const mostTries = 3;

/**
 * Reads the ledger from the tip of its branch at `origin`, never from the checkout: a job that is run again checks out an old
 * commit. Where there is no `origin`, the branch is that of this repository. No file and no branch here changes.
 */
export async function readLedger(home: LedgerHome): Promise<LedgerTip | Failure> {
  const tip = await findTip(home);
  if (isFailure(tip)) return tip;
  const files = tip === null ? new Map<string, string>() : await readFiles(home, tip);
  if (isFailure(files)) return files;
  if (tip !== null && files.size === 0) {
    const lost = await findLost(home, tip);
    if (lost !== null) return lost;
  }
  const ledger = parseLedger(files);
  if (!isLedgerFault(ledger)) return { ledger, files, id: tip };
  const { path, line, expected } = ledger;
  return fail(
    `Unexpected line ${line} of \`${path}\` on \`${home.branch}\`, expected ${expected}. Nothing was sent.`,
    `Restore the ledger as it was: \`git log -p origin/${home.branch} -- ${path}\` shows who changed it.`,
  );
}

/** Whether the repository has an `origin`. */
export async function hasOrigin(root: string): Promise<boolean | Failure> {
  const run = await runGit(root, ['remote']);
  return isFailure(run) ? run : run.output.split('\n').includes('origin');
}

/** The id of the branch's tip, which is then here to read; null where there is no such branch. */
async function findTip(home: LedgerHome): Promise<string | null | Failure> {
  const { root, branch } = home;
  const isRemote = await hasOrigin(root);
  if (isFailure(isRemote)) return isRemote;
  if (!isRemote) {
    const run = await runGit(root, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
    return isFailure(run) ? run : run.output.trim() || null;
  }
  for (let tries = 1; ; tries++) {
    const id = await askOrigin(home);
    if (id === null || isFailure(id)) return id;
    const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', 'origin', id];
    const fetched = await runGit(root, words, settingsFor(home));
    if (isFailure(fetched)) return fetched;
    if (fetched.isFine) return id;
    if (tries === mostTries) return unreadable(home, fetched.complaint);
  }
}

/** The id of the branch at `origin`; null where it has none. */
export async function askOrigin(home: LedgerHome): Promise<string | null | Failure> {
  const run = await runGit(home.root, ['ls-remote', 'origin', `refs/heads/${home.branch}`], settingsFor(home));
  if (isFailure(run)) return run;
  if (!run.isFine) return unreadable(home, run.complaint);
  return /^[0-9a-f]+/.exec(run.output)?.[0] ?? null;
}

/** The settings by which git shows the token of a home, where it has one. */
export function settingsFor({ access }: LedgerHome): { readonly [name: string]: string } {
  return access === null ? {} : headerFor(access);
}

async function readFiles({ root }: LedgerHome, tip: string): Promise<ReadonlyMap<string, string> | Failure> {
  const listed = await runGit(root, ['ls-tree', '-z', '--full-tree', tip, `${ledgerPath}/`]);
  if (isFailure(listed)) return listed;
  const files = new Map<string, string>();
  for (const entry of listed.output.split('\0')) {
    const [, id, path = ''] = /^\d+ blob (\S+)\t(.*)$/.exec(entry) ?? [];
    if (id === undefined) continue;
    const shown = await runGit(root, ['cat-file', 'blob', id]);
    if (isFailure(shown)) return shown;
    files.set(path.slice(ledgerPath.length + 1), shown.output);
  }
  return files;
}

/** A ledger that was there once and is no more would let everything be sent again. */
async function findLost({ root, branch }: LedgerHome, tip: string): Promise<Failure | null> {
  const run = await runGit(root, ['log', '-1', '--format=%h', '--diff-filter=D', tip, '--', ledgerPath]);
  if (isFailure(run) || !run.isFine || run.output.trim() === '') return null;
  const commit = run.output.trim();
  return fail(
    `The ledger of \`${branch}\` was removed by commit ${commit}. Nothing was sent, since all of it would be sent again.`,
    `Restore it: \`git checkout ${commit}~1 -- ${ledgerPath}\`, commit and push.`,
  );
}

function unreadable({ branch }: LedgerHome, complaint: string): Failure {
  const line = complaint.split('\n').find((text) => /^(?:fatal|error|remote): /.test(text)) ?? 'git gave no reason';
  return fail(
    `The ledger on \`${branch}\` of \`origin\` could not be read: ${line.replace(/^\w+: /, '').replace(/\.$/, '')}.`,
    'Check the network and the access: `git ls-remote origin` says the same.',
  );
}
