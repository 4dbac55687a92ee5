import type { Change, Happening, Valence } from './change.ts';
import type { Told } from './telling.ts';

/** One change for each subject: all that happened to it, the most serious first. */
export function joinTold(told: readonly Told[]): readonly Change[] {
  const bySubject = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.subject.kind}\n${one.subject.id}`;
    const group = bySubject.get(key);
    if (group === undefined) bySubject.set(key, [one]);
    else group.push(one);
  }
  return [...bySubject.values()].flatMap((group) => joinGroup(group));
}

function joinGroup(group: readonly Told[]): readonly Change[] {
  const [first] = group;
  if (first === undefined) return [];
  const happenings = [...group].map(({ happening }) => happening).sort(bySeriousness);
  const dues = group.flatMap(({ due }) => due ?? []).sort();
  const [family = null] = new Set(group.map((one) => one.family));
  return [
    {
      subject: first.subject,
      happenings,
      causes: group.flatMap(({ causes }) => causes),
      shift: group.find(({ shift }) => shift !== null)?.shift ?? null,
      places: {
        before: group.flatMap(({ places }) => places.before),
        after: group.flatMap(({ places }) => places.after),
      },
      severity: Math.min(...group.map(({ severity }) => severity)),
      materiality: mostMaterial(group),
      due: dues[0] ?? null,
      family: group.length === 1 ? family : null,
      edits: [...new Set(group.flatMap(({ edits }) => edits))].sort(),
      ...(first.isTally && { isTally: true as const }),
      ...(first.order !== undefined && { order: first.order }),
      effects: [],
    },
  ];
}

/** Null, which always is worth a line, when one of them has no measure. */
function mostMaterial(group: readonly Told[]): Change['materiality'] {
  return group
    .map(({ materiality }) => materiality)
    .reduce((a, b) => (a === null || b === null ? null : b.gt(a) ? b : a));
}

export const valences: readonly Valence[] = ['worse', 'neutral', 'better'];

function bySeriousness(a: Happening, b: Happening): number {
  return a.tier - b.tier || valences.indexOf(a.valence) - valences.indexOf(b.valence) || (a.code < b.code ? -1 : 1);
}
