import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analysisPage, linkPersonas } from './analysis-page.ts';
import { changesPage } from './changes-page.ts';
import { configSchema } from './config-schema.ts';
import { inputsPage } from './inputs-page.ts';
import { readingRulesPage } from './reading-rules-page.ts';
import { analyses } from './src/analyses/index.ts';
import { diagnosticKinds } from './src/diagnostics.ts';
import { type AnyRecordType, usualFile } from './src/records/define-record.ts';
import { recordTypes } from './src/records/index.ts';
import type { Persona } from './src/reports/persona.ts';
import { readPersona } from './src/reports/read-persona.ts';
import { readFolder } from './src/sources/read-folder.ts';

const generated = 'This page is generated from the source by `npm run docs`; a test compares it.';

/** The pages that say what the code says: names of files in `action/docs/` and their text. */
export function generatedDocs(): ReadonlyMap<string, string> {
  const personas = shippedPersonas();
  return new Map([
    ['records.md', recordsPage()],
    ['analyses.md', analysesPage(personas)],
    ...analyses.map((analysis) => [`analyses/${analysis.id}.md`, analysisPage(analysis, personas, generated)] as const),
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
    'Each table is found by its heading and its columns. Names are matched without case, spacing or punctuation, and every synonym below is accepted. A column marked **needed** must be there; an unknown cell (`TBD`, `?`, blank) in it becomes a gap in the reports, and `TBD (by 2026-12-15)` says by when it will be known; a cell that does not apply is `N/A`.',
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

function analysesPage(personas: readonly Persona[]): string {
  const rows = analyses.map(({ id, code, title, question }) =>
    row([`[${title}](analyses/${id}.md)`, code, question, linkPersonas(id, personas, '../personas/')]),
  );
  return page([
    '# Analyses',
    generated,
    'Each answers one question from the records it declares to read. Ids and codes are permanent. The page of an analysis says how it computes, what it reads, and what it says of an example.',
    [row(['Analysis', 'Code', 'Question', 'Shown to']), '| --- | --- | --- | --- |', ...rows].join('\n'),
  ]);
}

/** The personas that are shipped, in the order of their names. */
function shippedPersonas(): readonly Persona[] {
  const ids = analyses.map(({ id }) => id);
  return readFolder(fileURLToPath(new URL('personas/', import.meta.url)), 'personas', '.md').sources.flatMap(
    (source) => readPersona(source, ids).persona ?? [],
  );
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
  mkdirSync(new URL('docs/analyses/', import.meta.url), { recursive: true });
  for (const [name, text] of generatedDocs()) writeFileSync(new URL(`docs/${name}`, import.meta.url), text);
}
