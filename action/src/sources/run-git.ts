import { execFile } from 'node:child_process';
import type { Failure } from './failure.ts';
import { gitEnvironment } from './git-environment.ts';
import { gitFailure } from './git-failure.ts';

/** What one run of git left: it is fine with exit code 0 only; a complaint is what it wrote beside its output. */
export interface GitRun {
  readonly isFine: boolean;
  readonly output: string;
  readonly complaint: string;
}

/** Runs git once in a folder; a failure where there is no git or no repository, or where it takes over two minutes. */
export function runGit(folder: string, words: readonly string[]): Promise<GitRun | Failure> {
  const options = { cwd: folder, env: gitEnvironment(), maxBuffer: 256 * 1024 * 1024, timeout: 120_000 };
  return new Promise((resolve) => {
    const git = execFile('git', [...words], options, (error, output, complaint) => {
      if (error?.code === 'ENOENT') resolve(gitFailure(null));
      else if (/not a git repository|dubious ownership/.test(complaint)) resolve(gitFailure(complaint));
      else if (error?.killed) resolve(gitFailure(`\`git ${words[0]}\` took over two minutes`));
      else resolve({ isFine: error === null, output, complaint });
    });
    git.stdin?.end();
  });
}
