import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What can be wrong with the text, or worth saying about how it was read. Codes are `stage/what` and permanent. */
export interface DiagnosticKind {
  readonly severity: Severity;
  /** What happened, in general: the heading's text in the docs. */
  readonly title: string;
  /** Why it matters and what the reader did about it. */
  readonly because: string;
  /** How to mend it, with an example. */
  readonly mend: string;
}

/**
 * The catalogue: every diagnostic that any stage can give. A code is never renamed and never reused; docs/diagnostics.md
 * is generated from it, and a test demands a marked fixture for each.
 */
export const diagnosticKinds = {
  'source/binary': {
    severity: 'error',
    title: 'The file is not text',
    because: 'It holds NUL bytes, so it is not markdown. It was left out; all other files were read.',
    mend: 'Move it out of the notes folder, or save it as UTF-8 text.',
  },
  'source/empty': {
    severity: 'warning',
    title: 'The file is empty',
    because: 'Nothing can be read from it.',
    mend: 'Write the note, or remove the file.',
  },
  'source/not-utf8': {
    severity: 'error',
    title: 'The file is not UTF-8',
    because: 'Its bytes cannot be read as UTF-8 text. It was left out, because a guessed encoding would change names.',
    mend: 'Save it as UTF-8: `iconv -f windows-1252 -t utf-8 note.md > note.new && mv note.new note.md`.',
  },
  'source/outside-root': {
    severity: 'error',
    title: 'The link leaves the repository',
    because: 'A symbolic link that points outside the root is never followed.',
    mend: 'Replace the link by the file it points to.',
  },
  'source/too-large': {
    severity: 'error',
    title: 'The file is too large',
    because: 'Notes are read up to 2 MiB; a larger file is most likely a log or an export. It was left out.',
    mend: 'Split it, or move it out of the notes folder.',
  },
  'source/unreadable': {
    severity: 'error',
    title: 'The file cannot be opened',
    because: 'The operating system refused to read it. It was left out; all other files were read.',
    mend: 'Give read permission: `chmod u+r FILE`.',
  },
  'source/none': {
    severity: 'warning',
    title: 'There is nothing to read',
    because: 'Neither `handoffs/` nor `inventory/` holds a markdown file, so every report is a list of gaps.',
    mend: 'Write a first note, for example `handoffs/my-business.md`; see write-a-handoff.md.',
  },
} as const satisfies Record<string, DiagnosticKind>;

export type DiagnosticCode = keyof typeof diagnosticKinds;

/** One finding about the text, at its place. Plain data: it can be cached, sent and compared. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence that quotes the author's text: *Unexpected X, expected Y*, with the nearest match where there is one. */
  readonly message: string;
  readonly place: Place;
}

/** A diagnostic of the catalogue, at a place. */
export function diagnose(code: DiagnosticCode, place: Place, message: string): Diagnostic {
  return { code, severity: diagnosticKinds[code].severity, message, place };
}

const docs = 'https://github.com/handoff-reports/handoff-reports/blob/main/action/docs/';

/** The address of the section of the docs that explains a code. */
export function diagnosticUrl(code: DiagnosticCode): string {
  return `${docs}diagnostics.md#${code.replace('/', '')}`;
}

const severityRank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Orders diagnostics by place, then severity (worst first), then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1;
  return (
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    severityRank[a.severity] - severityRank[b.severity] ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
