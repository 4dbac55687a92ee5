import type { Priority } from '../records/item.ts';

const ranks: readonly (readonly [Priority, RegExp])[] = [
  [0, /^(?:p0|critical|urgent|blocker|showstopper|critico|critica|critique|kritisch|urgente|dringend|緊急|紧急|긴급)$/],
  [1, /^(?:p1|high|highest|immediate|alta|haute|hoch|elevee|important|高|높음)$/],
  [2, /^(?:p2|medium|mid|moderate|normal|short term|media|moyenne|mittel|中|보통)$/],
  [3, /^(?:p3|p4|low|lowest|nice to have|optional|long term|someday|baixa|baja|basse|niedrig|低|낮음)$/],
];

/** The priority that a word or a short phrase states: "P1", "HIGH PRIORITY", "low"; null when it states none. */
export function readPriority(text: string): Priority | null {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .replace(/\b(?:priority|prio|prioridade|prioridad|priorite|prioritat)\b/g, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim();
  return ranks.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * The priority in a heading or an item's text: `P0`–`P4` standing alone (not the prefix of an id such as `P1-3`), words in
 * brackets, or words before "priority".
 */
export function findPriority(text: string): Priority | null {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_#./-])[Pp]([0-4])(?![\p{L}\p{N}_-]|\.\d)/gu)) {
    const rank = readPriority(`p${match[1]}`);
    if (rank !== null) return rank;
  }
  for (const match of text.matchAll(/[([]([^()[\]]{2,40})[)\]]/g)) {
    const rank = readPriority(match[1] ?? '');
    if (rank !== null) return rank;
  }
  const named =
    /(?<![\p{L}-])(critical|urgent|highest|high|medium|moderate|normal|lowest|low)[ -]priority(?!\p{L})/iu.exec(text);
  const keyed =
    /(?<!\p{L})priority[ :=-]{1,3}(critical|urgent|highest|high|medium|moderate|normal|lowest|low|p[0-4])(?!\p{L})/iu.exec(
      text,
    );
  return readPriority(named?.[1] ?? keyed?.[1] ?? '');
}

/** The priority that a heading which only groups gives to all of its items: "Immediate", "Short-term (Polish)", "Nice to have". */
export function readGroupPriority(normalised: string): Priority | null {
  const first =
    /^(critical|urgent|high|immediate|medium|mid|short term|low|nice to have|optional|long term|p[0-4])(?= |$)/.exec(
      normalised,
    );
  return first ? readPriority(first[1] ?? '') : null;
}
