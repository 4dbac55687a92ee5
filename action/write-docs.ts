import { writeFileSync } from 'node:fs';
import { changesPage } from './changes-page.ts';
import { configSchema } from './config-schema.ts';
import { inputsPage } from './inputs-page.ts';
import { readingRulesPage } from './reading-rules-page.ts';
import type { Analysis } from './src/analyses/define-analysis.ts';
import { readTypes } from './src/analyses/find-gaps.ts';
import { analyses } from './src/analyses/index.ts';
import { diagnosticKinds } from './src/diagnostics.ts';
import { type AnyRecordType, usualFile } from './src/records/define-record.ts';
import { recordTypes } from './src/records/index.ts';

const generated = 'This page is generated from the source by `npm run docs`; a test compares it.';

/** The pages that say what the code says: names of files in `action/docs/` and their text. */
export function generatedDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['records.md', recordsPage()],
    ['analyses.md', analysesPage()],
    ['changes.md', changesPage(generated)],
    ['diagnostics.md', diagnosticsPage()],
    ['inputs.md', inputsPage(generated)],
    ['reading-rules.md', readingRulesPage(generated)],
    ['schema.json', configSchema()],
  ]);
}

function recordsPage(): string {
  const types: readonly AnyRecordType[] = Object.values(recordTypes);
  const intro = [
    '# Tables',
    generated,
    'Each table is found by its heading and its columns. Names are matched without case, spacing or punctuation, and every synonym below is accepted. A column marked **needed** must be there; an unknown cell (`TBD`, `?`, blank) in it becomes a gap in the reports, a cell that does not apply is `N/A`.',
    'Four columns belong to every table: `ID` (optional; without it the id is made from the columns named under “Known by”), `Entity` (a code of the entities table, or `all`), `Basis` (`stated`, or `assumed` for a figure that somebody estimated), and `Notes`.',
  ];
  return page([...intro, ...types.flatMap(recordSection)]);
}

function recordSection(type: AnyRecordType): readonly string[] {
  const rows = Object.values(type.columns).map((column) =>
    row([
      column.required ? `**${column.title}** (needed)` : column.title,
      column.holds,
      code(column.example),
      column.synonyms.map(code).join(', '),
    ]),
  );
  const known = type.identity.map((field) => type.columns[field]?.title ?? field).join(' and ');
  const entity = { required: 'needed', optional: 'optional', many: 'a list', none: 'none', self: 'itself' }[
    type.entity
  ];
  return [
    `## ${type.table}`,
    `${type.says} Kept in \`${usualFile(type)}\`. Type \`${type.type}\`. Known by ${known || 'its ID'}. Entity: ${entity}.`,
    ...(type.synonyms.length > 0 ? [`Also called ${type.synonyms.map(code).join(', ')}.`] : []),
    [row(['Column', 'Holds', 'Example', 'Also written']), '| --- | --- | --- | --- |', ...rows].join('\n'),
  ];
}

function analysesPage(): string {
  return page([
    '# Analyses',
    generated,
    'Each answers one question from the records it declares to read. Ids and codes are permanent.',
    ...analyses.flatMap(analysisSection),
  ]);
}

function analysisSection(analysis: Analysis): readonly string[] {
  const reads = readTypes(analysis).map((type) => {
    const definition: AnyRecordType = recordTypes[type];
    const title = (field: string) => definition.columns[field]?.title ?? field;
    const needs: readonly string[] = analysis.reads[type]?.needs ?? [];
    const uses: readonly string[] = analysis.reads[type]?.uses ?? [];
    const fields = [
      ...(needs.length > 0 ? [`needs ${needs.map(title).join(', ')}`] : []),
      ...(uses.length > 0 ? [`can use ${uses.map(title).join(', ')}`] : []),
    ];
    return `- [${definition.table}](records.md#${definition.table.toLowerCase().replaceAll(' ', '-')})${fields.length > 0 ? `: ${fields.join('; ')}` : ''}`;
  });
  if (analysis.reads.items) reads.push('- the items of the handoff notes');
  if (analysis.reads.notes) reads.push('- what the handoff notes say of themselves');
  return [
    `## ${analysis.id}`,
    `**${analysis.title}** (${analysis.code}). ${analysis.question}`,
    `Method: ${analysis.formula}`,
    `Reads:\n\n${reads.join('\n')}`,
  ];
}

function diagnosticsPage(): string {
  const sections = Object.entries(diagnosticKinds)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, kind]) => [
      `## ${id}`,
      `**${kind.title}.** ${kind.severity}. ${kind.because}`,
      `Mend: ${kind.mend}`,
    ]);
  return page([
    '# Diagnostics',
    generated,
    'What can be wrong with the text of a note or a table. Codes are permanent: never renamed, never reused. An error fails `check`; a warning or an info does not.',
    ...sections,
  ]);
}

const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const code = (text: string): string => `\`${text}\``;

if (import.meta.main) {
  for (const [name, text] of generatedDocs()) writeFileSync(new URL(`docs/${name}`, import.meta.url), text);
}
