/** The environment that git runs in: it complains in English, as we read it, and never waits for a password. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}
