import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeError } from './describe-error.ts';
import { type Failure, fail } from './failure.ts';

/** The one folder that is written to, from the root. */
export const reportsPath = 'reports';

/** The markdown files that stand in `reports/` now: text by path. Links are no reports: a write replaces them. */
export function readReports(root: string): ReadonlyMap<string, string> | Failure {
  const folder = openReports(root);
  if (folder === null) return new Map();
  if (typeof folder !== 'string') return folder;
  try {
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    return new Map(names.sort().map((name) => [`${reportsPath}/${name}`, readText(join(folder, name))]));
  } catch (error) {
    return fail(`The folder \`reports/\` cannot be read: ${describeError(error)}.`, 'Give read permission to it.');
  }
}

/** The path of `reports/`; null when there is none yet. A link is refused: what is written there could land anywhere. */
export function openReports(root: string): string | Failure | null {
  const folder = join(root, reportsPath);
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (stats.isDirectory()) return folder;
  const found = stats.isSymbolicLink() ? 'link' : 'file';
  return fail(`Unexpected ${found} \`reports\`, expected a folder to write the reports to.`, 'Move it away.');
}

/** What cannot be read is no text that was written before. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
