/** The world refused: no such folder, no git, no such commit. One sentence, and how to mend it; told, never thrown. */
export interface Failure {
  readonly kind: 'failure';
  readonly message: string;
  readonly mend: string;
}

export function fail(message: string, mend: string): Failure {
  return { kind: 'failure', message, mend };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'failure';
}
