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

/**
 * Runs git once in a folder; a failure where there is no git or no repository, or where it takes over two minutes.
 *
 * @param settings settings of git for this run alone, passed by the environment, where no list of processes shows them.
 * @param given what git reads from its input, and more of its environment.
 */
export function runGit(
  folder: string,
  words: readonly string[],
  settings: { readonly [name: string]: string } = {},
  given: { readonly input?: string; readonly env?: { readonly [name: string]: string } } = {},
): Promise<GitRun | Failure> {
  const env = { ...gitEnvironment(), ...settingsInEnvironment(settings), ...given.env };
  const options = { cwd: folder, env, maxBuffer: 256 * 1024 * 1024, timeout: 120_000 };
  return new Promise((resolve) => {
    const git = execFile('git', [...words], options, (error, output, complaint) => {
      if (error?.code === 'ENOENT') resolve(gitFailure(null));
      else if (/not a git repository|dubious ownership/.test(complaint)) resolve(gitFailure(complaint));
      else if (error?.killed) resolve(gitFailure(`\`git ${words[0]}\` took over two minutes`));
      else resolve({ isFine: error === null, output, complaint });
    });
    git.stdin?.on('error', () => {}); // git may end before it has read all: its exit code says why.
    git.stdin?.end(given.input);
  });
}

/** @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function settingsInEnvironment(settings: { readonly [name: string]: string }): { readonly [name: string]: string } {
  const pairs = Object.entries(settings);
  const named = pairs.flatMap(([name, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, name],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  return pairs.length === 0 ? {} : { GIT_CONFIG_COUNT: String(pairs.length), ...Object.fromEntries(named) };
}
