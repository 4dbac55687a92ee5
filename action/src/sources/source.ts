import type { Diagnostic } from '../diagnostics.ts';

/** One file of notes or inventory as text: its path from the root with `/`, decoded, without a byte order mark. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The files that could be read, sorted by path, and why the others could not. */
export interface SourceReading {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}
