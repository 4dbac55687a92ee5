import type { Day } from '../day.ts';
import { type Exact, exact, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { plain } from '../quantity/unit.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Chart, Headline, Part, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure } from './derive-figure.ts';
import { groupBy } from './measures/group-by.ts';
import { parameterOn } from './measures/parameter.ts';
import { shortList } from './measures/short-list.ts';

type Channel = RecordByType['channel'];
type Revenue = RecordByType['revenue'];

export const channelMatrix = defineAnalysis({
  id: 'channel-matrix',
  code: 'CMO-01',
  title: 'Channel visibility',
  question: 'Where can customers find us, and which channel is worth working on next?',
  formula:
    'Visibility = sum of weight × level ÷ 5 ÷ sum of weights, in points of 100; a channel that is N/A does not count, an unknown level counts as 0 to 5; gain = what level 5 would add.',
  reads: {
    channel: { needs: ['channel', 'level'], uses: ['newCustomers'] },
    revenue: { needs: [], uses: ['channel', 'kind', 'amount'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ channel, revenue, param }, { asOf }) {
    if (channel.length === 0) return { blocks: [] };
    const standings = standingsOf(channel, param, asOf);
    const visible = visibility(standings);
    const known = standings.filter(({ isKnown }) => isKnown).length;
    const note = { note: [`${known} of ${standings.length} levels are known`] };
    const table = matrix(channel, standings);
    const busy = busyBelowTop(standings, revenue);
    return {
      blocks: [
        figure({ id: 'visibility', title: 'Visibility, of 100', good: 'up', ...note }, visible),
        table,
        ...chartOf(table, standings),
        gains(standings),
        ...(busy.length > 0 ? [contradictions(busy)] : []),
      ],
      ...headline(visible, standings, known),
    };
  },
});

/** A channel that applies to its entity: how visible it is there, and how much that counts. */
interface Standing {
  readonly channel: Channel;
  readonly entity: string;
  readonly name: string;
  /** 0 to 5 levels where the cell does not say. */
  readonly level: Quantity;
  readonly isKnown: boolean;
  readonly weight: Exact;
}

const top = exact(5);

function standingsOf(
  channels: readonly Channel[],
  params: readonly RecordByType['param'][],
  asOf: Day,
): readonly Standing[] {
  const weightByKey = new Map<string, Exact>();
  return channels.flatMap((channel): Standing[] => {
    const { level } = channel.cells;
    if (level.kind === 'not-applicable') return [];
    const name = nameOf(channel);
    const key = nameKey(name);
    const weight = weightByKey.get(key) ?? weightOf(name, params, asOf);
    weightByKey.set(key, weight);
    return [
      {
        channel,
        entity: entityOf(channel),
        name,
        level: levelOf(level),
        isKnown: level.kind === 'value',
        weight,
      },
    ];
  });
}

/** `channel_weight_` and the name of the channel in the params table; 1 where it is not set. Of a range the low end counts. */
function weightOf(name: string, params: readonly RecordByType['param'][], asOf: Day): Exact {
  return parameterOn(params, `channel weight ${name}`, asOf, { value: 1, unit: plain }).low;
}

function nameOf({ id, cells }: Channel): string {
  return said(cells.channel) ?? id;
}

function entityOf({ entity }: Channel): string {
  return entity ?? 'no entity';
}

function levelOf(cell: Cell<Quantity>): Quantity {
  return said(cell) ?? quantity({ low: zero, high: top, unit: 'levels', quality: 'partial', places: [cell.place] });
}

/** The visibility of channels together; null when their weights add to nothing. */
function visibility(standings: readonly Standing[]): Derived {
  const all = weightOfAll(standings);
  const operands = standings.map(({ channel, level }) => ({ name: channel.id, value: level }));
  const points = (levels: readonly Exact[]): Exact =>
    all.isZero()
      ? zero
      : toPoints(
          weigh(standings, (i) => levels[i] ?? zero),
          all,
        );
  const directions = operands.map(() => 'up' as const);
  const formula = 'sum of weight × level ÷ 5 ÷ sum of weights, of 100';
  const derived = derive(formula, operands, 'points', points, directions);
  return all.isZero() ? { ...derived, value: null } : derived;
}

function weigh(standings: readonly Standing[], levelAt: (i: number) => Exact): Exact {
  return standings.reduce((sum, { weight }, i) => sum.plus(weight.times(levelAt(i))), zero);
}

function weightOfAll(standings: readonly Standing[]): Exact {
  return standings.reduce((sum, { weight }) => sum.plus(weight), zero);
}

/** Weighted levels as points of 100. */
function toPoints(weighted: Exact, all: Exact): Exact {
  return weighted.times(exact(100)).div(top).div(all);
}

/** Entities by channels: the level of each, and the visibility of the entity over its own channels. */
function matrix(channels: readonly Channel[], standings: readonly Standing[]): Table {
  const nameByKey = new Map(channels.map((channel) => [nameKey(nameOf(channel)), nameOf(channel)]));
  const keys = [...nameByKey.keys()].sort();
  const standingsByEntity = new Map(groupBy(standings, ({ entity }) => entity));
  const entities = groupBy(channels, entityOf);
  const rows = entities.slice(0, mostEntities).map(([entity, own]): Row => {
    const cellByKey = new Map(own.map((channel) => [nameKey(nameOf(channel)), channel.cells.level]));
    const applicable = standingsByEntity.get(entity) ?? [];
    const value = applicable.some(({ isKnown }) => isKnown) ? visibility(applicable).value : null;
    const levels = keys.map((key) => showLevel(cellByKey.get(key)));
    return {
      key: entity,
      cells: [entity, ...levels, value ?? (applicable.length === 0 ? 'N/A' : '?')],
      sources: own.map(({ place }) => place),
    };
  });
  const titles = keys.map((key) => ({ title: nameByKey.get(key) ?? key, align: 'right' as const }));
  const columns = [{ title: 'Entity' }, ...titles, { title: 'Visibility', align: 'right' as const }];
  return {
    kind: 'table',
    id: 'matrix',
    title: 'Level of each entity on each channel, 0 to 5, ? where it is not known',
    columns,
    rows,
    ...(entities.length > mostEntities && { hidden: entities.length - mostEntities }),
  };
}

/** The visibility of each entity of which a level is known; nothing where there is one or none to compare. */
function chartOf(table: Table, standings: readonly Standing[]): readonly Chart[] {
  const standingsByEntity = new Map(groupBy(standings, ({ entity }) => entity));
  const points = table.rows.flatMap(({ key }) => {
    const own = standingsByEntity.get(key) ?? [];
    return own.some(({ isKnown }) => isKnown) ? [{ name: key, value: visibility(own).value }] : [];
  });
  if (points.length < 2) return [];
  const head = { kind: 'chart', id: 'visibility-chart', title: 'Visibility of each entity', table: table.id } as const;
  return [{ ...head, type: 'bars', axis: 'Visibility', points }];
}

/** A matrix with more rows is not read, and would grow with the product of entities and channels. */
const mostEntities = 15;

/** A level as a bare number; a dash where the channel has no row. A matrix full of words would not be read. */
function showLevel(cell: Cell<Quantity> | undefined): Part {
  if (cell === undefined) return '—';
  if (cell.kind === 'not-applicable') return 'N/A';
  return cell.kind === 'value' ? { ...cell.value, unit: plain } : '?';
}

/** What each channel would add to the visibility at level 5, the surest gain first; an unknown level promises none. */
function gains(standings: readonly Standing[]): Table {
  const all = weightOfAll(standings);
  const rows = standings
    .filter(({ isKnown, level, weight }) => isKnown && level.high.lt(top) && weight.gt(zero))
    .map((standing) => ({ ...standing, gain: gainOf(standing, all) }))
    .sort(
      (a, b) => b.gain.low.cmp(a.gain.low) || b.gain.high.cmp(a.gain.high) || (a.channel.id < b.channel.id ? -1 : 1),
    )
    .map(({ channel, entity, name, level, gain }): Row => {
      const cells = [entity, name, { ...level, unit: plain }, gain];
      return { key: channel.id, cells, sources: [channel.place] };
    });
  return {
    kind: 'table',
    id: 'gains',
    title: 'What level 5 would add',
    columns: [
      { title: 'Entity' },
      { title: 'Channel' },
      { title: 'Level', align: 'right' },
      { title: 'Gain', align: 'right' },
    ],
    ...shortList(rows, 10),
  };
}

function gainOf({ level, weight }: Standing, all: Exact): Quantity {
  const gain = (at: Exact): Exact => toPoints(weight.times(top.minus(at)), all);
  return quantity({ ...level, low: gain(level.high), high: gain(level.low), unit: 'points' });
}

interface Busy {
  readonly standing: Standing;
  readonly newCustomers: Quantity | null;
}

/** Channels below level 5 that bring customers or revenue all the same: the level, or the tracking, is not right. */
function busyBelowTop(standings: readonly Standing[], revenue: readonly Revenue[]): readonly Busy[] {
  const earning = new Set(
    revenue.flatMap(({ entity, cells }) => {
      const channel = said(cells.channel);
      const isEarned = said(cells.kind) === 'revenue' && said(cells.amount)?.low.gt(zero) === true;
      return channel !== null && isEarned ? [`${entity}/${nameKey(channel)}`] : [];
    }),
  );
  return standings.flatMap((standing): Busy[] => {
    const newCustomers = said(standing.channel.cells.newCustomers);
    const isBusy = newCustomers?.low.gt(zero) === true || earning.has(`${standing.entity}/${nameKey(standing.name)}`);
    return isBusy && standing.isKnown && standing.level.high.lt(top) ? [{ standing, newCustomers }] : [];
  });
}

function contradictions(busy: readonly Busy[]): Table {
  const rows = busy.map(({ standing: { channel, entity, name, level }, newCustomers }): Row => {
    const cells = [entity, name, { ...level, unit: plain }, newCustomers];
    return { key: channel.id, cells, sources: [channel.place] };
  });
  return {
    kind: 'table',
    id: 'contradictions',
    title: 'Channels that bring customers below level 5: raise the level, or track the channel',
    columns: [
      { title: 'Entity' },
      { title: 'Channel' },
      { title: 'Level', align: 'right' },
      { title: 'New customers', align: 'right' },
    ],
    ...shortList(rows, 10),
  };
}

function headline({ value }: Derived, { length }: readonly Standing[], known: number): { headline?: Headline } {
  if (value === null) return {};
  if (known < length) {
    const most = `The level of ${known} of ${length} channels is known; visibility is `;
    return { headline: { standing: 'unknown', sentence: [most, withoutMark(value), ' of 100.'] } };
  }
  return { headline: { standing: 'holds', sentence: ['Visibility is ', value, ' of 100.'] } };
}

/** The sentence itself says what is not known. */
function withoutMark(value: Quantity): Quantity {
  return { ...value, quality: 'range' };
}
