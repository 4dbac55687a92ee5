import type { Mailbox } from '../mailbox/open-mailbox.ts';
import { neutralise } from '../outputs/neutralise.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Arguments } from './parse-arguments.ts';
import { startMailbox } from './start-mailbox.ts';
import type { Terminal } from './terminal.ts';

/** `mailbox`: runs a local mailbox until it is told to stop, or nobody asks it for anything. */
export async function runMailbox(request: Arguments, terminal: Terminal): Promise<ExitCode | Failure> {
  const mailbox = await startMailbox(request, (line) => terminal.printAside(`${line}\n`));
  if (isFailure(mailbox)) return mailbox;
  const stop = (): void => {
    mailbox.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  terminal.print(request.format === 'json' ? mailboxJson(mailbox) : printMailbox(mailbox));
  const reason = await mailbox.stopped;
  const why = reason === 'idle' ? 'nothing was asked of it for half an hour' : 'as it was told to';
  terminal.printAside(`LOCAL MAILBOX: stopped, ${why}. Its mails stay in ${neutralise(mailbox.folder)}\n`);
  return exitCodes.fine;
}

function printMailbox({ address, folder, environment }: Mailbox): string {
  const variables = Object.entries(environment).map(([name, value]) => `export ${name}=${value}`);
  return `LOCAL MAILBOX: what is sent to it is kept on this machine and delivered to nobody.

Mails:  ${address}/
Folder: ${neutralise(folder)}

Send to it with these in the environment, and in place of live keys:

${variables.join('\n')}

Stop it with Ctrl-C. It stops by itself after half an hour without a request.
`;
}

/** On one line, so that a program knows when it has all. */
function mailboxJson({ address, folder, environment, token }: Mailbox): string {
  return `${JSON.stringify({ address, folder, environment, control: { address: `${address}/control`, token } })}\n`;
}
