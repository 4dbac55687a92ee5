import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { git, makeFolder } from './folder.ts';
import type { Run } from './run-bundle.ts';
import { root } from './source-files.ts';

export interface ActionRun extends Run {
  readonly outputs: { readonly [name: string]: string };
  readonly summary: string;
  /** The lines that a runner obeys. */
  readonly commands: readonly string[];
}

/** The event that a run is started by, and what it is given. */
export interface ActionEvent {
  readonly name?: string;
  readonly payload?: object;
  readonly ref?: string;
  /** Where the API is; an address that nobody listens at when there is none. */
  readonly api?: string;
  readonly inputs?: { readonly [name: string]: string };
  /** What the workflow sets beside, such as secrets. */
  readonly env?: { readonly [name: string]: string };
}

/** A step that has begun. */
export interface StartedAction {
  readonly pid: number;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<ActionRun>;
  /** What runs when the job ends, with what the step has saved. */
  readonly post: () => Promise<ActionRun>;
}

/** Runs the shipped action in a workspace, with the whole environment that a runner gives it. */
export function runAction(workspace: string, event: ActionEvent = {}): Promise<ActionRun> {
  return startAction(workspace, event).ended;
}

export function startAction(workspace: string, event: ActionEvent = {}): StartedAction {
  const files = makeFolder({
    output: '',
    state: '',
    env: '',
    path: '',
    summary: '',
    'event.json': JSON.stringify(event.payload ?? {}),
  });
  const env = { ...environmentOf(workspace, files, event), ...event.env };
  const { child, run } = spawnBundle('main.js', workspace, env);
  return {
    pid: child.pid ?? 0,
    kill: (signal) => child.kill(signal),
    ended: run.then((ended) => readRun(files, ended)),
    post: async () => {
      const saved = parseOutputs(readFileSync(join(files, 'state'), 'utf8'));
      const states = Object.entries(saved).map(([name, text]) => [`STATE_${name}`, text]);
      const ended = await spawnBundle('post.js', workspace, { ...env, ...Object.fromEntries(states) }).run;
      return readRun(files, ended);
    },
  };
}

function readRun(files: string, run: Run): ActionRun {
  return {
    ...run,
    outputs: parseOutputs(readFileSync(join(files, 'output'), 'utf8')),
    summary: readFileSync(join(files, 'summary'), 'utf8'),
    commands: commandsIn(run.stdout),
  };
}

function environmentOf(workspace: string, files: string, event: ActionEvent): { readonly [name: string]: string } {
  const { name = 'workflow_call', ref = 'refs/heads/main', api = 'http://127.0.0.1:9', inputs = {} } = event;
  return {
    PATH: process.env.PATH ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_REPOSITORY: 'example/harbour',
    GITHUB_REPOSITORY_OWNER: 'example',
    GITHUB_SHA: headOf(workspace),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    GITHUB_ACTOR: 'dana',
    GITHUB_WORKFLOW: 'reports',
    GITHUB_JOB: 'build',
    GITHUB_ACTION: 'reports',
    GITHUB_ACTION_PATH: workspace,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    RUNNER_TEMP: files,
    RUNNER_TOOL_CACHE: files,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STATE: join(files, 'state'),
    GITHUB_ENV: join(files, 'env'),
    GITHUB_PATH: join(files, 'path'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    ...inputVariables(inputs),
  };
}

/** Every declared input with its default, as a runner passes it; an expression is replaced by its value. */
function inputVariables(given: { readonly [name: string]: string }): { readonly [name: string]: string } {
  const manifest = parse(readFileSync(join(root, 'action/action.yml'), 'utf8'));
  const declared: readonly string[] = Object.keys(manifest.inputs);
  const textOf = (name: string): string =>
    given[name] ?? (name === 'token' ? '' : String(manifest.inputs[name].default));
  return Object.fromEntries(declared.map((name) => [`INPUT_${name.toUpperCase()}`, textOf(name)]));
}

function headOf(workspace: string): string {
  try {
    return git(workspace, 'rev-parse', 'HEAD').trim();
  } catch {
    return '0'.repeat(40);
  }
}

function spawnBundle(name: string, cwd: string, env: { readonly [name: string]: string }) {
  const child = spawn(process.execPath, [join(root, 'action/dist', name)], { cwd, env });
  const run = new Promise<Run>((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
  return { child, run };
}

/** Reads `NAME<<DELIMITER`, the value, and the delimiter. */
function parseOutputs(text: string): { readonly [name: string]: string } {
  const outputs: { [name: string]: string } = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2\n/gm)) outputs[name] = value;
  return outputs;
}

/** The lines that a runner obeys: what stands between stop-commands and its token is text. */
function commandsIn(stdout: string): readonly string[] {
  const commands: string[] = [];
  let token: string | null = null;
  for (const line of stdout.split('\n')) {
    const stop: string | undefined = /^::stop-commands::(.+)$/.exec(line.trim())?.[1];
    if (token !== null) token = line.trim() === `::${token}::` ? null : token;
    else if (stop !== undefined) token = stop;
    else if (/^::|##\[/.test(line.trim())) commands.push(line);
  }
  return commands;
}
