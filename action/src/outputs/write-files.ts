import { lstatSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeError } from '../sources/describe-error.ts';
import { openReports, reportsPath } from '../sources/read-reports.ts';
import { replaceFile } from './replace-file.ts';

/** What became of one file. */
export type Receipt =
  | { readonly kind: 'done'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string };

interface File {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files of `reports/`, each to a temporary file beside it that then takes its name: a reader sees the old text or the
 * new one, never a part. An interrupt waits until the files are written; they are few and small.
 */
export async function writeFiles(root: string, files: readonly File[]): Promise<readonly Receipt[]> {
  return finishAll(files, ({ path, text }) => writeReport(root, path, text));
}

/** Writes files below a folder, in folders of their own, as `writeFiles` does; a folder that is a link is refused. */
export async function writeTables(folder: string, files: readonly File[]): Promise<readonly Receipt[]> {
  return finishAll(files, ({ path, text }) => writeTable(folder, path, text));
}

/** Does not end before all is written, whoever interrupts. */
async function finishAll(files: readonly File[], write: (file: File) => Receipt): Promise<readonly Receipt[]> {
  if (files.length === 0) return [];
  let interrupted: NodeJS.Signals | null = null;
  const hold = (signal: NodeJS.Signals): void => {
    interrupted = signal;
  };
  for (const signal of signals) process.on(signal, hold);
  const receipts = files.map(write);
  await new Promise(setImmediate); // A signal is delivered between two turns of the event loop.
  for (const signal of signals) process.off(signal, hold);
  if (interrupted !== null) process.kill(process.pid, interrupted);
  return receipts;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

function writeReport(root: string, path: string, text: string): Receipt {
  const failed = (reason: string): Receipt => ({ kind: 'failed', path, reason });
  const name = basename(path);
  if (path !== `${reportsPath}/${name}` || name.startsWith('.')) return failed('only files in `reports/` are written');
  return attempt(path, () => {
    const folder = openReports(root);
    if (folder === null) mkdirSync(join(root, reportsPath));
    else if (typeof folder !== 'string') return folder.message;
    replaceFile(join(root, path), text);
    return null;
  });
}

function writeTable(folder: string, path: string, text: string): Receipt {
  return attempt(path, () => {
    const own = dirname(join(folder, path));
    mkdirSync(own, { recursive: true });
    if (lstatSync(own).isSymbolicLink()) return 'its folder is a link';
    replaceFile(join(folder, path), text);
    return null;
  });
}

/** The receipt of a write that says why it was not done, or throws. */
function attempt(path: string, write: () => string | null): Receipt {
  try {
    const reason = write();
    return reason === null ? { kind: 'done', path } : { kind: 'failed', path, reason };
  } catch (error) {
    return { kind: 'failed', path, reason: describeError(error) };
  }
}
