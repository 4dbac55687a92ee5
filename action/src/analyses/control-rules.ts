import { count, exact, type Quantity, quantity } from '../quantity/quantity.ts';
import { type Check, checkSeverities, type Score, score } from '../quantity/score.ts';
import type { CheckResult, Figure, Headline, Part, Row, Sentence, Table, Text } from '../section.ts';
import { type Checked, checkRules } from './controls/check-rules.ts';
import type { Rule } from './controls/list-rules.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { shortList } from './measures/short-list.ts';

export const controlRules = defineAnalysis({
  id: 'control-rules',
  code: 'CFO-08',
  title: 'Control rules',
  question: 'Which rules for money are kept, which are broken, and which can nobody check?',
  formula:
    'Each rule is a test of the records: it passes, fails, is open where a range straddles its threshold, or is not known. Score = 10 × passed weight ÷ applicable weight, from “every unknown fails” to “every unknown passes”; weights: critical 10, high 7.5, medium 5, low 2.5. Thresholds are those of the table “Controls”, else of “Params”, else shipped.',
  reads: {
    control: { needs: [], uses: ['rule', 'threshold', 'severity', 'fix', 'annotation', 'annotationExpires'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
    account: { needs: [], uses: ['number', 'name', 'class', 'subtype', 'normal', 'balance'] },
    asset: { needs: [], uses: ['asset', 'status', 'owner', 'insurable', 'insuranceExpiry', 'registrationExpiry'] },
    booking: {
      needs: [],
      uses: ['asset', 'channel', 'start', 'end', 'gross', 'fare', 'cleaning', 'tax', 'commission', 'payout', 'status'],
    },
    'capital-tier': { needs: [], uses: ['tier', 'deploy'] },
    captain: { needs: [], uses: ['captain', 'licenceExpiry'] },
    cash: { needs: [], uses: ['account', 'balance', 'restricted', 'bank', 'reconciledThrough'] },
    channel: { needs: [], uses: ['channel', 'level', 'adSpend', 'tracked', 'calendarSync'] },
    component: { needs: [], uses: ['component', 'owner', 'criticality', 'monthlyCost', 'renewal'] },
    debt: { needs: [], uses: ['lender', 'balance', 'payment', 'frequency'] },
    delivery: { needs: [], uses: ['captain', 'distance', 'speed', 'underwayDays'] },
    entity: { needs: [], uses: ['name', 'aliases'] },
    expense: {
      needs: [],
      uses: [
        'month',
        'vendor',
        'amount',
        'account',
        'category',
        'behaviour',
        'recurring',
        'budget',
        'tier',
        'kpi',
        'attribution',
        'requester',
        'approver',
        'receipt',
      ],
    },
    'fx-rate': { needs: [], uses: ['pair', 'date'] },
    invoice: { needs: [], uses: ['number', 'date', 'amount', 'paidOn'] },
    kpi: { needs: [], uses: ['name', 'key', 'value', 'asOf', 'owner', 'cadence'] },
    maintenance: { needs: [], uses: ['asset', 'title', 'priority', 'opened', 'closed'] },
    obligation: { needs: [], uses: ['what', 'kind', 'due', 'amount', 'done'] },
    person: {
      needs: [],
      uses: ['person', 'licence', 'licenceExpiry', 'bankRights', 'mfa', 'duties', 'reviewer', 'hired', 'revenue'],
    },
    product: { needs: [], uses: ['product', 'price', 'variableCost', 'commission', 'cac', 'ordersPerCustomer'] },
    rate: { needs: [], uses: ['product', 'season', 'directPrice', 'airbnbPrice', 'vrboPrice', 'floor'] },
    revenue: {
      needs: [],
      uses: ['month', 'stream', 'amount', 'kind', 'account', 'customer', 'serviceDate', 'serviceEnds', 'invoice'],
    },
    system: { needs: [], uses: ['system', 'closedThrough', 'closedOn'] },
  },
  compute({ control, ...records }, { asOf }) {
    const checked = [...checkRules(control, records, asOf)].sort(bySeriousness);
    const open = checked.filter(({ until, finding: { result } }) => until === null && ranks.has(result));
    const accepted = checked.filter(({ until }) => until !== null);
    const whole = score(
      checked.map(({ rule, finding: { result } }) => ({ result, severity: rule.severity, ...placeOf(rule) })),
    );
    const tables = [openTable(open), acceptedTable(accepted)];
    return {
      blocks: [...figures(checked, whole), ...tables.filter(({ rows }) => rows.length > 0), ...advice(open)],
      headline: headline(checked),
      checks: checked.map(checkResult),
    };
  },
});

function checkResult({ rule, finding, until }: Checked): CheckResult {
  const { result, says: evidence, places } = finding;
  const limit = rule.check === null ? null : rule.limit;
  const head = { id: rule.id, title: rule.name, severity: rule.severity, result, evidence, limit };
  return { ...head, acceptedUntil: until, places: [...rule.places, ...places] };
}

const ranks: ReadonlyMap<Check['result'], number> = new Map([
  ['fail', 0],
  ['undetermined', 1],
  ['unknown', 2],
]);

/**
 * What fails, then what is open, then what is not known; the most severe first. Of what does not fail, the rules that the
 * user wrote down come before those that are only shipped.
 */
function bySeriousness(a: Checked, b: Checked): number {
  return (
    rankOf(a) - rankOf(b) ||
    (a.finding.result === 'fail' ? 0 : Number(a.rule.control === null) - Number(b.rule.control === null)) ||
    checkSeverities.indexOf(a.rule.severity) - checkSeverities.indexOf(b.rule.severity) ||
    (a.rule.id < b.rule.id ? -1 : 1)
  );
}

function rankOf({ finding: { result } }: Checked): number {
  return ranks.get(result) ?? ranks.size;
}

function placeOf({ places: [place] }: Rule) {
  return place === undefined ? {} : { place };
}

function figures(checked: readonly Checked[], whole: Score): readonly Figure[] {
  const counted = (id: string, title: string, good: Figure['good'], result: Check['result']): Figure => {
    const rules = checked.filter(({ until, finding }) => until === null && finding.result === result);
    const value = count(
      rules.length,
      'rules',
      rules.flatMap(({ finding }) => finding.places),
    );
    return figure(
      { id, title, good },
      { value, derivation: { formula: `number of rules: ${title.toLowerCase()}`, inputs: [] } },
    );
  };
  const accepted = checked.filter(({ until }) => until !== null);
  return [
    counted('failing', 'Broken', 'down', 'fail'),
    counted('open', 'Open', 'down', 'undetermined'),
    counted('unknown', 'Not known', 'down', 'unknown'),
    counted('passing', 'Kept', 'up', 'pass'),
    counted('not-applicable', 'Not applicable', 'info', 'not-applicable'),
    figure(
      { id: 'accepted', title: 'Broken and accepted', good: 'info' },
      countUp(
        'rules whose failure is accepted',
        accepted.flatMap(({ rule }) => (rule.control === null ? [] : [rule.control])),
        'rules',
      ),
    ),
    figure(
      { id: 'score', title: 'Score of 10', good: 'up', ...scoreNote(whole) },
      {
        value: whole.score,
        derivation: { formula: '10 × passed weight ÷ applicable weight, unknowns as a range', inputs: [] },
      },
    ),
    figure(
      { id: 'evidence', title: 'Evidence', good: 'up' },
      {
        value: evidenceOf(whole),
        derivation: { formula: 'applicable weight with a known result ÷ applicable weight', inputs: [] },
      },
    ),
  ];
}

/** The rules that fail and that nobody accepted. */
function failing(checked: readonly Checked[]): readonly Checked[] {
  return checked.filter(({ until, finding }) => until === null && finding.result === 'fail');
}

function scoreNote({ failingCritical }: Score): { readonly note?: Sentence } {
  if (failingCritical === 0) return {};
  return {
    note: [
      'not acceptable whatever the score: ',
      count(failingCritical, 'critical rules'),
      failingCritical === 1 ? ' is broken' : ' are broken',
    ],
  };
}

function evidenceOf({ evidence, score }: Score): Quantity | null {
  if (evidence === null || score === null) return null;
  return quantity({ low: evidence.times(exact(100)), unit: '%', basis: score.basis, places: score.places });
}

const mostShown = 15;

function openTable(open: readonly Checked[]): Table {
  const rows = open.map(({ rule, finding }): Row => {
    const { result, figure: found, against, says } = finding;
    const limit = against ?? (rule.isStrict ? rule.limit : null);
    const shown: Part = result === 'not-applicable' ? null : { result };
    const cells = [rule.name, rule.severity, shown, found ?? '', limit ?? '', says, mendOf(rule, result)];
    return { key: rule.id, cells, sources: finding.places.slice(0, mostSources) };
  });
  return {
    kind: 'table',
    id: 'rules',
    title: 'Rules that are broken, open or not known',
    columns: [
      { title: 'Rule' },
      { title: 'Severity' },
      { title: 'Result' },
      { title: 'Found', align: 'right' },
      { title: 'Limit', align: 'right' },
      { title: 'Evidence' },
      { title: 'Mend' },
    ],
    ...shortList(rows, mostShown),
  };
}

/** What to do: the mend of a rule that is broken or may be, the cells to fill in where nobody knows. */
function mendOf({ fill, fix, hindrance }: Rule, result: Check['result']): string {
  if (result !== 'unknown') return fix ?? '';
  return hindrance === null && fill !== null ? `Fill in ${fill}` : '';
}

const mostSources = 10;

function acceptedTable(accepted: readonly Checked[]): Table {
  const rows = accepted.flatMap(({ rule, finding, until }): Row[] => {
    if (until === null) return [];
    return [
      {
        key: rule.id,
        cells: [rule.name, rule.severity, { day: until }],
        sources: [...rule.places, ...finding.places.slice(0, mostSources)],
      },
    ];
  });
  const columns = [{ title: 'Rule' }, { title: 'Severity' }, { title: 'Accepted until' }];
  return { kind: 'table', id: 'accepted-rules', title: 'Broken and accepted', columns, ...shortList(rows, mostShown) };
}

/** What would settle the open ones, and where to look for a difference: one sentence a rule. */
function advice(open: readonly Checked[]): readonly Text[] {
  const given = open.slice(0, mostShown).filter(({ finding }) => finding.advice !== undefined);
  if (given.length === 0) return [];
  const sentences = given.map(({ rule, finding }): Sentence => [`${rule.name}: `, ...(finding.advice ?? []), '.']);
  return [
    {
      kind: 'text',
      id: 'advice',
      sentences,
      sources: given.flatMap(({ finding }) => finding.places.slice(0, mostSources)),
    },
  ];
}

function headline(checked: readonly Checked[]): Headline {
  const failingCritical = failing(checked).filter(({ rule }) => rule.severity === 'critical').length;
  const of = (result: Check['result']) =>
    checked.filter(({ until, finding }) => until === null && finding.result === result).length;
  const [broken, unsure] = [of('fail'), of('unknown') + of('undetermined')];
  const rules = count(checked.length - of('not-applicable'), 'rules for money');
  const rest = unsure === 0 ? [] : [`, and ${unsure} cannot be decided from the records`];
  if (broken > 0) {
    const critical = failingCritical === 0 ? '' : ` (${failingCritical} critical)`;
    return {
      standing: 'fails',
      sentence: ['Of ', rules, `, ${broken} ${broken === 1 ? 'is' : 'are'} broken${critical}`, ...rest, '.'],
    };
  }
  if (unsure > 0)
    return { standing: 'unknown', sentence: ['Of ', rules, ', none is known to be broken', ...rest, '.'] };
  return { standing: 'holds', sentence: ['All of the ', rules, ' are kept.'] };
}
