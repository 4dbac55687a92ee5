import type { Change, Happening, Subject } from '../../../action/src/changes/change.ts';
import { quantity } from '../../../action/src/quantity/quantity.ts';

interface Parts extends Partial<Omit<Change, 'happenings'>> {
  readonly subject: Subject;
  readonly happening?: Partial<Happening>;
  /** With one cause that says what it contributed. */
  readonly isExplained?: boolean;
}

/** A change that was made up, with what a test cares about. */
export function changeOf({ happening, isExplained = false, ...parts }: Parts): Change {
  const { low, high, unit } = quantity({ low: 1, unit: 'USD' });
  const cause = {
    kind: 'data',
    input: 'input',
    before: null,
    after: null,
    share: { low, high, unit },
    places: { before: [], after: [] },
    edits: parts.edits ?? [],
  } as const;
  return {
    happenings: [
      {
        code: 'FIGURE_RECOMPUTED',
        valence: 'neutral',
        tier: 3,
        says: ['moved'],
        before: null,
        after: null,
        ...happening,
      },
    ],
    causes: isExplained ? [cause] : [],
    shift: null,
    places: { before: [], after: [] },
    severity: 4,
    materiality: null,
    due: null,
    family: null,
    edits: [],
    effects: [],
    ...parts,
  };
}
