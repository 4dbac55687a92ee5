import { posix } from 'node:path';
import { type Entry, type FileTree, isLeftOut, mostDepth, mostFiles, noteFolders, type Target } from './find-notes.ts';
import type { Git, GitObject } from './open-git.ts';

/** The files of a commit that notes can be in, and the id of each. */
export interface CommitTree extends FileTree {
  readonly idOf: (realPath: string) => string | null;
}

interface GitEntry extends Entry {
  readonly id: string;
}

interface Loading {
  readonly git: Git;
  readonly idByPath: Map<string, string>;
  readonly entriesByFolder: Map<string, Promise<readonly GitEntry[]>>;
  readonly targetByLink: Map<string, Target>;
  /** Real paths of the folders loaded with all that is below them. */
  readonly loaded: Set<string>;
}

/** Loads the note folders of a commit with all folders that their links lead to; nothing else is asked of git. */
export async function loadCommitTree(git: Git, commit: string): Promise<CommitTree> {
  const loading: Loading = {
    git,
    // `:./` is the tree of the folder that git runs in, which need not be the top of the repository.
    idByPath: new Map([['', `${commit}:./`]]),
    entriesByFolder: new Map(),
    targetByLink: new Map(),
    loaded: new Set(),
  };
  const top = await listFolder(loading, '');
  const notes = top.filter(({ name }) => noteFolders.some((folder) => folder === name));
  for (const entry of notes) await loadEntry(loading, '', entry);
  return toFileTree(loading);
}

async function toFileTree({ entriesByFolder, targetByLink, idByPath }: Loading): Promise<CommitTree> {
  const listed = new Map<string, readonly Entry[]>();
  for (const [folder, entries] of entriesByFolder) listed.set(folder, await entries);
  return {
    list: (folder) => listed.get(folder) ?? 'there are too many folders before it',
    follow: (link) => targetByLink.get(link) ?? { kind: 'missing' },
    idOf: (realPath) => idByPath.get(realPath) ?? null,
  };
}

async function loadEntry(loading: Loading, folder: string, { name, kind }: GitEntry): Promise<void> {
  const path = posix.join(folder, name);
  if (kind === 'folder') return loadFolder(loading, path);
  if (kind !== 'link') return;
  const target = await follow(loading, path);
  loading.targetByLink.set(path, target);
  if (target.kind === 'folder' && target.path !== '') await loadFolder(loading, target.path);
}

async function loadFolder(loading: Loading, path: string): Promise<void> {
  if (loading.loaded.has(path) || path.split('/').length > mostDepth || loading.idByPath.size > 4 * mostFiles) return;
  loading.loaded.add(path);
  const entries = await listFolder(loading, path);
  await Promise.all(entries.filter(({ name }) => !isLeftOut(name)).map((entry) => loadEntry(loading, path, entry)));
}

/** The entries of a folder whose parent is listed already; asked of git once. */
function listFolder(loading: Loading, path: string): Promise<readonly GitEntry[]> {
  const known = loading.entriesByFolder.get(path);
  if (known) return known;
  const listing = loading.git.read(loading.idByPath.get(path) ?? '').then((tree) => {
    const entries = readTree(tree);
    for (const { name, id } of entries) loading.idByPath.set(posix.join(path, name), id);
    return entries;
  });
  loading.entriesByFolder.set(path, listing);
  return listing;
}

const mostLinks = 40;

/** Resolves a path name by name, as an operating system does: `..` above the root and absolute links leave it. */
async function follow(loading: Loading, path: string): Promise<Target> {
  const names = path.split('/');
  let here = '';
  let links = 0;
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (here === '') return { kind: 'outside' };
      here = posix.join(here, '..').replace(/^\.$/, '');
      continue;
    }
    const entry = (await listFolder(loading, here)).find((one) => one.name === name);
    if (entry?.kind === 'folder') here = posix.join(here, name);
    else if (entry?.kind === 'link' && ++links <= mostLinks) {
      const text = await readLink(loading, entry.id);
      if (text.startsWith('/')) return { kind: 'outside' };
      names.unshift(...text.split('/'));
    } else if (entry?.kind === 'file' && names.length === 0) return { kind: 'file', path: posix.join(here, name) };
    else return { kind: 'missing' };
  }
  return { kind: 'folder', path: here };
}

async function readLink(loading: Loading, id: string): Promise<string> {
  const blob = await loading.git.read(id);
  return Buffer.from(blob?.bytes ?? []).toString('utf8');
}

/** The entries of a tree object: `<mode> <name>`, NUL, and the id in bytes (20, or 32 where ids are SHA-256). */
function readTree(tree: GitObject | null): readonly GitEntry[] {
  const bytes = Buffer.from(tree?.type === 'tree' ? (tree.bytes ?? []) : []);
  const idLength = (tree?.id.length ?? 0) / 2;
  const entries: GitEntry[] = [];
  for (let start = 0; start < bytes.length; ) {
    const space = bytes.indexOf(0x20, start);
    const end = bytes.indexOf(0, space);
    const mode = bytes.toString('latin1', start, space);
    start = end + 1 + idLength;
    entries.push({
      name: bytes.toString('utf8', space + 1, end),
      kind: kindByMode[mode] ?? 'file',
      id: bytes.toString('hex', end + 1, start),
    });
  }
  return entries;
}

/** Every other mode is a file's; 160000 is another repository. */
const kindByMode: { readonly [mode: string]: Entry['kind'] } = {
  '40000': 'folder',
  '120000': 'link',
  '160000': 'other',
};
