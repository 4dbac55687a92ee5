import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  partOf
} from "./chunk-KJLL37GG.js";
import {
  changeSentence,
  isMaterial,
  mainOf,
  tierOf,
  valenceOf
} from "./chunk-VGJFZ2GR.js";
import {
  partJson,
  placeJson,
  shiftJson
} from "./chunk-R2YKCUCZ.js";
import {
  distinctLines
} from "./chunk-R6PDJ2MG.js";

// action/src/outputs/diff-json.ts
function diffJson(comparison, shown, whole) {
  return {
    ...diffHead(comparison, whole),
    personas: shown.map(({ persona, isBaseline, counts, standing }) => ({
      persona: persona.id,
      baseline: isBaseline,
      counts,
      standing
    })),
    changes: shown.flatMap(
      (one) => [...one.changes, ...one.hidden].map((change) => changeJson(change, one.persona.id))
    ),
    edits: whole.edits.map(editJson)
  };
}
function diffHead({ from, to, asOf, uncompared }, { counts }) {
  return { from: stateJson(from), to: stateJson(to), asOf, counts, uncompared };
}
function stateJson({ label, commit, day }) {
  return { label, commit, day };
}
function changeJson(change, persona) {
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
    effects: change.effects.map((effect) => changeJson(effect, persona))
  };
}
function causeJson({ kind, input, before, after, share, places }) {
  const head = { kind, input, before: partJson(before), after: partJson(after) };
  return { ...head, share: share && shiftJson(share), places: sidesJson(places) };
}
function ownCause(change) {
  const { before, after } = mainOf(change);
  const kind = change.edits.length === 0 && change.places.before.length === 0 ? "time" : "data";
  const head = { kind, input: change.subject.title, before: partJson(before), after: partJson(after) };
  return [{ ...head, share: null, places: sidesJson(change.places) }];
}
function sidesJson({ before, after }) {
  return [
    ...distinctLines(before).map((place) => ({ side: "before", ...placeJson(place) })),
    ...distinctLines(after).map((place) => ({ side: "after", ...placeJson(place) }))
  ];
}
function editJson({ key, before, after, fields, guessed }) {
  return {
    record: key,
    kind: before === null ? "added" : after === null ? "removed" : "changed",
    ...guessed && { guessed: true, was: before?.id },
    fields: fields.map(({ name, before: old, after: young }) => ({
      field: name,
      before: partJson(partOf(old)),
      after: partJson(partOf(young))
    }))
  };
}

export {
  diffJson,
  diffHead,
  changeJson
};
