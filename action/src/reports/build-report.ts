import type { Day } from '../day.ts';
import { comparePlaces, distinctLines, printPlace } from '../place.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { RecordByType } from '../records/index.ts';
import type {
  AcceptedRisk,
  Block,
  Decision,
  Derivation,
  Figure,
  Gap,
  Headline,
  Section,
  Sentence,
} from '../section.ts';
import { findParameters } from './find-parameters.ts';
import { formatQuantity } from './format-value.ts';
import { gapKey } from './notice-gaps.ts';
import type { Persona } from './persona.ts';
import type { Assumption, Parameter, Report } from './report.ts';

/** What a report says besides its sections. */
export interface ReportContext {
  readonly portfolio: string;
  readonly asOf: Day;
  readonly entities: Report['entities'];
  readonly completeness: Report['completeness'];
  /** The params table, as the report may see it. */
  readonly params: readonly RecordByType['param'][];
}

/** The report of one persona: its sections in the persona's order, and what they say together. */
export function buildReport(
  persona: Persona,
  sections: readonly Section[],
  { params, ...context }: ReportContext,
): Report {
  const shown = pick(persona.sections, sections);
  const blocks = shown.flatMap((section) => section.blocks);
  const parameters = findParameters(shown, params);
  return {
    persona,
    ...context,
    path: `reports/${persona.id}.md`,
    headline: chooseHeadline(pick(persona.headline, shown)),
    decisions: chooseDecisions(shown),
    sections: shown,
    gaps: mergeGaps(blocks.filter(isGap)),
    assumptions: findAssumptions(blocks.filter(isFigure)).filter((one) => !isParameter(one, parameters)),
    parameters,
    acceptedRisks: listAccepted(shown),
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

const mostDecisions = 5;

/** Each thing to decide once: by its deadline, the earliest first; then as the sections offer it. */
function chooseDecisions(sections: readonly Section[]): readonly Decision[] {
  const byPlace = new Map<string, Decision>();
  for (const decision of sections.flatMap(({ decide }) => decide ?? [])) {
    const place = printPlace(decision.place);
    if (!byPlace.has(place)) byPlace.set(place, decision);
  }
  const never = '9999-99-99';
  const ranked = [...byPlace.values()].sort((a, b) => {
    const [dueA, dueB] = [a.due ?? never, b.due ?? never];
    return dueA < dueB ? -1 : dueA > dueB ? 1 : 0;
  });
  return ranked.slice(0, mostDecisions);
}

/** Each accepted risk once, the first to end first. */
function listAccepted(sections: readonly Section[]): readonly AcceptedRisk[] {
  const byPlace = new Map(
    sections.flatMap(({ accepted }) => accepted ?? []).map((risk) => [printPlace(risk.place), risk] as const),
  );
  return [...byPlace.values()].sort((a, b) =>
    a.until !== b.until ? (a.until < b.until ? -1 : 1) : comparePlaces(a.place, b.place),
  );
}

/** A parameter is told as one, with its source, and not once more as an assumption. */
function isParameter({ places }: Assumption, parameters: readonly Parameter[]): boolean {
  const lines = new Set(parameters.map(({ place }) => printPlace(place)));
  return places.length > 0 && places.every((place) => lines.has(printPlace(place)));
}

/** Each gap once, with all that it blocks: by how much that is, most first, then by place. */
function mergeGaps(gaps: readonly Gap[]): readonly Gap[] {
  const gapByKey = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = gapKey(gap);
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

/** Every value that somebody assumed and a figure rests on, once, in the order of the report; nothing that was computed. */
function findAssumptions(figures: readonly Figure[]): readonly Assumption[] {
  const placesByText = new Map<string, Assumption['places']>();
  const seen = new Set<Derivation>();
  const visit = (derivation: Derivation): void => {
    if (seen.has(derivation)) return;
    seen.add(derivation);
    for (const { name, value, derivation: own } of derivation.inputs) {
      if (own !== undefined) visit(own);
      else if (value.basis === 'assumed') add(name, value);
    }
  };
  const add = (name: string, value: Quantity): void => {
    const text = `${name}: ${formatQuantity({ ...value, basis: 'stated' })}`;
    placesByText.set(text, distinctLines([...(placesByText.get(text) ?? []), ...value.places]));
  };
  for (const { derivation } of figures) visit(derivation);
  return [...placesByText].map(([text, places]) => ({ text, places }));
}
