import { readFileSync } from 'node:fs';
import { readSesEvents } from '../ledger/read-ses-events.ts';
import { settleEvents } from '../ledger/settle-events.ts';
import { nameRun } from '../outputs/delivery/name-run.ts';
import { publishDeliveries } from '../outputs/delivery/publish-deliveries.ts';
import { printJson } from '../outputs/neutralise.ts';
import { describeError } from '../sources/describe-error.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { openLedger } from './open-ledger.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';
import { unpublished } from './unpublished.ts';

/** `events`: records what SES says of mails that it accepted. What cannot be read is counted, and all else is recorded. */
export async function runEvents(request: Arguments, terminal: Terminal): Promise<ExitCode | Failure> {
  const [file = ''] = request.operands;
  const text = readText(file);
  if (isFailure(text)) return text;
  const { events, others, unreadable } = readSesEvents(text);
  if (events.length === 0 && others === 0) return noEvents(file);
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  const run = nameRun(process.env);
  const published = await publishDeliveries(
    opened.store,
    (ledger) => settleEvents(ledger, events, run),
    (settled) => `Record ${count(settled.events.length, 'event')} of SES`,
  );
  if (isFailure(published)) return unpublished(published, terminal);
  const { events: recorded, known, foreign } = published.decision;
  const told = { recorded: recorded.length, known, foreign, others, unreadable };
  terminal.print(request.format === 'json' ? printJson(told) : printTold(told));
  return unreadable.length > 0 ? exitCodes.findings : exitCodes.fine;
}

interface Told {
  readonly recorded: number;
  readonly known: number;
  readonly foreign: number;
  readonly others: number;
  readonly unreadable: readonly number[];
}

function printTold({ recorded, known, foreign, others, unreadable }: Told): string {
  const lines = [
    `${count(recorded, 'event')} recorded.`,
    known > 0 ? `${count(known, 'event')} known before.` : '',
    foreign > 0 ? `${count(foreign, 'event')} of mails that this ledger does not have.` : '',
    others > 0 ? `${count(others, 'event')} of other kinds.` : '',
    unreadable.length > 0 ? `${count(unreadable.length, 'entry')} not readable: ${unreadable.join(', ')}.` : '',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function count(many: number, what: 'event' | 'entry'): string {
  const plural = what === 'entry' ? 'entries' : 'events';
  return `${many} ${many === 1 ? what : plural}`;
}

function readText(file: string): string | Failure {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const mend = 'Export the queue with `aws sqs receive-message`, or save the notification as a file.';
    return fail(`The file \`${file}\` cannot be read: ${describeError(error)}.`, mend);
  }
}

function noEvents(file: string): Failure {
  return fail(
    `Unexpected content of \`${file}\`, expected events of SES as JSON: from SNS, EventBridge, or an export of SQS.`,
    'See `handoff-reports events --help`.',
  );
}
