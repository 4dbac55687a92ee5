import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Evidence, type EvidenceFacts, printEvidence } from '../evidence.ts';
import { isInside } from './is-inside.ts';
import { readTextFile } from './read-worktree.ts';

/** Files beyond this many are not read. */
const mostFiles = 1_000;

/**
 * Looks for evidence in the work tree: its path is from the root, or from a sibling, with or without the sibling's own
 * name in front. The first file that is there decides. Nothing outside the root and the siblings is read, links resolved;
 * what cannot be read leaves no fact.
 *
 * @param root a real path.
 * @param siblings folders from the root: in it, or beside it (`../crew-tool`). One that is neither, or not there, is passed over.
 */
export function readEvidence(root: string, siblings: readonly string[], evidence: readonly Evidence[]): EvidenceFacts {
  const folders = siblings.flatMap((sibling) => openSibling(root, sibling) ?? []);
  const paths = [...new Set(evidence.map(({ path }) => path))].slice(0, mostFiles);
  const textByPath = new Map(paths.map((path) => [path, readFirst(candidates(root, folders, path), path)]));
  return new Map(
    evidence.flatMap((one): [string, boolean][] => {
      const text = textByPath.get(one.path) ?? null;
      return text === null ? [] : [[printEvidence(one), holdsName(text, one.symbol)]];
    }),
  );
}

interface Candidate {
  readonly folder: string;
  readonly path: string;
}

function candidates(root: string, siblings: readonly string[], path: string): readonly Candidate[] {
  const inSiblings = siblings.flatMap((folder): Candidate[] => {
    const name = `${basename(folder)}/`;
    return [{ folder, path }, ...(path.startsWith(name) ? [{ folder, path: path.slice(name.length) }] : [])];
  });
  return [{ folder: root, path }, ...inSiblings];
}

/** The text of the first file that is there; null where none is, or it cannot be read. */
function readFirst(found: readonly Candidate[], name: string): string | null {
  for (const { folder, path } of found) {
    const file = toReal(join(folder, path));
    if (file === null || !isInside(folder, file) || !statSync(file).isFile()) continue;
    return readTextFile(file, name).source?.text ?? null;
  }
  return null;
}

function openSibling(root: string, sibling: string): string | null {
  const folder = toReal(join(root, sibling));
  if (folder === null || !statSync(folder).isDirectory()) return null;
  return isInside(root, folder) || dirname(folder) === dirname(root) ? folder : null;
}

function toReal(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

const wordCharacter = /[\p{L}\p{N}_$]/u;

/** Whether a name stands in a text as a whole: `claim` is not in `reclaimed`. */
function holdsName(text: string, name: string): boolean {
  const [first, last] = [wordCharacter.test(name.slice(0, 1)), wordCharacter.test(name.slice(-1))];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + name.length, at + name.length + 1);
    if (!(first && wordCharacter.test(before)) && !(last && wordCharacter.test(after))) return true;
  }
  return false;
}
