/** What a code of change means. */
export interface CodeKind {
  readonly group: 'checks' | 'time' | 'kpis' | 'figures' | 'items' | 'inventory' | 'data';
  /** When it fires, in a sentence. */
  readonly when: string;
  /** The words about the object, with the slots that are filled in. */
  readonly pattern: string;
}

/**
 * The closed vocabulary of changes. Codes are permanent: never renamed, never reused. docs/changes.md is generated from it,
 * and a test demands a case that gives each code and a near miss that does not.
 */
export const changeCodes = {
  CHECK_BROKE: {
    group: 'checks',
    when: 'A check that passed or was open now fails.',
    pattern: 'now fails: {evidence}',
  },
  CHECK_FIXED: { group: 'checks', when: 'A check that did not pass now does.', pattern: 'now passes' },
  CHECK_LOST_EVIDENCE: {
    group: 'checks',
    when: 'A check that passed is not known any more.',
    pattern: 'can no longer be shown to pass: {evidence}',
  },
  CHECK_BECAME_UNCERTAIN: {
    group: 'checks',
    when: 'A check that was decided is open: the range straddles the limit.',
    pattern: 'is open now: {evidence}',
  },
  CHECK_BECAME_CERTAIN: {
    group: 'checks',
    when: 'A check that was open or not known turned out to fail or not to apply.',
    pattern: 'turns out to fail: {evidence}',
  },
  RULE_ADDED: { group: 'checks', when: 'A check is new.', pattern: 'new check, first result {result}' },
  RULE_REMOVED: { group: 'checks', when: 'A check is gone.', pattern: 'is checked no more' },
  THRESHOLD_CHANGED: {
    group: 'checks',
    when: 'A check holds its figure against another limit.',
    pattern: 'limit {before} → {after}',
  },
  RISK_ACCEPTED: { group: 'checks', when: 'A failure is accepted until a day.', pattern: 'accepted until {day}' },
  RISK_EXPIRED: {
    group: 'checks',
    when: 'A failure that was accepted is so no more.',
    pattern: 'no longer accepted',
  },
  DUE_MISSED: {
    group: 'time',
    when: 'Something open passed its day since the state before.',
    pattern: 'overdue by {n} days, due {day}',
  },
  DUE_NEAR: {
    group: 'time',
    when: 'Something open came within 30 or within 7 days of its day since the state before.',
    pattern: 'due in {n} days, {day}',
  },
  SLIPPED: { group: 'time', when: 'A day was moved back.', pattern: 'slipped {n} days, {before} → {after}' },
  PULLED_IN: { group: 'time', when: 'A day was moved up.', pattern: 'pulled in {n} days, {before} → {after}' },
  DUE_SET: { group: 'time', when: 'Something got a day.', pattern: 'due {after}' },
  DUE_CLEARED: { group: 'time', when: 'Something lost its day.', pattern: 'has no day any more (was {before})' },
  RENEWED: {
    group: 'time',
    when: 'An expiry (insurance, registration, licence, support) is known to be later.',
    pattern: '{paper} runs to {after} (was {before})',
  },
  KPI_MOVED: {
    group: 'kpis',
    when: 'A KPI moved by at least its band.',
    pattern: '{before} → {after} ({shift}); target {target}',
  },
  KPI_CROSSED: {
    group: 'kpis',
    when: 'A KPI passed its target, either way.',
    pattern: '{before} → {after} ({shift}) and crossed its target of {target}',
  },
  KPI_TARGET_CHANGED: { group: 'kpis', when: 'The target of a KPI moved.', pattern: 'target {before} → {after}' },
  KPI_STALE: {
    group: 'kpis',
    when: 'A KPI has become older than one and a half of its cadence.',
    pattern: 'last measured {n} days ago',
  },
  KPI_REFRESHED: { group: 'kpis', when: 'A stale KPI was measured again.', pattern: 'measured again on {day}' },
  KPI_ADDED: { group: 'kpis', when: 'A KPI has a value for the first time.', pattern: 'now measured: {after}' },
  KPI_REMOVED: { group: 'kpis', when: 'A KPI that had a value has none.', pattern: 'measured no more (was {before})' },
  FIGURE_RECOMPUTED: {
    group: 'figures',
    when: 'A figure rose or fell because its inputs did.',
    pattern: '{before} → {after} ({shift}): {causes}',
  },
  FIGURE_TIME_PASSED: {
    group: 'figures',
    when: 'A verdict turned because days went by; nobody edited anything.',
    pattern: '{before} → {after}, as days went by; held against its limit: {result} → {result}',
  },
  FIGURE_PARAM_CHANGED: {
    group: 'figures',
    when: 'A figure moved because a parameter changed, or another one took effect: by rule, not by trading.',
    pattern: '{before} → {after}, by rule and not by trading: {causes}',
  },
  FIGURE_NARROWED: {
    group: 'figures',
    when: 'A figure is known better: within the old range, or stated where it was assumed.',
    pattern: 'now known to be {after} (was {before})',
  },
  FIGURE_WIDENED: {
    group: 'figures',
    when: 'A figure is known less well.',
    pattern: 'less well known: {after} (was {before})',
  },
  FIGURE_DRIFTED: {
    group: 'figures',
    when: 'A range moved and still overlaps the old one: neither a rise nor a fall for sure.',
    pattern: 'drifted {direction}, {before} → {after}',
  },
  FIGURE_AVAILABLE: {
    group: 'figures',
    when: 'A figure can be computed for the first time.',
    pattern: 'can now be computed: {after}',
  },
  FIGURE_UNAVAILABLE: {
    group: 'figures',
    when: 'A figure cannot be computed any more.',
    pattern: 'can no longer be computed (was {before})',
  },
  SIGN_FLIPPED: {
    group: 'figures',
    when: 'A figure turned from above zero to below, or the other way.',
    pattern: 'turned {sign}: {before} → {after}',
  },
  OPENED: { group: 'items', when: 'An item is new and open.', pattern: 'opened ({priority}, {owner}, due {day})' },
  CLOSED: { group: 'items', when: 'An open item is done.', pattern: 'closed' },
  REOPENED: { group: 'items', when: 'An item that was done or dropped is open again.', pattern: 'reopened' },
  ESCALATED: { group: 'items', when: 'A priority or severity rose.', pattern: 'escalated {before} → {after}' },
  DEESCALATED: { group: 'items', when: 'A priority or severity fell.', pattern: 'de-escalated {before} → {after}' },
  REOWNED: {
    group: 'items',
    when: 'Something passed from one owner to another.',
    pattern: 're-owned {before} → {after}',
  },
  UNOWNED: { group: 'items', when: 'Something lost its owner.', pattern: 'has no owner any more (was {before})' },
  OWNED: { group: 'items', when: 'Something got an owner.', pattern: 'owned by {after}' },
  BLOCKED: { group: 'items', when: 'An item is blocked, or waits for something that is open.', pattern: 'blocked' },
  UNBLOCKED: { group: 'items', when: 'An item is blocked no more.', pattern: 'unblocked' },
  DECIDED: { group: 'items', when: 'Something is decided.', pattern: 'decided' },
  SUPERSEDED: { group: 'items', when: 'A decision is replaced by another.', pattern: 'superseded' },
  DROPPED: { group: 'items', when: 'Something is dropped, or no longer listed.', pattern: 'dropped' },
  RANK_ENTERED: { group: 'items', when: 'Something enters a ranked list.', pattern: 'enters “{list}” at {n}' },
  RANK_LEFT: { group: 'items', when: 'Something leaves a ranked list.', pattern: 'leaves “{list}” (was at {n})' },
  ASSET_ADDED: { group: 'inventory', when: 'An asset is new.', pattern: 'added to {table}' },
  ASSET_REMOVED: {
    group: 'inventory',
    when: 'An asset is gone from the table.',
    pattern: 'removed, no disposal recorded',
  },
  ASSET_MOVED: { group: 'inventory', when: 'An asset belongs to another entity.', pattern: 'moved {before} → {after}' },
  ASSET_STATUS: { group: 'inventory', when: 'The status of an asset changed.', pattern: '{before} → {after}' },
  ASSET_REVALUED: {
    group: 'inventory',
    when: 'A value or cost of an asset changed.',
    pattern: '{column} {before} → {after}',
  },
  STACK_UPGRADED: {
    group: 'inventory',
    when: 'A component has another version.',
    pattern: 'version {before} → {after}',
  },
  STACK_EOL: { group: 'inventory', when: 'The support of a component ended.', pattern: 'support ended on {day}' },
  CHANNEL_OPENED: {
    group: 'inventory',
    when: 'An entity is on a channel where it was not.',
    pattern: 'opened, level {after}',
  },
  CHANNEL_LEVEL: {
    group: 'inventory',
    when: 'An entity is more or less visible on a channel.',
    pattern: 'level {before} → {after}',
  },
  CONTRACT_SIGNED: { group: 'inventory', when: 'A contract is signed.', pattern: 'contract signed' },
  CONTRACT_ENDED: { group: 'inventory', when: 'A contract ran out, or is gone.', pattern: 'contract ended on {day}' },
  VENDOR_PRICE: { group: 'inventory', when: 'A standing amount to a vendor changed.', pattern: '{before} → {after}' },
  ACCOUNT_ADDED: { group: 'inventory', when: 'An account is new.', pattern: 'added to {table}' },
  ENTITY_ADDED: { group: 'inventory', when: 'A business is new.', pattern: 'added to {table}' },
  RENAMED: {
    group: 'inventory',
    when: 'Something has another name; with a question mark where the ids differ and only likeness says so.',
    pattern: 'renamed (was {before})',
  },
  ROW_ADDED: {
    group: 'inventory',
    when: 'A row is new in a table that has no code of its own.',
    pattern: 'added to {table}',
  },
  ROW_REMOVED: { group: 'inventory', when: 'A row is gone from such a table.', pattern: 'removed from {table}' },
  ROW_CHANGED: {
    group: 'inventory',
    when: 'A cell or field without a code of its own says something else.',
    pattern: '{column} {before} → {after}',
  },
  UNIT_CHANGED: {
    group: 'data',
    when: 'An amount has another currency, period or unit, whatever its digits.',
    pattern: '{column} {before} → {after}: another unit, to be confirmed',
  },
  RESTATED: {
    group: 'data',
    when: 'An amount of a month that is over was changed.',
    pattern: '{month} restated {before} → {after}',
  },
  GAP_OPENED: {
    group: 'data',
    when: 'A cell or table that analyses need says nothing any more.',
    pattern: 'not said: {line}, needed for {n} analyses',
  },
  GAP_CLOSED: { group: 'data', when: 'A cell or table that was missing is there.', pattern: 'now said' },
  PARSE_ERROR: { group: 'data', when: 'Something in a file cannot be read.', pattern: '{message}' },
  PARSE_FIXED: {
    group: 'data',
    when: 'Something that could not be read is mended.',
    pattern: 'can be read again at line {n}',
  },
  TABLE_ADDED: { group: 'data', when: 'A table has rows for the first time.', pattern: 'has its first {n} rows' },
  TABLE_REMOVED: { group: 'data', when: 'A table has no row any more.', pattern: 'has no rows any more (had {n})' },
  COLUMN_RENAMED: {
    group: 'data',
    when: 'A column that was known is not, or the other way.',
    pattern: 'is now called “{column}”, which is not known',
  },
} as const satisfies Record<string, CodeKind>;

export type ChangeCode = keyof typeof changeCodes;
