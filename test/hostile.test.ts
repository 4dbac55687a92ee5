import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyses } from '../action/src/analyses/index.ts';
import { defaultConfig } from '../action/src/config.ts';
import { day } from '../action/src/day.ts';
import { readModel } from '../action/src/model/read-model.ts';
import { build } from '../action/src/pipeline.ts';
import { readPersona } from '../action/src/reports/read-persona.ts';
import { compileTemplates, renderMarkdown } from '../action/src/reports/render-markdown.ts';
import { decodeSource } from '../action/src/sources/decode-source.ts';
import type { Source } from '../action/src/sources/source.ts';
import { faultsOf } from './helpers/faults-of.ts';
import { type Content, git, makeFolder, makeRepository, putFiles } from './helpers/folder.ts';
import { type ActionRun, runAction } from './helpers/run-action.ts';
import { harbour, type Run, runCli } from './helpers/run-bundle.ts';
import { filesBelow, root as project } from './helpers/source-files.ts';

/** What an attacker would write, by name; each is read as a note and as a table. */
const payloads = filesBelow('test/fixtures/hostile').map(
  (name) => [name, readFileSync(join(project, 'test/fixtures/hostile', name))] as const,
);

/** Made here from two halves: a server that takes no secrets would refuse this file. */
const secrets = [
  `sk_${'live_51Mq8ZrT2vN6yKp4WmD1sXhB'}`,
  `ghp_${'q8ZrT2vN6yKp4WmD1sXhB7nJ3eGk9VcL5aPu'}`,
  `AKIA${'Q3ZRT2VN6YKP4WMD'}`,
  `eyJ${'hbGciOiJIUzI1NiJ9'}.eyJ${'zdWIiOiJkYW5hIn0'}.${'Kv9pLw2zRq8T4x7N6m5bHs3D1gJ0cYfQ'}`,
  'Tr0ub4dor&3x',
  'mN7wQz4t',
] as const;
const [stripe, github, amazon, web, password, database] = secrets;

const leaky = {
  'handoffs/leaky.md': `---\nentity: HARB\nupdated: 2026-11-20\nowner: ${github}\n---\n# Leaky ${stripe}\n\n## Blockers\n\n- **The key ${amazon} is lost** (priority: P0, owner: @dana, due: 2026-12-01)\n- The password: ${password} does not work (priority: P0)\n\n## Next steps\n\n1. Move postgres://harbour:${database}@db.example.com/books (owner: @dana, priority: P0, due: 2026-12-02)\n`,
  'inventory/leaky.md': `# Expenses\n\n| Month | Entity | Vendor | Amount per month | Recurring |\n| --- | --- | --- | --- | --- |\n| 2026-11 | HARB | Host ${web} | $${stripe} | yes |\n`,
  [`handoffs/name-${amazon}.md`]: '# Named\n\n## Blockers\n\n- The name says too much (priority: P0)\n',
  [`handoffs/empty-${amazon}.md`]: '',
  '.github/handoff-reports.yml': `portfolio: Harbour ${github}\n${stripe}: x\n`,
  '.github/handoff-reports/personas/dana.md': `---\ntitle: Dana ${github}\nquestion: Is ${amazon} safe?\nsections: [burn-and-runway]\nlayout: ${stripe}\n---\n`,
};

const odd: { readonly [path: string]: Content } = {
  'handoffs/a\n::error::owned.md': '# Odd\n\n## Blockers\n\n- Odd name one (priority: P0)\n',
  'handoffs/@octocat #12 <img src=x onerror=alert(1)> | `x` [a](b).md':
    '# Odd\n\n## Blockers\n\n- Odd name two (priority: P0)\n',
  'handoffs/\u202edm\u001b[2J\u009b.md': '# Odd\n\n## Blockers\n\n- Odd name three (priority: P0)\n',
  'handoffs/=cmd|calc,::stop-commands::x.md': '',
  'handoffs/%0A::warning::owned.md': '',
  'handoffs/out.md': { link: '../../outside.md' },
  'handoffs/hosts.md': { link: '/etc/hosts' },
  'inventory/up': { link: '../..' },
  'handoffs/git': { link: '../.git' },
};

interface Outcome {
  readonly runs: { readonly [name: string]: Run };
  readonly action: ActionRun;
  readonly reports: { readonly [name: string]: string };
  readonly tables: { readonly [name: string]: string };
  readonly written: readonly string[];
}

/** All that is run on a repository of these notes. Its base commit held secrets that are gone since. */
async function runAll(): Promise<Outcome> {
  const hostile = payloads.flatMap(([name, bytes]) => [
    [`handoffs/${name}`, bytes] as const,
    [`inventory/${name}`, bytes] as const,
  ]);
  const root = makeRepository({ ...harbour, 'handoffs/gone.md': leaky['handoffs/leaky.md'] });
  git(root, 'rm', '--quiet', 'handoffs/gone.md');
  putFiles(root, { ...Object.fromEntries(hostile), ...odd, ...leaky });
  git(root, 'add', '--all');
  git(
    root,
    '-c',
    'user.name=Dana',
    '-c',
    'user.email=dana@example.com',
    'commit',
    '-qm',
    `Use ${stripe}, password: ${password}`,
  );
  const csv = makeFolder();
  const run = (...words: readonly string[]): Run => runCli(root, words);
  const action = await runAction(root, { inputs: { command: 'publish', commit: 'none' } });
  const runs = {
    build: run('build', '--csv', csv),
    'build --json': run('build', '--json', '--dry-run'),
    check: run('check'),
    'check --json': run('check', '--json'),
    'check --format github': run('check', '--format', 'github'),
    'records --json': run('records', '--json'),
    explain: run('explain', 'cfo', 'gross-burn'),
    'diff --format md': run('diff', '--from', 'HEAD~1', '--format', 'md'),
    'diff --json': run('diff', '--from', 'HEAD~1', '--json'),
    history: run('history', 'gross-burn'),
  };
  const read = (folder: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const tables = readdirSync(csv, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
  return {
    runs,
    action,
    reports: read(join(root, 'reports'), readdirSync(join(root, 'reports'))),
    tables: read(csv, tables),
    written: git(root, 'status', '--porcelain').trim().split('\n'),
  };
}

let outcome: Promise<Outcome> | null = null;
/** Runs it once for all tests. */
function results(): Promise<Outcome> {
  outcome ??= runAll();
  return outcome;
}

/** All markdown that GitHub shows. */
async function pages(): Promise<readonly (readonly [string, string])[]> {
  const { reports, action, runs } = await results();
  return [...Object.entries(reports), ['summary', action.summary], ['diff', runs['diff --format md']?.stdout ?? '']];
}

test('every command ends as its findings say, and nothing but reports is written', async () => {
  const { runs, action, written } = await results();
  for (const [name, { status, stderr }] of Object.entries(runs)) {
    expect([name, status]).toEqual([name, /^(?:build|check)/.test(name) ? 1 : 0]);
    expect([name, stderr]).not.toEqual([name, expect.stringMatching(/bug|Error|at file/)]);
  }
  expect(action).toMatchObject({ status: 1, stderr: '' });
  expect(written).toEqual(['?? reports/']);
}, 300_000);

describe('no command is obeyed', () => {
  test('in the log of the action', async () => {
    const own = /^::(?:error|warning|notice)(?: file=[^:]*,line=\d+,col=\d+,title=[a-z-]+\/[a-z0-9-]+)?::/;
    const commands = (await results()).action.commands;
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((line) => !own.test(line))).toEqual([]);
    expect(commands.join('\n')).not.toMatch(/::(?:set-output|add-mask|stop-commands|set-env|add-path)|##\[/);
  });

  test('in annotations: one line for each finding', async () => {
    const { runs } = await results();
    const findings: unknown = JSON.parse(runs['check --json']?.stdout ?? '');
    const lines = runs['check --format github']?.stdout.trimEnd().split('\n') ?? [];
    expect(lines).toHaveLength(Array.isArray(findings) ? findings.length : 0);
    expect(lines.filter((line) => !/^::(?:error|warning|notice) file=/.test(line))).toEqual([]);
  });

  test('in outputs', async () => {
    const manifest = parse(readFileSync(join(project, 'action/action.yml'), 'utf8'));
    const ofMail = ['journals', 'mails', 'run'];
    const expected = Object.keys(manifest.outputs).filter((name) => !ofMail.includes(name));
    expect(Object.keys((await results()).action.outputs).sort()).toEqual(expected.sort());
  });

  test('by a terminal', async () => {
    const { runs, action } = await results();
    const colour = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    const unsafe = /[^\P{Cc}\n]|[\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;
    for (const [name, { stdout }] of Object.entries(runs)) expect([name, unsafe.exec(stdout)]).toEqual([name, null]);
    expect(unsafe.exec(action.stdout.replaceAll(colour, ''))).toBeNull();
  });
});

test('GitHub shows reports, summary and changes, and does nothing', async () => {
  expect((await pages()).length).toBeGreaterThan(5);
  for (const [name, text] of await pages()) expect([name, faultsOf(text)]).toEqual([name, []]);
});

test('nothing is computed by a spreadsheet', async () => {
  const tables = Object.entries((await results()).tables);
  expect(tables.length).toBeGreaterThan(10);
  for (const [name, text] of tables) {
    const formulas = [...text.matchAll(/(?:^|,|\r\n)("?)([=+@\t]|-(?!\d))[^,\r\n]*/g)].map(([field]) => field);
    expect([name, formulas]).toEqual([name, []]);
  }
});

test('no secret is told: of the notes, of what is gone, of names, configuration, personas and commits', async () => {
  const { runs, action, reports, tables } = await results();
  const texts = {
    ...reports,
    ...tables,
    ...Object.fromEntries(Object.entries(runs).map(([name, { stdout, stderr }]) => [name, stdout + stderr])),
    action: JSON.stringify([action.stdout, action.stderr, action.summary, action.outputs]),
  };
  for (const [name, text] of Object.entries(texts)) {
    const bare = text.replaceAll('\\', '');
    expect([name, secrets.filter((secret) => bare.includes(secret) || bare.includes(secret.slice(-8)))]).toEqual([
      name,
      [],
    ]);
  }
  expect(runs['build --json']?.stdout.includes('The key ‹secret removed›')).toBe(true);
  const found = runs.check?.stdout ?? '';
  for (const kind of [
    'a Stripe key',
    'a GitHub token',
    'an AWS access key',
    'a JSON web token',
    'a password or key',
    'a password in an address',
  ]) {
    expect([kind, found.includes(kind)]).toEqual([kind, true]);
  }
});

test('nothing outside is read', async () => {
  const { runs } = await results();
  const hosts = readFileSync('/etc/hosts', 'utf8').split('\n')[0] ?? '';
  expect(runs['records --json']?.stdout).not.toContain(hosts);
  expect(runs.check?.stdout.match(/source\/outside-root$/gm)).toHaveLength(2);
});

describe('each by itself, where nothing crowds it out', () => {
  const shipped = (path: string): string => readFileSync(join(project, 'action', path), 'utf8');
  const ids = analyses.map(({ id }) => id);
  const personas = filesBelow('action/personas').flatMap((name) => {
    const path = `personas/${name}`;
    return readPersona({ path, text: shipped(path) }, ids).persona ?? [];
  });
  const templates = compileTemplates({ layout: shipped('templates/report.md.njk') });
  const calm = Object.entries(harbour).map(([path, text]) => ({ path, text }));
  /** They are refused as a whole. */
  const refused = ['nul.md', 'half-characters.md', 'deepest-nesting.md'];

  function render(sources: readonly Source[]): string[] {
    const { reports } = build(readModel(sources, defaultConfig), personas, day('2026-11-20'), defaultConfig);
    return reports.map((report) => renderMarkdown(report, templates));
  }

  test.each(payloads)('%s is read within a second, shown, and does nothing', (name, bytes) => {
    const decoded = [`handoffs/${name}`, `inventory/${name}`].map((path) => {
      const start = process.cpuUsage().user;
      const { source } = decodeSource(path, bytes);
      if (source !== null) readModel([source], defaultConfig, { keepsText: true });
      expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(1);
      return source;
    });
    const texts = render([...calm, ...decoded.filter((source) => source !== null)]);
    expect(texts.some((text) => text.includes(`hostile-${name.slice(0, -3)}`))).toBe(!refused.includes(name));
    expect(texts.flatMap(faultsOf)).toEqual([]);
  });

  test('a template stands as it was written', () => {
    const text = readFileSync(join(project, 'test/fixtures/hostile/templates.md'), 'utf8');
    const shown = render([...calm, { path: 'handoffs/templates.md', text }])
      .join('\n')
      .replaceAll(/\\|\u200b/g, '');
    const written = text.match(/^- \*\*(\{\{.*?) \$\{7/m)?.[1] ?? '';
    expect(written).toBe('{{ 7 * 7 }} {% for x in range(9) %}A{% endfor %}');
    expect(shown).toContain(written);
    expect(shown).toContain('{{ secrets.GITHUB_TOKEN }}');
  });
});
