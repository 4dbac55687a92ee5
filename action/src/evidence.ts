/** Evidence in a cell: a file and a name that stands in it, written `api/claim.py#claim_role`. */
export interface Evidence {
  readonly path: string;
  readonly symbol: string;
}

/**
 * What was found of evidence, by `path#symbol`: whether the name stands in the file. Evidence whose file could not be read is
 * not in it.
 */
export type EvidenceFacts = ReadonlyMap<string, boolean>;

/** The evidence that a cell names; null when it names none. */
export function parseEvidence(text: string): Evidence | null {
  const match = /^([^\s#]*[^\s#/])#(\S[^#]*)$/.exec(text.trim());
  return match ? { path: match[1] ?? '', symbol: match[2] ?? '' } : null;
}

/** Evidence as cells write it, and the key of its fact. */
export function printEvidence({ path, symbol }: Evidence): string {
  return `${path}#${symbol}`;
}
