/**
 * Takes the requests that the action makes out of GitHub's own OpenAPI description, which is far too large to depend on:
 *
 *     npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.deref.json
 *     node test/helpers/hub/extract-openapi.ts package/generated/api.github.com.deref.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** What is checked of one request. */
export interface Operation {
  readonly method: string;
  /** With names in braces: `/repos/{owner}/{repo}/pulls`. */
  readonly path: string;
  readonly query: { readonly [name: string]: object };
  /** The JSON schema of the body; null where there is none. */
  readonly body: object | null;
}

const wanted = [
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['post', '/repos/{owner}/{repo}/git/refs'],
  ['patch', '/repos/{owner}/{repo}/git/refs/{ref}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['post', '/repos/{owner}/{repo}/pulls'],
  ['patch', '/repos/{owner}/{repo}/pulls/{pull_number}'],
] as const;

interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly requestBody?: { readonly content: { readonly 'application/json'?: { readonly schema: object } } };
}

if (import.meta.main) {
  const [, , file = ''] = process.argv;
  const { paths }: { paths: { [path: string]: { [method: string]: Described } } } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const operations = wanted.map(([method, path]): Operation => {
    const { parameters = [], requestBody } = paths[path]?.[method] ?? {};
    const query = parameters.filter((one) => one.in === 'query').map(({ name, schema }) => [name, schema] as const);
    const body = requestBody?.content['application/json']?.schema ?? null;
    return { method, path, query: Object.fromEntries(query), body };
  });
  writeFileSync(
    new URL('../../fixtures/github-openapi.json', import.meta.url),
    `${JSON.stringify(operations, null, 2)}\n`,
  );
}
