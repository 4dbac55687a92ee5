import { type EvidenceFacts, parseEvidence, printEvidence } from '../evidence.ts';
import { count } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { shortList } from './measures/short-list.ts';

type Capability = RecordByType['capability'];

export const capabilityParity = defineAnalysis({
  id: 'capability-parity',
  code: 'CTO-12',
  title: 'Back end against front end',
  question: 'What does one side do that the other cannot?',
  formula:
    'A capability is on a side when its cell says so; evidence is written `path#symbol` and is checked: verified when the symbol stands in the file, not there when the file is there without it, and not verified when the file is not at hand. Evidence that is not there does not count as a yes.',
  reads: {
    capability: { needs: ['capability', 'component', 'backEnd', 'frontEnd'] },
    evidence: true,
  },
  compute({ capability, evidence }) {
    if (capability.length === 0) return { blocks: [] };
    const compared = capability.map((one) => compare(one, evidence)).sort(compareParity);
    const verdicts = [
      ['both', 'both', 'On both sides', 'up'],
      ['front-end-lacks', 'front end lacks it', 'Missing in the front end', 'down'],
      ['back-end-lacks', 'back end lacks it', 'Missing in the back end', 'down'],
      ['unknown', 'not known', 'Not known', 'down'],
    ] as const;
    const counted = verdicts.map(([id, verdict, title, good]) =>
      figure(
        { id, title, good },
        countOf(`capabilities: ${verdict}`, compared, (one) => one.verdict === verdict),
      ),
    );
    return { blocks: [...counted, verifiedFigure(compared), ...parityTables(compared)], ...headline(compared) };
  },
});

type Check = 'verified' | 'not there' | 'not verified';

/** One side of a capability. */
interface Side {
  /** Null when it is not known; a side that does not apply has no part in the comparison. */
  readonly has: boolean | null;
  readonly applies: boolean;
  /** What came of the evidence of a yes; null where there is none to look for. */
  readonly check: Check | null;
  readonly text: string;
}

const verdictOrder = [
  'back end lacks it',
  'front end lacks it',
  'on neither side',
  'not known',
  'one side only',
  'both',
] as const;
type Verdict = (typeof verdictOrder)[number];

interface Compared {
  readonly capability: Capability;
  readonly back: Side;
  readonly front: Side;
  readonly verdict: Verdict;
}

const mostShown = 15;

function compare(capability: Capability, facts: EvidenceFacts): Compared {
  const back = sideOf(capability.cells.backEnd, facts);
  const front = sideOf(capability.cells.frontEnd, facts);
  return { capability, back, front, verdict: verdictOf(back, front) };
}

function sideOf(cell: Cell<boolean>, facts: EvidenceFacts): Side {
  const says = said(cell);
  const check = says === true ? checkOf(cell.text, facts) : null;
  const has = check === 'not there' ? null : says;
  return { has, applies: cell.kind !== 'not-applicable', check, text: cell.text };
}

function checkOf(text: string, facts: EvidenceFacts): Check {
  const evidence = parseEvidence(text);
  const fact = evidence === null ? undefined : facts.get(printEvidence(evidence));
  if (fact === undefined) return 'not verified';
  return fact ? 'verified' : 'not there';
}

function verdictOf(back: Side, front: Side): Verdict {
  if (!back.applies || !front.applies) return 'one side only';
  if (back.has === null || front.has === null) return 'not known';
  if (back.has && front.has) return 'both';
  if (back.has) return 'front end lacks it';
  return front.has ? 'back end lacks it' : 'on neither side';
}

/** What differs first; then by component and id. */
function compareParity(a: Compared, b: Compared): number {
  const key = ({ capability: { cells, id } }: Compared) => `${said(cells.component) ?? ''}\n${id}`;
  return verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || (key(a) < key(b) ? -1 : 1);
}

function countOf(what: string, all: readonly Compared[], isCounted: (one: Compared) => boolean) {
  return countUp(
    what,
    all.filter(isCounted).map(({ capability }) => capability),
    'capabilities',
  );
}

/** How many of the sides that say yes have evidence that was found. */
function verifiedFigure(all: readonly Compared[]) {
  const claims = all.flatMap(({ capability, back, front }) =>
    [back, front].flatMap(({ check }) => (check === null ? [] : [{ check, place: capability.place }])),
  );
  const absent = claims.filter(({ check }) => check === 'not there').length;
  const verified = claims.filter(({ check }) => check === 'verified');
  const wrong: Sentence = absent === 0 ? [] : ['; the evidence of ', count(absent, ''), ' is not there'];
  return figure(
    {
      id: 'verified',
      title: 'Verified in the code',
      good: 'up',
      note: [`of ${claims.length} that are claimed`, ...wrong],
    },
    countUp('sides whose evidence was found in the code', verified, 'sides'),
  );
}

/** What differs, or may; and folded, what is alike. */
function parityTables(all: readonly Compared[]): readonly Table[] {
  const isAlike = ({ verdict }: Compared): boolean => verdict === 'both' || verdict === 'one side only';
  const differing = parityTable(
    'capabilities',
    'What differs, and what may',
    all.filter((one) => !isAlike(one)),
  );
  const alike = parityTable('alike', 'What is alike', all.filter(isAlike));
  return [differing, { ...alike, isDetail: true as const }].filter(({ rows }) => rows.length > 0);
}

function parityTable(id: string, title: string, compared: readonly Compared[]): Table {
  const rows = compared.map(({ capability: { id: key, cells, place }, back, front, verdict }): Row => {
    const head = [said(cells.capability) ?? key, said(cells.component)];
    return { key, cells: [...head, showSide(back), showSide(front), verdict], sources: [place] };
  });
  const columns = ['Capability', 'Component', 'Back end', 'Front end', 'Parity'].map((name) => ({ title: name }));
  return { kind: 'table', id, title, columns, ...shortList(rows, mostShown) };
}

function showSide({ has, applies, check, text }: Side): string | null {
  if (!applies) return 'N/A';
  if (check === 'not there') return `${text}: not there`;
  if (has === null) return null;
  if (!has) return 'no';
  return parseEvidence(text) === null ? `yes, ${check}` : `${text}: ${check}`;
}

function headline(all: readonly Compared[]): { headline?: Headline } {
  const numberOf = (verdict: Verdict) => all.filter((one) => one.verdict === verdict).length;
  const [front, back, unknown] = [numberOf('front end lacks it'), numberOf('back end lacks it'), numberOf('not known')];
  const unseen = unknown === 0 ? '' : `; of ${unknown} more it is not known`;
  if (front + back > 0) {
    const sentence = [
      'Of ',
      count(all.length, 'capabilities'),
      `, the front end lacks ${front} and the back end ${back}${unseen}.`,
    ];
    return { headline: { standing: 'fails', sentence } };
  }
  if (unknown > 0) {
    const sentence = ['Of ', count(unknown, 'capabilities'), ' it is not known whether both sides have them.'];
    return { headline: { standing: 'unknown', sentence } };
  }
  return { headline: { standing: 'holds', sentence: ['Back end and front end can do the same.'] } };
}
