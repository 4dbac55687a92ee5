import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A file's text or bytes, or the text of a symbolic link. */
export type Content = string | Uint8Array | { readonly link: string };

/** A folder of these files, removed when the test ends. The path has no links on its way. */
export function makeFolder(files: { readonly [path: string]: Content } = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'handoff-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  putFiles(folder, files);
  return folder;
}

export function putFiles(folder: string, files: { readonly [path: string]: Content }): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
}

/** A git repository with one commit of these files. */
export function makeRepository(files: { readonly [path: string]: Content }): string {
  const folder = makeFolder(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commitAll(folder);
  return folder;
}

/** Commits all there is, at noon of a day in a time zone two hours east. */
export function commitAll(folder: string, day = '2026-11-20'): void {
  git(folder, 'add', '--all');
  const date = `${day}T12:00:00+0200`;
  git(
    folder,
    '-c',
    `user.name=Dana`,
    '-c',
    'user.email=dana@example.com',
    'commit',
    '--quiet',
    '--allow-empty',
    `--date=${date}`,
    '-m',
    'Notes',
  );
}

/** Runs git apart from the settings of the machine. */
export function git(folder: string, ...words: readonly string[]): string {
  const date = words.find((word) => word.startsWith('--date='))?.slice('--date='.length);
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    ...(date && { GIT_COMMITTER_DATE: date }),
  };
  return execFileSync('git', [...words], { cwd: folder, env, encoding: 'utf8' });
}

/** A clone over a `file://` address, as from a server: `--depth=1` is obeyed. */
export function cloneRepository(from: string, ...words: readonly string[]): string {
  const folder = join(makeFolder(), 'clone');
  git(from, 'clone', '--quiet', ...words, `file://${from}`, folder);
  return folder;
}

/** Commits a note that says which of many it is; one commit a day. */
export function commitDays(folder: string, days: readonly string[]): void {
  for (const [i, day] of days.entries()) {
    putFiles(folder, { 'handoffs/a.md': `# Note ${i + 1}` });
    commitAll(folder, day);
  }
}
