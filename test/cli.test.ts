import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Content, commitAll, git, makeFolder, makeRepository } from './helpers/folder.ts';
import { harbour, runCli } from './helpers/run-bundle.ts';
import { root as project } from './helpers/source-files.ts';

const bundle = join(project, 'action/dist/cli.js');

describe('help and version', () => {
  test('are printed, with exit code 0', () => {
    const folder = makeFolder();
    expect(runCli(folder, ['--help'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Usage: handoff-reports COMMAND'),
    });
    expect(runCli(folder, ['build', '-h'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--dry-run') });
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(runCli(folder, ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('a slip is exit code 2, on the side', () => {
    expect(runCli(makeFolder(), ['chekc'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'handoff-reports: Unexpected command `chekc`, expected `check`.\nSee `handoff-reports --help`.\n',
    });
  });
});

describe('a root that is none', () => {
  test.each([
    ['missing', 'The root `missing` cannot be opened: it is not there.'],
    ['file', 'Unexpected file `file`, expected the folder of a repository.'],
  ])('%s', (root, message) => {
    for (const command of [['build'], ['check'], ['records'], ['explain', 'cfo', 'runway']]) {
      const { status, stdout, stderr } = runCli(makeFolder({ file: 'text' }), [...command, '--root', root]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    }
  });

  test.each([
    ['no repository', makeFolder, 'not in a git repository'],
    ['no such commit', makeRepository, 'Unexpected revision `v9`'],
  ])('%s', (_, make, message) => {
    const { status, stderr } = runCli(make(harbour), ['check', '--at', 'v9']);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

/** A document that says something, whatever stands beside it. */
const bomb = `---\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n---\n# Bomb\n`;
const deep = `---\na: ${'- '.repeat(15_000)}x\n---\n# Deep\n`;
const badInputs: readonly [string, { readonly [path: string]: Content }, string | null, number][] = [
  ['a link to nothing', { 'handoffs/bad.md': { link: 'gone.md' } }, 'source/unreadable', 1],
  ['a binary file', { 'handoffs/bad.md': Buffer.from([0xff, 0, 0xd8]) }, 'source/binary', 1],
  ['an empty file', { 'handoffs/bad.md': '' }, 'source/empty', 0],
  ['20 MB', { 'handoffs/bad.md': Buffer.alloc(20_000_000, 'a\n') }, 'source/too-large', 1],
  ['another encoding', { 'handoffs/bad.md': Buffer.from('# Caf\u00e9\n', 'latin1') }, 'source/not-utf8', 1],
  ['a link out of the root', { 'handoffs/bad.md': { link: '/etc/hosts' } }, 'source/outside-root', 1],
  ['the line endings of Windows', { 'handoffs/bad.md': '# Note\r\n\r\n## Next steps\r\n\r\n- Paint.\r\n' }, null, 0],
  ['a byte order mark', { 'handoffs/bad.md': '\ufeff---\nupdated: 2026-11-01\n---\n# Note\n' }, null, 0],
  ['a bomb of aliases', { 'handoffs/bad.md': bomb }, 'document/front-matter', 1],
  ['a bomb of levels', { 'handoffs/bad.md': deep }, 'document/front-matter', 1],
  ['a bomb in the configuration', { '.github/handoff-reports.yml': `a: ${'['.repeat(30_000)}` }, 'config/syntax', 1],
  [
    'a column that does not exist',
    {
      'inventory/bad.md':
        '# Cash\n\n| Account | Entity | Balanze | As of | Restricted |\n| - | - | - | - | - |\n| Till | HARB | $5 | TBD | none |\n',
    },
    'table/',
    1,
  ],
  [
    'a figure in the wrong unit',
    {
      'inventory/bad.md':
        '# Cash\n\n| Account | Entity | Balance | As of | Restricted |\n| - | - | - | - | - |\n| Till | HARB | 5 hours | TBD | none |\n',
    },
    'cell/',
    1,
  ],
  [
    'an entity that does not exist',
    {
      'inventory/bad.md':
        '# Cash\n\n| Account | Entity | Balance | As of | Restricted |\n| - | - | - | - | - |\n| Till | HABR | $5 | TBD | none |\n',
    },
    'reference/',
    1,
  ],
  ['an id twice', { 'inventory/bad.md': harbour['inventory/cash.md'] }, 'record/duplicate-id', 1],
];

describe('bad input has its finding, and the other documents are read', () => {
  test.each(badInputs)('%s', (_, files, code, exit) => {
    const root = makeFolder({ ...harbour, ...files });
    const check = runCli(root, ['check', '--json']);
    const codes: string[] = JSON.parse(check.stdout).map((one: { code: string }) => one.code);
    expect(check.stderr).toBe('');
    if (code === null) expect(codes).toEqual([]);
    else expect(codes).toContainEqual(expect.stringContaining(code));
    const build = runCli(root, ['build']);
    expect([check.status, build.status]).toEqual([exit, exit]);
    expect(build.stdout + build.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(readdirSync(join(root, 'reports')).filter((name) => !/^[a-z-]+\.md$/.test(name))).toEqual([]);
    const { stdout } = runCli(root, ['records', '--json']);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ type: 'expense', vendor: 'Power' }));
  });
});

describe('little or nothing to read', () => {
  const withoutInventory = { 'handoffs/harbour.md': harbour['handoffs/harbour.md'] };
  const withoutNotes = Object.fromEntries(Object.entries(harbour).filter(([path]) => path.startsWith('inventory/')));

  test.each([
    ['no inventory', withoutInventory, null],
    ['no notes', withoutNotes, null],
    ['an empty repository', {}, 'source/none'],
  ])('%s: reports say what is missing', (_, files, code) => {
    const root = makeRepository(files);
    const check = runCli(root, ['check', '--json']);
    expect(check.status).toBe(0);
    expect(JSON.parse(check.stdout).map((one: { code: string }) => one.code)).toEqual(code === null ? [] : [code]);
    const build = runCli(root, ['build']);
    expect([build.status, build.stderr]).toEqual([0, '']);
    const paste = files === withoutNotes ? 'Paste this table' : 'these tables are missing';
    expect(readFileSync(join(root, 'reports/ceo.md'), 'utf8')).toContain('| Entity | ');
    expect(readFileSync(join(root, 'reports/cfo.md'), 'utf8')).toContain(paste);
  });
});

describe('the terminal', () => {
  const hostile = {
    'handoffs/\u001b[31mred.md': '',
    'inventory/cash.md': harbour['inventory/cash.md'].replace('$18,000', '\u001b]0;title\u0007\u202e'),
  };

  test.each([['check'], ['build', '--dry-run'], ['records'], ['check', '--json'], ['explain', 'cfo', 'cash']])(
    'shows what notes hold, and does not obey it: %s',
    (...words) => {
      const { stdout, stderr } = runCli(makeFolder({ ...harbour, ...hostile }), words);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    },
  );

  test('has colour when asked for, and none in a pipe or against the wish', () => {
    const root = makeFolder({ ...harbour, 'handoffs/empty.md': '' });
    const red = '\u001b[33mwarning\u001b[39m';
    expect(runCli(root, ['check']).stdout).not.toContain('\u001b');
    expect(runCli(root, ['check'], { FORCE_COLOR: '1' }).stdout).toContain(red);
    expect(runCli(root, ['check'], { FORCE_COLOR: '0' }).stdout).not.toContain('\u001b');
    expect(runCli(root, ['check'], { NO_COLOR: '1' }).stdout).not.toContain('\u001b');
  });

  test('may stop listening', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [
        `handoffs/${i}.md`,
        `# ${i}\n\n## Next steps\n\n- ${'word '.repeat(60)}\n`,
      ]),
    );
    const child = spawn(process.execPath, [bundle, 'records', '--json'], { cwd: makeFolder(many) });
    let aside = '';
    child.stderr.on('data', (text) => {
      aside += text;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status, signal] = await once(child, 'exit');
    expect([status, signal, aside]).toEqual([0, null, '']);
  });
});

test('a bug of ours is one line, where to report it, and exit code 70', () => {
  const broken = makeFolder();
  cpSync(join(project, 'action/dist'), join(broken, 'action/dist'), { recursive: true });
  const run = (env: NodeJS.ProcessEnv) => {
    const child = spawn(process.execPath, [join(broken, 'action/dist/cli.js'), 'build'], {
      cwd: makeFolder(harbour),
      env,
    });
    let aside = '';
    child.stderr.on('data', (text) => {
      aside += text;
    });
    return once(child, 'close').then(([status]) => ({ status, aside }));
  };
  return Promise.all([run({}), run({ DEBUG: '1' })]).then(([plain, debug]) => {
    expect(plain.status).toBe(70);
    expect(plain.aside).toMatch(
      /^handoff-reports: A bug of ours: .*report\.md\.njk.*\nPlease report it .*\/issues .*\n$/,
    );
    expect(debug.status).toBe(70);
    expect(debug.aside).toMatch(/\n\s+at /);
  });
});

test('on any day, in a shallow clone, the same bytes', () => {
  const origin = makeRepository({ ...harbour, '.gitattributes': '* text=auto eol=lf\n' });
  runCli(origin, ['build']);
  commitAll(origin, '2026-12-01');
  commitAll(origin, '2027-01-01');
  const clone = makeFolder();
  git(clone, 'clone', '--quiet', '--depth=1', `file://${origin}`, 'copy');
  const copy = join(clone, 'copy');
  expect(runCli(copy, ['build']).stdout).toContain(': 0 written, ');
  for (const name of readdirSync(join(copy, 'reports'))) git(copy, 'rm', '--quiet', '--cached', `reports/${name}`);
  git(copy, 'reset', '--quiet');
  expect(git(copy, 'status', '--porcelain')).toBe('');
});

test.each([
  { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8', TZ: 'Pacific/Pago_Pago' },
  { LC_ALL: 'C', TZ: 'Asia/Kathmandu' },
])('in the locale $LC_ALL and the zone $TZ, the same bytes', (env) => {
  const here = makeFolder(harbour);
  const there = makeFolder(harbour);
  runCli(here, ['build'], { LC_ALL: 'en_US.UTF-8', TZ: 'UTC' });
  runCli(there, ['build'], env);
  const names = readdirSync(join(here, 'reports'));
  expect(names.length).toBeGreaterThan(4);
  expect(readdirSync(join(there, 'reports'))).toEqual(names);
  for (const name of names) {
    const file = join('reports', name);
    expect(readFileSync(join(there, file), 'utf8')).toBe(readFileSync(join(here, file), 'utf8'));
  }
});

/** The modules of ours and of others that a run loads, as the comments of the bundle name them. */
function loadedBy(words: readonly string[]): ReadonlySet<string> {
  const coverage = makeFolder();
  runCli(makeFolder(harbour), words, { NODE_V8_COVERAGE: coverage });
  const loaded = new Set<string>();
  for (const name of readdirSync(coverage)) {
    const { result }: { result: { url: string }[] } = JSON.parse(readFileSync(join(coverage, name), 'utf8'));
    const files = result.map(({ url }) => url).filter((url) => url.includes('/action/dist/'));
    for (const file of files) {
      const text = readFileSync(fileURLToPath(file), 'utf8');
      for (const [, path = ''] of text.matchAll(/^\/\/ (?:action\/src|node_modules)\/((?:@[^/\n]+\/)?[^/\n]+)/gm))
        loaded.add(path);
    }
  }
  return loaded;
}

describe('each command loads what it uses', () => {
  test('help loads nearly nothing', () => {
    const loaded = loadedBy(['--help']);
    expect(loaded).toContain('cli.ts');
    expect(loaded.size).toBeLessThan(8);
    for (const name of ['yaml', 'unified', 'decimal.js', 'nunjucks', 'documents', 'records'])
      expect(loaded).not.toContain(name);
  });

  test('check loads no reports', () => {
    const loaded = loadedBy(['check']);
    expect(loaded).toContain('documents');
    for (const name of ['nunjucks', 'reports', 'analyses', 'remark-stringify', '@actions/core'])
      expect(loaded).not.toContain(name);
  });

  test('explain renders nothing', () => {
    const loaded = loadedBy(['explain', 'cfo', 'runway']);
    expect(loaded).toContain('analyses');
    for (const name of ['nunjucks', 'remark-stringify']) expect(loaded).not.toContain(name);
  });

  test('build does', () => {
    const loaded = loadedBy(['build']);
    expect(loaded).toContain('nunjucks');
    for (const name of [
      '@actions/core',
      '@actions/github',
      '@aws-sdk/client-ses',
      'diff',
      'hast-util-to-html',
      'mailbox',
      'postal-mime',
    ])
      expect(loaded).not.toContain(name);
  });
});
