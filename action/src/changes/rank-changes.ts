import { type Change, mainOf, type Tier, type Valence } from './change.ts';
import { valences } from './join-told.ts';

/** The tier of a line: that of the most serious of itself and what follows from it. */
export function tierOf(change: Change): Tier {
  const tiers = [mainOf(change).tier, ...change.effects.filter(isMaterial).map(tierOf)];
  return tiers.toSorted()[0] ?? 5;
}

/** Whether a line is good or bad news: by what happened to its subject, else by what follows from it. */
export function valenceOf(change: Change): Valence {
  const all = [...change.happenings.map(({ valence }) => valence), ...change.effects.filter(isMaterial).map(valenceOf)];
  const own = mainOf(change).valence;
  return own === 'neutral' ? (valences.find((one) => one !== 'neutral' && all.includes(one)) ?? own) : own;
}

/** Whether a change is worth a line: it moved by its band at least, or it is no matter of more or less. */
export function isMaterial({ materiality, effects }: Change): boolean {
  return (
    materiality === null ||
    materiality.gte(1) ||
    effects.some(({ isTally, ...effect }) => !isTally && isMaterial(effect))
  );
}

/**
 * The order in which changes are read: tier, worse before neutral before better, severity, how much it moved, due day, and
 * last the subject: a total order, so that no order of rows shows.
 */
export function compareChanges(a: Change, b: Change): number {
  return (
    tierOf(a) - tierOf(b) ||
    valences.indexOf(valenceOf(a)) - valences.indexOf(valenceOf(b)) ||
    a.severity - b.severity ||
    compareMateriality(a, b) ||
    compareText(a.due ?? latest, b.due ?? latest) ||
    compareText(a.subject.kind, b.subject.kind) ||
    compareText(a.subject.id, b.subject.id)
  );
}

const latest = '9999-12-31';

/** What moved most first; what has no measure comes after it. */
function compareMateriality({ materiality: a }: Change, { materiality: b }: Change): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return b.cmp(a);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lines that repeat one thing over many rows. */
export interface Repeats {
  readonly changes: readonly Change[];
}

/** From so many on, lines of one code and family are told as one. */
const leastRepeats = 3;

/** The lines of a ranked list, repeats of one code over many rows joined where the first of them stands. */
export function groupRepeats(ranked: readonly Change[]): readonly (Change | Repeats)[] {
  const byFamily = new Map<string, Change[]>();
  for (const change of ranked) {
    const key = familyOf(change);
    if (key !== null) byFamily.set(key, [...(byFamily.get(key) ?? []), change]);
  }
  const done = new Set<string>();
  return ranked.flatMap((change): readonly (Change | Repeats)[] => {
    const key = familyOf(change);
    const group = key === null ? [] : (byFamily.get(key) ?? []);
    if (key === null || group.length < leastRepeats) return [change];
    if (done.has(key)) return [];
    done.add(key);
    return [{ changes: group }];
  });
}

function familyOf(change: Change): string | null {
  const { family, effects, happenings } = change;
  if (family === null || happenings.length > 1 || effects.some((effect) => !effect.isTally)) return null;
  const { code, valence } = mainOf(change);
  return [tierOf(change), code, valence, family].join('/');
}
