import { isUtf8 } from 'node:buffer';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../diagnostics.ts';
import type { Source } from './source.ts';

/** The largest note that is read: 2 MiB. */
export const mostBytes = 2 * 1024 * 1024;

/** The text of a file, or why it is not the text of a note. A byte order mark is dropped; line endings stay. */
export function decodeSource(path: string, bytes: Uint8Array): Source | Diagnostic {
  if (bytes.length > mostBytes) return tooLarge(path, bytes.length);
  if (isUtf16(bytes)) {
    return diagnoseFile('source/not-utf8', path, 'Unexpected UTF-16 text, expected UTF-8: save the file as UTF-8.');
  }
  if (bytes.includes(0)) {
    return diagnoseFile('source/binary', path, 'Unexpected NUL byte, expected text: the file is not markdown.');
  }
  if (!isUtf8(bytes)) return notUtf8(path, bytes);
  const text = utf8.decode(bytes);
  if (text.trim() === '')
    return diagnoseFile('source/empty', path, 'Unexpected empty file, expected a note or a table.');
  return { path, text };
}

export function tooLarge(path: string, size: number): Diagnostic {
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  return diagnoseFile('source/too-large', path, `Unexpected size of ${mebibytes} MiB, expected at most 2 MiB.`);
}

/** A diagnostic about a file as a whole: it stands on the first line. */
export function diagnoseFile(code: DiagnosticCode, path: string, message: string): Diagnostic {
  return diagnose(code, { path, line: 1, column: 1 }, message);
}

export function isSource(decoded: Source | Diagnostic): decoded is Source {
  return 'text' in decoded;
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
  return diagnose('source/not-utf8', { path, line, column: 1 }, message);
}
