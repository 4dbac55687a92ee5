import { readFileSync } from 'node:fs';
import { analyses } from '../../action/src/analyses/index.ts';
import { defaultTableRules } from '../../action/src/documents/table-shape.ts';
import { nameKey } from '../../action/src/records/match-name.ts';

/** The cells that the catalogue of inputs (`fixtures/inputs.csv`) requires of an analysis, as `type/field`, by its code. */
export function requiredInputs(): ReadonlyMap<string, readonly string[]> {
  return new Map(analyses.map(({ code }) => [code, requiredBy(code)]));
}

/** What each word of the catalogue means that names no column of a table. */
const fieldsByWords: { readonly [words: string]: readonly string[] } = {
  // Tables of which the catalogue names no column: what makes a figure of their rows.
  accounts: ['account/number', 'account/name', 'account/class', 'account/normal'],
  cash: ['cash/balance'],
  contracts: ['contract/client', 'contract/kind', 'contract/value', 'contract/start'],
  entities: ['entity/businessType'],
  invoices: ['invoice/client', 'invoice/amount'],
  obligations: ['obligation/due'],
  properties: ['property/property'],
  timesheet: ['timesheet/client', 'timesheet/hours'],
  'unit-economics': ['product/price', 'product/variableCost'],
  // Prose.
  'assets, stack, tasks, clients: owner, severity': [
    'asset/owner',
    'client/owner',
    'component/owner',
    'component/criticality',
  ],
  'assets, people, contracts: expiry': [
    'asset/insuranceExpiry',
    'asset/registrationExpiry',
    'person/licenceExpiry',
    'contract/end',
  ],
  'budget and actual price, volume': [
    'budget-line/budgetPrice',
    'budget-line/budgetVolume',
    'budget-line/actualPrice',
    'budget-line/actualVolume',
  ],
  'channels candidates: Commission %, expected bookings, setup hours': [
    'ota-candidate/commission',
    'ota-candidate/expectedBookings',
    'ota-candidate/setupHours',
  ],
  'checklist answers by group': ['seo-check/item', 'seo-check/group', 'seo-check/result'],
  'deliveries: day counts': ['delivery/underwayDays', 'delivery/standbyDays', 'delivery/deadheadDays'],
  'deliveries: From for 24 months': ['delivery/from'],
  'estimate to complete': ['contract/hoursLeft'],
  'expenses (CAC accounts)': ['expense/account', 'expense/amount'],
  'expenses fixed': ['expense/behaviour', 'expense/amount'],
  'findings CTO-01 to CTO-09 with effort': ['security-check/result', 'security-check/effort'],
  'findings of all other analyses': ['security-check/result', 'obligation/due'],
  'new customers': ['channel/newCustomers'],
  'request: Cost, Monthly contribution': ['capital-request/cost', 'capital-request/contribution'],
  'revenue kinds deposit and recognised': ['revenue/kind', 'revenue/month', 'revenue/amount'],
  'security and stack answers for the tier list': ['security-check/check', 'security-check/result'],
  'the eight readiness items': [
    'contract/signed',
    'contract/rate',
    'contract/billingContact',
    'contract/purchaseOrder',
    'timesheet/approved',
    'contract/acceptance',
    'contract/taxForm',
    'contract/bankDetails',
  ],
  // Rows of a table, not cells: a control names the cells that each of its rules lacks, a KPI is known by its name, a task
  // is an item of a note, and a parameter that no row states is shipped or the section says that there is none.
  'close tasks': [],
  fees: [],
  'opening balance': [],
  'params: fees, tax': [],
  'scenarios in params': [],
  'target profit in params': [],
  'tasks: text, owner, effort, value, time, risk': [],
  'the tables each rule reads': [],
  'web vitals at p75 (kpis or a measurement table)': [],
};

const rowById = new Map(readRows().map((row) => [row.id, row] as const));

function readRows(): readonly { readonly id: string; readonly required: string }[] {
  const text = readFileSync(new URL('../fixtures/inputs.csv', import.meta.url), 'utf8');
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [, id = '', quoted, bare = ''] = /^([^,]*),(?:"([^"]*)"|([^,]*)),/.exec(line) ?? [];
    return { id, required: quoted ?? bare };
  });
}

function requiredBy(code: string): readonly string[] {
  const row = rowById.get(code);
  if (row === undefined) throw new Error(`The catalogue of inputs has no row ${code}.`);
  const parts = row.required.split(';').map((part) => part.trim());
  return [...new Set(parts.flatMap(fieldsOf))].sort();
}

/** `revenue: Amount, Month`, the codes of other analyses, or words that the map above explains. */
function fieldsOf(part: string): readonly string[] {
  const known = fieldsByWords[part];
  if (known) return known;
  const codes = part.match(/\b[A-Z]+-\d\d\b/g);
  if (codes) return codes.flatMap(requiredBy);
  const [tables = '', columns = ''] = part.split(':');
  return tables.split(',').flatMap((table) => {
    if (columns === '') return fieldsOf(fieldsByWords[table.trim()] ? table.trim() : unexplained(part));
    return columns.split(',').flatMap((column) => fieldOf(table, column) ?? []);
  });
}

/** The field of a column; null for `ID` and `Entity`, which every table has. */
function fieldOf(table: string, column: string): string | null {
  const names = defaultTableRules.typeByName.get(nameKey(table));
  const slot = names?.slotByTitle.get(nameKey(column)) ?? names?.slotBySynonym.get(nameKey(column));
  if (names === undefined || slot === undefined) return unexplained(`${table}: ${column}`);
  return 'field' in slot ? `${names.definition.type}/${slot.field}` : null;
}

function unexplained(words: string): never {
  throw new Error(`What does the catalogue of inputs mean by “${words}”?`);
}

/** A difference between the catalogue and what we ask for: the cells, and why. */
interface Difference {
  readonly cells: readonly string[];
  readonly because: string;
}

const undated: Difference = {
  cells: ['expense/month'],
  because: 'a standing amount per month has no date, and counts until it is changed',
};
const kinds: Difference = { cells: ['revenue/kind'], because: 'a deposit or a tax is no receipt to live on' };

/** Required by the catalogue, and no gap where it is blank. */
export const notAskedFor: { readonly [code: string]: readonly Difference[] } = {
  'CEO-10': [
    {
      cells: ['person/licenceExpiry'],
      because: 'most people have no licence; one who names a licence without its last day is listed as undated',
    },
  ],
  'CTO-10': [
    {
      cells: ['security-check/effort'],
      because: 'only a failed check has work to do, and one without an effort is listed below the ranking',
    },
  ],
  'CFO-02': [undated],
  'CFO-05': [{ cells: ['cash/asOf'], because: 'how old a balance is, the cash position says' }],
  'CFO-09': [
    {
      cells: ['budget-line/actualPrice', 'budget-line/actualVolume'],
      because: 'a month to come has none yet; months that are over and lack one are named in a sentence',
    },
  ],
  'CFO-13': [undated],
  'ACC-01': [{ cells: ['revenue/bookedOn'], because: 'neither basis counts from the day of booking' }],
  'ACC-05': [undated],
  'ACC-13': [undated],
  'YACHT-03': [{ cells: ['delivery/load'], because: 'where it is not given 40–60% is assumed, and said' }],
  'AGY-03': [{ cells: ['contract/rate'], because: 'a milestone does as well: “rate or milestone” is one item' }],
};

/** A gap where it is blank, beyond what the catalogue requires. */
export const askedForToo: { readonly [code: string]: readonly Difference[] } = {
  'CEO-01': [{ cells: ['asset/insuranceExpiry'], because: 'the cover is a range without it' }],
  'CEO-09': [{ cells: ['decision-record/title'], because: 'a decision that is to be made must say which one it is' }],
  'CEO-10': [
    { cells: ['captain/licenceExpiry'], because: 'a captain without a licence in force may not sail' },
    { cells: ['contract/noticeDays'], because: 'the duty is to give notice, which is due before the end' },
  ],
  'CTO-10': [
    {
      cells: ['security-check/check', 'security-check/appliesTo'],
      because: 'an action must say what to do, and where',
    },
  ],
  'CFO-02': [kinds],
  'CFO-05': [{ cells: ['expense/amount'], because: 'a fixed cost is an amount' }],
  'CFO-09': [
    {
      cells: ['budget-line/month', 'budget-line/kind'],
      because: 'a line counts once its month is over, and a cost is better when it is lower',
    },
  ],
  'CFO-13': [kinds],
  'CFO-14': [{ cells: ['capital-request/life'], because: 'the present value counts the months that the thing lasts' }],
  'CMO-02': [
    { cells: ['channel/channel'], because: 'the commission of the params is found by the name of the channel' },
  ],
  'CMO-04': [{ cells: ['ota-candidate/platform'], because: 'an order of platforms names them' }],
  'CMO-06': [{ cells: ['milestone/milestone'], because: 'a plan names its milestones' }],
  'ACC-01': [
    {
      cells: ['revenue-policy/stream', 'revenue-policy/accrual'],
      because: 'a stream is compared with its policy, which the catalogue calls optional',
    },
    {
      cells: ['revenue/month', 'revenue/amount'],
      because: 'what is counted too early or too late is an amount in a month',
    },
  ],
  'ACC-13': [
    { cells: ['milestone/milestone', 'milestone/gate'], because: 'the path has the milestones that the notes give it' },
  ],
  'ACC-14': [{ cells: ['account/number', 'account/normal'], because: 'a balance counts on the side of its account' }],
  'RENT-01': [
    {
      cells: ['booking/asset', 'booking/status'],
      because: 'a night counts for its unit, and not when it was cancelled',
    },
    {
      cells: ['calendar/property', 'calendar/from', 'calendar/to'],
      because: 'a night off the market counts where the calendar is kept',
    },
  ],
  'RENT-04': [
    {
      cells: ['booking/asset', 'booking/status'],
      because: 'a night counts for its unit, and not when it was cancelled',
    },
    { cells: ['rate/cleaningFee'], because: 'what a stay brings is the nights and the cleaning fee' },
  ],
  'YACHT-02': [
    {
      cells: ['delivery/underwayDays', 'delivery/standbyDays'],
      because: 'the effective day rate is a fee over the days that earn it',
    },
  ],
  'AGY-03': [
    {
      cells: ['contract/client', 'contract/kind', 'contract/value', 'timesheet/client', 'timesheet/hours'],
      because: 'what is ready or blocked is an open amount of a client',
    },
    { cells: ['invoice/client', 'invoice/amount'], because: 'what was billed is no longer open' },
  ],
  'AGY-04': [
    { cells: ['invoice/client', 'invoice/amount'], because: 'the position is what is earned against what is billed' },
  ],
};

/** The cells whose blank is a gap in the section of an analysis: those of the catalogue, and the differences. */
export function predictedInputs(): ReadonlyMap<string, readonly string[]> {
  const required = requiredInputs();
  return new Map(
    analyses.map(({ code }) => {
      const less = (notAskedFor[code] ?? []).flatMap(({ cells }) => cells);
      const more = (askedForToo[code] ?? []).flatMap(({ cells }) => cells);
      return [code, [...(required.get(code) ?? []).filter((cell) => !less.includes(cell)), ...more].sort()];
    }),
  );
}
