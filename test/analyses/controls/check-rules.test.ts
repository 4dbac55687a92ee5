import { describe, expect, test } from 'vitest';
import catalogue from '../../../action/catalogues/controls.json' with { type: 'json' };
import { type Checked, checkRules } from '../../../action/src/analyses/controls/check-rules.ts';
import { day } from '../../../action/src/day.ts';
import { checkSeverities, score } from '../../../action/src/quantity/score.ts';
import { formatQuantity, formatSentence } from '../../../action/src/reports/format-value.ts';
import { modelOf } from '../../helpers/tables.ts';
import { type Ends, endsLikeVector, vector } from '../../helpers/vectors.ts';

/** A table as an author writes it: its heading and columns as `Cash: Account | Entity`, and its rows. */
const table = (head: string, ...rows: readonly string[]): string => {
  const [heading = '', columns = ''] = head.split(': ');
  const rule = columns.split('|').map(() => '-');
  return [`# ${heading}`, '', `| ${columns} |`, `| ${rule.join(' | ')} |`, ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
};

/** What a rule says of tables on 2026-11-21. */
function check(id: string, ...tables: readonly string[]): Checked {
  const texts = tables.map((text, i) => [`inventory/t${i}.md`, text] as const);
  const { rows } = modelOf(Object.fromEntries(texts)).model;
  const checked = checkRules(rows.control, rows, day('2026-11-21')).find(({ rule }) => rule.id === id);
  if (checked === undefined) throw new Error(`No rule ${id}.`);
  return checked;
}

/** The result with its figure as a report shows it: `fail: 82.3%`. */
function shown({ finding: { result, figure } }: Checked): string {
  return figure === null ? result : `${result}: ${formatQuantity(figure, figure.round)}`;
}

const cash = (...rows: readonly string[]) =>
  table('Cash: Account | Entity | Balance | As of | Restricted | Bank | Reconciled through', ...rows);
const payments = (...rows: readonly string[]) =>
  table('Expenses: Month | Entity | Vendor | Amount per month | Behaviour', ...rows);
const bills = (...rows: readonly string[]) =>
  table('Expenses: ID | Date | Entity | Vendor | Amount | Recurring', ...rows);
const receipts = (...rows: readonly string[]) =>
  table('Revenue: Month | Entity | Stream | Amount per month | Kind', ...rows);
const sales = (...rows: readonly string[]) =>
  table('Revenue: Date | Entity | Stream | Amount | Kind | Customer | Service date | Invoice | Account', ...rows);
const accounts = (...rows: readonly string[]) =>
  table('Accounts: Number | Name | Type | Normal | Entity | Balance', ...rows);

const bank = cash('Main | X | $32,080 | 2026-11-20 | none | | ');
const income = receipts('2026-11 | X | trips | $7,000–9,000 | revenue');
const cost = payments('2026-11 | X | all | $14,200–15,000 | fixed');

describe('the sample month', () => {
  test('C-01 is open, and says what settles it', () => {
    const { expected } = vector<unknown, { runway: Ends }>('CFO-02a');
    const checked = check('C-01', bank, income, cost);
    const { figure, advice } = checked.finding;
    expect(figure && endsLikeVector(figure, expected.runway)).toEqual(expected.runway);
    expect(shown(checked)).toBe('undetermined: 4.0 to 6.1 months');
    expect(formatSentence(advice ?? [])).toContain('certain once net burn is at most $5,346.66 a month');
  });

  test('C-02: the bank covers what is held for others', () => {
    const held = sales(
      '2026-11-01 | X | charter | $6,000 | deposit | A | 2026-12-24 | | ',
      '2026-10-01 | X | charter | $2,400 | deposit | B | 2026-11-01 | | ',
      '2026-11-02 | X | tax | $1,720 | tax | A | | | ',
      '2026-11-03 | X | stay | $1,500 | refundable | C | 2026-12-01 | | ',
    );
    const { finding } = check(
      'C-02',
      cash('Main | X | $41,300 | 2026-11-20 | none | | '),
      held,
      bills('a | 2026-11-02 | X | Dock | $10 | no'),
    );
    expect(finding.result).toBe('pass');
    expect(finding.figure && formatQuantity(finding.figure)).toBe('$41,300');
    expect(finding.against && formatQuantity(finding.against)).toBe('$9,220');
  });

  test('C-26 is off by $45, divisible by 9', () => {
    const checked = check(
      'C-26',
      accounts('1010 | Bank | asset | debit | X | $1,045', '3010 | Capital | equity | credit | X | $1,000'),
    );
    expect(shown(checked)).toBe('fail: $45');
    expect(formatSentence(checked.finding.advice ?? [])).toContain('divisible by 9');
  });

  test('C-27 names the pairs', () => {
    const checked = check(
      'C-27',
      accounts(
        '1810 | Due from HOLD | asset | debit | HAUL | $650',
        '2810 | Due to HAUL | liability | credit | HOLD | $500',
        '1820 | Due from STAY | asset | debit | STUDIO | $600',
        '2820 | Due to STUDIO | liability | credit | STAY | $0',
        '1830 | Due from X | asset | debit | STAY | $70',
        '2830 | Due to STAY | liability | credit | X | $70',
      ),
    );
    expect(checked.finding.result).toBe('fail');
    expect(checked.finding.says).toBe('2 of 3 pairs of entities break it: HAUL/HOLD, STUDIO/STAY');
  });

  test('its 17 results give 1.6 to 3.7 of 10', () => {
    const results = {
      pass: ['C-02', 'C-04'],
      undetermined: ['C-01', 'C-36'],
      unknown: ['C-33'],
      fail: ['C-07', 'C-08', 'C-09', 'C-10', 'C-17', 'C-22', 'C-23', 'C-24', 'C-25', 'C-26', 'C-27', 'C-29'],
    } as const;
    const checks = (['pass', 'undetermined', 'unknown', 'fail'] as const).flatMap((result) =>
      results[result].map((id) => {
        const shipped = catalogue.find((one) => one.id === id)?.severity;
        const severity = checkSeverities.find((one) => one === shipped);
        if (severity === undefined) throw new Error(`No severity of ${id}.`);
        return { result, severity };
      }),
    );
    const whole = score(checks).score;
    expect(whole && formatQuantity(whole)).toBe('1.6–3.7 points');
  });
});

describe('each rule on its records', () => {
  const debt = (payment: string) =>
    table('Debt: Lender | Entity | Balance | Payment | Frequency', `Bank | X | $10,000 | ${payment} | monthly`);
  const approvals = (...rows: readonly string[]) =>
    table('Expenses: Date | Entity | Vendor | Amount | Requester | Approver', ...rows);
  const receipted = (...rows: readonly string[]) =>
    table('Expenses: Date | Entity | Vendor | Amount | Receipt', ...rows);
  const invoices = (...rows: readonly string[]) =>
    table('Invoices: Number | Entity | Client | Date | Due | Amount | Paid on', ...rows);
  const people = (...rows: readonly string[]) =>
    table('People: Person | Entity | Bank rights | MFA | Hired | Maps to revenue', ...rows);
  const assets = (...rows: readonly string[]) =>
    table(
      'Assets: ID | Asset | Entity | Class | Status | Owner | Insurable | Insurance expiry | Registration expiry',
      ...rows,
    );
  const stack = (...rows: readonly string[]) =>
    table('Stack: ID | Component | Layer | Entity | Owner | Criticality | Monthly cost | Renewal', ...rows);
  const bookings = (...rows: readonly string[]) =>
    table(
      'Bookings: ID | Asset | Entity | Channel | Booked on | Start | End | Gross | Commission | Payout | Status',
      ...rows,
    );
  const jobs = (...rows: readonly string[]) =>
    table('Maintenance: ID | Asset | Entity | Title | Priority | Opened | Closed', ...rows);
  const due = (...rows: readonly string[]) => table('Obligations: What | Entity | Kind | Due | Amount | Done', ...rows);

  const rates = (...floors: readonly string[]) =>
    table(
      'Rates: Unit | Season | Entity | Target net | Least price',
      ...floors.map((floor, i) => `House | season ${i} | X | $200 | ${floor}`),
    );
  /** Three nights for $510 in all: what was paid for the room, for cleaning and as tax. */
  const stays = (paid: string) =>
    table(
      'Bookings: ID | Asset | Entity | Channel | Booked on | Start | End | Gross | Status | Room or trip | Cleaning | Tax',
      `b1 | House | X | Airbnb | 2026-09-14 | 2026-10-03 | 2026-10-06 | $510 | confirmed | ${paid}`,
      `b2 | House | X | Airbnb | 2026-09-14 | 2026-10-13 | 2026-10-16 | $3 | cancelled | $3 | | `,
    );
  const closes = (cells: string) =>
    table('Systems: System | Entity | Role | Closed through | Closed on', `Ledger | all | general ledger | ${cells}`);
  const deposit = sales('2026-11-01 | X | charter | $1,200 | deposit | A | 2026-12-24 | | ');
  /** Duties, bank rights and reviewer of people who are named P0, P1 and so on. */
  const duties = (...rows: readonly string[]) =>
    table('People: Person | Entity | Duties | Bank rights | Reviewer', ...rows.map((row, i) => `P${i} | all | ${row}`));
  const opened = (...rows: readonly string[]) =>
    table('Channels: Channel | Entity | Level | Calendar in sync', ...rows.map((row, i) => `C${i} | X | ${row}`));

  test.each<readonly [id: string, expected: string, ...tables: readonly string[]]>([
    [
      'C-01',
      'pass: no end',
      bank,
      receipts('2026-11 | X | trips | $9,000 | revenue'),
      payments('2026-11 | X | all | $6,100 | fixed'),
    ],
    [
      'C-01',
      'fail: 1 month',
      cash('Main | X | $5,000 | 2026-11-20 | none | | '),
      receipts('2026-11 | X | a | $0 | revenue'),
      payments('2026-11 | X | all | $5,000 | fixed'),
    ],
    [
      'C-01',
      'unknown: 6.4 months (partial)',
      cash('A | X | $32,000 | 2026-11-20 | none | | ', 'B | X | TBD | 2026-11-20 | none | | '),
      receipts('2026-11 | X | a | $0 | revenue'),
      payments('2026-11 | X | all | $5,000 | fixed'),
    ],
    [
      'C-02',
      'fail: $1,000',
      cash('Main | X | $1,000 | 2026-11-20 | none | | '),
      sales('2026-11-01 | X | charter | $1,200 | deposit | A | 2026-12-24 | | '),
    ],
    [
      'C-02',
      'unknown: $1,000',
      cash('Main | X | $1,000 | 2026-11-20 | none | | '),
      sales('2026-11-01 | X | charter | TBD | deposit | A | 2026-12-24 | | '),
    ],
    ['C-03', 'pass: 2.1 to 2.3 months', bank, cost],
    [
      'C-03',
      'fail: 0.5 months',
      cash('Main | X | $500 | 2026-11-20 | none | | '),
      payments('2026-11 | X | rent | $1,000 | fixed'),
    ],
    [
      'C-03',
      'unknown',
      cash('Main | Y | $500 | 2026-11-20 | none | | '),
      payments('2026-11 | X | rent | $1,000 | fixed'),
    ],
    [
      'C-04',
      'pass: $9,000–11,000',
      cash('Main | X | $12,000 | 2026-11-20 | none | | '),
      receipts('2026-11 | X | a | $4,000 | revenue'),
      payments('2026-11 | X | all | $4,000 | fixed'),
      due(
        'Tax | X | tax filing | 2027-01-15 | $1,000–3,000 | no',
        'Later | X | tax filing | 2027-05-15 | $90,000 | no',
      ),
    ],
    [
      'C-04',
      'undetermined: −$1,000 to $2,000',
      cash('Main | X | $2,000–5,000 | 2026-11-20 | none | | '),
      receipts('2026-11 | X | a | $4,000 | revenue'),
      payments('2026-11 | X | all | $5,000 | fixed'),
    ],
    [
      'C-04',
      'unknown',
      cash('Main | X | $12,000 | 2026-11-20 | none | | '),
      receipts('2026-11 | X | a | $4,000 | revenue'),
      payments('2026-11 | X | all | $4,000 | fixed'),
      due('Tax | X | tax filing | 2027-01-15 | TBD | no'),
    ],
    [
      'C-05',
      'pass',
      cash('A | X | $200,000 | 2026-11-20 | none | One | ', 'B | X | $200,000 | 2026-11-20 | none | Two | '),
    ],
    [
      'C-05',
      'fail: $300,000',
      cash('A | X | $200,000 | 2026-11-20 | none | One | ', 'B | X | $100,000 | 2026-11-20 | none | One | '),
    ],
    ['C-05', 'unknown: $300,000', cash('A | X | $300,000 | 2026-11-20 | none | | ')],
    ['C-06', 'pass', approvals('2026-11-01 | X | Yard | $501 | Sam | Dana', '2026-11-01 | X | Shop | $500 | Sam | ')],
    ['C-06', 'fail', approvals('2026-11-01 | X | Yard | $501 | Dana | Dana')],
    ['C-06', 'fail', approvals('2026-11-01 | X | Dana | $501 | Sam | Dana')],
    ['C-06', 'unknown', approvals('2026-11-01 | X | Yard | $501 | Dana | ')],
    ['C-06', 'undetermined', approvals('2026-11-01 | X | Yard | $400–600 | Dana | N/A')],
    [
      'C-07',
      'fail: 82.3%',
      receipted(
        '2026-11-01 | X | Yard | $823 | yes',
        '2026-11-01 | X | Dock | $177 | no',
        '2026-11-02 | X | Shop | $75 | no',
      ),
    ],
    [
      'C-07',
      'undetermined: 90–100% (partial)',
      receipted('2026-11-01 | X | Yard | $900 | yes', '2026-11-01 | X | Dock | $100 | '),
    ],
    ['C-07', 'unknown', receipted('2026-11-01 | X | Yard | $900 | ')],
    [
      'C-09',
      'fail: $412',
      bills('a | 2026-11-03 | X | Marina dockage | $412.00 | no', 'b | 2026-11-05 | X | Marina dockage | $412.00 | no'),
    ],
    [
      'C-09',
      'pass',
      bills(
        'a | 2026-11-03 | X | Marina dockage | $412.00 | yes',
        'b | 2026-11-05 | X | Marina dockage | $412.00 | yes',
        'c | 2026-11-05 | X | Yard | $2 | no',
      ),
    ],
    [
      'C-10',
      'fail: 123.8%',
      bills(
        ...['100', '105', '110', '130'].map((amount, i) => `p${i} | 2026-0${i + 6}-01 | X | Host | $${amount} | yes`),
      ),
    ],
    [
      'C-10',
      'pass: 109.5%',
      bills(
        ...['100', '105', '110', '115'].map((amount, i) => `p${i} | 2026-0${i + 6}-01 | X | Host | $${amount} | yes`),
      ),
    ],
    [
      'C-11',
      'pass',
      stack('a | Site | hosting | X | Dana | high | $5 | 2027-01-01', 'b | Free | hosting | X | | high | N/A | '),
    ],
    ['C-11', 'unknown', stack('a | Site | hosting | X | Dana | high | $5 | ')],
    [
      'C-12',
      'fail: 120%',
      table(
        'Expenses: Date | Entity | Vendor | Amount | Budget | Category',
        '2026-11-01 | X | Yard | $120 | $100 | upkeep',
      ),
    ],
    [
      'C-12',
      'pass: 120%',
      table(
        'Expenses: Date | Entity | Vendor | Amount | Budget | Category | Notes',
        '2026-11-01 | X | Yard | $120 | $100 | upkeep | storm',
      ),
    ],
    [
      'C-13',
      'fail',
      table('Capital tiers: Tier | Entity | Covers | Deploy', 'Free | all | mail | yes', 'Closed | all | heavy | no'),
      table('Expenses: Date | Entity | Vendor | Amount | Tier', '2026-11-01 | X | Yard | $120 | Closed'),
    ],
    [
      'C-14',
      'fail: $900',
      sales(
        '2026-11-01 | X | charter | $900 | revenue | A | 2026-12-24 | | ',
        '2026-11-01 | X | charter | $800 | revenue | A | 2026-11-01 | | ',
      ),
    ],
    ['C-15', 'pass: $90', sales('2026-11-01 | X | tax | $90 | tax | A | | | 2200')],
    ['C-15', 'fail: $90', sales('2026-11-01 | X | tax | $90 | tax | A | | | 4010')],
    ['C-16', 'unknown: $90', sales('2026-11-01 | X | tip | $90 | tip | A | | | ')],
    [
      'C-17',
      'fail: $237.50',
      bookings('b1 | Flat | X | Airbnb | 2026-09-01 | 2026-10-01 | 2026-10-03 | $1,000 | $155 | $607.50 | completed'),
    ],
    [
      'C-17',
      'fail: −$1.01',
      bookings('b1 | Flat | X | Airbnb | 2026-09-01 | 2026-10-01 | 2026-10-03 | $1,000 | $155 | $846.01 | completed'),
    ],
    [
      'C-17',
      'pass: $1',
      bookings(
        'b1 | Flat | X | Airbnb | 2026-09-01 | 2026-10-01 | 2026-10-03 | $1,000 | $155 | $844 | completed',
        'b2 | Flat | X | direct | 2026-09-01 | 2026-11-01 | 2026-11-03 | $500 | N/A | N/A | completed',
      ),
    ],
    [
      'C-37',
      'pass',
      bookings(
        'b1 | Flat | X | Airbnb | 2026-09-01 | 2026-12-01 | 2026-12-03 | $1 | | | confirmed',
        'b2 | Flat | X | Vrbo | 2026-09-01 | 2026-12-03 | 2026-12-05 | $1 | | | confirmed',
        'b3 | Flat | X | Vrbo | 2026-09-01 | 2026-12-01 | 2026-12-05 | $1 | | | cancelled',
        'b4 | Boat | X | Vrbo | 2026-09-01 | 2026-12-01 | 2026-12-05 | $1 | | | confirmed',
      ),
    ],
    [
      'C-37',
      'fail',
      bookings(
        'b1 | Flat | X | Airbnb | 2026-09-01 | 2026-12-01 | 2026-12-09 | $1 | | | confirmed',
        'b2 | Flat | X | Vrbo | 2026-09-01 | 2026-12-02 | 2026-12-03 | $1 | | | confirmed',
        'b3 | Flat | X | Vrbo | 2026-09-01 | 2026-12-08 | 2026-12-10 | $1 | | | confirmed',
      ),
    ],
    [
      'C-37',
      'undetermined',
      bookings(
        'b1 | Boat | X | direct | 2026-09-01 | 2026-12-01 | 2026-12-01 | $1 | | | confirmed',
        'b2 | Boat | X | Viator | 2026-09-01 | 2026-12-01 | 2026-12-01 | $1 | | | confirmed',
      ),
    ],
    [
      'C-38',
      'fail',
      bookings('b1 | Boat | X | direct | 2026-09-01 | 2026-12-01 | 2026-12-01 | $1 | | | confirmed'),
      jobs('j1 | Boat | X | Steering | P1 | 2026-11-20 | '),
    ],
    [
      'C-38',
      'pass',
      bookings('b1 | Boat | X | direct | 2026-09-01 | 2026-12-01 | 2026-12-01 | $1 | | | confirmed'),
      jobs(
        'j1 | Boat | X | Steering | P1 | 2026-11-01 | 2026-11-20',
        'j2 | Flat | X | Gas | P1 | 2026-11-20 | ',
        'j3 | Boat | X | Paint | P2 | 2026-11-20 | ',
      ),
    ],
    [
      'C-18',
      'undetermined: $5',
      accounts('1070 | Card clearing | asset | debit | X | $5', '1080 | Other clearing | asset | debit | X | $0'),
    ],
    [
      'C-19',
      'unknown: $90',
      sales(
        '2026-11-01 | X | job | $90 | revenue | A | 2026-11-18 | | ',
        '2026-11-01 | X | job | $80 | revenue | A | 2026-11-19 | | ',
      ),
    ],
    ['C-19', 'pass: $90', sales('2026-11-01 | X | job | $90 | revenue | A | 2026-11-18 | INV-1 | ')],
    [
      'C-21',
      'fail: $10',
      table(
        'Rates: Unit | Entity | Season | Target net | Direct price | Airbnb price | Vrbo price',
        'Flat | X | high | $90 | $130 | $125 | $120',
      ),
    ],
    [
      'C-21',
      'pass: −$5',
      table(
        'Rates: Unit | Entity | Season | Target net | Direct price | Airbnb price | Vrbo price',
        'Flat | X | high | $90 | $120 | $125 | N/A',
      ),
    ],
    [
      'C-22',
      'fail: 33.6%',
      invoices(
        '1 | X | A | 2026-09-21 | 2026-10-21 | $336 | ',
        '2 | X | B | 2026-09-22 | 2026-10-21 | $664 | ',
        '3 | X | B | 2026-01-22 | 2026-02-21 | $664 | 2026-02-02',
      ),
    ],
    ['C-22', 'pass', invoices('3 | X | B | 2026-01-22 | 2026-02-21 | $664 | 2026-02-02')],
    [
      'C-23',
      'fail: 54%',
      sales(
        '2026-11-01 | X | a | $540 | revenue | A | | | ',
        '2026-11-02 | X | b | $460 | revenue | B | | | ',
        '2025-11-01 | X | c | $900 | revenue | B | | | ',
      ),
    ],
    [
      'C-23',
      'undetermined: 30–60%',
      sales(
        '2026-11-01 | X | a | $30 | revenue | A | | | ',
        '2026-11-02 | X | b | $30 | revenue | | | | ',
        '2026-11-02 | X | c | $20 | revenue | B | | | ',
        '2026-11-02 | X | c2 | $20 | revenue | C | | | ',
      ),
    ],
    [
      'C-24',
      'fail',
      cash('A | X | $1 | 2026-11-20 | none | | 2026-10-31', 'B | X | $1 | 2026-11-20 | none | | 2026-09-30'),
    ],
    ['C-24', 'pass', cash('A | X | $1 | 2026-11-20 | none | | 2026-10-31')],
    [
      'C-26',
      'unknown: $1,000 (partial)',
      accounts(
        '1010 | Bank | asset | debit | X | $1,000',
        '3010 | Capital | equity | credit | X | $0',
        '3020 | Other | equity | credit | X | TBD',
      ),
    ],
    [
      'C-28',
      'fail: $7',
      accounts('1990 | Suspense | asset | debit | X | $7', '2990 | Suspense, liability | liability | credit | X | $0'),
    ],
    ['C-31', 'pass: 1 person', people('Dana | all | yes | yes | N/A | N/A', 'Sam | all | no | | N/A | N/A')],
    ['C-31', 'fail: 1 person', people('Dana | all | yes | no | N/A | N/A')],
    ['C-31', 'unknown: 1–2 people', people('Dana | all | yes | yes | N/A | N/A', 'Sam | all | | | N/A | N/A')],
    ['C-32', 'pass', bills('a | 2026-11-03 | X | Yard | $1,599 | no', 'b | 2025-11-03 | X | Yard | $9,000 | no')],
    ['C-32', 'unknown', bills('a | 2026-11-03 | X | Yard | $1,600 | no')],
    [
      'C-33',
      'unknown',
      assets(
        'a1 | Boat | X | vessel | active | Dana | yes | 2026-12-03 | ',
        'a2 | Tender | X | vessel | active | Dana | yes | | ',
      ),
    ],
    ['C-33', 'fail', assets('a1 | Boat | X | vessel | active | Dana | yes | 2026-11-20 | ')],
    [
      'C-33',
      'pass',
      assets(
        'a1 | Boat | X | vessel | active | Dana | yes | 2026-11-21 | ',
        'a2 | Old | X | vessel | sold | Dana | yes | 2020-01-01 | ',
        'a3 | Desk | X | thing | active | Dana | no | | ',
      ),
    ],
    ['C-34', 'fail', due('Licence of the yard | X | licence | 2026-11-01 | | no')],
    [
      'C-35',
      'fail',
      due('Sales tax | X | tax filing | 2026-10-31 | | no', 'Payroll tax | X | tax filing | 2026-10-31 | | yes'),
    ],
    ['C-35', 'pass', due('Payroll tax | X | tax filing | 2026-10-31 | | yes')],
    [
      'C-36',
      'undetermined: 1.22–1.41',
      receipts('2026-11 | X | a | $10,000 | revenue'),
      payments('2026-11 | X | all | $8,590–8,780 | fixed'),
      debt('$1,000'),
    ],
    [
      'C-36',
      'pass: 2',
      receipts('2026-11 | X | a | $10,000 | revenue'),
      payments('2026-11 | X | all | $8,000 | fixed'),
      debt('$1,000'),
    ],
    [
      'C-39',
      'fail: 15 hours',
      table(
        'Deliveries: ID | Entity | Captain | From | To | NM | Speed kn | Underway',
        'd1 | X | Dana | 2026-11-01 | 2026-11-03 | 300 | 10 | 2',
      ),
    ],
    [
      'C-39',
      'unknown: 10 hours',
      table(
        'Deliveries: ID | Entity | Captain | From | To | NM | Speed kn | Underway',
        'd1 | X | Dana | 2026-11-01 | 2026-11-03 | 200 | 10 | 2',
      ),
    ],
    [
      'C-41',
      'fail',
      table(
        'KPIs: Key | Entity | Value | As of | Unit | Owner | Cadence',
        'trips | X | 6 | 2026-11-10 | trips | Dana | weekly',
      ),
    ],
    [
      'C-41',
      'pass',
      table(
        'KPIs: Key | Entity | Value | As of | Unit | Owner | Cadence',
        'trips | X | 6 | 2026-11-11 | trips | Dana | weekly',
      ),
    ],
    [
      'C-41',
      'pass',
      table(
        'KPIs: Key | Entity | Value | As of | Unit | Owner | Cadence',
        'trips | X | 5 | 2026-09-11 | trips | Dana | weekly',
        'trips | X | 6 | 2026-11-11 | trips | Dana | weekly',
      ),
    ],
    ['C-42', 'pass', people('Dana | all | | | | '), assets('a1 | Boat | X | vessel | active | Dana | yes | | ')],
    ['C-42', 'fail', people('Dana | all | | | | '), assets('a1 | Boat | X | vessel | active | Zoe | yes | | ')],
    ['C-20', 'pass: $150', rates('$150'), stays('$450 | | ')],
    ['C-20', 'fail: $149', rates('$150'), stays('$447 | | ')],
    ['C-20', 'fail: $140', rates('$150'), stays(' | $90 | N/A')],
    ['C-20', 'undetermined: $150', rates('$120', '$160'), stays('$450 | | ')],
    ['C-20', 'unknown', rates('$150'), stays(' | $90 | TBD')],
    ['C-20', 'unknown: $150', rates('$120', 'TBD'), stays('$450 | | ')],
    ['C-20', 'unknown', rates('TBD'), stays('$450 | | ')],
    ['C-20', 'unknown: $150', rates('€150'), stays('$450 | | ')],
    ['C-25', 'pass: 10 days', closes('2026-10 | 2026-11-10')],
    ['C-25', 'fail: 12 days', closes('2026-10 | 2026-11-12')],
    ['C-25', 'fail: 21 days', closes('2026-09-30 | 2026-10-05')],
    ['C-25', 'unknown', closes('2026-10 | TBD')],
    ['C-25', 'unknown', closes(' | ')],
    ['C-29', 'pass: $0', deposit, accounts('2300 | Deferred revenue | liability | credit | X | $1,200')],
    ['C-29', 'fail: $240', deposit, accounts('2300 | Deferred revenue | liability | credit | X | $960')],
    ['C-29', 'unknown', deposit, accounts('2300 | Deferred revenue | liability | credit | X | $900–1,200')],
    ['C-29', 'unknown', deposit],
    ['C-29', 'unknown', receipts('2026-11 | X | trips | $1,200 | revenue')],
    ['C-30', 'pass', duties('authorise | no | ', 'record, hold | yes | P0')],
    ['C-30', 'fail', duties('authorise, record | no | N/A')],
    ['C-30', 'fail', duties('authorise, record | no | P0')],
    ['C-30', 'fail', duties('authorise | yes | N/A', 'record | no | ')],
    ['C-30', 'unknown', duties('record, hold | no | ')],
    ['C-30', 'unknown', duties('authorise | no | ', 'petty cash | no | ')],
    ['C-30', 'unknown', duties(' | yes | ')],
    ['C-40', 'pass', rates('$150'), opened('3 | yes', '0 | no', '2 | N/A')],
    ['C-40', 'fail', rates('$150'), opened('1 | no')],
    ['C-40', 'fail', rates('$150').replace('| X |', '| Y |'), opened('3 | yes')],
    ['C-40', 'unknown', opened('3 | yes')],
    ['C-40', 'unknown', rates('$150'), opened('TBD | no')],
    ['C-40', 'unknown', rates('$150'), opened('3 | ')],
    ['C-43', 'pass', cash('Main | X | TBD (by 2026-11-21) | 2026-11-20 | none | | ')],
    ['C-43', 'fail', cash('Main | X | TBD: bank asked, by 2026-11-20 | 2026-11-20 | none | | ')],
    ['C-43', 'unknown', cash('Main | X | TBD | 2026-11-20 | none | | ')],
    ['C-43', 'pass', cash('Main | X | $1 | 2026-11-20 | none | TBD | ')],
    ['C-44', 'pass', bills('a | 2026-11-03 | X | Yard | $5 | no')],
    [
      'C-44',
      'fail',
      bills('a | 2026-11-03 | X | Yard | $5 | no', 'b | 2026-11-03 | X | Dock | €5 | no'),
      table('FX: Pair | Rate | Date', 'EUR/USD | 1.08 | 2026-10-20'),
    ],
    [
      'C-44',
      'pass',
      bills('a | 2026-11-03 | X | Yard | $5 | no', 'b | 2026-11-03 | X | Dock | €5 | no'),
      table('FX: Pair | Rate | Date', 'EUR/USD | 1.08 | 2026-10-21'),
    ],
    [
      'attribution',
      'fail: $50',
      table(
        'Expenses: Date | Entity | Vendor | Amount | Category | Attribution',
        '2026-11-01 | X | Flyers | $50 | marketing | no',
        '2026-11-01 | X | Yard | $50 | upkeep | no',
      ),
    ],
    ['attribution', 'not-applicable', bills('a | 2026-11-03 | X | Yard | $5 | no')],
    [
      'linked-kpi',
      'unknown: $50',
      table('Expenses: Date | Entity | Vendor | Amount | Linked KPI', '2026-11-01 | X | Flyers | $50 | '),
    ],
    [
      'linked-kpi',
      'fail: $50',
      table('Expenses: Date | Entity | Vendor | Amount | Linked KPI', '2026-11-01 | X | Flyers | $50 | N/A'),
    ],
    [
      'infrastructure-cost',
      'pass: $84–90 a month',
      stack('a | Site | hosting | X | | high | $84 | ', 'b | Shared | hosting | all | | high | $6 | '),
    ],
    [
      'infrastructure-cost',
      'undetermined: $84–104 a month',
      stack('a | Site | hosting | X | | high | $84 | ', 'b | Shared | hosting | all | | high | $20 | '),
    ],
    [
      'infrastructure-cost',
      'fail: $101 a month',
      stack('a | Site | hosting | X | | high | $101 | ', 'b | Other | hosting | X | | high | N/A | '),
    ],
    [
      'infrastructure-cost',
      'unknown: $84 a month (partial)',
      stack('a | Site | hosting | X | | high | $84 | ', 'b | Other | hosting | X | | high | TBD | '),
    ],
    ['infrastructure-share', 'unknown', stack('a | Site | hosting | X | | high | $84 | ')],
    [
      'infrastructure-share',
      'fail: 16%',
      stack('a | Site | hosting | X | | high | $80 | '),
      table('Params: Key | Value | From', 'incremental_revenue | $500/month | 2026-01-01'),
    ],
    [
      'acquisition-cost',
      'fail: 25.3%',
      table(
        'Unit economics: Product | Entity | Price | Variable cost | CAC | Orders per customer',
        'Charter | X | $500 | $129 | $150 | 1.6',
      ),
    ],
    [
      'acquisition-cost',
      'fail: no finite share',
      table(
        'Unit economics: Product | Entity | Price | Variable cost | CAC | Orders per customer',
        'Charter | X | $100 | $129 | $150 | 1.6',
      ),
    ],
    [
      'acquisition-cost',
      'unknown',
      table(
        'Unit economics: Product | Entity | Price | Variable cost | CAC | Orders per customer',
        'Charter | X | $500 | $129 | TBD | 1.6',
      ),
    ],
    ['hire', 'fail: $4,999 a month', people('Dana | all | | | N/A | N/A', 'Sam | all | | | 2026-09-01 | $4,999/month')],
    ['hire', 'unknown', people('Sam | all | | | | ')],
    ['hire', 'pass: $5,000 a month', people('Sam | all | | | 2026-09-01 | $5,000/month')],
  ])('%s: %s', (id, expected, ...tables) => {
    expect(shown(check(id, ...tables))).toBe(expected);
  });
});

describe('what is to be recorded, and where, for a rule that nothing can be checked against', () => {
  const evidence = (id: string, ...tables: readonly string[]) => check(id, ...tables).finding.says;

  test.each([
    ['C-20', 'no row of the table “Rates” states the `Least price` of its unit or trip'],
    [
      'C-25',
      'no system says which month was closed last, and when: `Closed through` and `Closed on` of the general ledger (Systems)',
    ],
    [
      'C-29',
      'nothing to hold the roll-forward of deposits against: the `Balance` of the account of deferred revenue (Accounts), or `opening_deferred_revenue` (Params)',
    ],
    [
      'C-30',
      'nobody says who authorises, who records and who holds money: `Duties` (People), and `Reviewer` where one person does two',
    ],
    [
      'C-40',
      'no channel says whether its calendar is in sync: `Calendar in sync` (Channels), N/A where nothing is booked',
    ],
  ])('%s', (id, says) => {
    const tables = [
      table('Rates: Unit | Season | Entity | Target net', 'House | summer | X | $200'),
      table(
        'Bookings: Asset | Entity | Channel | Booked on | Start | End | Gross | Status',
        'House | X | Airbnb | 2026-09-14 | 2026-10-03 | 2026-10-06 | $510 | confirmed',
      ),
      table('Systems: System | Entity | Role', 'Ledger | all | general ledger'),
      sales('2026-11-01 | X | charter | $1,200 | deposit | A | 2026-12-24 | | '),
      table('People: Person | Entity', 'Dana | all'),
      table('Channels: Channel | Entity | Level', 'Airbnb | X | 3'),
    ];
    expect(evidence(id, ...tables)).toBe(says);
  });

  test('C-43 names the cells, and the mend shows how to date them', () => {
    const checked = check('C-43', cash('Main | X | TBD | 2026-11-20 | none | | '));
    expect(checked.finding.says).toBe('not known for 1 of 1 needed cells marked as not known: Balance of Main (X)');
    expect(checked.rule.fill).toBe('the day by which it is known: `TBD (by 2026-12-15)`');
  });

  test('C-25 names the month that is late, C-30 the duties', () => {
    const ledger = (cells: string) =>
      table('Systems: System | Entity | Role | Closed through | Closed on', `Ledger | all | ledger | ${cells}`);
    expect(evidence('C-25', ledger('2026-09 | 2026-10-05'))).toBe(
      '1 of 1 systems break it: Ledger (2026-10 is still open)',
    );
    expect(evidence('C-25', ledger('2026-10 | 2026-11-12'))).toBe('1 of 1 systems break it: Ledger (2026-10)');
    const people = table('People: Person | Entity | Duties | Reviewer', 'Dana | all | pay, record | N/A');
    expect(evidence('C-30', people)).toBe('1 of 1 people break it: Dana (hold and record)');
  });
});

describe('without records', () => {
  const { rows } = modelOf({}).model;
  const checked = checkRules(rows.control, rows, day('2026-11-21'));

  test('every rule is unknown and says why', () => {
    expect(checked.map(({ rule }) => rule.id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    expect(checked.filter(({ finding }) => finding.result !== 'unknown' || finding.says === '')).toEqual([]);
  });
});
