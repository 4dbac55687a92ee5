import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, git, makeFolder, makeRepository, putFiles } from './helpers/folder.ts';
import { groups, type MailSite, openMailSite, readersOf } from './helpers/mail-job.ts';
import { root } from './helpers/source-files.ts';
import { parseWorkflow, type Step, stepsOf } from './helpers/workflows/parse-workflow.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The script of a step of a workflow, with what `env:` gives it where that is fixed. */
function scriptOf(workflow: string, name: string) {
  const step = stepsOf(parseWorkflow(read(`.github/workflows/${workflow}`))).find((one) => one.name === name);
  if (step?.run === undefined) throw new Error(`${workflow} has no script “${name}”.`);
  const fixed = Object.entries(step.env ?? {}).map(([key, value]) => [key, String(value)] as const);
  return { text: step.run, env: Object.fromEntries(fixed) };
}

/** Runs a script as a runner on Linux does. */
function runScript(script: ReturnType<typeof scriptOf>, cwd: string, env: { readonly [name: string]: string } = {}) {
  const { PATH = '' } = process.env;
  const options = { cwd, env: { PATH, ...script.env, ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script.text], options);
  return { status, stdout, stderr };
}

describe('the health of the reports', () => {
  const script = scriptOf('digest.yml', 'The reports are not too old');

  test('a fresh commit of reports/ is well', () => {
    const folder = makeRepository({ 'handoffs/a.md': '# A' });
    putFiles(folder, { 'reports/cfo.md': '# CFO' });
    commitAll(folder, new Date().toISOString().slice(0, 10));
    expect(runScript(script, folder)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/changed -?0 days ago/),
    });
  });

  test('an old one is not, however new the notes', () => {
    const folder = makeRepository({ 'reports/cfo.md': '# CFO' });
    commitAll(folder, '2020-01-01');
    putFiles(folder, { 'reports/cfo.md': '# CFO, once more' });
    commitAll(folder, '2020-02-01');
    putFiles(folder, { 'handoffs/a.md': '# A' });
    commitAll(folder, new Date().toISOString().slice(0, 10));
    const { status, stdout } = runScript(script, folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error::reports\/ last changed \d{4,} days ago, more than 45: no note was edited/m);
  });

  test('none at all is not', () => {
    const { status, stdout } = runScript(script, makeRepository({ 'handoffs/a.md': '# A' }));
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: '::error::No commit holds reports/: run the workflow Reports.\n',
    });
  });

  test('the example for adopters is the same', () => {
    const lines = script.text.trim().split('\n');
    expect(read('action/docs/github.md')).toContain(lines.map((line) => `          ${line}`).join('\n'));
  });
});

describe('the journal of the job that mails', () => {
  const name = 'What was sent, for the job that records it';
  const script = scriptOf('digest.yml', name);
  const run = (journals: string): string => {
    const folder = makeFolder({ output: 'before=1\n' });
    const env = { JOURNALS: journals, GITHUB_OUTPUT: join(folder, 'output') };
    expect(runScript(script, folder, env).status).toBe(0);
    return readFileSync(join(folder, 'output'), 'utf8');
  };

  test('is passed on as it is, also where its last line was cut off', () => {
    const journals = makeFolder({ 'a.jsonl': '{"a":1}\n', 'b.jsonl': '{"b":1}\n{"b":' });
    const output = 'before=1\ntext<<END-OF-JOURNAL\n{"a":1}\n{"b":1}\n{"b":\nEND-OF-JOURNAL\n';
    expect(run(journals)).toBe(output);
  });

  test.each(['', '/nowhere/at/all'])('is empty where nothing was begun: “%s”', (journals) => {
    expect(run(journals)).toBe('before=1\ntext<<END-OF-JOURNAL\n\nEND-OF-JOURNAL\n');
  });

  test('the example for adopters is the same', () => {
    const lines = script.text.trim().split('\n');
    expect(read('action/docs/mail.md')).toContain(lines.map((line) => `          ${line}`).join('\n'));
  });
});

describe.each([
  ['digest.yml', read('.github/workflows/digest.yml')],
  [
    'the example for adopters',
    /```yaml\n(# \.github\/workflows\/mail\.yml\n[\s\S]*?)```/.exec(read('action/docs/mail.md'))?.[1] ?? '',
  ],
])('the jobs that mail, as %s writes them', (_name, text) => {
  const { jobs } = parseWorkflow(text);
  type Values = Map<string, string>;

  /** What GitHub puts in place of expressions that only name a value; another one is an error here. */
  function fill(written: unknown, values: Values): string {
    return String(written).replace(/\$\{\{ (.+?) \}\}/g, (_all, expression: string) => {
      const value = values.get(expression);
      if (value === undefined) throw new Error(`Nothing is known of ${expression}.`);
      return value;
    });
  }

  function fillAll(written: { readonly [name: string]: unknown } = {}, values: Values): { [name: string]: string } {
    return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, fill(value, values)]));
  }

  const stepOf = (id: string, isMeant: (step: Step) => boolean): Step => {
    const found = jobs[id]?.steps?.find(isMeant);
    if (found === undefined) throw new Error(`${id} lacks a step.`);
    return found;
  };
  const isOwn = ({ uses = '' }: Step): boolean => uses === './action' || uses.includes('handoff-reports/action@');

  /** Runs the step of a job that is the action, and gives what the job passes on. */
  async function runJob(site: MailSite, id: string, values: Values): Promise<Values> {
    const step = stepOf(id, isOwn);
    const run = await site.start({ inputs: { ...fillAll(step.with, values), delivery: 'rehearsal' } }).ended;
    for (const [name, value] of Object.entries(run.outputs)) values.set(`steps.mail.outputs.${name}`, value);
    if (id === 'deliver') {
      const { run: script = '', env } = stepOf(id, (one) => one.id === 'journal');
      const folder = makeFolder({ output: '' });
      const GITHUB_OUTPUT = join(folder, 'output');
      runScript({ text: script, env: fillAll(env, values) }, folder, { GITHUB_OUTPUT });
      const [, journal = ''] =
        /<<END-OF-JOURNAL\n([\s\S]*)\nEND-OF-JOURNAL\n$/.exec(readFileSync(GITHUB_OUTPUT, 'utf8')) ?? [];
      values.set('steps.journal.outputs.text', journal);
    }
    for (const [name, value] of Object.entries(jobs[id]?.outputs ?? {})) {
      values.set(`needs.${id}.outputs.${name}`, fill(value, values));
    }
    return values;
  }

  test('pass on what the next one needs: eight mails go out, and the ledger says so', async () => {
    const site = await openMailSite();
    const values: Values = new Map([
      ["inputs.dry-run && 'none' || 'live'", ''],
      ['inputs.persona', ''],
      ['inputs.since', ''],
      ['inputs.revise || false', 'false'],
      ['steps.mail.outcome', 'success'],
      ["needs.deliver.result == 'skipped' || needs.deliver.outputs.outcome == 'skipped'", 'false'],
    ]);
    for (const id of ['claim', 'deliver', 'record']) await runJob(site, id, values);
    expect(readersOf(site)).toEqual(groups);
    expect(await site.states()).toEqual({ accepted: 8 });
  });
});

describe.each(['ci.yml', 'release.yml'])('the bundles in %s', (workflow) => {
  const script = scriptOf(workflow, 'The bundles are built from the source');
  /** A repository whose build writes these files. */
  const building = (files: { readonly [path: string]: string }): string => {
    const folder = makeRepository({
      'package.json': JSON.stringify({ scripts: { build: 'node build.cjs' } }),
      'build.cjs': `for (const [path, text] of Object.entries(${JSON.stringify(files)})) require('fs').writeFileSync(path, text);`,
      'action/dist/main.js': 'main',
    });
    return folder;
  };

  test.each([
    ['the same', { 'action/dist/main.js': 'main' }, 0],
    ['another text', { 'action/dist/main.js': 'other' }, 1],
    ['one more file', { 'action/dist/chunk-2.js': 'more' }, 1],
  ])('%s', (_what, files, status) => {
    expect(runScript(script, building(files)).status).toBe(status);
  });
});

test('a tag that is not the version is refused', () => {
  const script = scriptOf('release.yml', 'The tag is the version of the package');
  const folder = makeFolder({ 'package.json': '{ "version": "1.2.3" }' });
  expect(runScript(script, folder, { GITHUB_REF_NAME: 'v1.2.3' }).status).toBe(0);
  const { status, stdout } = runScript(script, folder, { GITHUB_REF_NAME: 'v1.2.4' });
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: expect.stringContaining('::error file=package.json::The tag is v1.2.4, the version is 1.2.3.'),
  });
});

describe('a release', () => {
  /** Runs a step with a `gh` that prints how it was called, and refuses what begins with these words. */
  function callsOf(step: string, refused: string): readonly string[] {
    const folder = makeFolder({ gh: `#!/bin/sh\necho "$*"\ncase "$*" in "${refused}"*) exit 1;; esac\n` });
    chmodSync(join(folder, 'gh'), 0o755);
    const PATH = [folder, process.env.PATH].join(delimiter);
    const env = { PATH, GITHUB_REF_NAME: 'v1.2.3', GITHUB_SHA: 'c0ffee', GITHUB_REPOSITORY: 'harbour/reports' };
    return runScript(scriptOf('release.yml', step), folder, env).stdout.trim().split('\n');
  }

  test('is a draft first', () => {
    expect(callsOf('A draft, then the release', 'none')).toEqual([
      'release create v1.2.3 --draft --verify-tag --generate-notes',
      'release edit v1.2.3 --draft=false',
    ]);
  });

  test('is not published where the draft failed', () => {
    expect(callsOf('A draft, then the release', 'release create')).toHaveLength(1);
  });

  test('moves the major tag, or makes it', () => {
    const refs = 'repos/harbour/reports/git';
    const asked = `api ${refs}/ref/tags/v1 --silent`;
    expect(callsOf('The major tag moves to it', 'none')).toEqual([
      asked,
      `api --method PATCH ${refs}/refs/tags/v1 -f sha=c0ffee -F force=true --silent`,
    ]);
    expect(callsOf('The major tag moves to it', asked)).toEqual([
      asked,
      `api --method POST ${refs}/refs -f ref=refs/tags/v1 -f sha=c0ffee --silent`,
    ]);
  });
});

describe('the check on a live repository', () => {
  const path = join(root, 'action/docs/check-on-github.sh');
  /** Runs it with a `gh` of this text, and a key pressed wherever it waits for one. */
  const check = (words: readonly string[], gh: string, settings: { readonly [name: string]: string }) => {
    const folder = makeFolder({ gh: `#!/bin/sh\n${gh}\n` });
    chmodSync(join(folder, 'gh'), 0o755);
    const env = { PATH: [folder, process.env.PATH].join(delimiter), ...settings };
    return spawnSync('bash', [path, ...words], { env, encoding: 'utf8', input: '\n'.repeat(50) });
  };
  /** A server that the script takes for GitHub, and a `gh` that answers as GitHub would. */
  function standIn() {
    const server = makeFolder();
    git(server, 'init', '--quiet', '--bare', '--initial-branch=main');
    const answers = `case "$*" in
      *verification.verified*) echo true;;
      *"--jq .sha") git -C ${server} rev-parse main;;
      *databaseId\\ //*) echo 7;;
      *"--jq length") echo 0;;
      *comments*) echo 1;;
      "pr merge 1 "*) git -C ${server} update-ref refs/heads/main refs/heads/dearer;;
      "pr merge protected "*) git -C ${server} update-ref refs/heads/main refs/heads/protected;;
    esac`;
    const person = { GIT_AUTHOR_NAME: 'Dana', GIT_AUTHOR_EMAIL: 'dana@example.com' };
    const committer = { GIT_COMMITTER_NAME: 'Dana', GIT_COMMITTER_EMAIL: 'dana@example.com' };
    const instead = {
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${server}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/harbour/check.git',
    };
    return { server, answers, settings: { ...person, ...committer, ...instead } };
  }

  test('shows its steps without doing any', () => {
    const { status, stdout, stderr } = check(['harbour/check'], 'echo called >&2; exit 1', { DRY_RUN: '1' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const steps = [...stdout.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(steps).toEqual(steps.map((_, index) => index + 1));
    expect(steps.length).toBeGreaterThan(5);
    expect(stdout.match(/ {3}See: /g)?.length).toBeGreaterThanOrEqual(steps.length - 1);
  });

  test('goes through to the end where all is so', () => {
    const { server, answers, settings } = standIn();
    const own = { ...settings, ACTION: 'harbour/reports/action@next' };
    const { status, stdout } = check(['harbour/check'], answers, own);
    expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({
      status: 0,
      last: 'All is so. Delete the repository: gh repo delete harbour/check',
    });
    const files = git(server, 'ls-tree', '-r', '--name-only', 'main').trim().split('\n');
    const workflows = ['.github/workflows/preview.yml', '.github/workflows/reports.yml'];
    expect(files).toEqual([...workflows, 'handoffs/harbour.md', 'inventory/expenses.md']);
    const [preview = '', reports = ''] = workflows.map((file) => git(server, 'show', `main:${file}`));
    expect(preview).toMatch(/^name: Preview\n[\s\S]*uses: harbour\/reports\/action@next\n/m);
    expect(reports).toContain('commit: pull-request');
  });

  test('stops where something is not so', () => {
    const { answers, settings } = standIn();
    const unsigned = answers.replace('verified*) echo true', 'verified*) echo false');
    const { status, stderr } = check(['harbour/check'], unsigned, settings);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('NOT SO: false') });
  });

  test('asks for a repository', () => {
    expect(check([], '', {})).toMatchObject({ status: 1, stderr: expect.stringContaining('Give OWNER/NAME.') });
  });
});
