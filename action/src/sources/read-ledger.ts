import type { Ledger } from '../ledger/ledger.ts';
import { ledgerMark, ledgerPath } from '../ledger/ledger.ts';
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
  /** How to ask `origin`, which then has to be there; null for the settings of git. */
  readonly access: RemoteAccess | null;
}

const mostTries = 3;

/**
 * Reads the ledger from the tip of its branch at `origin`, never from the checkout: a job that is run again checks out an old
 * commit. Where there is no `origin`, the branch is that of this repository. No file and no branch here changes.
 */
export async function readLedger(home: LedgerHome): Promise<LedgerTip | Failure> {
  const refs = await findRefs(home);
  if (isFailure(refs)) return refs;
  const { tip } = refs;
  const files = tip === null ? new Map<string, string>() : await readFiles(home, tip);
  if (isFailure(files)) return files;
  if (tip !== null && files.size === 0) {
    const lost = await findLost(home, tip);
    if (lost !== null) return lost;
  }
  const ledger = parseLedger(files);
  if (!isLedgerFault(ledger)) return (await findCut(home, refs, files)) ?? { ledger, files, id: tip };
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

/** A ledger that ends with its job would let everything be sent again by the next one. */
const noOrigin = fail(
  'The repository has no remote `origin`, so no other run would see what is delivered. Nothing was sent.',
  'Check it out as `actions/checkout` does: with `origin`.',
);

/** The branch's tip, which is then here to read; null where there is no such branch, and never was. */
async function findRefs(home: LedgerHome): Promise<LedgerRefs | Failure> {
  const { root, branch } = home;
  const isRemote = await hasOrigin(root);
  if (isFailure(isRemote)) return isRemote;
  if (!isRemote && home.access !== null) return noOrigin;
  if (!isRemote) {
    const refs = await askHere(home);
    const mend = `git branch --force ${branch} ${ledgerMark(branch)}`;
    return isFailure(refs) ? refs : keepMark(home, refs, mend);
  }
  const mend = `git fetch origin ${ledgerMark(branch)} && git push --force origin FETCH_HEAD:refs/heads/${branch}`;
  for (let tries = 1; ; tries++) {
    const refs = await askOrigin(home);
    if (isFailure(refs)) return refs;
    if (refs.tip === null) return keepMark(home, refs, mend);
    const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', 'origin', refs.tip];
    const fetched = await runGit(root, words, settingsFor(home));
    if (isFailure(fetched)) return fetched;
    if (fetched.isFine) return keepMark(home, refs, mend);
    if (tries === mostTries) return unreadable(branch, fetched.complaint);
  }
}

/** Where the branch stands, and how far it was once; null for a ref that is not there. */
interface LedgerRefs {
  readonly tip: string | null;
  readonly mark: string | null;
}

/** The refs at `origin`. */
export async function askOrigin(home: LedgerHome): Promise<LedgerRefs | Failure> {
  const [branch, mark] = refsOf(home);
  const run = await runGit(home.root, ['ls-remote', 'origin', branch, mark], settingsFor(home));
  if (isFailure(run)) return run;
  return run.isFine ? readRefs(home, run.output) : unreadable(home.branch, run.complaint);
}

/** The refs of this repository. */
async function askHere(home: LedgerHome): Promise<LedgerRefs | Failure> {
  const run = await runGit(home.root, ['for-each-ref', '--format=%(objectname) %(refname)', ...refsOf(home)]);
  return isFailure(run) ? run : readRefs(home, run.output);
}

function refsOf({ branch }: LedgerHome): readonly [branch: string, mark: string] {
  return [`refs/heads/${branch}`, ledgerMark(branch)];
}

/** Reads lines of an id and a ref. */
function readRefs(home: LedgerHome, output: string): LedgerRefs {
  const idByRef = new Map(output.split('\n').map((line) => [line.split(/\s/)[1], line.split(/\s/)[0] ?? null]));
  const [branch, mark] = refsOf(home);
  return { tip: idByRef.get(branch) ?? null, mark: idByRef.get(mark) ?? null };
}

/** The refs, if the history of the tip holds all that the mark remembers. */
async function keepMark({ root, branch }: LedgerHome, refs: LedgerRefs, mend: string): Promise<LedgerRefs | Failure> {
  const { tip, mark } = refs;
  if (mark === null || mark === tip) return refs;
  const isAncestor = tip === null ? { isFine: false } : await runGit(root, ['merge-base', '--is-ancestor', mark, tip]);
  if (isFailure(isAncestor)) return isAncestor;
  if (isAncestor.isFine) return refs;
  const fate = tip === null ? 'deleted' : 'set back';
  return fail(
    `The branch \`${branch}\` of the ledger was ${fate}. Nothing was sent, since mails that it forgot would be sent again.`,
    `Restore it as \`${ledgerMark(branch)}\` remembers it: \`${mend}\`.`,
  );
}

/** The settings by which git shows the token of a home, where it has one. */
export function settingsFor({ access }: LedgerHome): { readonly [name: string]: string } {
  return access === null ? {} : headerFor(access);
}

async function readFiles(
  { root }: Pick<LedgerHome, 'root'>,
  tip: string,
): Promise<ReadonlyMap<string, string> | Failure> {
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

/** Lines that somebody took out at the end leave a chain that is whole; the commit that the mark remembers still has them. */
async function findCut(
  { root, branch }: LedgerHome,
  { tip, mark }: LedgerRefs,
  files: ReadonlyMap<string, string>,
): Promise<Failure | null> {
  if (mark === null || mark === tip) return null;
  const before = await readFiles({ root }, mark);
  if (isFailure(before)) return before;
  const cut = [...before].find(([name, text]) => !(files.get(name) ?? '').startsWith(text));
  if (cut === undefined) return null;
  const path = `${ledgerPath}/${cut[0]}`;
  return fail(
    `Lines at the end of \`${path}\` on \`${branch}\` were taken out. Nothing was sent, since it would be sent again.`,
    `Restore it: \`git checkout ${mark.slice(0, 12)} -- ${path}\`, commit and push.`,
  );
}

function unreadable(branch: string, complaint: string): Failure {
  const line = complaint.split('\n').find((text) => /^(?:fatal|error|remote): /.test(text)) ?? 'git gave no reason';
  return fail(
    `The ledger on \`${branch}\` of \`origin\` could not be read: ${line.replace(/^\w+: /, '').replace(/\.$/, '')}.`,
    'Check the network and the access: `git ls-remote origin` says the same.',
  );
}
