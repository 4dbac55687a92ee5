import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * A digest of the program as it is shipped; null where it runs from its source. The entry is enough: it names its parts by
 * what is in them.
 *
 * @param home the folder that holds `dist/`, ending in `/`.
 */
export function readProgram(home: URL): string | null {
  try {
    return createHash('sha256')
      .update(readFileSync(new URL('dist/cli.js', home)))
      .digest('hex');
  } catch {
    return null;
  }
}
