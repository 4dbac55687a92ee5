import type { Day } from '../day.ts';
import { infinity, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { ceilTo, type Result, swingInput, verdict } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Block, Figure, Headline, Row, Sentence, Table, Text } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, figure } from './derive-figure.ts';
import { internalRate, type Proposal, paybackOf, presentValue } from './measures/capital-worth.ts';
import { lowestFirst } from './measures/compare-known.ts';
import { parameterOn } from './measures/parameter.ts';

type CapitalRequest = RecordByType['capital-request'];
type Param = RecordByType['param'];

export const capitalRequests = defineAnalysis({
  id: 'capital-requests',
  code: 'CFO-14',
  title: 'Capital requests',
  question: 'Which of the things that we are asked to buy pay back soon enough?',
  formula:
    'Payback = cost ÷ monthly contribution, against `max_capital_payback_months` (else 12). Worth today = contributions of the whole months of its life, each discounted at a twelfth of `hurdle_rate` a year (else 12%) − cost. Return = 12 × the rate of a month at which the worth today is zero, found by halving; only where money goes out once and then comes in.',
  reads: {
    'capital-request': { needs: ['cost', 'contribution', 'life'], uses: ['request'], mayBeEmpty: true },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ 'capital-request': requests, param }, { asOf }) {
    const policy = policyOn(param, asOf);
    const cases = requests.map((request) => caseOf(request, policy)).sort(bestFirst);
    const [only] = cases;
    const blocks: readonly Block[] =
      only !== undefined && cases.length === 1 ? figuresOf(only, policy) : [comparison(cases, policy)];
    return { blocks: [...blocks, ...settle(cases, policy)], headline: headline(cases, policy) };
  },
});

/** What a request has to reach. */
interface Policy {
  readonly payback: Quantity;
  readonly hurdle: Quantity;
}

function policyOn(params: readonly Param[], asOf: Day): Policy {
  return {
    payback: parameterOn(params, 'max_capital_payback_months', asOf, { value: 12, unit: 'months' }),
    hurdle: parameterOn(params, 'hurdle_rate', asOf, { value: 12, unit: '%' }),
  };
}

/** A request, and how soon it pays back. */
interface Case {
  readonly request: CapitalRequest;
  readonly name: string;
  readonly proposal: Proposal;
  readonly payback: Derived;
  readonly result: Result;
}

function caseOf(request: CapitalRequest, policy: Policy): Case {
  const { cost, contribution, life } = request.cells;
  const price = said(cost);
  const gain = said(contribution);
  const isAlike = gain?.unit === `${price?.unit}/month`;
  const proposal = { cost: price, contribution: isAlike ? gain : null, life: said(life) };
  const payback = paybackOf(proposal);
  const name = said(request.cells.request) ?? request.id;
  return { request, name, proposal, payback, result: resultOf(proposal, payback, policy) };
}

/** What surely brings nothing fails, though its payback is no number. */
function resultOf({ contribution }: Proposal, { value }: Derived, { payback }: Policy): Result {
  return neverPaysBack(contribution) ? 'fail' : verdict(value, 'at most', payback.low);
}

function neverPaysBack(contribution: Quantity | null): boolean {
  return contribution?.high.lte(zero) === true;
}

/** The soonest paid back for sure; what never is comes before what nobody knows. */
function bestFirst(a: Case, b: Case): number {
  const [first, second] = [a, b].map(({ payback, proposal }) =>
    neverPaysBack(proposal.contribution) ? infinity : payback.value?.high,
  );
  const least = lowestFirst(a.payback.value?.low, b.payback.value?.low);
  return lowestFirst(first, second) || least || (a.request.id < b.request.id ? -1 : 1);
}

function figuresOf({ name, proposal, payback, result }: Case, policy: Policy): readonly Figure[] {
  const isLost = neverPaysBack(proposal.contribution);
  const note: Sentence = [
    `${isLost ? 'never, since it brings nothing; ' : ''}against `,
    policy.payback,
    ': ',
    { result },
  ];
  return [
    figure({ id: 'payback', title: `${name}: paid back after`, good: 'down', note }, payback),
    figure({ id: 'present-value', title: 'Worth today', good: 'up' }, presentValue(proposal, policy.hurdle)),
    ...(isLost ? [] : [figure({ id: 'return', title: 'Return of a year', good: 'up' }, internalRate(proposal))]),
  ];
}

const mostRequests = 12;

function comparison(cases: readonly Case[], policy: Policy): Table {
  const hidden = cases.length - mostRequests;
  const rows = cases.slice(0, mostRequests).map(({ request, name, proposal, payback, result }): Row => {
    const isLost = neverPaysBack(proposal.contribution);
    const after = isLost ? 'never' : payback.value;
    const rate = isLost ? 'none' : internalRate(proposal).value;
    const worth = presentValue(proposal, policy.hurdle).value;
    const cells = [name, proposal.cost, proposal.contribution, after, worth, rate, { result }];
    return { key: request.id, cells, sources: [request.place] };
  });
  const numbers = ['Cost', 'Brings a month', 'Paid back after', 'Worth today', 'Return of a year'];
  const columns = [
    { title: 'Request' },
    ...numbers.map((title) => ({ title, align: 'right' as const })),
    { title: `Within ${policy.payback.low.toFixed()} months` },
  ];
  const title = 'What is asked for, the soonest paid back first';
  return { kind: 'table', id: 'requests', title, columns, rows, ...(hidden > 0 && { hidden }) };
}

/** What would settle the open ones: from which contribution on it is sure, rounded up so that it passes. */
function settle(cases: readonly Case[], policy: Policy): readonly Text[] {
  const open = cases.slice(0, mostRequests).filter(({ result }) => result === 'undetermined');
  const sentences = open.flatMap(({ name, proposal: { cost }, payback }): Sentence[] => {
    if (cost === null || !cost.high.isFinite() || policy.payback.low.lte(zero)) return [];
    const enough = quantity({ low: ceilTo(cost.high.div(policy.payback.low), 2), unit: `${cost.unit}/month` });
    return [[`${name} surely pays back in time once it brings `, enough, ...narrowFirst(payback), '.']];
  });
  const sources = open.map(({ request }) => request.place);
  return sentences.length === 0 ? [] : [{ kind: 'text', id: 'settle', sentences, sources }];
}

function narrowFirst({ derivation: { inputs, evaluate } }: Derived): Sentence {
  if (evaluate === undefined) return [];
  const values = inputs.map(({ value }) => value);
  const { index } = swingInput(values, evaluate);
  const first = index === null ? undefined : inputs[index]?.name;
  return first === undefined ? [] : [`; narrow its ${first} first`];
}

function headline(cases: readonly Case[], { payback }: Policy): Headline {
  const of = (result: Result) => cases.filter((one) => one.result === result).length;
  const [failing, sure] = [of('fail'), of('pass')];
  const all = `${cases.length} ${cases.length === 1 ? 'request' : 'requests'} for capital`;
  if (sure === cases.length) {
    return { standing: 'holds', sentence: [`Of ${all}, all pay back within `, payback, '.'] };
  }
  if (failing > 0) {
    const verb = failing === 1 ? 'does' : 'do';
    return { standing: 'fails', sentence: [`Of ${all}, ${failing} ${verb} not pay back within `, payback, '.'] };
  }
  const open = cases.length - sure;
  return { standing: 'unknown', sentence: [`Of ${all}, ${open} may not pay back within `, payback, '.'] };
}
