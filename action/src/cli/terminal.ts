import type { Paint } from '../outputs/paint.ts';

/** Where a command prints: results to one stream, all else to the other. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly printAside: (text: string) => void;
  /** For what goes to `print`. */
  readonly paint: Paint;
  /** Shows one line while work goes on, and takes it away with null; nothing where nobody watches. */
  readonly showProgress: (line: string | null) => void;
}
