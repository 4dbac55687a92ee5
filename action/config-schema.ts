import { configKeys } from './src/config.ts';
import { extensibleKeys, extensibleSections } from './src/documents/reading-rules.ts';
import type { AnyRecordType } from './src/records/define-record.ts';
import { recordTypes } from './src/records/index.ts';
import { extras, groupKeys, mailKeys, occasions } from './src/subscriptions.ts';

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

/** A map with these keys, each with what it holds. */
function describe<K extends string>(
  keys: { readonly [N in K]: string },
  schemaBy: { readonly [N in K]: object },
): object {
  return mapOf(Object.keys(keys), (key) => {
    const name = key as K;
    return { description: sentence(keys[name]), ...schemaBy[name] };
  });
}

function sentence(words: string): string {
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}

const listOf = (options: readonly string[]): object => {
  const one = { enum: options };
  return { anyOf: [one, { type: 'array', items: one, uniqueItems: true }] };
};
const group = {
  ...describe(groupKeys, {
    persona: word,
    when: { enum: occasions },
    entities: toWords,
    attach: listOf(extras),
    subject: word,
    domains: toWords,
  }),
  required: ['persona'],
};
const groups = { type: 'object', propertyNames: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }, additionalProperties: group };

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
  mail: describe(mailKeys, { domains: toWords, subject: word, groups }),
};

/** The JSON schema of `.github/handoff-reports.yml`, for completion in an editor, as the text of a file. */
export function configSchema(): string {
  const properties = Object.entries(schemaByKey).map(([key, value]) => {
    return [key, { description: sentence(configKeys[key as keyof typeof configKeys]), ...value }];
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
