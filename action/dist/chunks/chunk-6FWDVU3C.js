import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  gitEnvironment,
  gitFailure
} from "./chunk-M56EBZ5O.js";

// action/src/sources/run-git.ts
import { execFile } from "node:child_process";
function runGit(folder, words, settings = {}) {
  const env = { ...gitEnvironment(), ...settingsInEnvironment(settings) };
  const options = { cwd: folder, env, maxBuffer: 256 * 1024 * 1024, timeout: 12e4 };
  return new Promise((resolve) => {
    const git = execFile("git", [...words], options, (error, output, complaint) => {
      if (error?.code === "ENOENT") resolve(gitFailure(null));
      else if (/not a git repository|dubious ownership/.test(complaint)) resolve(gitFailure(complaint));
      else if (error?.killed) resolve(gitFailure(`\`git ${words[0]}\` took over two minutes`));
      else resolve({ isFine: error === null, output, complaint });
    });
    git.stdin?.end();
  });
}
function settingsInEnvironment(settings) {
  const pairs = Object.entries(settings);
  const named = pairs.flatMap(([name, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, name],
    [`GIT_CONFIG_VALUE_${i}`, value]
  ]);
  return pairs.length === 0 ? {} : { GIT_CONFIG_COUNT: String(pairs.length), ...Object.fromEntries(named) };
}

export {
  runGit
};
