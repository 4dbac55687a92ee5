import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, root } from './helpers/source-files.ts';
import { parseWorkflow } from './helpers/workflows/parse-workflow.ts';
import { validateManifest, validateWorkflow } from './helpers/workflows/validate-workflow.ts';
import { workflowRules } from './helpers/workflows/workflow-rules.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const shipped = filesBelow('.github/workflows').map((path) => ({
  name: path,
  text: read(`.github/workflows/${path}`),
}));
const pages = ['README.md', ...filesBelow('action/docs').map((path) => `action/docs/${path}`)];
const examples = pages
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) =>
    [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      .map(([, text = ''], index) => ({ name: `${path}, example ${index + 1}`, text }))
      .filter(({ text }) => /^jobs:/m.test(text)),
  );
const all = [...shipped, ...examples];

test('the workflows are there, and so are examples for adopters', () => {
  const names = ['ci.yml', 'digest.yml', 'preview.yml', 'release.yml', 'reports.yml'];
  expect(shipped.map(({ name }) => name)).toEqual(names);
  expect(examples.length).toBeGreaterThanOrEqual(4);
});

describe.each(all)('$name', ({ text }) => {
  test('is a workflow by the tools of GitHub', async () => {
    expect(await validateWorkflow(text)).toEqual([]);
  });

  test.each(Object.entries(workflowRules))('%s', (_name, rule) => {
    expect(rule(parseWorkflow(text))).toEqual([]);
  });
});

test('action.yml is an action', async () => {
  expect(await validateManifest(read('action/action.yml'))).toEqual([]);
});

test('what knows addresses has an environment of its own, and may write nothing', () => {
  const jobs = all.flatMap(({ text }) => Object.values(parseWorkflow(text).jobs));
  const mailing = jobs.filter((job) => /\bsecrets\.MAIL_/.test(JSON.stringify(job)));
  expect(mailing.length).toBe(2);
  for (const { permissions, environment } of mailing) {
    expect(permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(environment).toBe('mail');
  }
});

test('what publishes is never started by a report', () => {
  const publishing = all.filter(({ text }) => /contents: write/.test(text) && /^ {2}push:\n {4}branches/m.test(text));
  expect(publishing.length).toBeGreaterThanOrEqual(2);
  for (const { text } of publishing) {
    expect(text).toContain('- handoffs/**');
    expect(text).not.toMatch(/^\s*- ['"]?(?:\*\*|reports\b)/m);
  }
});

const sound = read('.github/workflows/preview.yml');
const sha = '0123456789abcdef0123456789abcdef01234567';

/** A sound workflow in which one text stands instead of another. */
function edited(from: string | RegExp, to: string): string {
  const text = sound.replace(from, () => to);
  if (text === sound) throw new Error(`preview.yml does not hold ${from}.`);
  return text;
}
const value = (name: string): string => `\${{ ${name} }}`;
const withStep = (step: string): string => `${sound}      - ${step}\n`;

/** The same, started by a pushed tag and with one more step. */
function release(step: string): string {
  return `${edited('  pull_request:\n', "  push:\n    tags: ['v*']\n")}      - ${step}\n`;
}

function container(password: string): string {
  return `    container:\n      image: a\n      credentials: { username: b, password: ${password} }\n`;
}

const token = `ghp_${'a1'.repeat(18)}`;
const bad: readonly (readonly [keyof typeof workflowRules, string])[] = [
  ['unpinned-uses', withStep('uses: actions/upload-artifact@v7')],
  ['unpinned-uses', withStep(`uses: actions/upload-artifact@${sha}`)],
  ['unpinned-uses', withStep('uses: handoff-reports/handoff-reports/action@main')],
  ['excessive-permissions', edited('permissions: {}', '')],
  ['excessive-permissions', edited('permissions: {}', 'permissions: write-all')],
  ['excessive-permissions', edited(/ {4}permissions:\n(?: {6}.*\n)+/, '')],
  ['excessive-permissions', edited(/contents: read .*/, 'contents: read')],
  ['template-injection', withStep(`run: echo ${value('github.event.pull_request.title')}`)],
  [
    'template-injection',
    withStep(`uses: a/b@${sha} # v1.0.0\n        with: { script: "x('${value('github.ref')}')" }`),
  ],
  ['artipacked', edited('          persist-credentials: false\n', '')],
  ['artipacked', edited('persist-credentials: false', 'persist-credentials: true')],
  ['dangerous-triggers', edited('pull_request:', 'pull_request_target:')],
  ['dangerous-triggers', edited('merge_group:', 'workflow_run: { workflows: [CI] }')],
  ['cache-poisoning', release(`uses: actions/cache@${sha} # v5.0.0`)],
  ['cache-poisoning', release(`uses: actions/setup-node@${sha} # v7.0.0`)],
  ['cache-poisoning', release(`uses: actions/setup-java@${sha} # v5.0.0\n        with: { cache: maven }`)],
  ['secrets-inherit', edited('    timeout-minutes', '    secrets: inherit\n    timeout-minutes')],
  ['overprovisioned-secrets', withStep(`run: echo\n        env: { ALL: "${value('toJSON(secrets)')}" }`)],
  ['github-env', withStep('run: echo "NAME=$(cat name)" >> "$GITHUB_ENV"')],
  ['github-env', withStep('run: echo "$PWD" >> "$GITHUB_PATH"')],
  ['insecure-commands', withStep('run: echo\n        env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }')],
  ['hardcoded-credentials', withStep(`run: echo\n        env: { TOKEN: ${token} }`)],
  ['hardcoded-credentials', edited('    timeout-minutes', `${container('hunter2')}    timeout-minutes`)],
  ['timeouts', edited(/ {4}timeout-minutes: \d+\n/, '')],
  ['concurrency', edited(/concurrency:\n(?: {2}.*\n)+/, '')],
  [
    'separate-clouds',
    edited(/contents: read .*/, 'contents: write # to commit').concat(
      `        env:\n          AWS_ACCESS_KEY_ID: ${value('secrets.AWS_ACCESS_KEY_ID')}\n`,
    ),
  ],
  ['separate-clouds', edited(/contents: read .*\n.*/, 'contents: write # to commit\n      id-token: write # for AWS')],
];

describe('a bad workflow fails its rule, and no other', () => {
  test.each(bad)('%s %#', (name, text) => {
    const parsed = parseWorkflow(text);
    const failed = Object.entries(workflowRules).filter(([, rule]) => rule(parsed).length > 0);
    expect(failed.map(([rule]) => rule)).toEqual([name]);
  });

  test('every rule has one', () => {
    expect(new Set(bad.map(([name]) => name))).toEqual(new Set(Object.keys(workflowRules)));
  });
});

describe('a workflow that is none is found out', () => {
  test.each([
    ['an input that the action does not have', edited('command: preview', 'comand: preview'), "'comand'"],
    ['an input that another action does not have', edited('fetch-depth', 'fetch-deep'), "'fetch-deep'"],
    ['a context that does not exist', edited('github.ref }}', 'githb.ref }}'), 'githb'],
    ['an unknown event', edited('merge_group:', 'merge_groups:'), 'merge_groups'],
    ['an unknown permission', edited('contents: read', 'content: read'), 'content'],
    ['a script with a title in it', withStep(`run: echo ${value('github.event.pull_request.title')}`), 'untrusted'],
  ])('%s', async (_what, text, message) => {
    expect((await validateWorkflow(text)).join('\n')).toContain(message);
  });

  test('an action.yml with an unknown key', async () => {
    const text = read('action/action.yml').replace('using: node24', 'using: node24\n  pots: x.js');
    expect((await validateManifest(text)).join('\n')).toContain('pots');
  });
});
