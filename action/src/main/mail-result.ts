import type { Diagnostic } from '../diagnostics.ts';

/** What a command for mail came to. */
export interface MailResult {
  /** For the log, as a terminal shows it. */
  readonly log: string;
  /** As markdown. */
  readonly summary: string;
  readonly outputs: { readonly [name: string]: string };
  /** Findings to annotate. */
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be done, each in a sentence or two. */
  readonly faults: readonly string[];
}
