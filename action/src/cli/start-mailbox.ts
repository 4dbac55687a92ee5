import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mailbox, openMailbox } from '../mailbox/open-mailbox.ts';
import { describeError } from '../sources/describe-error.ts';
import { type Failure, fail } from '../sources/failure.ts';
import type { Arguments } from './parse-arguments.ts';

/** A mailbox in the folder that was named, or in a new one; its senders are all verified. */
export async function startMailbox(
  { port, folder }: Pick<Arguments, 'port' | 'folder'>,
  log: (line: string) => void,
): Promise<Mailbox | Failure> {
  try {
    return await openMailbox({
      folder: folder === null ? mkdtempSync(join(tmpdir(), 'handoff-reports-mailbox-')) : resolve(folder),
      port: port ?? 0,
      account: { mode: 'production', verified: 'all', configurationSets: 'all' },
      log,
    });
  } catch (error) {
    const free = port === null ? '' : 'a port that is free with `--port`, and ';
    const mend = `Name ${free}a folder that can be written with \`--folder\`.`;
    return fail(`The local mailbox cannot be started: ${describeError(error)}.`, mend);
  }
}
