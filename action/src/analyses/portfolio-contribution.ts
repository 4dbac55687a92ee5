import type { Day, Month } from '../day.ts';
import type { Place } from '../place.ts';
import { count, type Quantity, zero } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Block, Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, derive, figure } from './derive-figure.ts';
import { highestFirst } from './measures/compare-known.ts';
import { concentration } from './measures/concentration.ts';
import { groupBy } from './measures/group-by.ts';
import { type MonthlyShare, mainCurrency, perMonthShares } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Revenue = RecordByType['revenue'];
type Expense = RecordByType['expense'];

export const portfolioContribution = defineAnalysis({
  id: 'portfolio-contribution',
  code: 'CEO-06',
  title: 'Portfolio contribution',
  question: 'What does each entity bring, and what is left after the overhead they share?',
  formula:
    'Contribution = revenue − direct cost of an entity, in an average month; left = contributions − shared overhead, which is not allocated. Direct cost is operating cost that names one entity, overhead all other; owner draws, financing, investments and payments between our own entities are neither.',
  reads: {
    revenue: { needs: ['amount', 'kind'], uses: ['stream', 'month', 'customer'] },
    expense: { needs: ['amount', 'behaviour'], uses: ['vendor', 'month', 'kind'] },
    entity: { needs: [], uses: ['code', 'name', 'aliases'] },
  },
  compute({ revenue, expense, entity }, { asOf }) {
    if (revenue.length === 0 || expense.length === 0) return { blocks: [] };
    const ours = new Set(entity.flatMap(namesOf));
    const isOurs = (name: Cell<string>): boolean => ours.has(nameKey(said(name) ?? ''));
    const income = revenue.filter(({ cells }) => mayBeRevenue(cells) && !isOurs(cells.customer)).map(receipt);
    const costs = expense.filter(({ cells }) => isOperating(cells) && !isOurs(cells.vendor)).map(payment);
    const received = perMonthShares(income, asOf);
    const paid = perMonthShares(costs, asOf);
    const currency = mainCurrency([...income, ...costs].map(({ amount }) => amount));
    const lines = linesOf(received, paid);
    const overhead = sumOf('the shared operating payments of a month', paid.filter(isShared), currency);
    const together = sumFigures(
      'the contributions',
      lines.map(({ entity: name, contribution }) => ({ name, ...contribution })),
      `${currency}/month`,
    );
    const left = leftOver(together, overhead, currency);
    return {
      blocks: [
        figure(
          { id: 'contribution', title: 'Contribution of all entities', good: 'up', ...entitiesKnown(together) },
          together,
        ),
        ...(together.value === null
          ? []
          : [
              figure({ id: 'overhead', title: 'Shared overhead', good: 'down', ...rowsKnown(overhead) }, overhead),
              figure({ id: 'left', title: 'Left after overhead', good: 'up' }, left),
            ]),
        ...largest(lines),
        lineTable(lines),
      ],
      headline: headline(lines, left),
    };
  },
});

/** Money that moves for an entity, or for several. */
interface Flow {
  readonly name: string;
  readonly amount: Cell<Quantity>;
  readonly month: Cell<Day | Month>;
  /** Null when it belongs to all or to several. */
  readonly entity: string | null;
  readonly isVariable: boolean | null;
  readonly place: Place;
}

type Share = MonthlyShare<Flow>;

function namesOf({ cells }: RecordByType['entity']): readonly string[] {
  const names = [said(cells.code), said(cells.name), ...(said(cells.aliases) ?? [])];
  return names.flatMap((name) => (name === null ? [] : [nameKey(name)]));
}

/** A row that does not say its kind may be revenue: its amount then counts as not known. */
function mayBeRevenue({ kind }: Revenue['cells']): boolean {
  return kind.kind === 'value' ? kind.value === 'revenue' : kind.kind !== 'not-applicable';
}

function isOperating({ kind }: Expense['cells']): boolean {
  return (said(kind) ?? 'operating') === 'operating';
}

function receipt({ id, entity, place, cells }: Revenue): Flow {
  const { amount, month, kind } = cells;
  const known: Cell<Quantity> =
    said(kind) === null ? { kind: 'unknown', text: amount.text, place: amount.place } : amount;
  return { name: said(cells.stream) ?? id, amount: known, month, entity: ownEntity(entity), isVariable: null, place };
}

function payment({ id, entity, place, cells }: Expense): Flow {
  const behaviour = said(cells.behaviour);
  const isVariable = behaviour === null || behaviour === 'mixed' ? null : behaviour === 'variable';
  const { amount, month } = cells;
  return { name: said(cells.vendor) ?? id, amount, month, entity: ownEntity(entity), isVariable, place };
}

function ownEntity(entity: string | null): string | null {
  return entity === 'all' ? null : entity;
}

function isShared({ entity }: Flow): boolean {
  return entity === null;
}

/** What one entity brings and costs in an average month. */
interface Line {
  readonly entity: string;
  readonly revenue: Derived;
  readonly cost: Derived;
  /** The part of the cost that grows with what is sold. */
  readonly variable: Derived;
  readonly contribution: Derived;
  /** Why there is no contribution; null when there is one. */
  readonly lacks: string | null;
  readonly sources: readonly Place[];
}

/** The surest contribution first; those that are not known last; ties by entity. */
function linesOf(received: readonly Share[], paid: readonly Share[]): readonly Line[] {
  const incomeByEntity = new Map(groupBy(received, ({ entity }) => entity ?? ''));
  const costsByEntity = new Map(groupBy(paid, ({ entity }) => entity ?? ''));
  const entities = [...new Set([...incomeByEntity.keys(), ...costsByEntity.keys()])].filter((entity) => entity !== '');
  return entities
    .map((entity) => lineOf(entity, incomeByEntity.get(entity) ?? [], costsByEntity.get(entity) ?? []))
    .sort(
      ({ contribution: { value: a }, ...one }, { contribution: { value: b }, ...other }) =>
        highestFirst(a?.low, b?.low) || highestFirst(a?.high, b?.high) || (one.entity < other.entity ? -1 : 1),
    );
}

function lineOf(entity: string, income: readonly Share[], costs: readonly Share[]): Line {
  const currency = mainCurrency([...income, ...costs].map(({ amount }) => amount));
  const unknownUnlessSaid = costs
    .filter(({ isVariable }) => isVariable !== false)
    .map(
      (share): Share => (share.isVariable === null ? { ...share, cell: { ...share.cell, kind: 'unknown' } } : share),
    );
  const revenue = income.length === 0 ? missing('revenue') : sumOf('the revenue of a month', income, currency);
  const cost = costs.length === 0 ? missing('direct cost') : sumOf('the direct cost of a month', costs, currency);
  const variable = costs.length === 0 ? cost : sumOf('the variable cost of a month', unknownUnlessSaid, currency);
  const operands = [
    { name: 'revenue', ...revenue },
    { name: 'direct cost', ...cost },
  ];
  const unit = `${currency}/month`;
  const contribution = derive('revenue − direct cost', operands, unit, ([brings = zero, costs = zero]) =>
    brings.minus(costs),
  );
  const lacks = revenue.value === null ? 'revenue missing' : cost.value === null ? 'cost missing' : null;
  return {
    entity,
    revenue,
    cost,
    variable,
    contribution,
    lacks,
    sources: [...income, ...costs].map(({ place }) => place),
  };
}

function missing(what: string): Derived {
  return { value: null, derivation: { formula: `sum of the ${what}`, inputs: [] } };
}

/** What does not apply costs and brings nothing: that is known. */
function sumOf(what: string, shares: readonly Share[], currency: string): ReturnType<typeof addUp> {
  const sum = addUp(what, shares, `${currency}/month`);
  return sum.of === 0 ? { ...sum, value: count(0, `${currency}/month`) } : sum;
}

function leftOver(together: Derived, overhead: Derived, currency: string): Derived {
  const operands = [
    { name: 'contributions', ...together },
    { name: 'overhead', ...overhead },
  ];
  return derive('contributions − overhead', operands, `${currency}/month`, ([brings = zero, shared = zero]) =>
    brings.minus(shared),
  );
}

function entitiesKnown({ known, of, otherUnits }: ReturnType<typeof sumFigures>): { readonly note?: Sentence } {
  const unlike = otherUnits.length > 0 ? `; not added: ${otherUnits.join(', ')}` : '';
  return known < of ? { note: [`${known} of ${of} entities${unlike}`] } : {};
}

/** How much of the revenue comes from one entity, where that of several is known. */
function largest(lines: readonly Line[]): readonly Block[] {
  const parts = lines.map(({ entity, revenue }) => ({ name: entity, ...revenue }));
  const units = new Set(parts.map(({ value }) => value?.unit));
  if (parts.length < 2 || units.size !== 1) return [];
  const { top1, hhi } = concentration(parts);
  if (hhi.value === null) return [];
  const note: Sentence = ['concentration (HHI) ', hhi.value, ' of 10,000'];
  return [figure({ id: 'largest', title: 'Revenue of the largest entity', good: 'info', note }, top1)];
}

function lineTable(lines: readonly Line[]): Table {
  const rows = lines.map(({ entity, revenue, cost, variable, contribution, lacks, sources }): Row => {
    const brings: Part = lacks ?? contribution.value;
    return { key: entity, cells: [entity, revenue.value, cost.value, variable.value, brings], sources };
  });
  const numbers = ['Revenue', 'Direct cost', 'Of it variable', 'Contribution'];
  const columns = [{ title: 'Entity' }, ...numbers.map((title) => ({ title, align: 'right' as const }))];
  return { kind: 'table', id: 'entities', title: 'By entity, in an average month', columns, ...shortList(rows, 15) };
}

function headline(lines: readonly Line[], left: Derived): Headline {
  const losing = lines.filter(({ contribution }) => contribution.value?.high.lt(zero)).map(({ entity }) => entity);
  const open = lines.filter(({ contribution }) => contribution.value === null);
  if (losing.length > 0) {
    const verb = losing.length === 1 ? ' costs more than it brings.' : ' cost more than they bring.';
    return { standing: 'fails', sentence: [losing.join(', '), verb] };
  }
  if (left.value === null) return { standing: 'unknown', sentence: ['What the entities contribute is not known.'] };
  if (open.length > 0 || left.value.quality === 'partial') {
    const sentence: Sentence = [
      'What is left after overhead is not known for sure: ',
      `${lines.length - open.length} of ${lines.length} entities show a contribution.`,
    ];
    return { standing: 'unknown', sentence };
  }
  if (left.value.high.lt(zero)) {
    return {
      standing: 'fails',
      sentence: ['The entities together do not pay their overhead: ', left.value, ' is left.'],
    };
  }
  const standing = left.value.low.lt(zero) ? 'unknown' : 'holds';
  return { standing, sentence: [left.value, ' is left of what the entities bring, after overhead.'] };
}
