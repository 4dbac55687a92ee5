import { createHash } from 'node:crypto';
import type { Day } from '../day.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { committerDay } from './committer-day.ts';
import { type Decoded, decodeSource, mostBytes, refuse, tooLarge } from './decode-source.ts';
import type { Failure } from './failure.ts';
import { findNotes } from './find-notes.ts';
import { loadCommitTree } from './load-commit-tree.ts';
import { type Git, type GitObject, openGit } from './open-git.ts';
import { mostBytesInAll, tooMuch } from './read-worktree.ts';
import type { Source, SourceReading } from './source.ts';

/** The notes that there are at a commit, none of them read. */
export interface CommitNotes {
  /** The commit's full id. */
  readonly commit: string;
  /** The committer's date, in the committer's time zone; null where the commit states none that exists. */
  readonly committed: Day | null;
  /** The same for the same notes under the same paths, whatever the commit. */
  readonly digest: string;
  readonly files: readonly { readonly path: string; readonly id: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The commits of a repository, read by one git process. What is the same at two commits in a row is read once. */
export interface Commits {
  /** Null when there is no commit of that name. */
  readonly find: (revision: string) => Promise<CommitNotes | null>;
  /** The text of the notes. A note that is the same at two commits in a row is the same object. */
  readonly read: (notes: CommitNotes) => Promise<SourceReading>;
  /** Ends git; gives the reason where it could not do its work. */
  readonly close: () => Promise<Failure | null>;
}

/** @param root a folder of a work tree; the paths are from it, also when it is not the top of the repository. */
export function openCommits(root: string): Commits {
  const git = openGit(root, mostBytes);
  const trees = rememberTrees(git);
  // The last one of each path is enough, as commits are read in their order: memory does not grow with the history.
  const lastByPath = new Map<string, { readonly id: string; readonly decoded: Promise<Decoded> }>();
  const decode = ({ path, id }: CommitNotes['files'][number]): Promise<Decoded> => {
    const last = lastByPath.get(path);
    if (last?.id === id) return last.decoded;
    const decoded = git.read(id).then((blob) => decodeBlob(path, blob));
    lastByPath.set(path, { id, decoded });
    return decoded;
  };
  return {
    find: async (revision) => {
      const commit = await git.read(`${revision}^{commit}`);
      return commit && findFiles(trees, commit);
    },
    read: (notes) => readFiles(notes, decode),
    close: git.close,
  };
}

/** A tree that has an id never changes; trees are few, and all commits share most of them. */
function rememberTrees(git: Git): Git {
  const answerById = new Map<string, Promise<GitObject | null>>();
  return {
    ...git,
    read: (name) => {
      if (!/^[0-9a-f]{40,64}$/.test(name)) return git.read(name);
      const known = answerById.get(name);
      if (known) return known;
      const answer = git.read(name);
      answerById.set(name, answer);
      return answer;
    },
  };
}

async function findFiles(git: Git, commit: GitObject): Promise<CommitNotes> {
  const tree = await loadCommitTree(git, commit.id);
  const found = findNotes(tree);
  const files = found.files.map(({ path, realPath }) => ({ path, id: tree.idOf(realPath) ?? '' }));
  const listed = files.map(({ path, id }) => `${id} ${path}\0`).join('');
  const digest = createHash('sha256').update(listed).digest('hex');
  return { commit: commit.id, committed: committerDay(commit), digest, files, diagnostics: found.diagnostics };
}

function decodeBlob(path: string, blob: GitObject | null): Decoded {
  return blob?.bytes ? decodeSource(path, blob.bytes) : refuse(tooLarge(path, blob?.size ?? 0));
}

const blobsAtOnce = 500;

async function readFiles(
  { files, diagnostics: found }: CommitNotes,
  decode: (file: CommitNotes['files'][number]) => Promise<Decoded>,
): Promise<SourceReading> {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [...found];
  let total = 0;
  for (let i = 0; i < files.length; i += blobsAtOnce) {
    for (const { source, diagnostics: own } of await Promise.all(files.slice(i, i + blobsAtOnce).map(decode))) {
      total += source?.text.length ?? 0;
      if (total > mostBytesInAll) return { sources, diagnostics: [...diagnostics, tooMuch(source?.path ?? '')] };
      diagnostics.push(...own);
      if (source !== null) sources.push(source);
    }
  }
  return { sources, diagnostics };
}
