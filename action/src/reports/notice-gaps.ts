import type { Gap, Section } from '../section.ts';

/** What a section says of its gaps: those that no section above it has told, and who told the others. */
export interface GapNotice {
  readonly fresh: readonly Gap[];
  /** The titles of the sections above that told the others, in their order. */
  readonly toldUnder: readonly string[];
}

/** For each section, by its analysis, what it says of its gaps: each gap is told once, where it is first met. */
export function noticeGaps(sections: readonly Section[]): ReadonlyMap<string, GapNotice> {
  const titleByGap = new Map<string, string>();
  return new Map(
    sections.map(({ analysis, title, blocks }) => {
      const gaps = blocks.filter((block) => block.kind === 'gap');
      const told = gaps.flatMap((gap) => titleByGap.get(gapKey(gap)) ?? []);
      const fresh = gaps.filter((gap) => !titleByGap.has(gapKey(gap)));
      for (const gap of fresh) titleByGap.set(gapKey(gap), title);
      return [analysis, { fresh, toldUnder: [...new Set(told)] }] as const;
    }),
  );
}

/** What tells one gap from another: two rows of one table that could not be read share an id, which holds no line. */
export function gapKey({ id, place }: Gap): string {
  return `${id}\n${place.path}\n${place.line}`;
}
