import { usualLedgerBranch } from '../ledger/ledger.ts';

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The name of the value in the help, and what it holds in messages. */
  readonly value?: string;
  readonly holds?: string;
  readonly says: string;
}

/** Every option, as `parseArgs` of Node wants it, and what the help says of it. */
export const options = {
  root: {
    type: 'string',
    value: 'DIR',
    holds: 'a folder',
    says: 'The repository to read. Default: the current folder.',
  },
  'as-of': {
    type: 'string',
    value: 'DATE',
    holds: 'a day such as `2026-11-21`',
    says: 'The day to compute for. Default: the newest date that the notes state of themselves, else the date of the commit.',
  },
  at: {
    type: 'string',
    value: 'REV',
    holds: 'a revision such as `HEAD~1`',
    says: 'Read the notes as they stood at a commit; nothing is checked out.',
  },
  'dry-run': { type: 'boolean', says: 'Write and send nothing; say what would be.' },
  format: {
    type: 'string',
    value: 'FORMAT',
    holds: 'a format of the command',
    says: 'How to print; the first is the default: FORMATS.',
  },
  json: { type: 'boolean', says: 'Print JSON.' },
  csv: {
    type: 'string',
    value: 'DIR',
    holds: 'a folder',
    says: 'Write every table as a CSV file too: `DIR/<persona>/<analysis>-<table>.csv`.',
  },
  set: {
    type: 'string',
    value: 'CELL=VALUE',
    holds: 'a cell and a value, such as `unit-economics/charter.price=2600`',
    says: 'Suppose that a cell says something else; may be repeated. Prints the figures that move, and writes nothing.',
  },
  from: {
    type: 'string',
    value: 'REV',
    holds: 'a commit, a day such as `2026-11-01`, or `last-delivered:PERSONA`',
    says: 'The state before: a commit, or a day for the last commit until then. Default: where the branch left the default branch.',
  },
  to: {
    type: 'string',
    value: 'REV',
    holds: 'a commit, or a day such as `2026-11-21`',
    says: 'The state after. Default: the work tree.',
  },
  since: {
    type: 'string',
    value: 'REV',
    holds: 'a revision such as `HEAD~9`, or a day such as `2026-11-01`',
    says: 'Begin at a commit, or at the last one on a day or before. Default: the first one that changed notes (history); the last mail of each group (send).',
  },
  persona: {
    type: 'string',
    value: 'NAME',
    holds: 'the name of a report, such as `ceo`',
    says: 'The report that is meant. Default: all of them (diff, send, deliveries); the first that shows the figure and sees all entities (history).',
  },
  port: {
    type: 'string',
    value: 'N',
    holds: 'a port such as `4010`',
    says: 'The port of 127.0.0.1 to listen at. Default: any that is free.',
  },
  folder: {
    type: 'string',
    value: 'DIR',
    holds: 'a folder',
    says: 'Where mails are kept, those of before too. Default: a new temporary folder.',
  },
  ledger: {
    type: 'string',
    value: 'BRANCH',
    holds: 'the name of a branch',
    says: `The branch of the ledger, read from \`origin\` where there is one. Default: ${usualLedgerBranch}.`,
  },
  'most-days': {
    type: 'string',
    value: 'N',
    holds: 'a number of days, such as `10`',
    says: 'Exit with 1 where the last delivery is more than N days old, or there is none. Default: any age will do.',
  },
  record: { type: 'boolean', says: 'First record what runs that broke off have left on this machine.' },
  sent: {
    type: 'string',
    value: 'ID',
    holds: 'the id of the message',
    says: 'It was sent: the audit mailbox has it, with this message id.',
  },
  'not-sent': { type: 'boolean', says: 'It was not sent: the next run sends it.' },
  resend: { type: 'boolean', says: 'Nobody can tell: the next run sends it, perhaps a second time.' },
  local: { type: 'boolean', says: 'Deliver into a local mailbox, to nobody; it counts as no delivery.' },
  test: { type: 'boolean', says: 'Mail all to the audit address alone; it counts as no delivery.' },
  rehearse: {
    type: 'boolean',
    says: 'Deliver as for good, into a running local mailbox; its ledger is one of its own, BRANCH-rehearsal.',
  },
  revise: { type: 'boolean', says: 'Send other news for a day of which news was delivered.' },
  help: { type: 'boolean', short: 'h', says: 'Print this help.' },
  version: { type: 'boolean', says: 'Print the version.' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

interface Command {
  readonly says: string;
  /** What follows the command, as the help writes it, and how many there may be. */
  readonly operands: { readonly names: string; readonly least: number; readonly most: number };
  readonly options: readonly OptionName[];
  /** What `--format` may be; the first is the default. */
  readonly formats?: readonly Format[];
  /** Exit codes that it has beside those of every command, and what they say. */
  readonly codes?: readonly (readonly [string, string])[];
  readonly more: string;
}

export type Format = 'pretty' | 'json' | 'github' | 'md' | 'text' | 'html';

const none = { names: '', least: 0, most: 0 } as const;
const doubtCode = ['4', 'of a mail nobody knows whether it was sent'] as const;
const publishCode = ['3', 'the ledger could not be published: nothing was changed'] as const;
const common = ['root', 'as-of', 'at', 'json', 'help', 'version'] as const;

/** Every command, and what the help says of it. */
export const commands = {
  build: {
    says: 'Write the reports that changed, and say where to look.',
    operands: none,
    options: [...common, 'dry-run', 'csv', 'set'],
    more: `Writes \`reports/*.md\`, only those whose text changed; a change of the as-of date alone is none.
\`--json\` writes them too, and prints what is in them.
\`--at\` needs \`--dry-run\` or \`--set\`: reports of the past are never written.
\`--set TABLE/RECORD.COLUMN=VALUE\` names a row by its id, as \`handoff-reports records\` lists it.`,
  },
  check: {
    says: 'Say what cannot be read, and how to mend it.',
    operands: { names: '[FILE…]', least: 0, most: Number.POSITIVE_INFINITY },
    options: [...common, 'format'],
    formats: ['pretty', 'json', 'github'],
    more: `Reads all notes, as they refer to each other; with FILE (or a folder), prints what is found in it only.
\`--json\` is short for \`--format json\`.`,
  },
  records: {
    says: 'Print every record that was read, with its place.',
    operands: none,
    options: common,
    more: 'A row of a table is a record, and so is each action, blocker, decision and question of a note.',
  },
  explain: {
    says: 'Print where a figure comes from, down to the lines.',
    operands: { names: 'REPORT FIGURE', least: 2, most: 2 },
    options: common,
    more: `REPORT is the name of a report, \`cfo\` for example. FIGURE is the id of a figure, with the analysis before it
where several have one of that id: \`runway\` or \`burn-and-runway/runway\`. A cell of a table is a figure too,
by table, row and column: \`expense-audit/categories/insurance/a-month\`.`,
  },
  publish: {
    says: 'Write the reports that changed, and commit them with git.',
    operands: none,
    options: ['root', 'as-of', 'dry-run', 'help', 'version'],
    more: `One commit on the branch that is checked out, of the reports and nothing else; none where no report changed.
Its message says what changed since the last one. Notes that are not committed are refused. Nothing is
pushed. On GitHub the action does the same, signed.`,
  },
  diff: {
    says: 'Say what changed, in which direction, and because of which line.',
    operands: none,
    options: ['root', 'as-of', 'from', 'to', 'persona', 'ledger', 'format', 'json', 'help', 'version'],
    formats: ['text', 'md', 'html', 'json'],
    more: `Compares what the reports say, not their texts: order, spelling of numbers and form are no changes.
Old commits are read without touching the work tree. Both states are computed for the same day, that of
the state after, and what came due since the state before is told apart.
\`--json\` is short for \`--format json\`.`,
  },
  history: {
    says: 'Print how a figure came to be what it is, commit by commit.',
    operands: { names: 'FIGURE', least: 1, most: 1 },
    options: ['root', 'since', 'persona', 'json', 'help', 'version'],
    more: `FIGURE is the id of a figure, as for \`explain\`: \`runway\` or \`burn-and-runway/runway\`. Printed are the
commits of the current branch at which the figure, or what it rests on, changed; the newest last, and below
them the files as they are, where they differ.`,
  },
  send: {
    says: 'Mail each group its report through Amazon SES, and never twice.',
    operands: none,
    options: [
      'root',
      'as-of',
      'persona',
      'since',
      'ledger',
      'dry-run',
      'local',
      'folder',
      'test',
      'rehearse',
      'revise',
      'json',
      'help',
      'version',
    ],
    codes: [
      ['3', 'nothing was sent: SES or the ledger refused, and the message says why'],
      doubtCode,
      ['5', 'other news was delivered for the same day: `--revise` sends it, too'],
      ['130', 'it was stopped: what it had begun is finished and recorded'],
    ],
    more: `Who gets which report, and when, is in \`mail\` of the configuration. Addresses come from the environment:
MAIL_FROM, MAIL_AUDIT (it gets a copy of every mail), MAIL_RECIPIENTS (lines such as \`board: ana@example.com\`)
and, if answers go elsewhere, MAIL_CONTACT. SES is reached with AWS_REGION and a role, or with AWS_REGION,
AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. \`--dry-run\` says who would get what and why.
\`--local\` needs no address and no key. \`--rehearse\` needs what \`handoff-reports mailbox\` prints.`,
  },
  deliveries: {
    says: 'List what was delivered to whom, and what is in doubt.',
    operands: none,
    options: ['root', 'ledger', 'rehearse', 'persona', 'most-days', 'record', 'json', 'help', 'version'],
    codes: [doubtCode],
    more: `Reads the ledger from the tip of its branch, never from the checkout. A mail of which nobody knows
whether it was sent is never sent again by itself: \`resolve\` says what became of it.`,
  },
  resolve: {
    says: 'Say what became of a delivery that is in doubt.',
    operands: { names: 'KEY', least: 1, most: 1 },
    options: ['root', 'ledger', 'rehearse', 'sent', 'not-sent', 'resend', 'help', 'version'],
    codes: [publishCode],
    more: `KEY is the key of a delivery as \`deliveries\` lists it, or its beginning. The audit mailbox has every mail
that was sent; look there first.`,
  },
  events: {
    says: 'Record what SES says of delivered mails: arrived, returned, complained of.',
    operands: { names: 'FILE', least: 1, most: 1 },
    options: ['root', 'ledger', 'json', 'help', 'version'],
    codes: [publishCode],
    more: `FILE holds events of SES as JSON or JSON lines: notifications of SNS, events of EventBridge, or what
\`aws sqs receive-message\` printed. An event that comes twice is recorded once; no address is kept. An event
of a mail in doubt settles it. A mail that came back for good is a finding of \`deliveries\` from then on.`,
  },
  mailbox: {
    says: 'Start a local mailbox that takes mail in place of Amazon SES, and shows it.',
    operands: none,
    options: ['port', 'folder', 'json', 'help', 'version'],
    more: `What is sent to it is kept on this machine and delivered to nobody. It can be reached from this machine
alone, and takes only mail that is signed with the keys that it prints. It stops with Ctrl-C, or after half
an hour without a request.`,
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
