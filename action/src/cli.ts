#!/usr/bin/env node
import { type ExitCode, exitCodes } from './cli/exit-codes.ts';
import { type Arguments, parseArguments } from './cli/parse-arguments.ts';
import type { Terminal } from './cli/terminal.ts';
import { makePaint } from './outputs/paint.ts';
import { type Failure, isFailure } from './sources/failure.ts';

/** The folder of the shipped personas and templates: this file is in `src/` or `dist/` below it. */
const home = new URL('../', import.meta.url);

const terminal: Terminal = {
  print: (text) => process.stdout.write(text),
  printAside: (text) => process.stderr.write(text),
  paint: makePaint(hasColour()),
  showProgress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line ?? ''}`);
  },
};

/** @see https://no-color.org and https://force-color.org */
function hasColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

/** Each command loads what it uses, and no more. */
async function run(words: readonly string[]): Promise<ExitCode | Failure> {
  const request = parseArguments(words);
  if (isFailure(request)) return request;
  if (request.command === 'help') {
    const { printHelp } = await import('./cli/print-help.ts');
    terminal.print(printHelp(request.of));
    return exitCodes.fine;
  }
  if (request.command === 'version') {
    const { readVersion } = await import('./sources/read-version.ts');
    terminal.print(`${readVersion(home)}\n`);
    return exitCodes.fine;
  }
  return runCommand(request);
}

async function runCommand(request: Arguments): Promise<ExitCode | Failure> {
  switch (request.command) {
    case 'build':
      if (request.set.length > 0) return (await import('./cli/run-what-if.ts')).runWhatIf(request, home, terminal);
      return (await import('./cli/run-build.ts')).runBuild(request, home, terminal);
    case 'check':
      return (await import('./cli/run-check.ts')).runCheck(request, terminal);
    case 'records':
      return (await import('./cli/run-records.ts')).runRecords(request, terminal);
    case 'explain':
      return (await import('./cli/run-explain.ts')).runExplain(request, home, terminal);
    case 'publish':
      return (await import('./cli/run-publish.ts')).runPublish(request, home, terminal);
    case 'diff':
      return (await import('./cli/run-diff.ts')).runDiff(request, home, terminal);
    case 'history':
      return (await import('./cli/run-history.ts')).runHistory(request, home, terminal);
    case 'mailbox':
      return (await import('./cli/run-mailbox.ts')).runMailbox(request, terminal);
    case 'send':
      return (await import('./cli/run-send.ts')).runSend(request, home, terminal);
    case 'deliveries':
      return (await import('./cli/run-deliveries.ts')).runDeliveries(request, terminal);
    case 'resolve':
      return (await import('./cli/run-resolve.ts')).runResolve(request, terminal);
    case 'events':
      return (await import('./cli/run-events.ts')).runEvents(request, terminal);
  }
}

// Whoever reads the output may stop early, as `head` does: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const result = await run(process.argv.slice(2));
  if (isFailure(result)) terminal.printAside(`handoff-reports: ${result.message}\n${result.mend}\n`);
  process.exitCode = isFailure(result) ? exitCodes.usage : result;
} catch (error) {
  const { describeBug } = await import('./outputs/describe-bug.ts');
  terminal.printAside(describeBug(error, process.env.DEBUG !== undefined));
  process.exitCode = exitCodes.bug;
}
