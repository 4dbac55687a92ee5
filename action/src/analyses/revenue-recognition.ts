import type { Day } from '../day.ts';
import { count, type Exact, exact, type Quantity, zero } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Figure, Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, countUp, figure } from './derive-figure.ts';
import { daysByMonth } from './measures/days-by-month.ts';
import { groupBy } from './measures/group-by.ts';
import { listEntities } from './measures/list-entities.ts';
import { mainCurrency } from './measures/per-month.ts';
import { earnedShare, isOurs, isPaidBefore, partOf, type RevenueLine, readLines } from './measures/recognise.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';

type Policy = RecordByType['revenue-policy'];

export const revenueRecognition = defineAnalysis({
  id: 'revenue-recognition',
  code: 'ACC-01',
  title: 'Revenue recognition',
  question: 'Is revenue counted when it is earned, or when the money comes?',
  formula:
    'Cash basis: revenue and deposits when they arrive. Accrual: on the day of service; from `Service date` to `Service ends`, the same each night, so that a stay over a month end is split. Taxes, tips, refundable deposits and money passed through are never revenue.',
  reads: {
    'revenue-policy': { needs: ['stream', 'accrual'], uses: ['obligation', 'cashBasis', 'role', 'gap'] },
    revenue: {
      needs: ['stream', 'kind', 'month', 'amount', 'serviceDate'],
      uses: ['serviceEnds', 'bookedOn', 'customer'],
    },
  },
  compute({ 'revenue-policy': policies, revenue }, { asOf }) {
    const lines = readLines(revenue).filter(isOurs);
    const streams = streamsOf(policies, lines);
    if (streams.length === 0) return { blocks: [] };
    const faults = lines.flatMap(faultsOf);
    const { figures, tables } = sumsOf(lines, asOf);
    return {
      blocks: [
        ...streamFigures(streams),
        ...figures,
        ...(policies.length > 0 ? [policyTable(streams)] : []),
        ...tables,
        ...(faults.length > 0 ? [faultTable(faults)] : []),
      ],
      headline: headline(streams, lines, faults),
    };
  },
});

/** A stream of revenue: its policy, the lines that it covers, or both. */
interface Stream {
  readonly key: string;
  readonly name: string;
  readonly entities: string;
  readonly policy: Policy | null;
  readonly lines: readonly RevenueLine[];
}

/** The policies by their ids, then the streams of an entity that no policy covers, by name. */
function streamsOf(policies: readonly Policy[], lines: readonly RevenueLine[]): readonly Stream[] {
  const policyByUse = new Map<string, Policy>();
  for (const policy of policies) {
    for (const code of policy.entities) policyByUse.set(`${code}/${streamKey(policy)}`, policy);
  }
  const policyOf = ({ record, name }: RevenueLine): Policy | undefined =>
    policyByUse.get(`${record.entity ?? ''}/${nameKey(name)}`) ?? policyByUse.get(`all/${nameKey(name)}`);
  const linesByPolicy = new Map(groupBy(lines, (line) => policyOf(line)?.id ?? ''));
  const ruled = policies.map((policy): Stream => {
    const name = said(policy.cells.stream) ?? policy.id;
    return { key: policy.id, name, entities: listEntities(policy), policy, lines: linesByPolicy.get(policy.id) ?? [] };
  });
  const unruled = groupBy(linesByPolicy.get('') ?? [], ({ record, name }) => `${record.entity}/${nameKey(name)}`);
  return [
    ...ruled.sort((a, b) => (a.key < b.key ? -1 : 1)),
    ...unruled.flatMap(([key, own]): Stream[] => {
      const [first] = own;
      if (first === undefined) return [];
      return [{ key, name: first.name, entities: listEntities(first.record), policy: null, lines: own }];
    }),
  ];
}

function streamKey({ id, cells }: Policy): string {
  return nameKey(said(cells.stream) ?? id);
}

/** A policy that says what goes wrong today. */
function isWrong({ policy }: Stream): boolean {
  return policy !== null && said(policy.cells.gap) !== null;
}

function streamFigures(streams: readonly Stream[]): readonly Figure[] {
  const counted = (what: string, some: readonly Stream[]) =>
    countUp(
      what,
      some.flatMap(({ policy, lines }) => policy ?? lines[0]?.record ?? []),
      'streams',
    );
  const wrong = streams.filter(isWrong);
  const unruled = streams.filter(({ policy }) => policy === null);
  return [
    figure({ id: 'streams', title: 'Streams of revenue', good: 'info' }, counted('streams of revenue', streams)),
    figure({ id: 'wrong', title: 'Counted wrongly today', good: 'down' }, counted('policies that name a gap', wrong)),
    figure(
      { id: 'without-policy', title: 'Without a policy', good: 'down' },
      counted('streams that no policy covers', unruled),
    ),
  ];
}

function policyTable(streams: readonly Stream[]): Table {
  const rows = streams.map(({ key, name, entities, policy, lines }): Row => {
    const cells: readonly Part[] =
      policy === null
        ? ['', 'no policy', '', '']
        : [
            showCell(policy.cells.cashBasis),
            showCell(policy.cells.accrual),
            showCell(policy.cells.role),
            said(policy.cells.gap) ?? '',
          ];
    const sources = policy === null ? lines.map(({ record }) => record.place) : [policy.place];
    return { key, cells: [name, entities, ...cells], sources };
  });
  return {
    kind: 'table',
    id: 'policies',
    title: 'Cash against accrual, stream by stream',
    columns: [
      { title: 'Stream' },
      { title: 'Entity' },
      { title: 'On cash' },
      { title: 'On accrual' },
      { title: 'We are' },
      { title: 'What goes wrong' },
    ],
    ...shortList(rows, 15),
  };
}

interface Sums {
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
}

/** What was received and earned to date and by month; only how many lines have no timing where none has. */
function sumsOf(lines: readonly RevenueLine[], asOf: Day): Sums {
  if (lines.length === 0) return { figures: [], tables: [] };
  const untimed = lines.filter(({ service }) => service === null).map(({ record }) => record);
  const timing = countUp('lines without a service date', untimed, 'lines');
  const note: Sentence = ['of ', count(lines.length, 'lines')];
  const unchecked = figure(
    { id: 'untimed', title: 'Timing cannot be checked', good: 'down', ...(untimed.length > 0 && { note }) },
    timing,
  );
  const isKnown = ({ amount, service }: RevenueLine): boolean => amount.kind === 'value' && service !== null;
  if (!lines.some(isKnown)) return { figures: [unchecked], tables: [] };
  const currency = mainCurrency(lines.map(({ amount }) => amount));
  const received = lines.filter(({ receivedOn }) => receivedOn !== null && receivedOn <= asOf);
  const cash = total('what was received', received, currency, () => exact(1));
  const earned = total('what was earned', lines, currency, (line) => earnedShare(line, asOf));
  return {
    figures: [
      figure({ id: 'received', title: 'Received to date', good: 'up', ...rowsKnown(cash) }, cash),
      figure({ id: 'earned', title: 'Earned to date', good: 'up', ...rowsKnown(earned) }, earned),
      unchecked,
    ],
    tables: [monthTable(lines, currency)],
  };
}

/** A sum of the share of each line; not known for a line without a share. */
function total(
  what: string,
  lines: readonly RevenueLine[],
  currency: string,
  shareOf: (line: RevenueLine) => Exact | null,
) {
  const rows = lines.map((line) => ({ name: line.name, cell: partOf(line, shareOf(line)) }));
  return addUp(what, rows, currency);
}

/** What one line adds to a month, as shares of its amount. */
interface Share {
  readonly month: string;
  readonly line: RevenueLine;
  readonly received: Exact;
  readonly earned: Exact;
}

/** Lines without a service date cannot be put into a month on accrual, so they are in neither column. */
function monthTable(lines: readonly RevenueLine[], currency: string): Table {
  const shares = lines.flatMap(sharesOf);
  const rows = groupBy(shares, ({ month }) => month)
    .toReversed()
    .map(([month, group]): Row => {
      const own = mergeShares(group);
      const cash = sumOf(own, currency, ({ received }) => received);
      const accrual = sumOf(own, currency, ({ earned }) => earned);
      const early = sumOf(own, currency, ({ received, earned }) => received.minus(earned));
      const sources = own.map(({ line }) => line.record.place);
      return { key: month, cells: [month, cash, accrual, early], sources };
    });
  return {
    kind: 'table',
    id: 'months',
    title: 'Cash against accrual, month by month (lines with a service date)',
    columns: [
      { title: 'Month' },
      { title: 'On cash', align: 'right' },
      { title: 'On accrual', align: 'right' },
      { title: 'Cash less accrual', align: 'right' },
    ],
    ...shortList(rows, 12),
  };
}

function sharesOf(line: RevenueLine): readonly Share[] {
  const { service, receivedOn } = line;
  if (service === null || receivedOn === null) return [];
  const cash: Share = { month: receivedOn.slice(0, 7), line, received: exact(1), earned: zero };
  const accrual = daysByMonth(service.from, service.days).map(({ month, days }): Share => {
    return { month, line, received: zero, earned: exact(days).div(service.days) };
  });
  return [cash, ...accrual];
}

/** One share a line, so that a ranged amount is not taken twice. */
function mergeShares(shares: readonly Share[]): readonly Share[] {
  const shareByLine = new Map<string, Share>();
  for (const share of shares) {
    const { id } = share.line.record;
    const before = shareByLine.get(id);
    const received = share.received.plus(before?.received ?? zero);
    const earned = share.earned.plus(before?.earned ?? zero);
    shareByLine.set(id, { ...share, received, earned });
  }
  return [...shareByLine.values()];
}

function sumOf(shares: readonly Share[], currency: string, shareOf: (share: Share) => Exact): Quantity | null {
  const rows = shares.flatMap((share) => {
    const part = shareOf(share);
    return part.isZero() ? [] : [{ name: share.line.name, cell: partOf(share.line, part) }];
  });
  const added = addUp('the month', rows, currency);
  return added.of === 0 ? count(0, currency) : added.value;
}

/** A line that contradicts itself, and how to mend it. */
interface Fault {
  readonly line: RevenueLine;
  readonly what: string;
}

function faultsOf(line: RevenueLine): readonly Fault[] {
  const { record, kind } = line;
  const { serviceDate, serviceEnds } = record.cells;
  const [from, ends] = [said(serviceDate), said(serviceEnds)];
  const faults: Fault[] = [];
  if (kind === 'revenue' && isPaidBefore(line)) {
    faults.push({ line, what: 'came before the service: a deposit until then' });
  }
  if (from !== null && ends !== null && ends <= from) faults.push({ line, what: 'ends before it has begun' });
  return faults;
}

/** The largest amounts first, ties by id. */
function faultTable(faults: readonly Fault[]): Table {
  const highOf = ({ line }: Fault): Exact => said(line.amount)?.high ?? zero;
  const idOf = ({ line }: Fault): string => line.record.id;
  const rows = [...faults]
    .sort((a, b) => highOf(b).cmp(highOf(a)) || (idOf(a) < idOf(b) ? -1 : 1))
    .map(({ line, what }): Row => {
      const { record, name, service } = line;
      const served = service === null ? null : { day: service.from };
      const cells = [name, said(record.cells.month), served, said(line.amount), what];
      return { key: record.id, cells, sources: [record.place] };
    });
  return {
    kind: 'table',
    id: 'faults',
    title: 'Lines to put right',
    columns: [
      { title: 'Stream' },
      { title: 'Received' },
      { title: 'Service' },
      { title: 'Amount', align: 'right' },
      { title: 'Finding' },
    ],
    ...shortList(rows, 10),
  };
}

function headline(streams: readonly Stream[], lines: readonly RevenueLine[], faults: readonly Fault[]): Headline {
  const wrong = streams.filter(isWrong).length;
  const unruled = streams.filter(({ policy }) => policy === null).length;
  const untimed = lines.filter(({ service }) => service === null).length;
  const all = `of ${streams.length} streams of revenue`;
  const news = [
    ...(wrong > 0 ? [`${wrong} ${all} ${wrong === 1 ? 'is' : 'are'} counted wrongly today`] : []),
    ...(unruled > 0 ? [`${unruled} ${wrong > 0 ? '' : `${all} `}${unruled === 1 ? 'has' : 'have'} no policy`] : []),
    ...(faults.length > 0 ? [`lines of revenue to put right: ${faults.length}`] : []),
  ];
  if (news.length > 0) {
    const standing = wrong > 0 || faults.length > 0 ? 'fails' : 'unknown';
    return { standing, sentence: [`${news.join('; ')}.`] };
  }
  if (untimed > 0) {
    return {
      standing: 'unknown',
      sentence: [`When ${untimed} of ${lines.length} lines of revenue are earned is not known.`],
    };
  }
  return { standing: 'holds', sentence: ['Every stream of revenue is counted when it is earned.'] };
}
