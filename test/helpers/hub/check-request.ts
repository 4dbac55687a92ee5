import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Operation } from './extract-openapi.ts';

/** A request as it came in. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** An operation of the description, and the values of the names in its path. */
export interface Known {
  readonly operation: Operation;
  readonly values: { readonly [name: string]: string };
}

const operations: readonly Operation[] = JSON.parse(
  readFileSync(new URL('../../fixtures/github-openapi.json', import.meta.url), 'utf8'),
);
// Octokit's own annotations and the formats of the description are no concern of a request's shape.
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
const validatorByOperation = new Map<Operation, ValidateFunction>(
  operations.flatMap((operation) => (operation.body === null ? [] : [[operation, ajv.compile(operation.body)]])),
);

/** Which operation a request is; null for one that GitHub's description does not have, or that nobody has extracted. */
export function findOperation({ method, path }: Asked): Known | null {
  for (const operation of operations.filter((one) => one.method === method.toLowerCase())) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    // A ref holds slashes.
    const pattern = operation.path.replace(/\{ref\}/, '(.+)').replace(/\{\w+\}/g, '([^/]+)');
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found)
      return {
        operation,
        values: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')])),
      };
  }
  return null;
}

/** What GitHub's description finds wrong with a request; empty when nothing is. */
export function faultsOf({ operation }: Known, { query, body }: Asked): readonly string[] {
  const unknown = [...query.keys()].filter((name) => operation.query[name] === undefined);
  const validate = validatorByOperation.get(operation);
  const faults = validate === undefined || validate(body ?? {}) ? [] : (validate.errors ?? []);
  return [
    ...unknown.map((name) => `unknown query parameter ${name}`),
    ...faults.map(({ instancePath, message }) => `body${instancePath} ${message}`),
  ];
}
