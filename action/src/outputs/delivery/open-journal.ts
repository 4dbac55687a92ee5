import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DeliveryEvent } from '../../ledger/delivery-event.ts';
import { printEvent } from '../../ledger/print-event.ts';
import { readEvent } from '../../ledger/read-event.ts';
import { describeError } from '../../sources/describe-error.ts';
import { type Failure, fail } from '../../sources/failure.ts';

/** What a run writes down before it acts, on this machine's disk; it is published later, and then removed. */
export interface Journal {
  /** Writes events, and returns when the disk has them. @throws Error of the file system. */
  readonly append: (...events: readonly DeliveryEvent[]) => void;
  /** @throws Error of the file system. */
  readonly read: () => readonly DeliveryEvent[];
  readonly remove: () => void;
}

/**
 * The journal of one run. A new one appears with its first events, whole or not at all.
 *
 * @param folder is made where it is not there.
 * @param run a name that no other run has.
 */
export function openJournal(folder: string, run: string): Journal {
  const file = join(folder, `${run}${ending}`);
  return {
    append: (...events) => {
      const text = events.map((event) => `${printEvent(event, '')}\n`).join('');
      if (existsSync(file)) return writeDown(file, text);
      mkdirSync(folder, { recursive: true });
      const temporary = join(folder, `.${run}.${process.pid}.tmp`);
      writeDown(temporary, text);
      renameSync(temporary, file);
      syncFolder(folder);
    },
    read: () => readJournal(file),
    remove: () => rmSync(file, { force: true }),
  };
}

/** Why no journal can be kept in a folder; null where one can. Without one nothing must be sent. */
export function findUnwritable(folder: string): Failure | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    return fail(
      `The journal of deliveries cannot be written: ${describeError(error)}. Nothing was sent.`,
      `Let this run write to \`${folder}\`.`,
    );
  }
}

const ending = '.jsonl';

/** The names of the runs that left a journal. */
export function listJournals(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
  return names.map((name) => name.slice(0, -ending.length)).sort();
}

function writeDown(file: string, text: string): void {
  const descriptor = openSync(file, 'a');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Without this, a name may be lost with the power although its file is not. Windows knows no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A last line that was cut off is left out: what it would have said had not begun. @throws Error at any other line. */
function readJournal(file: string): readonly DeliveryEvent[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line, i) => {
    const read = readEvent(line);
    if (typeof read === 'string') throw new Error(`Unexpected line ${i + 1} of ${file}, expected ${read}.`);
    return read.event;
  });
}
