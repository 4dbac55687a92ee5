import { configKeys } from './src/config.ts';
import { extensibleKeys, extensibleSections } from './src/documents/reading-rules.ts';
import type { AnyRecordType } from './src/records/define-record.ts';
import { recordTypes } from './src/records/index.ts';

const word = { type: 'string', minLength: 1 };
/** One word alone is a list of one. */
const words = { anyOf: [word, { type: 'array', items: word }] };
const toWords = { $ref: '#/$defs/words' };
const definitions: readonly AnyRecordType[] = Object.values(recordTypes);

/** A map whose keys are these names, in the order given. */
function mapOf(names: readonly string[], schemaOf: (name: string) => object): object {
  const properties = Object.fromEntries(names.map((name) => [name, schemaOf(name)]));
  return { type: 'object', additionalProperties: false, properties };
}

function columnsOf(table: string): object {
  const titles = Object.values(definitions.find((one) => one.table === table)?.columns ?? {}).map(({ title }) => title);
  return mapOf(titles, () => toWords);
}

const tables = definitions.map(({ table }) => table);
const schemaByKey: { readonly [K in keyof typeof configKeys]: object } = {
  portfolio: word,
  currency: { type: 'string', pattern: '^[A-Z]{3}$' },
  reports: { anyOf: [word, { type: 'array', items: word, uniqueItems: true }] },
  siblings: toWords,
  sections: mapOf(extensibleSections, () => toWords),
  keys: mapOf(extensibleKeys, () => toWords),
  tables: mapOf(tables, () => toWords),
  columns: mapOf(tables, columnsOf),
};

/** The JSON schema of `.github/handoff-reports.yml`, for completion in an editor, as the text of a file. */
export function configSchema(): string {
  const properties = Object.entries(schemaByKey).map(([key, value]) => {
    const holds = configKeys[key as keyof typeof configKeys];
    return [key, { description: `${holds[0]?.toUpperCase()}${holds.slice(1)}.`, ...value }];
  });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Handoff Reports: .github/handoff-reports.yml',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    $defs: { words },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
