import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './folder.ts';
import { type Run, runBundle } from './run-bundle.ts';

export interface ActionRun extends Run {
  readonly outputs: { readonly [name: string]: string };
  readonly summary: string;
}

export interface Event {
  readonly name?: string;
  readonly inputs?: { readonly [name: string]: string };
}

/** Runs the shipped action in a workspace, with the environment that a runner gives it. */
export function runAction(workspace: string, { name = 'workflow_call', inputs = {} }: Event = {}): ActionRun {
  const files = makeFolder({ output: '', state: '', env: '', path: '', summary: '', 'event.json': '{}' });
  const given = { root: '.', 'as-of': '', 'fail-on': 'error', ...inputs };
  const inputEnv = Object.entries(given).map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text] as const);
  const env = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_REPOSITORY: 'example/harbour',
    GITHUB_REPOSITORY_OWNER: 'example',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
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
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    RUNNER_TEMP: files,
    RUNNER_TOOL_CACHE: files,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STATE: join(files, 'state'),
    GITHUB_ENV: join(files, 'env'),
    GITHUB_PATH: join(files, 'path'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    ...Object.fromEntries(inputEnv),
  };
  const run = runBundle('main', [], { cwd: workspace, env });
  return {
    ...run,
    outputs: parseOutputs(readFileSync(join(files, 'output'), 'utf8')),
    summary: readFileSync(join(files, 'summary'), 'utf8'),
  };
}

/** Reads `NAME<<DELIMITER`, the value, and the delimiter. */
function parseOutputs(text: string): { readonly [name: string]: string } {
  const outputs: { [name: string]: string } = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2\n/gm)) outputs[name] = value;
  return outputs;
}

/** The lines that a runner obeys: what stands between stop-commands and its token is text. */
export function commandsIn(stdout: string): readonly string[] {
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
