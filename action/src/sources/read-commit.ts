import { type Day, isDay } from '../day.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { decodeSource, isSource, mostBytes, tooLarge } from './decode-source.ts';
import { type Failure, fail } from './failure.ts';
import { findNotes } from './find-notes.ts';
import { type CommitTree, loadCommitTree } from './load-commit-tree.ts';
import { type Git, type GitObject, openGit } from './open-git.ts';
import { mostBytesInAll, tooMuch } from './read-worktree.ts';
import type { Source, SourceReading } from './source.ts';

export interface CommitReading extends SourceReading {
  /** The commit's full id. */
  readonly commit: string;
  /** The committer's date, in the committer's time zone; null where the commit states none that exists. */
  readonly committed: Day | null;
}

/**
 * The notes and inventory as they stood at a commit, with no checkout and one git process: the same files, by the same
 * rules, as `readWorktree` finds.
 *
 * @param root a folder of a work tree; the paths are from it, also when it is not the top of the repository.
 * @param revision any name that git knows for a commit: `main`, `v1.2`, `HEAD~3`, an id.
 */
export async function readCommit(root: string, revision: string): Promise<CommitReading | Failure> {
  const git = openGit(root, mostBytes);
  const commit = await git.read(`${revision}^{commit}`);
  const reading = commit && (await readNotes(git, await loadCommitTree(git, commit.id)));
  const failure = await git.close();
  if (failure !== null) return failure;
  if (commit === null || reading === null) return unknownRevision(revision);
  return { ...reading, commit: commit.id, committed: committerDay(commit) };
}

const blobsAtOnce = 500;

async function readNotes(git: Git, tree: CommitTree): Promise<SourceReading> {
  const { files, diagnostics: found } = findNotes(tree);
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [...found];
  let total = 0;
  for (let i = 0; i < files.length; i += blobsAtOnce) {
    const decoded = files.slice(i, i + blobsAtOnce).map(async ({ path, realPath }) => {
      const blob = await git.read(tree.idOf(realPath) ?? '');
      return blob?.bytes ? decodeSource(path, blob.bytes) : tooLarge(path, blob?.size ?? 0);
    });
    for (const read of await Promise.all(decoded)) {
      if (!isSource(read)) {
        diagnostics.push(read);
        continue;
      }
      total += read.text.length;
      if (total > mostBytesInAll) return { sources, diagnostics: [...diagnostics, tooMuch(read.path)] };
      sources.push(read);
    }
  }
  return { sources, diagnostics };
}

function unknownRevision(revision: string): Failure {
  const mend =
    'List them with `git log --oneline`; a shallow clone knows the last commits only: `git fetch --unshallow`.';
  return fail(`Unexpected revision \`${revision}\`, expected a commit of this repository.`, mend);
}

/** Reads `committer NAME <ADDRESS> SECONDS ZONE`, the zone as `+0130`. */
function committerDay(commit: GitObject): Day | null {
  const text = Buffer.from(commit.bytes ?? []).toString('utf8');
  const line = text.split('\n').find((header) => header.startsWith('committer ')) ?? '';
  const parts = /> (\d{1,12}) ([+-])(\d\d)(\d\d)$/.exec(line);
  if (parts === null) return null;
  const [, seconds, sign, hours, minutes] = parts;
  const zone = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60;
  const moment = new Date((Number(seconds) + zone) * 1000);
  const day = Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
  return isDay(day) ? day : null;
}
