import fc from 'fast-check';

/** What one cell says, in every way that an author may write it. */
export type Said = readonly string[];

export interface ColumnPlan {
  /** Its names; the first is the usual one. */
  readonly titles: readonly string[];
  readonly cells: (name: string) => fc.Arbitrary<Said>;
}

export interface TablePlan {
  /** Where it is kept, and where it may be moved. */
  readonly paths: readonly [string, string];
  readonly heading: string;
  /** Whether rows keep their ids when their names change. */
  readonly hasIds: boolean;
  readonly columns: readonly ColumnPlan[];
}

const harbourNames = ['Anchor', 'Bollard', 'Capstan', 'Dinghy'] as const;
/** Names of the other business, that occur nowhere else. */
export const slipwayNames = ['Okapi', 'Quagga', 'Zebu'] as const;
export const names: readonly string[] = [...harbourNames, ...slipwayNames];

export const isOfSlipway = (name: string): boolean => slipwayNames.some((one) => one === name);
export const entityOf = (name: string): string => (isOfSlipway(name) ? 'SLIP' : 'HARB');

const group = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
const thousands = (n: number): string => String(n / 1000);

/** A blank is unknown too, but one rule tells it apart: whoever writes `TBD` owes a day. */
export const unknown: Said = ['TBD', '?'];
const orUnknown = (cells: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  fc.oneof({ weight: 6, arbitrary: cells }, { weight: 1, arbitrary: fc.constant(unknown) });

/** Amounts in hundreds; those of the other business have digits that no other amount has, and some cannot be read. */
const money = (per: string) => (name: string) => {
  const odd = isOfSlipway(name) ? 31 : 0;
  const amounts = orUnknown(
    fc.tuple(fc.integer({ min: 10, max: 90 }), fc.constantFrom(0, 0, 4, 13)).map(([from, width]): Said => {
      const [a, b] = [from * 100 + odd, (from + width) * 100 + odd];
      const one = [`$${group(a)}${per}`, `$${thousands(a)}K${per}`, `$${a}${per}`];
      return width === 0 ? one : [`$${group(a)}–${group(b)}${per}`, `$${thousands(a)}–${thousands(b)}K${per}`];
    }),
  );
  const unreadable = fc.constant<Said>([`as ${name} likes`]);
  return isOfSlipway(name)
    ? fc.oneof({ weight: 5, arbitrary: amounts }, { weight: 1, arbitrary: unreadable })
    : amounts;
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const writeDay = (iso: string): Said => {
  const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
  const word = [...months, 'November', 'December'][Number(month) - 1] ?? '';
  return [iso, `${Number(dayOfMonth)} ${word} ${year}`, `${word} ${Number(dayOfMonth)}, ${year}`];
};
const oneDay = (...days: readonly string[]) => fc.constantFrom(...days).map(writeDay);
const pastDays = oneDay('2026-10-05', '2026-11-02', '2026-11-16');
const dueDays = oneDay('2026-11-17', '2026-11-29', '2027-01-15', '2027-06-30');
const oneOf = (...words: readonly string[]) =>
  fc.constantFrom(...words).map((word): Said => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
const percent = fc.integer({ min: 2, max: 60 }).map((n): Said => [`${n}%`, `${n} %`, `${n}.0%`]);
const people = fc.constantFrom('Dana', 'Kit').map((one): Said => [one]);

const always = (cells: fc.Arbitrary<Said>) => () => cells;
const column = (titles: readonly string[], cells: ColumnPlan['cells']): ColumnPlan => ({ titles, cells });
const entity = column(['Entity'], (name) => fc.constant([entityOf(name)]));
const named = (...titles: readonly string[]) => column(titles, (name) => fc.constant([name]));
const titled = (...titles: readonly string[]) =>
  column(titles, (name) => fc.constantFrom(name, `${name} of the pier`).map((one): Said => [one, `${one} `]));

export const plans: readonly TablePlan[] = [
  {
    paths: ['inventory/expenses.md', 'inventory/costs.md'],
    heading: 'Expenses',
    hasIds: false,
    columns: [
      entity,
      named('Vendor', 'Payee', 'Supplier'),
      column(['Amount', 'Cost'], money('/month')),
      column(['Behaviour', 'Fixed or variable'], always(orUnknown(oneOf('fixed', 'variable')))),
      column(['Recurring', 'Repeats'], always(oneOf('yes'))),
    ],
  },
  {
    paths: ['inventory/revenue.md', 'inventory/income.md'],
    heading: 'Revenue',
    hasIds: false,
    columns: [
      entity,
      column(['Month', 'Date or month'], always(fc.constant(['2026-10']))),
      named('Stream', 'Revenue stream'),
      column(['Amount', 'Received'], money('')),
      column(['Kind', 'Type'], always(oneOf('revenue'))),
    ],
  },
  {
    paths: ['inventory/cash.md', 'inventory/bank.md'],
    heading: 'Cash',
    hasIds: false,
    columns: [
      named('Account', 'Bank account'),
      entity,
      column(['Balance', 'Bank balance'], money('')),
      column(['As of', 'Balance date'], always(pastDays)),
      column(['Restricted', 'Held for'], always(oneOf('none', 'deposits'))),
    ],
  },
  {
    paths: ['inventory/kpis.md', 'inventory/metrics.md'],
    heading: 'KPIs',
    hasIds: true,
    columns: [
      entity,
      named('Key', 'Short name'),
      titled('KPI', 'Metric'),
      column(['Value', 'Current'], always(orUnknown(percent))),
      column(['As of', 'Measured on'], always(pastDays)),
      column(['Unit', 'Measured in'], always(fc.constant(['%']))),
      column(['Target', 'Goal'], always(orUnknown(percent))),
      column(['Good', 'Direction'], (name) => fc.constant(name < 'D' ? ['up', 'Up'] : ['down', 'Down'])),
      column(['Owner', 'Responsible'], always(orUnknown(people))),
      column(['Cadence', 'Frequency'], always(oneOf('weekly', 'monthly', 'quarterly'))),
    ],
  },
  {
    paths: ['inventory/assets.md', 'inventory/fleet.md'],
    heading: 'Assets',
    hasIds: true,
    columns: [
      titled('Asset', 'Item'),
      entity,
      column(['Class', 'Category'], always(fc.constantFrom(['vessel'], ['vehicle']))),
      column(['Status', 'State'], always(oneOf('active', 'idle', 'in repair'))),
      column(['Owner', 'Keeper'], always(orUnknown(people))),
      column(['Insurable', 'Can be insured'], always(oneOf('yes'))),
      column(['Insurance expiry', 'Insured until'], always(orUnknown(dueDays))),
      column(['Book value', 'Current value'], money('')),
    ],
  },
  {
    paths: ['inventory/channels.md', 'inventory/visibility.md'],
    heading: 'Channels',
    hasIds: false,
    columns: [
      named('Channel', 'Platform'),
      entity,
      column(['Level', 'Visibility'], always(orUnknown(fc.integer({ min: 0, max: 5 }).map((n): Said => [`${n}`])))),
      column(['Commission %', 'Take rate'], always(orUnknown(percent))),
      column(['Ad spend', 'Marketing spend'], money('/month')),
    ],
  },
  {
    paths: ['inventory/contracts.md', 'inventory/agreements.md'],
    heading: 'Contracts',
    hasIds: true,
    columns: [
      titled('Client', 'Customer'),
      entity,
      column(['Kind', 'Billing model'], always(oneOf('retainer', 'fixed'))),
      column(['Value', 'Contract value'], money('/month')),
      column(['Start', 'Start date'], always(fc.constant(['2026-01-01']))),
      column(['End', 'End date'], always(orUnknown(dueDays))),
      column(['Signed', 'In writing'], always(orUnknown(oneOf('yes', 'no')))),
    ],
  },
  {
    paths: ['inventory/security.md', 'inventory/safeguards.md'],
    heading: 'Security',
    hasIds: false,
    columns: [
      entity,
      named('Check', 'Safeguard'),
      column(['Applies to', 'Component'], always(fc.constant(['bookings']))),
      column(['Result', 'Outcome'], always(orUnknown(oneOf('pass', 'fail')))),
      column(['Severity', 'Risk'], always(oneOf('critical', 'high', 'low'))),
      column(['Checked on', 'Last checked'], always(orUnknown(pastDays))),
    ],
  },
  {
    paths: ['inventory/obligations.md', 'inventory/deadlines.md'],
    heading: 'Obligations',
    hasIds: true,
    columns: [
      entity,
      titled('What', 'Obligation'),
      column(['Kind', 'Category'], always(oneOf('insurance', 'inspection', 'tax filing'))),
      column(['Due', 'Deadline'], always(orUnknown(dueDays))),
      column(['Amount', 'Premium'], money('')),
      column(['Done', 'Filed'], always(oneOf('yes', 'no'))),
    ],
  },
];

export const items: readonly ColumnPlan[] = [
  column(['title'], (name) => fc.constantFrom(name).map((one): Said => [`Mend the ${one} before spring`])),
  column(['state'], always(fc.constantFrom('[ ]', '[x]').map((one): Said => [one]))),
  column(['owner'], always(orUnknown(people.map(([one = '']) => [one, `@${one}`])))),
  column(['due'], always(orUnknown(dueDays))),
  column(['priority'], always(fc.constantFrom(['P0', 'critical'], ['P1', 'high'], ['P2', 'medium']))),
  column(['effort'], always(fc.constantFrom(['1d'], ['2d']))),
];

export const params = ['min_runway_months', 'reserve_months'] as const;

/** The value of a parameter. */
export const paramValue: ColumnPlan = column(
  ['Value'],
  always(fc.integer({ min: 2, max: 9 }).map((n): Said => [`${n} months`, `${n}.0 months`])),
);
