import type { Tier, Valence } from '../../../action/src/changes/change.ts';
import type { ChangeCode } from '../../../action/src/changes/codes.ts';
import type { Texts } from '../../helpers/compare.ts';

/** What an author does to the notes: passages and what replaces them, in turn. */
export type Edits = readonly (readonly [from: string, to: string])[];

/** The days of the two states; time is told where they differ. */
export type DaysOf = readonly [since: string, asOf: string];

/** An edit that produces a code, and one almost like it that does not. */
export interface CodeCase {
  readonly code: ChangeCode;
  readonly notes: Texts;
  readonly edits: Edits;
  readonly days?: DaysOf;
  /** The whole sentence of the change. */
  readonly says: string;
  readonly valence: Valence;
  readonly tier: Tier;
  readonly nearMiss: NearMiss;
}

interface NearMiss {
  /** Why it is no such change. */
  readonly as: string;
  readonly edits: Edits;
  /** Those of the case unless given. */
  readonly days?: DaysOf;
}

/** The businesses that every case may name. */
export const entities = {
  'inventory/entities.md': `# Entities

| Code | Name | Business type | Base currency |
| --- | --- | --- | --- |
| HARB | Harbour | Marina | USD |
| SLIP | Slipway | Boatyard | USD |
`,
} as const;
