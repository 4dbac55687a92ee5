import { type Day, isDay } from '../day.ts';
import { reportsPath } from '../sources/read-reports.ts';

/** A report that can be written: its path, and its text for an as-of date. */
export interface Draft {
  readonly path: string;
  readonly asOf: Day;
  readonly render: (asOf: Day) => string;
}

export interface PlannedFile {
  readonly path: string;
  readonly state: 'new' | 'changed' | 'unchanged';
  /** The text to write; where the state is `unchanged`, the text that stands there. */
  readonly text: string;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  /** Files in `reports/` that no persona makes. They are named and never deleted: somebody may have written them. */
  readonly leftOver: readonly string[];
}

/**
 * Which reports to write, in the order of the drafts. A report of which only the as-of date would change is left alone, and
 * so is one that differs in its line endings only.
 */
export function planOutputs(drafts: readonly Draft[], present: ReadonlyMap<string, string>): Plan {
  const files = drafts.map((draft) => planFile(draft, present.get(draft.path)));
  const made = new Set(drafts.map(({ path }) => path));
  const leftOver = [...present.keys()].filter((path) => !made.has(path) && !isReadme(path));
  return { files, leftOver };
}

function planFile({ path, asOf, render }: Draft, present: string | undefined): PlannedFile {
  const text = render(asOf);
  if (present === undefined) return { path, state: 'new', text };
  const before = present.replaceAll('\r\n', '\n');
  const isSame = before === text || datesThatDiffer(before, text).some((date) => render(date) === before);
  return isSame ? { path, state: 'unchanged', text: present } : { path, state: 'changed', text };
}

/** The dates on the first line that differs: one of them may be the as-of date of the text before. */
function datesThatDiffer(before: string, after: string): readonly Day[] {
  const lines = after.split('\n');
  const line = before.split('\n').find((text, i) => text !== lines[i]) ?? '';
  return [...new Set(line.match(/\d{4}-\d\d-\d\d/g) ?? [])].filter(isDay);
}

const isReadme = (path: string): boolean => path.toLowerCase() === `${reportsPath}/readme.md`;
