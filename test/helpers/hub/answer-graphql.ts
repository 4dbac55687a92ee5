import { schema as github } from '@octokit/graphql-schema';
import { buildSchema, execute, GraphQLError, parse, validate } from 'graphql';
import { type Change, commitOn, readBranch } from './bare-repository.ts';
import type { Client, HubState } from './hub-state.ts';

// GitHub's own text defines two fields twice, so its inner rules are taken for granted.
const schema = buildSchema(github.idl, { assumeValidSDL: true });

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

/** Answers a request by GitHub's schema: one that the schema does not allow is refused as GitHub refuses it. */
export function answerGraphql(state: HubState, client: Client, body: { query?: string; variables?: object }): object {
  const document = parse(body.query ?? '');
  const faults = validate(schema, document);
  if (faults.length > 0) return { errors: faults.map(({ message }) => ({ message })) };
  const rootValue = {
    viewer: { login: client.login },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommit(state, client, input),
  };
  const result = execute({ schema, document, rootValue, variableValues: { ...body.variables } });
  if (result instanceof Promise) throw new Error('A resolver waited.');
  if (!result.errors) return result;
  // GitHub names the kind of an error beside its message.
  const errors = result.errors.map(({ message, path, extensions }) => ({ type: extensions.type, path, message }));
  return { data: result.data, errors };
}

function createCommit(state: HubState, client: Client, input: CommitInput): object {
  const { branchName, repositoryNameWithOwner } = input.branch;
  if (repositoryNameWithOwner !== state.repository)
    refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`);
  if (client.permissions.contents !== 'write') refuse('FORBIDDEN', 'Resource not accessible by integration');
  if (state.protectedBranches.has(branchName)) {
    refuse('UNPROCESSABLE', 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
  }
  const head = readBranch(state.folder, branchName);
  if (head === null) refuse('NOT_FOUND', 'No commit exists with specified expectedHeadOid or no such branch');
  if (head !== input.expectedHeadOid) {
    refuse('STALE_DATA', `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`);
  }
  const { additions = [], deletions = [] } = input.fileChanges;
  const changes: readonly Change[] = [
    ...additions.map(({ path, contents }) => ({ path, bytes: Buffer.from(contents, 'base64') })),
    ...deletions.map(({ path }) => ({ path, bytes: null })),
  ];
  const message = [input.message.headline, ...(input.message.body ? ['', input.message.body] : [])].join('\n');
  return { commit: { oid: commitOn(state.folder, branchName, input.expectedHeadOid, message, changes) } };
}

function refuse(type: string, message: string): never {
  throw new GraphQLError(message, { extensions: { type } });
}
