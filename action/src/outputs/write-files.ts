import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeError } from '../sources/describe-error.ts';
import { openReports, reportsPath } from '../sources/read-reports.ts';

/** What became of one file. */
export type Receipt =
  | { readonly kind: 'done'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string };

/**
 * Writes files of `reports/`, each to a temporary file beside it that then takes its name: a reader sees the old text or the
 * new one, never a part. An interrupt waits until the files are written; they are few and small.
 */
export async function writeFiles(
  root: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly Receipt[]> {
  if (files.length === 0) return [];
  let interrupted: NodeJS.Signals | null = null;
  const hold = (signal: NodeJS.Signals): void => {
    interrupted = signal;
  };
  for (const signal of signals) process.on(signal, hold);
  const receipts = files.map(({ path, text }) => writeFile(root, path, text));
  await new Promise(setImmediate); // A signal is delivered between two turns of the event loop.
  for (const signal of signals) process.off(signal, hold);
  if (interrupted !== null) process.kill(process.pid, interrupted);
  return receipts;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

function writeFile(root: string, path: string, text: string): Receipt {
  const failed = (reason: string): Receipt => ({ kind: 'failed', path, reason });
  const name = basename(path);
  if (path !== `${reportsPath}/${name}` || name.startsWith('.')) return failed('only files in `reports/` are written');
  const temporary = join(root, reportsPath, `.${name}.${process.pid}.tmp`);
  try {
    const folder = openReports(root);
    if (folder === null) mkdirSync(join(root, reportsPath));
    else if (typeof folder !== 'string') return failed(folder.message);
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, join(root, path));
    return { kind: 'done', path };
  } catch (error) {
    rmSync(temporary, { force: true });
    return failed(describeError(error));
  }
}
