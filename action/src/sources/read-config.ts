import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configPath } from '../config.ts';
import { readInside } from './read-inside.ts';
import type { SourceReading } from './source.ts';

/** The configuration file as one source; none when there is no such file. */
export function readConfig(root: string): SourceReading {
  if (!existsSync(join(root, configPath))) return { sources: [], diagnostics: [] };
  const { source, diagnostics } = readInside(root, configPath);
  return { sources: source === null ? [] : [source], diagnostics };
}
