import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configPath } from '../config.ts';
import { readTextFile } from './read-worktree.ts';
import type { SourceReading } from './source.ts';

/** The configuration file as one source; none when there is no such file. */
export function readConfig(root: string): SourceReading {
  const file = join(root, configPath);
  if (!existsSync(file)) return { sources: [], diagnostics: [] };
  const { source, diagnostics } = readTextFile(file, configPath);
  return { sources: source === null ? [] : [source], diagnostics };
}
