import type { Day } from '../day.ts';
import { comparePlaces, distinctLines } from '../place.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Block, Derivation, Figure, Gap, Headline, Section, Sentence } from '../section.ts';
import { formatQuantity } from './format-value.ts';
import type { Persona } from './persona.ts';
import type { Assumption, Report } from './report.ts';

/** What a report says besides its sections. */
export interface ReportContext {
  readonly portfolio: string;
  readonly asOf: Day;
  readonly entities: Report['entities'];
  readonly completeness: Report['completeness'];
}

/** The report of one persona: its sections in the persona's order, and what they say together. */
export function buildReport(persona: Persona, sections: readonly Section[], context: ReportContext): Report {
  const shown = pick(persona.sections, sections);
  const blocks = shown.flatMap((section) => section.blocks);
  return {
    persona,
    ...context,
    path: `reports/${persona.id}.md`,
    headline: chooseHeadline(pick(persona.headline, shown)),
    sections: shown,
    gaps: mergeGaps(blocks.filter(isGap)),
    assumptions: findAssumptions(blocks.filter(isFigure)),
  };
}

const isGap = (block: Block): block is Gap => block.kind === 'gap';
const isFigure = (block: Block): block is Figure => block.kind === 'figure';

function pick(ids: readonly string[], sections: readonly Section[]): readonly Section[] {
  return ids.flatMap((id) => sections.find(({ analysis }) => analysis === id) ?? []);
}

const standings = ['fails', 'unknown', 'holds'] as const;
const mostSentences = 3;

/**
 * The first sentence of each kind, so that the top says what does not hold, what is not known and what holds; where a kind
 * has none, its place goes to the next sentence, bad news first.
 */
function chooseHeadline(sections: readonly Section[]): readonly Sentence[] {
  const offers = sections.flatMap(({ headline }) => headline ?? []);
  const byStanding = standings.map((standing) => offers.filter((offer) => offer.standing === standing));
  const firsts = byStanding.flatMap((group) => group.slice(0, 1));
  const others = byStanding.flatMap((group) => group.slice(1));
  const chosen = new Set<Headline>([...firsts, ...others].slice(0, mostSentences));
  return byStanding.flatMap((group) => group.filter((offer) => chosen.has(offer))).map(({ sentence }) => sentence);
}

/** Each gap once, with all that it blocks: by how much that is, most first, then by place. */
function mergeGaps(gaps: readonly Gap[]): readonly Gap[] {
  const gapByKey = new Map<string, Gap>();
  for (const gap of gaps) {
    // Two rows of one table that could not be read share an id, which holds no line.
    const key = `${gap.id}\n${gap.place.path}\n${gap.place.line}`;
    const blocks = new Set([...(gapByKey.get(key)?.blocks ?? []), ...gap.blocks]);
    gapByKey.set(key, { ...gap, blocks: [...blocks].sort() });
  }
  return [...gapByKey.values()].sort(compareGaps);
}

function compareGaps(a: Gap, b: Gap): number {
  return (
    b.blocks.length - a.blocks.length || comparePlaces(a.place, b.place) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Every assumed value that a figure rests on, once, in the order of the report. */
function findAssumptions(figures: readonly Figure[]): readonly Assumption[] {
  const placesByText = new Map<string, Assumption['places']>();
  const seen = new Set<Derivation>();
  const add = (name: string, value: Quantity, round?: Figure['round']): void => {
    const text = `${name}: ${formatQuantity({ ...value, basis: 'stated' }, round)}`;
    placesByText.set(text, distinctLines([...(placesByText.get(text) ?? []), ...value.places]));
  };
  /** Adds what is assumed among the inputs; says whether there was any. */
  const visit = (derivation: Derivation): boolean => {
    if (seen.has(derivation)) return true;
    seen.add(derivation);
    const assumed = derivation.inputs.filter(({ value }) => value.basis === 'assumed');
    for (const { name, value, derivation: own } of assumed) {
      if (own === undefined || !visit(own)) add(name, value);
    }
    return assumed.length > 0;
  };
  for (const { title, value, derivation, round } of figures) {
    if (!visit(derivation) && value?.basis === 'assumed') add(title, value, round);
  }
  return [...placesByText].map(([text, places]) => ({ text, places }));
}
