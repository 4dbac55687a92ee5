import { type Example, exampleDay, fieldsOf, runExample } from './run-example.ts';
import type { Analysis, RowType } from './src/analyses/define-analysis.ts';
import { readTypes } from './src/analyses/find-gaps.ts';
import type { AnyRecordType } from './src/records/define-record.ts';
import { recordTypes } from './src/records/index.ts';
import type { Persona } from './src/reports/persona.ts';
import type { Block } from './src/section.ts';

/** The page of one analysis: its question, its method, what it reads, and what it says of an example. */
export function analysisPage(analysis: Analysis, personas: readonly Persona[], intro: string): string {
  const { id, code, title, question, formula } = analysis;
  const example = runExample(analysis);
  const parts = [
    `# ${title}`,
    intro,
    `**${question}**`,
    formula,
    `\`${id}\`, ${code}. Shown to ${linkPersonas(id, personas, '../../personas/')}. All analyses: [the list](../analyses.md).`,
    '## What it reads',
    reads(analysis),
    '## An example',
    `On ${exampleDay}, from`,
    ...example.sources.map(({ text }) => fenced(text)),
    'comes this section:',
    quoted(example.body),
    ...names(id, example, personas),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The personas whose report has the analysis, as links to their files. */
export function linkPersonas(id: string, personas: readonly Persona[], folder: string): string {
  return personas
    .filter(({ sections }) => sections.includes(id))
    .map((persona) => `[${nameOf(persona)}](${folder}${persona.id}.md)`)
    .join(', ');
}

function nameOf({ title }: Persona): string {
  return title.replace(/ Perspective$/, '');
}

function reads(analysis: Analysis): string {
  const rows = readTypes(analysis).map((type) => {
    const { needs, uses } = fieldsOf(analysis, type);
    return [linkTable(type), titles(type, needs), titles(type, uses)];
  });
  const { items, notes, evidence } = analysis.reads;
  const others = [
    ...(items ? ['The actions, blockers, decisions and questions of the [notes](../write-a-handoff.md).'] : []),
    ...(notes ? ['What the [notes](../write-a-handoff.md) say of themselves.'] : []),
    ...(evidence ? ['Whether the evidence (`path#symbol`) that cells name is there.'] : []),
  ];
  const tables = rows.length === 0 ? [] : [table(['Table', 'Needs', 'Can use'], rows)];
  return [...tables, ...others].join('\n\n');
}

function linkTable(type: RowType): string {
  const { table } = recordTypes[type];
  return `[${table}](../records.md#${table.toLowerCase().replaceAll(' ', '-')})`;
}

function titles(type: RowType, fields: readonly string[]): string {
  const definition: AnyRecordType = recordTypes[type];
  return fields.map((field) => definition.columns[field]?.title ?? field).join(', ');
}

/** The ids by which `explain`, JSON and CSV name what the example shows. */
function names(id: string, { section }: Example, personas: readonly Persona[]): readonly string[] {
  const rows = section.blocks.flatMap((block) => {
    const name = nameOfBlock(block);
    return name === null ? [] : [[`\`${block.id}\``, block.kind, name]];
  });
  const figure = section.blocks.find(({ kind }) => kind === 'figure');
  const persona = personas.find(({ sections }) => sections.includes(id));
  const ask =
    figure && persona
      ? [`\`npx handoff-reports explain ${persona.id} ${id}/${figure.id}\` traces one to its lines.`]
      : [];
  return rows.length === 0 ? [] : ['## Its names', table(['Id', 'Is a', 'Says'], rows), ...ask];
}

function nameOfBlock(block: Block): string | null {
  return block.kind === 'figure' || block.kind === 'table' ? block.title : null;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function fenced(text: string): string {
  return `\`\`\`markdown\n${text.trimEnd()}\n\`\`\``;
}

/** Set off from the page, headings and folds included. */
function quoted(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
