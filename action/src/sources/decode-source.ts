import { isUtf8 } from 'node:buffer';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../diagnostics.ts';
import { redactPath, redactSecrets } from './redact-secrets.ts';
import type { Source } from './source.ts';

/** The largest note that is read: 2 MiB. */
export const mostBytes = 2 * 1024 * 1024;

/** What one file holds. */
export interface Decoded {
  /** Its text without secrets; null where it is not the text of a note. */
  readonly source: Source | null;
  /** Why there is no text, or which secrets were in it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of a file, or why it is not the text of a note. A byte order mark is dropped; line endings stay. */
export function decodeSource(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) return refuse(tooLarge(path, bytes.length));
  if (isUtf16(bytes)) {
    const message = 'Unexpected UTF-16 text, expected UTF-8: save the file as UTF-8.';
    return refuse(diagnoseFile('source/not-utf8', path, message));
  }
  if (bytes.includes(0)) {
    const message = 'Unexpected NUL byte, expected text: the file is not markdown.';
    return refuse(diagnoseFile('source/binary', path, message));
  }
  if (!isUtf8(bytes)) return refuse(notUtf8(path, bytes));
  const text = utf8.decode(bytes);
  if (text.trim() === '') {
    return refuse(diagnoseFile('source/empty', path, 'Unexpected empty file, expected a note or a table.'));
  }
  return redactSecrets({ path, text });
}

/** A file that gives no text. */
export function refuse(why: Diagnostic): Decoded {
  return { source: null, diagnostics: [why] };
}

export function tooLarge(path: string, size: number): Diagnostic {
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  return diagnoseFile('source/too-large', path, `Unexpected size of ${mebibytes} MiB, expected at most 2 MiB.`);
}

/** A diagnostic about a file as a whole: it stands on the first line. The path is told without secrets. */
export function diagnoseFile(code: DiagnosticCode, path: string, message: string): Diagnostic {
  return diagnose(code, { path: redactPath(path), line: 1, column: 1 }, message);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Names the first line that is not UTF-8: no character's bytes hold a line feed, so lines can be tried one by one. */
function notUtf8(path: string, bytes: Uint8Array): Diagnostic {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  const message = `Unexpected bytes on line ${line} that are not UTF-8, expected UTF-8 text: save the file as UTF-8.`;
  return diagnose('source/not-utf8', { path: redactPath(path), line, column: 1 }, message);
}
