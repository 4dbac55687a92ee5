import { changeSentence } from '../changes/change-sentence.ts';
import { countWords } from '../changes/changes-to-mdast.ts';
import type { PersonaChanges } from '../changes/compare-builds.ts';
import { valenceOf } from '../changes/rank-changes.ts';
import { formatCount } from '../reports/format-value.ts';
import { quoteWords } from '../reports/quote-words.ts';
import { ownTrailers } from '../sources/read-own-commit.ts';

const baseTrailer = 'Handoff-Reports-Base';

export interface CommitMessage {
  readonly headline: string;
  readonly body: string;
}

const mostTold = 7;
const longestLine = 200;

/** What a commit of reports is made of. */
export interface Publication {
  /** The paths of the reports. */
  readonly paths: readonly string[];
  /** What changed since the reports before; null where that is not known. */
  readonly whole: PersonaChanges | null;
  /** The commit of the notes that the reports were made of. */
  readonly source: string;
  /** The commit that the reports before were made of; null where none is known. */
  readonly base: string | null;
  readonly asOf: string;
  readonly version: string;
}

/** The message of a commit of reports: how many, what changed most, and how they were made as trailers. */
export function composeCommit({ paths, whole, source, base, asOf, version }: Publication): CommitMessage {
  const [only] = paths.length === 1 ? paths : [];
  const what = only ?? `${formatCount(paths.length)} reports`;
  const told = whole === null || whole.changes.length === 0 ? '' : `: ${countWords(whole.counts)}`;
  const trailers = [
    ...(base === null ? [] : [`${baseTrailer}: ${base}`]),
    `${ownTrailers.source}: ${source}`,
    `${ownTrailers.asOf}: ${asOf}`,
    `${ownTrailers.version}: ${version}`,
  ];
  return { headline: `Update ${what}${told}`, body: [...changeLines(whole), ...trailers].join('\n') };
}

/** The first changes, a line each, and an empty line below them. */
function changeLines(whole: PersonaChanges | null): readonly string[] {
  if (whole === null || whole.changes.length === 0) return [];
  const told = whole.changes.slice(0, mostTold).map((change) => {
    const line = harmless(`- ${markOf[valenceOf(change)]}${changeSentence({ ...change, causes: [] })}`);
    return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;
  });
  const rest = whole.changes.length - told.length;
  return [...told, ...(rest > 0 ? [`- and ${formatCount(rest)} more`] : []), ''];
}

const markOf = { worse: 'worse: ', better: 'better: ', neutral: '' } as const;

/** Words of notes in a message: nobody is mentioned, and no issue is closed by them. */
function harmless(words: string): string {
  return quoteWords(words)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
}
