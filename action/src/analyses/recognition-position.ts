import { type Exact, exact, zero } from '../quantity/quantity.ts';
import { currencyOf, splitUnit } from '../quantity/unit.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, derive, figure, type Operand } from './derive-figure.ts';
import { type ClientAccount, compareBilled, isInForce, listClientAccounts } from './measures/list-client-accounts.ts';
import { statedParameter } from './measures/parameter.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Contract = RecordByType['contract'];
type Timesheet = RecordByType['timesheet'];

export const recognitionPosition = defineAnalysis({
  id: 'recognition-position',
  code: 'AGY-04',
  title: 'Revenue recognition position',
  question: 'How much of the agency’s work is revenue by now, and is more of it billed than that?',
  formula:
    'Fixed price: progress = hours spent ÷ (hours spent + hours left), recognised = price × progress; retainer: by the days elapsed; by the hour: as worked. Position = recognised − billed, client by client: a contract asset above zero, a contract liability below. Expected loss = hours in all × the parameter `cost per hour` − price, where that is positive.',
  reads: {
    contract: { needs: ['client', 'kind', 'value', 'start', 'hoursLeft'], uses: ['end', 'rate'] },
    timesheet: { needs: ['client', 'hours'], uses: ['date', 'billable', 'work'] },
    invoice: { needs: ['client', 'amount'], uses: ['number', 'date'], mayBeEmpty: true },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ contract, timesheet, invoice, param }, { asOf }) {
    if (contract.length === 0) return { blocks: [] };
    const { currency, clients } = listClientAccounts(contract, timesheet, invoice, asOf);
    const cost = statedParameter(param, 'cost per hour', asOf);
    const costOperand = { name: 'cost per hour', value: cost && { ...cost, unit: splitUnit(cost.unit).of } };
    const projects = clients.flatMap((account) => projectsOf(account, costOperand));
    const positions = clients.map((account) => positionOf(account, projects, currency));
    const total = (what: string, partOf: (position: Position) => Derived) =>
      sumFigures(
        `what is ${what} of each client`,
        positions.map((position) => ({ name: position.account.name, ...partOf(position) })),
        currency,
      );
    const recognised = total('recognised', (position) => position.recognised);
    const asset = total('recognised and not billed', (position) => position.asset);
    const liability = total('billed and not recognised', (position) => position.liability);
    const losses = projects.map(({ contract: { id }, loss }) => ({ name: id, ...loss }));
    const loss = sumFigures('the expected loss of each fixed price', losses, currency);
    return {
      blocks: [
        figure({ id: 'recognised', title: 'Recognised', good: 'up', ...rowsKnown(recognised) }, recognised),
        figure({ id: 'asset', title: 'Contract asset', good: 'info', ...rowsKnown(asset) }, asset),
        figure({ id: 'liability', title: 'Contract liability', good: 'info', ...rowsKnown(liability) }, liability),
        ...(cost !== null && projects.length > 0
          ? [figure({ id: 'loss', title: 'Expected loss, recognised at once', good: 'down', ...rowsKnown(loss) }, loss)]
          : []),
        positionTable(positions),
        ...(projects.length > 0 ? [projectTable(projects, cost !== null)] : []),
      ],
      headline: headline(positions, liability),
    };
  },
});

/** A fixed price, and how far its hours have come. */
interface Project {
  readonly contract: Contract;
  readonly client: string;
  readonly spent: Derived;
  /** In percent. */
  readonly progress: Derived;
  readonly recognised: Derived;
  /** What the hours cost above the price; null when a part of it is not known. */
  readonly loss: Derived;
}

function projectsOf({ name, contracts, allHours }: ClientAccount, cost: Operand): readonly Project[] {
  const fixed = contracts.filter(isFixed);
  return fixed.map((contract) => {
    const price = { name: 'price', value: said(contract.cells.value) };
    const spent = hoursSpent(contract, contracts, allHours);
    const effort = [
      { name: 'hours spent', ...spent },
      { name: 'hours left', value: said(contract.cells.hoursLeft) },
    ];
    const progress = progressOf(effort);
    const unit = (price.value && currencyOf(price.value.unit)) ?? '';
    const recognised = derive('price × progress', [price, { name: 'progress', ...progress }], unit, partOfPrice);
    const isComparable = cost.value?.unit === unit;
    const rate = isComparable ? cost : { ...cost, value: null };
    const formula = '(hours spent + hours left) × cost per hour − price, where that is positive';
    const loss = derive(formula, [...effort, rate, price], unit, excessOfCost);
    return { contract, client: name, spent, progress, recognised, loss };
  });
}

const isFixed = ({ cells }: Contract): boolean => said(cells.kind) === 'fixed';

const partOfPrice = ([price = zero, progress = zero]: readonly Exact[]): Exact => price.times(progress).div(exact(100));

function excessOfCost([spent = zero, left = zero, cost = zero, price = zero]: readonly Exact[]): Exact {
  const loss = spent.plus(left).times(cost).minus(price);
  return loss.gt(zero) ? loss : zero;
}

/** Null when there may be neither hours spent nor hours left. */
function progressOf(effort: readonly Operand[]): Derived {
  const { value, derivation } = derive(
    'hours spent ÷ (hours spent + hours left)',
    effort,
    '%',
    ([spent = zero, left = zero]) => (spent.isZero() ? zero : spent.times(exact(100)).div(spent.plus(left))),
  );
  return { value: effort.every((one) => one.value?.low.isZero()) ? null : value, derivation };
}

/**
 * All hours of the client, billable or not, that belong to a contract: those on whose day no other one was in force. Null
 * when there are none, or when some may belong to another one: hours do not name their contract.
 */
function hoursSpent(contract: Contract, contracts: readonly Contract[], hours: readonly Timesheet[]): Derived {
  const claimed = hours
    .map((hour) => ({ hour, claimants: claimantsOf(hour, contracts) }))
    .filter(({ claimants }) => claimants.includes(contract));
  const rows = claimed.map(({ hour: { id, cells } }) => ({ name: said(cells.work) ?? id, cell: cells.hours }));
  const { value, derivation } = addUp('the hours spent', rows, 'hours');
  const isSure = rows.length > 0 && claimed.every(({ claimants }) => claimants.length === 1);
  return { value: isSure ? value : null, derivation };
}

/** The contracts in force on the day of an hour; any of the client’s when none was, or when the day is not known. */
function claimantsOf({ cells }: Timesheet, contracts: readonly Contract[]): readonly Contract[] {
  const on = said(cells.date);
  const inForce = on === null ? [] : contracts.filter((contract) => isInForce(contract, on));
  return inForce.length > 0 ? inForce : contracts;
}

/** What is revenue with one client, against what it was billed. */
interface Position {
  readonly account: ClientAccount;
  readonly recognised: Derived;
  /** Recognised − billed. */
  readonly position: Derived;
  readonly asset: Derived;
  /** All that is billed as long as nobody knows what is recognised. */
  readonly liability: Derived;
}

function positionOf(account: ClientAccount, projects: readonly Project[], currency: string): Position {
  const projectById = new Map(projects.map((project) => [project.contract.id, project]));
  const parts = account.earnings.map((earning) => ({
    ...(projectById.get(earning.contract.id)?.recognised ?? earning),
    name: earning.name,
  }));
  const { known, of, value, derivation } = sumFigures('what each contract has recognised', parts, currency);
  const recognised = { value: of > 0 && known === of ? value : null, derivation };
  const { billed } = account;
  const operands = [
    { name: 'recognised', ...recognised },
    { name: 'billed', ...billed },
  ];
  const position = derive('recognised − billed', operands, currency, ([a = zero, b = zero]) => a.minus(b));
  const { unbilled, ahead } = compareBilled('recognised', recognised, billed, currency);
  return recognised.value === null
    ? { account, recognised, position, asset: unbilled, liability: billed }
    : { account, recognised, position, asset: unbilled, liability: ahead };
}

function positionTable(positions: readonly Position[]): Table {
  const ranked = [...positions].sort(comparePositions);
  const rows = ranked.map((one): Row => {
    const { key, name, billed, contracts, allHours, invoices } = one.account;
    return {
      key,
      cells: [name, one.recognised.value, billed.value, one.position.value, nameOf(one)],
      sources: [...contracts, ...allHours, ...invoices].map(({ place }) => place),
    };
  });
  return {
    kind: 'table',
    id: 'clients',
    title: 'Position of each client',
    columns: [
      { title: 'Client' },
      { title: 'Recognised', align: 'right' },
      { title: 'Billed', align: 'right' },
      { title: 'Position', align: 'right' },
      { title: 'In the books' },
    ],
    ...shortList(rows, 15),
  };
}

/** Not known first, then the deepest liability. */
function comparePositions({ position: a, account: one }: Position, { position: b, account: other }: Position): number {
  const unknownFirst = Number(a.value !== null) - Number(b.value !== null);
  const deepest = a.value && b.value ? a.value.low.cmp(b.value.low) : 0;
  return unknownFirst || deepest || (one.key < other.key ? -1 : 1);
}

function nameOf({ position: { value }, liability }: Position): string {
  if (value === null) return liability.value?.high.gt(zero) ? 'contract liability, until known' : '—';
  if (value.low.isZero() && value.high.isZero()) return 'even';
  if (value.high.lte(zero)) return 'contract liability';
  return value.low.gte(zero) ? 'contract asset' : 'either';
}

const lossColumn: Table['columns'] = [{ title: 'Expected loss', align: 'right' }];

/** The losses are shown once somebody said what an hour costs. */
function projectTable(projects: readonly Project[], hasCost: boolean): Table {
  const rows = projects.map(({ contract, client, spent, progress, recognised, loss }): Row => {
    const { id, cells, place } = contract;
    const amounts = [spent.value, said(cells.hoursLeft), progress.value, said(cells.value)];
    return {
      key: id,
      cells: [client, ...amounts, recognised.value, ...(hasCost ? [loss.value] : [])],
      sources: [place],
    };
  });
  return {
    kind: 'table',
    id: 'fixed-prices',
    title: 'Progress of the fixed prices',
    columns: [
      { title: 'Client' },
      { title: 'Hours spent', align: 'right' },
      { title: 'Hours left', align: 'right' },
      { title: 'Progress', align: 'right' },
      { title: 'Price', align: 'right' },
      { title: 'Recognised', align: 'right' },
      ...(hasCost ? lossColumn : []),
    ],
    ...shortList(rows, 15),
  };
}

function headline(positions: readonly Position[], liability: Derived): Headline {
  const open = positions.filter(({ position }) => position.value === null).length;
  if (open > 0) {
    return {
      standing: 'unknown',
      sentence: [`What is revenue by now is not known for ${open} of ${positions.length} clients.`],
    };
  }
  if (liability.value?.high.isZero())
    return { standing: 'holds', sentence: ['Nothing is billed that is not yet revenue.'] };
  return { standing: 'holds', sentence: [liability.value, ' is billed and not yet revenue.'] };
}
