import { type Diagnostic, type DiagnosticCode, diagnosticKinds } from '../diagnostics.ts';

/** A finding as it is known again after a push: without its line, because lines move. */
interface CarriedFinding {
  readonly code: DiagnosticCode;
  readonly path: string;
  readonly message: string;
}

/** The findings that a comment carries from push to push; each occurs once. */
export interface CarriedFindings {
  /** Worst first. */
  readonly open: readonly CarriedFinding[];
  /** Was open in an earlier comment and is found no more, the latest first. */
  readonly gone: readonly CarriedFinding[];
}

export const nothingCarried: CarriedFindings = { open: [], gone: [] };

/** How many a comment shows, of the open and of those that are gone. */
export const mostFindings = 20;
const mostCharacters = 300;
/** Of all of them; a third more as base64, and still a small part of a comment. */
const mostBytes = 9000;

/**
 * What a comment carries now, after what it carried before. What is found again is open again. The same findings once more
 * give the same, so a run that is repeated changes nothing.
 */
export function carryFindings(before: CarriedFindings, diagnostics: readonly Diagnostic[]): CarriedFindings {
  const now = new Map(diagnostics.map(carriedOf).map((finding) => [keyOf(finding), finding]));
  const gone = [...before.open, ...before.gone].filter((finding) => !now.has(keyOf(finding)));
  return keepFirst({ open: [...now.values()].slice(0, mostFindings), gone: gone.slice(0, mostFindings) });
}

/** A line that nobody sees, to stand under the marker; empty where there is nothing to carry. */
export function writeCarried(carried: CarriedFindings): string {
  if (carried.open.length + carried.gone.length === 0) return '';
  // Base64 has no sign that could end the comment or mean anything in markdown.
  return `<!-- handoff-reports:findings ${Buffer.from(JSON.stringify(carried)).toString('base64')} -->\n`;
}

/** What a comment of ours carries; nothing where its second line does not say it as it was written. */
export function readCarried(comment: string): CarriedFindings {
  const encoded = /^[^\n]*\n<!-- handoff-reports:findings ([A-Za-z\d+/]+=*) -->/.exec(comment)?.[1] ?? '';
  try {
    const json: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString());
    return isCarried(json) ? json : nothingCarried;
  } catch {
    return nothingCarried;
  }
}

function carriedOf({ code, place, message }: Diagnostic): CarriedFinding {
  return { code, path: cut(place.path), message: cut(message) };
}

/** Through bytes, because half a character that the cut leaves would not come back as it was. */
function cut(words: string): string {
  const short = words.length <= mostCharacters ? words : `${words.slice(0, mostCharacters - 1)}…`;
  return Buffer.from(short).toString();
}

function keyOf({ code, path, message }: CarriedFinding): string {
  return JSON.stringify([code, path, message]);
}

/** As many as there is room for, first the open. */
function keepFirst({ open, gone }: CarriedFindings): CarriedFindings {
  let left = mostBytes;
  const fits = (finding: CarriedFinding): boolean => {
    left -= Buffer.byteLength(JSON.stringify(finding));
    return left >= 0;
  };
  return { open: open.filter(fits), gone: gone.filter(fits) };
}

function isCarried(value: unknown): value is CarriedFindings {
  return isRecord(value) && isList(value.open) && isList(value.gone);
}

function isList(value: unknown): value is readonly CarriedFinding[] {
  return Array.isArray(value) && value.length <= mostFindings && value.every(isFinding);
}

function isFinding(value: unknown): value is CarriedFinding {
  if (!isRecord(value) || typeof value.code !== 'string') return false;
  return Object.hasOwn(diagnosticKinds, value.code) && isShort(value.path) && isShort(value.message);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= mostCharacters;
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
