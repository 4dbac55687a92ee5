import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { isFailure } from '../sources/failure.ts';
import { readProgram } from '../sources/read-program.ts';
import { runGit } from '../sources/run-git.ts';
import { replaceFile } from './replace-file.ts';

/** What was computed before, outside the work tree; it saves time and nothing else, so that it may be gone at any time. */
export interface Cache {
  /** The entries by their keys, the last used last. */
  readonly entries: ReadonlyMap<string, unknown>;
  /** Keeps these instead, the last ones where there are too many. What cannot be written is not kept. */
  readonly write: (entries: ReadonlyMap<string, unknown>) => void;
}

const mostEntries = 1_000;
const mostFiles = 32;

/**
 * Opens the cache of one purpose: in the repository's own git folder, or in the user's cache folder where that cannot be
 * written. A file that holds anything else counts as none. Another program has another cache, and one that runs from its
 * source has none.
 *
 * @param home the folder that holds the program's `dist/`, ending in `/`.
 * @param purpose all that the entries depend on beside their keys: other words, another cache.
 */
export async function openCache(root: string, home: URL, purpose: readonly string[]): Promise<Cache> {
  const program = readProgram(home);
  if (program === null) return { entries: new Map(), write: () => {} };
  const name = createHash('sha256')
    .update(JSON.stringify([program, root, ...purpose]))
    .digest('hex')
    .slice(0, 32);
  const files = (await cacheFolders(root)).map((folder) => ({ folder, file: join(folder, `${name}.json`) }));
  const read = files.map(({ file }) => readEntries(file)).find((entries) => entries !== null);
  return {
    entries: new Map(read ?? []),
    write: (entries) => {
      const text = JSON.stringify(Object.fromEntries([...entries].slice(-mostEntries)));
      files.some(({ folder, file }) => attempt(() => keep(folder, file, text)));
    },
  };
}

async function cacheFolders(root: string): Promise<readonly string[]> {
  const run = await runGit(root, ['rev-parse', '--git-common-dir']);
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const own = join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'handoff-reports');
  return isFailure(run) || !run.isFine ? [own] : [join(resolve(root, run.output.trim()), 'handoff-reports'), own];
}

function readEntries(file: string): readonly [string, unknown][] | null {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : null;
  } catch {
    return null;
  }
}

function keep(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  replaceFile(file, text);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  const oldestFirst = files
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => a.time - b.time);
  for (const { path } of oldestFirst.slice(0, -mostFiles)) rmSync(path, { force: true });
}

function attempt(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}
