import { type Job, type Step, stepsOf, type Workflow } from './parse-workflow.ts';

/** What is wrong with a workflow by one rule, in words; empty when nothing is. */
type Rule = (workflow: Workflow) => readonly string[];

/** The action of this repository, which examples name by its major tag: `release.yml` moves it. */
const ownAction = /^handoff-reports\/handoff-reports\/action@v\d+$/;
const credential = /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{30,}|github_pat_\w{30,}|-----BEGIN [A-Z ]*PRIVATE KEY-----)/;

/** Rules of safety, after the audits of zizmor that concern these workflows. @see https://docs.zizmor.sh/audits/ */
export const workflowRules = {
  'unpinned-uses': ({ text }) =>
    [...text.matchAll(/^[ \t-]*uses:[ \t]*(\S+)(.*)$/gm)].flatMap(([, uses = '', rest = '']) => {
      if (uses.startsWith('./') || ownAction.test(uses)) return [];
      return /@[0-9a-f]{40}$/.test(uses) && /^ # v\d+\.\d+\.\d+$/.test(rest) ? [] : [`${uses}${rest}`];
    }),

  'excessive-permissions': (workflow) => {
    const isEmpty = isMap(workflow.permissions) && Object.keys(workflow.permissions).length === 0;
    const open = isEmpty ? [] : ['the top has no `permissions: {}`'];
    return [...open, ...Object.entries(workflow.jobs).flatMap(([id, job]) => looseGrants(id, job, workflow.text))];
  },

  'template-injection': (workflow) =>
    stepsOf(workflow)
      .flatMap(({ run, with: inputs }) => [run, inputs?.script])
      .flatMap((script) => (typeof script === 'string' && script.includes('${{') ? [script] : [])),

  artipacked: (workflow) =>
    stepsOf(workflow)
      .filter((step) => isOf(step, 'actions/checkout') && step.with?.['persist-credentials'] !== false)
      .map(({ job }) => `${job} leaves its token in .git/config`),

  'dangerous-triggers': ({ events }) =>
    events.filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event)),

  'cache-poisoning': (workflow) => (workflow.isRelease ? stepsOf(workflow).flatMap(cachesOf) : []),

  'secrets-inherit': ({ jobs }) => Object.keys(jobs).filter((id) => jobs[id]?.secrets === 'inherit'),

  'overprovisioned-secrets': ({ text }) => text.match(/toJSON\(\s*secrets\s*\)/gi) ?? [],

  'github-env': (workflow) =>
    stepsOf(workflow).flatMap(({ run = '' }) => run.match(/\bGITHUB_(?:ENV|PATH)\b|::(?:set-env|add-path)\b/g) ?? []),

  'insecure-commands': ({ text }) => text.match(/ACTIONS_ALLOW_UNSECURE_COMMANDS/g) ?? [],

  'hardcoded-credentials': ({ text, jobs }) => [
    ...(text.match(credential) ?? []),
    ...Object.values(jobs).flatMap(({ container, services = {} }) =>
      [container, ...Object.values(services)].flatMap(literalPassword),
    ),
  ],

  timeouts: ({ jobs }) =>
    Object.keys(jobs).filter((id) => jobs[id]?.uses === undefined && jobs[id]?.['timeout-minutes'] === undefined),

  concurrency: ({ concurrency }) =>
    isMap(concurrency) && typeof concurrency.group === 'string' ? [] : ['the top has no concurrency group'],

  /** AWS trusts a token of `id-token: write`, and its keys: what can change the repository must not be able to have one. */
  'separate-clouds': ({ jobs }) =>
    Object.keys(jobs).filter((id) => {
      const grants = jobs[id]?.permissions;
      const hasKeys = /\bAWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|ROLE_ARN)\b/.test(
        JSON.stringify(jobs[id]),
      );
      return isMap(grants) && grants.contents === 'write' && (grants['id-token'] === 'write' || hasKeys);
    }),
} as const satisfies { readonly [name: string]: Rule };

function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOf({ uses = '' }: Step, action: string): boolean {
  return uses.split('@')[0] === action;
}

/** Each grant is written out with `read` or `write`, and its line says why. */
function looseGrants(id: string, { permissions }: Job, text: string): readonly string[] {
  if (!isMap(permissions)) return [`${id} has no list of grants`];
  return Object.entries(permissions).flatMap(([scope, level]) => {
    const lines = text.split('\n').filter((line) => line.trimStart().startsWith(`${scope}: ${level}`));
    return lines.length > 0 && lines.every((line) => / # \S/.test(line)) ? [] : [`${id}: ${scope}: ${level}`];
  });
}

/** A step that fills or reads a cache; `setup-node` does without being asked, where `package.json` names npm. */
function cachesOf(step: Step): readonly string[] {
  const { uses = '', with: inputs = {} } = step;
  const isAsked = uses.startsWith('actions/cache') || (inputs.cache !== undefined && inputs.cache !== false);
  const isDefault = isOf(step, 'actions/setup-node') && inputs['package-manager-cache'] !== false;
  return isAsked || isDefault ? [uses] : [];
}

function literalPassword(image: unknown): readonly string[] {
  const password = isMap(image) && isMap(image.credentials) ? image.credentials.password : undefined;
  return typeof password === 'string' && !password.startsWith('${{') ? ['a password of a registry'] : [];
}
