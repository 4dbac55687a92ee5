import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, git, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';
import { type Hub, startHub } from '../helpers/hub/hub.ts';
import { type ActionEvent, runAction } from '../helpers/run-action.ts';
import { harbour, runCli } from '../helpers/run-bundle.ts';

/** A stand-in with the notes, and a checkout of its branch as `actions/checkout` makes it. */
async function start(files: { readonly [path: string]: string } = harbour): Promise<Hub> {
  return startHub(makeRepository(files));
}

function checkOut({ folder }: Hub): string {
  const place = makeFolder();
  git(place, 'clone', '--quiet', `file://${folder}`, 'work');
  return join(place, 'work');
}

const push = (hub: Hub, { inputs, ...more }: ActionEvent = {}, workspace = checkOut(hub)) =>
  runAction(workspace, { name: 'push', api: hub.url, ...more, inputs: { token: hub.token, ...inputs } });

const show = ({ folder }: Hub, what: string): string => git(folder, 'show', what);
const commits = ({ folder }: Hub, branch = 'main'): number => Number(git(folder, 'rev-list', '--count', branch));

/** Commits an edit of a note to the branch of the stand-in, as a person would. */
function edit(hub: Hub, files: { readonly [path: string]: string }): void {
  const workspace = checkOut(hub);
  putFiles(workspace, files);
  commitAll(workspace, '2026-11-22');
  git(workspace, 'push', '--quiet', 'origin', 'HEAD:main');
}

test('one commit with all reports, on top of the notes that they were made of', async () => {
  const hub = await start();
  const source = git(hub.folder, 'rev-parse', 'main').trim();
  const { status, stderr, outputs, commands } = await push(hub);
  expect([status, stderr, commands]).toEqual([0, '', [`::add-mask::${hub.token}`]]);
  expect(hub.writes()).toEqual(['POST /graphql createCommitOnBranch']);
  expect(commits(hub)).toBe(2);
  expect(outputs).toMatchObject({
    changed: 'true',
    commit: git(hub.folder, 'rev-parse', 'main').trim(),
    'pull-request': '',
  });
  expect(git(hub.folder, 'diff', '--name-only', 'main~1', 'main')).toMatch(/^(?:reports\/[a-z-]+\.md\n)+$/);
  expect(show(hub, 'main:reports/cfo.md')).toContain('# CFO Perspective');
  const message = git(hub.folder, 'log', '-1', '--format=%B', 'main');
  expect(message).toMatch(/^Update \d+ reports\n\n/);
  expect(message).toContain(`Handoff-Reports-Source: ${source}\nHandoff-Reports-As-Of: 2026-11-20\n`);
});

test('where nothing changed, nothing is asked of GitHub', async () => {
  const hub = await start();
  await push(hub);
  const before = hub.log.length;
  const { status, outputs, stdout } = await push(hub);
  expect([status, outputs.changed]).toEqual([0, 'false']);
  expect(stdout).toContain('there is nothing to do');
  expect(hub.log.length).toBe(before);
  // Another file moves the head, but nothing that a report says.
  edit(hub, { 'README.md': 'Harbour\n' });
  await push(hub, { inputs: { 'as-of': 'stated' } });
  expect(hub.writes()).toHaveLength(1);
});

test('the message says what changed since the last reports, and mentions nobody', async () => {
  const hub = await start();
  await push(hub);
  edit(hub, {
    'inventory/expenses.md': harbour['inventory/expenses.md'].replace('$300', '$900'),
    'handoffs/new.md':
      '---\nentity: HARB\n---\n# New\n\n## Blockers\n\n- Ask @dana about #12, closes #3 (priority: P0)\n',
  });
  await push(hub);
  const message = git(hub.folder, 'log', '-1', '--format=%B', 'main');
  expect(message).toMatch(/^Update \d+ reports: \d+ worse .*\n\n- worse: /);
  expect(message).toContain('- worse: Runway (Burn and runway): 10.0 to 13.8 months → 7.5 to 9.4 months');
  expect(message).not.toMatch(/@dana|#12|#3\b/);
  expect(message).toMatch(/\nHandoff-Reports-Base: [0-9a-f]{40}\nHandoff-Reports-Source: /);
});

describe('a branch that moves meanwhile', () => {
  test('is read again, and the reports are those of its tip', async () => {
    const hub = await start();
    const workspace = checkOut(hub);
    edit(hub, { 'inventory/expenses.md': harbour['inventory/expenses.md'].replace('$300', '$900') });
    const { status, stdout } = await push(hub, {}, workspace);
    expect(status).toBe(0);
    expect(stdout).toContain('has moved meanwhile: making the reports again from its tip (try 2 of 5)');
    expect(show(hub, 'main:reports/cfo.md')).toContain('$2,900–3,400 a month');
    expect(git(workspace, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  test('a commit whose answer is lost is not made twice', async () => {
    const hub = await start();
    hub.fail({ of: 'createCommitOnBranch', answer: { status: 502, body: {} }, done: true });
    expect((await push(hub)).status).toBe(0);
    expect(commits(hub)).toBe(2);
  });

  test('that never stands still ends after five tries, with nothing half done', async () => {
    const hub = await start();
    hub.fail({ of: 'createCommitOnBranch', answer: { status: 500, body: {} }, times: 9 });
    const { status, commands } = await push(hub);
    expect(status).toBe(1);
    expect(commands.at(-1)).toContain('moved 5 times while the reports were made: nothing was committed.');
    expect([commits(hub), hub.log.length]).toEqual([1, 5]);
  }, 60_000);
});

test('twenty publishers at once, with notes that move: all end well, none empty, the end is a clean build', async () => {
  const hub = await start();
  const workspaces = Array.from({ length: 20 }, (_, i) => {
    if (i % 4 === 3)
      edit(hub, { 'inventory/expenses.md': harbour['inventory/expenses.md'].replace('$300', `$${300 + i}`) });
    return checkOut(hub);
  });
  const runs = await Promise.all(
    workspaces.map((workspace) => push(hub, { inputs: { 'as-of': 'stated' } }, workspace)),
  );
  expect(runs.map(({ status }) => status)).toEqual(runs.map(() => 0));
  const log = git(hub.folder, 'log', '--format=%H %T', 'main').trim().split('\n');
  const trees = log.map((line) => line.split(' ')[1]);
  expect(trees.every((tree, i) => tree !== trees[i + 1])).toBe(true);
  const clean = checkOut(hub);
  runCli(clean, ['build']);
  expect(git(clean, 'status', '--porcelain')).toBe('');
  expect(git(hub.folder, 'log', '--format=%s', 'main')).toContain('Notes');
}, 240_000);

describe('a pull request for a protected branch', () => {
  const proposing = { inputs: { commit: 'pull-request' } };

  test('is opened once, and refreshed after that', async () => {
    const hub = await start();
    hub.protectedBranches.add('main');
    const { status, outputs } = await push(hub, proposing);
    expect([status, outputs['pull-request']]).toEqual([0, '100']);
    expect(commits(hub)).toBe(1);
    expect(show(hub, 'handoff-reports/update:reports/cfo.md')).toContain('# CFO');
    expect(hub.pulls).toEqual([
      {
        number: 100,
        head: 'handoff-reports/update',
        base: 'main',
        login: 'github-actions[bot]',
        title: expect.stringMatching(/^Update \d+ reports/),
        body: expect.any(String),
      },
    ]);
    const tip = git(hub.folder, 'rev-parse', 'handoff-reports/update');
    const again = await push(hub, proposing);
    expect(again.outputs).toMatchObject({ 'pull-request': '100', commit: tip.trim() });
    expect(git(hub.folder, 'rev-parse', 'handoff-reports/update')).toBe(tip);
    edit(hub, { 'inventory/expenses.md': harbour['inventory/expenses.md'].replace('$300', '$900') });
    const before = hub.log.length;
    expect((await push(hub, proposing)).outputs['pull-request']).toBe('100');
    const creations = hub.log.slice(before).filter(({ line }) => /^POST .*\/git\/refs$/.test(line));
    expect(creations).toHaveLength(1); // Refused, as the branch is there; what is refused is not asked again.
    expect(hub.pulls).toHaveLength(1);
    expect(commits(hub, 'handoff-reports/update')).toBe(3);
    expect(show(hub, 'handoff-reports/update:reports/cfo.md')).toContain('$2,900–3,400 a month');
  });

  test('that workflows may not open names the setting', async () => {
    const hub = await start();
    hub.mayOpenPulls = false;
    const { status, commands } = await push(hub, proposing);
    expect(status).toBe(1);
    expect(commands.at(-1)).toContain(
      'Turn on: Settings → Actions → General → Allow GitHub Actions to create and approve pull requests.',
    );
  });
});

describe('a refusal names what is missing', () => {
  test('a protected branch', async () => {
    const hub = await start();
    hub.protectedBranches.add('main');
    const { status, commands } = await push(hub);
    expect(status).toBe(1);
    expect(commands.at(-1)).toMatch(
      /`main`, which is protected: .*through a pull request.*Write `commit: pull-request` in the workflow/,
    );
  });

  test.each([
    [{ contents: 'read', issues: 'write', pulls: 'write' }, {}, 'Grant `permissions: contents: write` to the job.'],
    [
      { contents: 'write', issues: 'write', pulls: 'read' },
      { commit: 'pull-request' },
      'Grant `permissions: contents: write` and `pull-requests: write` to the job (GitHub accepts pull_requests=write).',
    ],
  ] as const)('a token with %j', async (permissions, inputs, mend) => {
    const hub = await start();
    const { status, commands } = await push(hub, { inputs: { ...inputs, token: hub.addToken({ permissions }) } });
    expect(status).toBe(1);
    expect(commands.at(-1)).toContain(mend);
  });

  test('a token that nobody knows', async () => {
    const { commands } = await push(await start(), { inputs: { token: 'ghs_unknown' } });
    expect(commands.at(-1)).toContain('401 Bad credentials. Pass a token that is valid');
  });

  test('no token, and no branch', async () => {
    const hub = await start();
    expect((await push(hub, { inputs: { token: '' } })).commands.at(-1)).toContain('Unexpected empty input `token`');
    expect((await push(hub, { ref: 'refs/tags/v1' })).commands.at(-1)).toContain('Unexpected run without a branch');
    expect(hub.log).toEqual([]);
  });
});

test('reports are published, and errors in the notes fail the run all the same', async () => {
  const hub = await start({
    ...harbour,
    'inventory/params.md': '# Params\n\n| Key | Value | From |\n| --- | --- | --- |\n| x | abc def | soon |\n',
  });
  const { status, outputs } = await push(hub);
  expect([status, outputs.changed]).toEqual([1, 'true']);
  expect(commits(hub)).toBe(2);
});

test('a folder of the workspace publishes below itself', async () => {
  const files = Object.fromEntries(Object.entries(harbour).map(([path, text]) => [`notes/${path}`, text]));
  const hub = await start(files);
  await push(hub, { inputs: { root: 'notes' } });
  expect(git(hub.folder, 'diff', '--name-only', 'main~1', 'main')).toMatch(/^(?:notes\/reports\/[a-z-]+\.md\n)+$/);
  expect(existsSync(join(checkOut(hub), 'notes/reports/cfo.md'))).toBe(true);
});
