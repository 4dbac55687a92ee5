import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { timeComparison } from './compare-states.ts';
import { generateNotes } from './generate-notes.ts';

/** One program to measure: what is printed, and the arguments of node. */
interface Program {
  readonly name: string;
  readonly args: readonly string[];
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
function measure({ name, args }: Program): { seconds: number; megabytes: number } {
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', here('./report-memory.ts'), ...args], {
    env: { ...process.env, BENCH_MEMORY_FILE: memoryFile, NO_COLOR: '1' },
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

async function main(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number);
  const parser = join(scratch, 'parse-only.mjs');
  await build({
    entryPoints: [here('./parse-only.ts')],
    outfile: parser,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const { build: one, compare } = timeComparison(10_000, 5);
  console.log(`\nChanges between two states of 10,000 records (median of 5)`);
  console.log(
    `  compared in ${compare.toFixed(3)} s, ${(compare / one).toFixed(2)} × building one (${one.toFixed(1)} s)`,
  );
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
