import { neutralise } from './neutralise.ts';

const issues = 'https://github.com/handoff-reports/handoff-reports/issues';

/** What the user is told when we are wrong: one line, and where to report it; the stack only on request. */
export function describeBug(error: unknown, withStack: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = withStack && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  const told = `handoff-reports: A bug of ours: ${neutralise(message)}\n`;
  return `${told}Please report it with the command that you ran: ${issues} (DEBUG=1 prints the stack).\n${stack}`;
}
