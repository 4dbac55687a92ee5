import { join } from 'node:path';
import { git, makeFolder, makeRepository } from './folder.ts';

/** A bare repository with one commit on `main`, as a server keeps it. */
export function makeRemote(): string {
  const remote = join(makeFolder(), 'remote.git');
  git(makeRepository({ 'README.md': '# Notes' }), 'clone', '--quiet', '--bare', '.', remote);
  return remote;
}

/** A fresh clone of it, in which somebody may commit. */
export function cloneOf(remote: string): string {
  const folder = join(makeFolder(), 'clone');
  git(makeFolder(), 'clone', '--quiet', `file://${remote}`, folder);
  git(folder, 'config', 'user.name', 'Dana');
  git(folder, 'config', 'user.email', 'dana@example.com');
  return folder;
}
