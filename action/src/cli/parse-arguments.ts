import { parseArgs } from 'node:util';
import { type Day, isDay } from '../day.ts';
import { usualLedgerBranch } from '../ledger/ledger.ts';
import { nearestMatch } from '../nearest-match.ts';
import { type Failure, fail } from '../sources/failure.ts';
import { type CommandName, commands, type Format, type OptionName, options } from './commands.ts';

/** What the user asked for, checked. */
export interface Arguments {
  readonly command: CommandName;
  /** What follows the command and is no option. */
  readonly operands: readonly string[];
  readonly root: string;
  readonly asOf: Day | null;
  /** Read the notes as they stood at this commit; null for the work tree. */
  readonly at: string | null;
  readonly format: Format;
  readonly isDryRun: boolean;
  /** The folder to write the tables to; null for none. */
  readonly csv: string | null;
  /** Cells with other values, as given: `unit-economics/charter.price=2600`. */
  readonly set: readonly string[];
  /** The two states of a comparison; null for the defaults. */
  readonly from: string | null;
  readonly to: string | null;
  /** The commit, or the day, to begin at; null for the first commit. */
  readonly since: string | null;
  /** The report that is meant; null where none is named. */
  readonly persona: string | null;
  /** The port to listen at; null for any that is free. */
  readonly port: number | null;
  /** The folder of a mailbox; null for a new one. */
  readonly folder: string | null;
  /** The branch of the ledger. */
  readonly ledger: string;
  /** What became of a delivery; null where nothing is said of one. */
  readonly resolution: Resolution | null;
  /** How many days old the last delivery may be; null for any age. */
  readonly mostDays: number | null;
  /** Whether to record first what broken runs left. */
  readonly isRecorded: boolean;
  /** Where mails go: to their readers, to the audit address, into a running local mailbox, into one of their own, or nowhere. */
  readonly delivery: DeliveryMode;
  /** Whether other news may follow what was delivered for the same day. */
  readonly revise: boolean;
}

export type DeliveryMode = 'live' | 'test' | 'rehearsal' | 'local' | 'none';

/** What a person found out about a delivery. */
export type Resolution = { readonly as: 'sent'; readonly message: string } | { readonly as: 'not-sent' | 'resend' };

export type Request =
  | Arguments
  /** The help of a command, or of the whole program. */
  | { readonly command: 'help'; readonly of: CommandName | null }
  | { readonly command: 'version' };

/** Reads the words after the program's name. A failure names the nearest match and how to get help. */
export function parseArguments(words: readonly string[]): Request | Failure {
  const read = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const [named, ...operands] = read.tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = commandNames.find((name) => name === named) ?? null;
  const values = new Map<OptionName, string>();
  const sets: string[] = [];
  for (const token of read.tokens) {
    if (token.kind !== 'option') continue;
    const option = optionNames.find((name) => name === token.name);
    if (option === undefined) return unknown('option', token.rawName, optionNames.map(dashed), command);
    const fault = faultOf(option, token.value, token.inlineValue === true);
    if (fault !== null) return fail(fault, helpOf(command));
    values.set(option, token.value ?? '');
    if (option === 'set') sets.push(token.value ?? '');
  }
  if (values.has('version')) return { command: 'version' };
  if (named !== undefined && command === null) return unknown('command', named, commandNames, null);
  if (values.has('help')) return { command: 'help', of: command };
  if (command === null) return fail(`Unexpected end, expected a command: ${commandNames.join(', ')}.`, helpOf(null));
  return checkArguments(command, operands, values, sets);
}

const commandNames = Object.keys(commands).filter((name): name is CommandName => name in commands);
const optionNames = Object.keys(options).filter((name): name is OptionName => name in options);
const dashed = (option: string): string => `--${option}`;

function helpOf(command: CommandName | null): string {
  return `See \`handoff-reports ${command === null ? '' : `${command} `}--help\`.`;
}

function unknown(what: string, word: string, known: readonly string[], command: CommandName | null): Failure {
  const near = nearestMatch(word, known);
  const expected = near === null ? `one of ${known.join(', ')}` : `\`${near}\``;
  return fail(`Unexpected ${what} \`${word}\`, expected ${expected}.`, helpOf(command));
}

/** What is wrong with the value of an option, given or not. */
function faultOf(name: OptionName, value: string | undefined, isInline: boolean): string | null {
  const option = options[name];
  if (!('holds' in option)) {
    return value === undefined ? null : `Unexpected value \`${value}\`, expected \`--${name}\` alone.`;
  }
  const isGiven = value !== undefined && value !== '' && (isInline || !value.startsWith('-'));
  return isGiven ? null : `Unexpected \`--${name}\` without a value, expected ${option.holds}.`;
}

type Values = ReadonlyMap<OptionName, string>;

function checkArguments(
  command: CommandName,
  operands: readonly string[],
  values: Values,
  sets: readonly string[],
): Arguments | Failure {
  const fault =
    foreignOption(command, values) ??
    operandFault(command, operands) ??
    formatFault(command, values) ??
    dayFault(values.get('as-of')) ??
    portFault(values.get('port')) ??
    ageFault(values.get('most-days')) ??
    pastFault(command, values) ??
    supposedFault(values) ??
    branchFault(values.get('ledger')) ??
    resolutionFault(command, values) ??
    deliveryFault(command, values);
  if (fault !== null) return fail(fault, helpOf(command));
  const asOf = values.get('as-of') ?? '';
  return {
    command,
    operands,
    root: values.get('root') ?? '.',
    asOf: isDay(asOf) ? asOf : null,
    at: values.get('at') ?? null,
    format: formatOf(command, values),
    isDryRun: values.has('dry-run'),
    csv: values.get('csv') ?? null,
    set: sets,
    from: values.get('from') ?? null,
    to: values.get('to') ?? null,
    since: values.get('since') ?? null,
    persona: values.get('persona') ?? null,
    port: values.has('port') ? Number(values.get('port')) : null,
    folder: values.get('folder') ?? null,
    ledger: values.get('ledger') ?? usualLedgerBranch,
    resolution: resolutionOf(values),
    mostDays: values.has('most-days') ? Number(values.get('most-days')) : null,
    isRecorded: values.has('record'),
    delivery: deliveryOf(values),
    revise: values.has('revise'),
  };
}

function foreignOption(command: CommandName, values: Values): string | null {
  const own: readonly OptionName[] = commands[command].options;
  const foreign = [...values.keys()].find((option) => !own.includes(option));
  if (foreign === undefined) return null;
  const owners = commandNames.filter((name) => optionsOf(name).includes(foreign)).join(', ');
  return `Unexpected option \`--${foreign}\` for \`${command}\`; it belongs to ${owners}.`;
}

const optionsOf = (name: CommandName): readonly OptionName[] => commands[name].options;

function operandFault(command: CommandName, operands: readonly string[]): string | null {
  const { names, least, most } = commands[command].operands;
  if (operands.length < least) return `Unexpected end, expected \`${command} ${names}\`.`;
  if (operands.length <= most) return null;
  return `Unexpected \`${operands[most]}\`, expected ${names === '' ? 'only options' : `\`${names}\``} after \`${command}\`.`;
}

/** The formats of a command, the default first. */
export function formatsOf(command: CommandName): readonly Format[] {
  const own = commands[command];
  return 'formats' in own ? own.formats : ['pretty', 'json'];
}

function formatOf(command: CommandName, values: Values): Format {
  const formats = formatsOf(command);
  if (values.has('json')) return 'json';
  return formats.find((format) => format === values.get('format')) ?? formats[0] ?? 'pretty';
}

function formatFault(command: CommandName, values: Values): string | null {
  const format = values.get('format');
  if (format === undefined) return null;
  const formats = formatsOf(command);
  if (!formats.some((known) => known === format)) {
    return `Unexpected format \`${format}\`, expected ${listFormats(formats)}.`;
  }
  const clash = values.has('json') && format !== 'json';
  return clash ? `Unexpected \`--format ${format}\` beside \`--json\`, expected one of them.` : null;
}

/** `pretty`, `json` or `github`, each as code. */
export function listFormats(formats: readonly Format[]): string {
  const named = formats.map((format) => `\`${format}\``);
  return `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
}

function dayFault(day: string | undefined): string | null {
  return day === undefined || isDay(day)
    ? null
    : `Unexpected date \`${day}\`, expected ${options['as-of'].holds} that exists.`;
}

function portFault(port: string | undefined): string | null {
  if (port === undefined || (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536)) return null;
  return `Unexpected port \`${port}\`, expected a number from 1 to 65535.`;
}

function ageFault(days: string | undefined): string | null {
  if (days === undefined || /^[1-9]\d{0,3}$/.test(days)) return null;
  return `Unexpected age \`${days}\`, expected a number of days from 1 to 9999.`;
}

function pastFault(command: CommandName, values: Values): string | null {
  if (command !== 'build' || !values.has('at') || values.has('dry-run') || values.has('set')) return null;
  return 'Unexpected `--at` alone, expected `--dry-run` beside it: reports of the past are never written.';
}

function supposedFault(values: Values): string | null {
  if (!values.has('set') || !values.has('csv')) return null;
  return 'Unexpected `--csv` beside `--set`, expected one of them: what is only supposed is never written.';
}

/** What git takes as the name of a branch, and no shell or option reads otherwise. */
function branchFault(branch: string | undefined): string | null {
  const isName =
    branch === undefined || (/^[A-Za-z0-9][\w./-]*$/.test(branch) && !/\.\.|\/\/|\.lock$|[./]$/.test(branch));
  return isName ? null : `Unexpected branch \`${branch}\`, expected ${options.ledger.holds}.`;
}

const resolutions = ['sent', 'not-sent', 'resend'] as const;

function resolutionFault(command: CommandName, values: Values): string | null {
  const given = resolutions.filter((name) => values.has(name));
  if (command !== 'resolve' || given.length === 1) return null;
  const found =
    given.length === 0 ? 'Unexpected end' : `Unexpected ${given.map((name) => `\`--${name}\``).join(' beside ')}`;
  return `${found}, expected one of \`--sent ID\`, \`--not-sent\` and \`--resend\`.`;
}

function resolutionOf(values: Values): Resolution | null {
  if (values.has('sent')) return { as: 'sent', message: values.get('sent') ?? '' };
  const other = (['not-sent', 'resend'] as const).find((name) => values.has(name));
  return other === undefined ? null : { as: other };
}

const deliveryModes = {
  'dry-run': 'none',
  test: 'test',
  rehearse: 'rehearsal',
  local: 'local',
} as const satisfies { readonly [name: string]: DeliveryMode };

function deliveryFault(command: CommandName, values: Values): string | null {
  const given = modesIn(values);
  if (command === 'send' && values.has('folder') && !values.has('local')) {
    return 'Unexpected `--folder` alone, expected `--local` beside it.';
  }
  if (given.length > 1) return `Unexpected \`--${given[0]}\` beside \`--${given[1]}\`, expected one of them.`;
  const isLost = values.has('revise') && given.length > 0 && !values.has('rehearse');
  return isLost ? `Unexpected \`--revise\` beside \`--${given[0]}\`: it counts as no delivery.` : null;
}

function deliveryOf(values: Values): DeliveryMode {
  const [mode] = modesIn(values);
  return mode === undefined ? 'live' : deliveryModes[mode];
}

function modesIn(values: Values): readonly (keyof typeof deliveryModes)[] {
  return (['dry-run', 'test', 'rehearse', 'local'] as const).filter((name) => values.has(name));
}
