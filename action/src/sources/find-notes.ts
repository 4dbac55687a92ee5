import type { Diagnostic, DiagnosticCode } from '../diagnostics.ts';
import { diagnoseFile } from './decode-source.ts';

/** One name in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** Where a symbolic link ends: a path from the root and what stands there, or why it cannot be followed. */
export type Target =
  | { readonly kind: 'file' | 'folder'; readonly path: string }
  | { readonly kind: 'outside' | 'missing' };

/** Files and folders below a root, of a work tree or of a commit. Paths are from the root, with `/`; the root is empty. */
export interface FileTree {
  /** What a folder holds, in any order; the reason in words when it cannot be listed. */
  readonly list: (folder: string) => readonly Entry[] | string;
  /** Where the link of that real path ends. */
  readonly follow: (link: string) => Target;
}

/** A file, or a link: the path it is known by, and the path without symbolic links. */
interface NoteFile {
  readonly path: string;
  readonly realPath: string;
}

/** The folders that hold what people write. */
export const noteFolders = ['handoffs', 'inventory'] as const;

/** Bounds that no set of notes reaches and no hostile tree passes. */
export const mostFiles = 50_000;
export const mostDepth = 32;

/**
 * The notes of a tree, sorted by path. Each file is found once, under its own path where it has one below the folders: a
 * link to a note that is there anyway adds nothing, so a link to a folder above ends. Hidden names and node_modules are
 * left out.
 */
export function findNotes(tree: FileTree): Found {
  const search: Search = { tree, files: [], diagnostics: [], links: [], seen: new Set() };
  const top = tree.list('');
  for (const entry of typeof top === 'string' ? [] : [...top].sort(byName)) {
    if (noteFolders.some((folder) => folder === entry.name)) enterTop(search, entry);
  }
  for (const link of search.links) followLink(search, link); // Grows while it runs: a linked folder may hold links.
  return finish(search);
}

interface Found {
  readonly files: readonly NoteFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Links wait until all real folders are walked, so that a file is known by its own path. */
interface Search {
  readonly tree: FileTree;
  readonly files: NoteFile[];
  readonly diagnostics: Diagnostic[];
  readonly links: NoteFile[];
  /** The real paths of files and folders already met. */
  readonly seen: Set<string>;
}

function enterTop(search: Search, { name, kind }: Entry): void {
  if (kind === 'folder') walk(search, name, name);
  else if (kind === 'link') search.links.push({ path: name, realPath: name });
  else report(search, 'source/unreadable', name, `Unexpected file \`${name}\`, expected a folder of notes.`);
}

function walk(search: Search, path: string, realPath: string): void {
  if (search.seen.has(realPath) || search.files.length > mostFiles) return;
  search.seen.add(realPath);
  if (path.split('/').length > mostDepth) {
    report(search, 'source/too-many', path, tooDeep);
    return;
  }
  const entries = search.tree.list(realPath);
  if (typeof entries === 'string') {
    report(search, 'source/unreadable', path, `Unexpected folder that cannot be listed: ${entries}.`);
    return;
  }
  for (const { name, kind } of [...entries].sort(byName)) {
    if (isLeftOut(name)) continue;
    if (kind === 'folder') walk(search, `${path}/${name}`, `${realPath}/${name}`);
    else if (kind === 'link') search.links.push({ path: `${path}/${name}`, realPath: `${realPath}/${name}` });
    else if (isNoteName(name)) addNote(search, `${path}/${name}`, `${realPath}/${name}`, kind);
  }
}

function followLink(search: Search, { path: link, realPath }: NoteFile): void {
  const target = search.tree.follow(realPath);
  if (target.kind === 'folder') {
    const leadsUp = target.path === '' || realPath.startsWith(`${target.path}/`);
    if (!leadsUp) walk(search, link, target.path);
  } else if (isNoteName(link)) {
    if (target.kind === 'file') addNote(search, link, target.path, 'file');
    else reportLink(search, link, target.kind);
  } else if (target.kind !== 'file' && !link.slice(link.lastIndexOf('/')).includes('.')) {
    reportLink(search, link, target.kind);
  }
}

function addNote(search: Search, path: string, realPath: string, kind: 'file' | 'other'): void {
  if (search.seen.has(realPath)) return;
  search.seen.add(realPath);
  if (kind === 'file') search.files.push({ path, realPath });
  else report(search, 'source/unreadable', path, 'Unexpected device or pipe, expected a file.');
}

function reportLink(search: Search, link: string, kind: 'outside' | 'missing'): void {
  if (kind === 'missing')
    report(search, 'source/unreadable', link, 'Unexpected link that leads nowhere, expected a file.');
  else
    report(search, 'source/outside-root', link, 'Unexpected link that leaves the repository, expected a file in it.');
}

function report(search: Search, code: DiagnosticCode, path: string, message: string): void {
  search.diagnostics.push(diagnoseFile(code, path, message));
}

function finish(search: Search): Found {
  const files = search.files.slice(0, mostFiles).sort(byPath);
  if (search.files.length > mostFiles) report(search, 'source/too-many', noteFolders[0], tooMany);
  if (files.length === 0 && search.diagnostics.length === 0) report(search, 'source/none', noteFolders[0], nothing);
  return { files, diagnostics: search.diagnostics };
}

export function isNoteName(name: string): boolean {
  return name.slice(-3).toLowerCase() === '.md';
}

/** Hidden names and installed packages are no notes. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

const tooMany = `Unexpected file after the first ${mostFiles}, expected fewer notes: the rest was left out.`;
const tooDeep = `Unexpected folder more than ${mostDepth} levels deep, expected fewer: it was left out.`;
const nothing = 'Unexpected repository without notes, expected a markdown file in `handoffs/` or `inventory/`.';
const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : 1);
const byPath = (a: NoteFile, b: NoteFile): number => (a.path < b.path ? -1 : 1);
