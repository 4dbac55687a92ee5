import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvent } from '../../action/src/sources/read-event.ts';
import { makeFolder } from '../helpers/folder.ts';

const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'example/harbour',
  GITHUB_REF: 'refs/heads/feature/x',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_SERVER_URL: 'https://github.example.com/',
  GITHUB_RUN_ID: '7',
};

const withPayload = (payload: unknown) => {
  const folder = makeFolder({ 'event.json': typeof payload === 'string' ? payload : JSON.stringify(payload) });
  return readEvent({ ...env, GITHUB_EVENT_PATH: join(folder, 'event.json') });
};

test('a push', () => {
  expect(withPayload({ repository: { default_branch: 'main' } })).toEqual({
    name: 'push',
    repository: 'example/harbour',
    defaultBranch: 'main',
    branch: 'feature/x',
    sha: 'a'.repeat(40),
    pullRequest: null,
    mergeBase: null,
    server: 'https://github.example.com',
    runUrl: 'https://github.example.com/example/harbour/actions/runs/7',
  });
});

test('a tag is no branch, nor is the merge of a pull request', () => {
  expect(readEvent({ ...env, GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' }).branch).toBeNull();
  expect(readEvent({ ...env, GITHUB_REF: 'refs/pull/7/merge' }).branch).toBeNull();
});

describe('a pull request', () => {
  const from = (repo: unknown) => ({ number: 7, base: { sha: 'b' }, head: { sha: 'h', repo } });

  test.each([
    [{ full_name: 'example/harbour' }, false],
    [{ full_name: 'somebody/harbour' }, true],
    [null, true],
  ])('from %j: a fork is %s', (repo, isFork) => {
    expect(withPayload({ pull_request: from(repo) }).pullRequest).toEqual({
      number: 7,
      baseSha: 'b',
      headSha: 'h',
      isFork,
    });
  });

  test('that does not say enough is none', () => {
    expect(withPayload({ pull_request: { number: 7 } }).pullRequest).toBeNull();
  });
});

test('a merge group', () => {
  expect(withPayload({ merge_group: { base_sha: 'c' } }).mergeBase).toBe('c');
});

test.each(['', 'no json', '[]', 'null', '{"pull_request": 3, "merge_group": {"base_sha": 4}, "__proto__": {"a": 1}}'])(
  'a payload that says nothing: %j',
  (text) => {
    expect(withPayload(text)).toMatchObject({ defaultBranch: null, pullRequest: null, mergeBase: null });
  },
);

test('outside a workflow there is next to nothing', () => {
  expect(readEvent({})).toMatchObject({
    name: '',
    repository: '',
    branch: null,
    sha: '',
    server: 'https://github.com',
  });
});
