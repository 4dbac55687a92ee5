/** What SES answers instead of doing what was asked: the names by which its clients know the reason. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export function refuse(code: string, message: string, status = 400): Refusal {
  return { kind: 'refusal', status, code, message };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}
