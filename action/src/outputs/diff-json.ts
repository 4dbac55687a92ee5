import { type Cause, type Change, mainOf, type Sides } from '../changes/change.ts';
import { changeSentence } from '../changes/change-sentence.ts';
import type { Comparison, PersonaChanges, State } from '../changes/compare-builds.ts';
import type { Edit } from '../changes/compare-records.ts';
import { isMaterial, tierOf, valenceOf } from '../changes/rank-changes.ts';
import { partOf } from '../changes/telling.ts';
import { distinctLines } from '../place.ts';
import { partJson, placeJson, shiftJson } from './build-json.ts';

/** What `diff --json` prints. Keys are permanent; new ones may be added. `whole` is what changed for anybody. */
export function diffJson(comparison: Comparison, shown: readonly PersonaChanges[], whole: PersonaChanges): object {
  return {
    ...diffHead(comparison, whole),
    personas: shown.map(({ persona, isBaseline, counts, standing }) => ({
      persona: persona.id,
      baseline: isBaseline,
      counts,
      standing,
    })),
    changes: shown.flatMap((one) =>
      [...one.changes, ...one.hidden].map((change) => changeJson(change, one.persona.id)),
    ),
    edits: whole.edits.map(editJson),
  };
}

/** The two states, the day and the counts. */
export function diffHead({ from, to, asOf, uncompared }: Comparison, { counts }: PersonaChanges): object {
  return { from: stateJson(from), to: stateJson(to), asOf, counts, uncompared };
}

function stateJson({ label, commit, day }: Pick<State, 'label' | 'commit' | 'day'>): object {
  return { label, commit, day };
}

/** One change, with what follows from it. */
export function changeJson(change: Change, persona: string): object {
  const { code, before, after } = mainOf(change);
  return {
    code,
    codes: change.happenings.map((happening) => happening.code),
    tier: tierOf(change),
    valence: valenceOf(change),
    material: isMaterial(change),
    object: { ...change.subject },
    persona,
    before: partJson(before),
    after: partJson(after),
    shift: change.shift && shiftJson(change.shift),
    sentence: changeSentence(change),
    causes: change.causes.length > 0 ? change.causes.map(causeJson) : ownCause(change),
    effects: change.effects.map((effect) => changeJson(effect, persona)),
  };
}

function causeJson({ kind, input, before, after, share, places }: Cause): object {
  const head = { kind, input, before: partJson(before), after: partJson(after) };
  return { ...head, share: share && shiftJson(share), places: sidesJson(places) };
}

/** What was edited itself is its own cause; what came due was edited by nobody. */
function ownCause(change: Change): readonly object[] {
  const { before, after } = mainOf(change);
  const kind = change.edits.length === 0 && change.places.before.length === 0 ? 'time' : 'data';
  const head = { kind, input: change.subject.title, before: partJson(before), after: partJson(after) };
  return [{ ...head, share: null, places: sidesJson(change.places) }];
}

function sidesJson({ before, after }: Sides): readonly object[] {
  return [
    ...distinctLines(before).map((place) => ({ side: 'before', ...placeJson(place) })),
    ...distinctLines(after).map((place) => ({ side: 'after', ...placeJson(place) })),
  ];
}

/** Every field that differs, so that the state before and the edits give the state after. */
function editJson({ key, before, after, fields, guessed }: Edit): object {
  return {
    record: key,
    kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
    ...(guessed && { guessed: true, was: before?.id }),
    fields: fields.map(({ name, before: old, after: young }) => ({
      field: name,
      before: partJson(partOf(old)),
      after: partJson(partOf(young)),
    })),
  };
}
