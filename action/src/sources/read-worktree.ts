import {
  closeSync,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import { type Decoded, decodeSource, diagnoseFile, mostBytes, refuse, tooLarge } from './decode-source.ts';
import { describeError } from './describe-error.ts';
import { type Entry, type FileTree, findNotes, type Target } from './find-notes.ts';
import type { Source, SourceReading } from './source.ts';

/** The most text that is read in all: 256 MiB. */
export const mostBytesInAll = 256 * 1024 * 1024;

/**
 * The notes and inventory below a root as they stand in the work tree, sorted by path. What cannot be read gets a
 * diagnostic, and the rest is read.
 *
 * @param root a folder that exists, without symbolic links on its way (see `openRoot`).
 */
export function readWorktree(root: string): SourceReading {
  const found = findNotes(worktree(root));
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  let total = 0;
  for (const { path, realPath } of found.files) {
    const { source, diagnostics: own } = readTextFile(join(root, realPath), path);
    total += source?.text.length ?? 0;
    if (total > mostBytesInAll) {
      diagnostics.push(tooMuch(path));
      break;
    }
    diagnostics.push(...own);
    if (source !== null) sources.push(source);
  }
  return { sources, diagnostics };
}

/** What one file holds. `path` is the name it has in diagnostics. */
export function readTextFile(file: string, path: string): Decoded {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      return size > mostBytes ? refuse(tooLarge(path, size)) : decodeSource(path, readFileSync(descriptor));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const message = `Unexpected file that cannot be read: ${describeError(error)}.`;
    return refuse(diagnoseFile('source/unreadable', path, message));
  }
}

export function tooMuch(path: string): Diagnostic {
  return diagnoseFile(
    'source/too-many',
    path,
    'Unexpected text after the first 256 MiB: this file and the next were left out.',
  );
}

function worktree(root: string): FileTree {
  return { list: (folder) => listFolder(join(root, folder)), follow: (link) => followLink(root, link) };
}

function listFolder(folder: string): readonly Entry[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  } catch (error) {
    return describeError(error);
  }
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function followLink(root: string, link: string): Target {
  try {
    const real = realpathSync(join(root, link));
    const path = relative(root, real).split(sep).join('/');
    if (path === '..' || path.startsWith('../') || isAbsolute(path)) return { kind: 'outside' };
    const stats = statSync(real);
    if (stats.isDirectory()) return { kind: 'folder', path };
    return stats.isFile() ? { kind: 'file', path } : { kind: 'missing' };
  } catch {
    return { kind: 'missing' };
  }
}
