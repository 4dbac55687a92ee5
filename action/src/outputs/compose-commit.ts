import { changeSentence } from '../changes/change-sentence.ts';
import { countWords } from '../changes/changes-to-mdast.ts';
import type { PersonaChanges } from '../changes/compare-builds.ts';
import { valenceOf } from '../changes/rank-changes.ts';
import { formatCount } from '../reports/format-value.ts';
import { quoteWords } from '../reports/quote-words.ts';

/** By this line of its message a commit of ours is known again, and the notes that its reports were made of. */
export const sourceTrailer = 'Handoff-Reports-Source';
const baseTrailer = 'Handoff-Reports-Base';

export interface CommitMessage {
  readonly headline: string;
  readonly body: string;
}

const mostTold = 7;
const longestLine = 200;

/**
 * The message of a commit of reports: how many, what changed most, and the commits before and after as trailers.
 *
 * @param source the commit of the notes that the reports were made of.
 * @param base the commit that the reports before were made of; null where none is known.
 */
export function composeCommit(
  paths: readonly string[],
  whole: PersonaChanges | null,
  source: string,
  base: string | null,
): CommitMessage {
  const [only] = paths.length === 1 ? paths : [];
  const what = only ?? `${formatCount(paths.length)} reports`;
  const told = whole === null || whole.changes.length === 0 ? '' : `: ${countWords(whole.counts)}`;
  const trailers = [...(base === null ? [] : [`${baseTrailer}: ${base}`]), `${sourceTrailer}: ${source}`];
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
