import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { timeComparison } from './compare-states.ts';
import { generateNotes } from './generate-notes.ts';
import { reportMails } from './send-mails.ts';

/** One program to measure: what is printed, and the arguments of node. */
interface Program {
  readonly name: string;
  readonly args: readonly string[];
  /** Variables beside those of this process. */
  readonly env?: { readonly [name: string]: string };
}

interface Measured {
  readonly seconds: readonly number[];
  readonly megabytes: readonly number[];
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cli = resolve(here('../../action/dist/cli.js'));
const scratch = mkdtempSync(join(tmpdir(), 'handoff-reports-bench-'));
const memoryFile = join(scratch, 'memory');

/** Runs a program once, as a process of its own. @throws Error when it fails: a failed run is no measurement. */
function measure({ name, args, env }: Program): { seconds: number; megabytes: number } {
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', here('./report-memory.ts'), ...args], {
    env: { ...process.env, ...env, BENCH_MEMORY_FILE: memoryFile, NO_COLOR: '1' },
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - start) / 1000;
  // 1 says that the notes have findings, which generated notes may.
  if (run.status !== 0 && run.status !== 1) throw new Error(`${name} failed: ${run.stderr}`);
  return { seconds, megabytes: Number(readFileSync(memoryFile, 'utf8')) / 1024 };
}

/** Runs the programs in turn, so that a slow moment of the machine meets all of them. */
function measureInTurn(programs: readonly Program[], times: number): readonly Measured[] {
  const results = programs.map(() => ({ seconds: [] as number[], megabytes: [] as number[] }));
  for (let round = 0; round < times; round++) {
    for (const [i, program] of programs.entries()) {
      const { seconds, megabytes } = measure(program);
      results[i]?.seconds.push(seconds);
      results[i]?.megabytes.push(megabytes);
    }
  }
  return results;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

function report(title: string, programs: readonly Program[], times: number): void {
  const results = measureInTurn(programs, times);
  const base = median(results[0]?.seconds ?? []);
  const last = results.length > 2 ? median(results[1]?.seconds ?? []) : null;
  console.log(`\n${title} (median of ${times})`);
  for (const [i, { name }] of programs.entries()) {
    const { seconds, megabytes } = results[i] ?? { seconds: [], megabytes: [] };
    const time = median(seconds);
    const ratio = `${(time / base).toFixed(2)} × ${programs[0]?.name}`;
    const second = last !== null && i > 1 ? `, ${(time / last).toFixed(2)} × ${programs[1]?.name}` : '';
    console.log(
      `  ${name.padEnd(34)} ${time.toFixed(3)} s  ${median(megabytes).toFixed(0).padStart(5)} MB  ${ratio}${second}`,
    );
  }
}

const empty: Program = { name: 'an empty process', args: ['-e', '0'] };

/** A program of this folder, bundled as the shipped ones are. */
async function bundle(name: string): Promise<string> {
  const outfile = join(scratch, `${name}.mjs`);
  const banner = {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  };
  const entryPoints = [here(`./${name}.ts`)];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', banner });
  return outfile;
}

/** A run of the action for notes whose reports are published, beside one that only reads its inputs. */
function reportUnchangedRun(bare: string): void {
  const root = join(scratch, 'published');
  generateNotes(root, 50);
  const git = (...words: readonly string[]): void => {
    spawnSync('git', ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.com', ...words], { cwd: root });
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Notes');
  const who = {
    GIT_AUTHOR_NAME: 'Dana',
    GIT_AUTHOR_EMAIL: 'dana@example.com',
    GIT_COMMITTER_NAME: 'Dana',
    GIT_COMMITTER_EMAIL: 'dana@example.com',
  };
  spawnSync(process.execPath, [cli, 'publish', '--root', root], { env: { ...process.env, ...who } });
  const env = {
    GITHUB_WORKSPACE: root,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'example/harbour',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_OUTPUT: '',
    'INPUT_AS-OF': 'stated',
    INPUT_TOKEN: 'x',
  };
  const main = resolve(here('../../action/dist/main.js'));
  report(
    'A run of the action in which nothing changed',
    [
      { name: 'a bare action', args: [bare], env },
      { name: 'publish, nothing changed', args: [main], env },
    ],
    15,
  );
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  if (words.length === 0 || words.includes('mail')) await reportMails(scratch, cli);
  if (words.length === 1 && words[0] === 'mail') return;
  const sizes = words.filter((word) => word !== 'mail').map(Number);
  const [parser, bare] = [await bundle('parse-only'), await bundle('bare-action')];
  const { build: one, compare } = timeComparison(10_000, 5);
  console.log(`\nChanges between two states of 10,000 records (median of 5)`);
  console.log(
    `  compared in ${compare.toFixed(3)} s, ${(compare / one).toFixed(2)} × building one (${one.toFixed(1)} s)`,
  );
  reportUnchangedRun(bare);
  report('Start', [empty, { name: '--help', args: [cli, '--help'] }], 15);
  for (const size of sizes.length > 0 ? sizes : [50, 1000, 10_000]) {
    const root = join(scratch, `notes-${size}`);
    generateNotes(root, size);
    const programs = [
      empty,
      { name: 'remark-parse alone', args: [parser, root] },
      { name: 'check', args: [cli, 'check', '--root', root, '--format', 'json'] },
      { name: 'build, all reports', args: [cli, 'build', '--root', root] },
    ];
    report(`${size.toLocaleString('en')} notes`, programs, size <= 100 ? 7 : size <= 1000 ? 3 : 1);
  }
}

try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
