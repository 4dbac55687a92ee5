import { caveatWords, marksByState, wordsByState } from './src/documents/marks.ts';
import { ruleNames } from './src/documents/rule-names.ts';
import { sectionKinds, sectionMeanings, stemRows } from './src/documents/stems.ts';
import { keySynonyms } from './src/documents/synonyms.ts';

/** The page of the tables by which notes are read. */
export function readingRulesPage(intro: string): string {
  const parts = [
    '# Reading rules: the tables',
    intro,
    'These are the words by which notes are read; [Write a handoff](write-a-handoff.md) says how. Add your own under `sections` and `keys` in `.github/handoff-reports.yml`: they are tried first.',
    '## Kinds of section',
    table(
      ['Kind', 'Its section'],
      sectionKinds.map((kind) => [code(kind), sectionMeanings[kind]]),
    ),
    '## Stems of headings',
    'A heading is compared in lower case, without accents, emoji, numbering, brackets and punctuation. The rows are tried in this order, and the first that is met decides. `*` ends a word that may go on, `^` is the start of the heading, `$` its end, `=` the whole of it.',
    table(
      ['Kind', 'Stems'],
      stemRows.map(({ kind, stems }) => [code(kind), stems.map(code).join(', ')]),
    ),
    '## Keys',
    'For inline fields, key lines, front matter and columns of tables of items. Case, spacing and accents do not count.',
    table(
      ['Key', 'Also written'],
      Object.entries(keySynonyms).map(([key, names]) => [code(key), names.map(code).join(', ')]),
    ),
    '## Marks and words of state',
    table(
      ['State', 'Marks', 'Words'],
      Object.entries(wordsByState).map(([state, words]) => [code(state), marksOf(state), words.map(code).join(', ')]),
    ),
    `A caveat stays beside the state in every report: ${caveatWords.map(code).join(', ')}.`,
    '## Rules that make items',
    'Each item carries the name of its rule: `handoff-reports records --json` shows it.',
    table(
      ['Rule', 'What it reads'],
      Object.entries(ruleNames).map(([name, says]) => [code(name), says]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function marksOf(state: string): string {
  const found = Object.entries(marksByState).find(([name]) => name === state);
  return found?.[1] ?? '';
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
