import { type Day, isDay } from './day.ts';
import { usualLedgerBranch } from './ledger/ledger.ts';
import { nearestMatch } from './nearest-match.ts';

const commands = ['auto', 'preview', 'publish', 'check', 'send', 'claim', 'deliver', 'record', 'deliveries'] as const;
const deliveryModes = ['live', 'test', 'rehearsal', 'none'] as const;
const thresholds = ['error', 'warning', 'never'] as const;
const commitModes = ['direct', 'pull-request', 'none'] as const;
const switches = ['true', 'false'] as const;
const offSwitches = ['false', 'true'] as const;

/** The inputs of the action, read once. The keys are those of `action.yml`. */
export interface Inputs {
  /** What to do; `auto` goes by the event. */
  readonly command: (typeof commands)[number];
  /** The folder of the notes, from the workspace. */
  readonly root: string;
  /** The day to compute for; `stated` for the newest date that the notes state; null to go by the event. */
  readonly 'as-of': Day | 'stated' | null;
  /** The token for GitHub; empty for none. */
  readonly token: string;
  /** The revision that a preview compares with; null to go by the event. */
  readonly base: string | null;
  /** The least severity that fails the run. */
  readonly 'fail-on': (typeof thresholds)[number];
  /** How changed reports get to their branch. */
  readonly commit: (typeof commitModes)[number];
  /** The branch of the pull request that brings changed reports. */
  readonly branch: string;
  /** Whether a preview comments on its pull request. */
  readonly comment: boolean;
  /** Where mails go. */
  readonly delivery: (typeof deliveryModes)[number];
  /** The persona whose report alone is mailed; null for all. */
  readonly persona: string | null;
  /** The revision that mails tell the changes since; null for the last mail of each group. */
  readonly since: string | null;
  /** Whether other news may follow what was delivered for the same day. */
  readonly revise: boolean;
  /** The branch of the ledger. */
  readonly ledger: string;
  /** The run whose claims are delivered or recorded; empty for none. */
  readonly run: string;
  /** What the job that delivered wrote down, as lines; empty for nothing. */
  readonly journal: string;
  /** Whether the job that should deliver never began. */
  readonly unsent: boolean;
  /** How old the last delivery may be, in days; null for any age. */
  readonly 'most-days': number | null;
}

export const inputNames = [
  'command',
  'root',
  'as-of',
  'token',
  'base',
  'fail-on',
  'commit',
  'branch',
  'comment',
  'delivery',
  'persona',
  'since',
  'revise',
  'ledger',
  'run',
  'journal',
  'unsent',
  'most-days',
] as const satisfies readonly (keyof Inputs)[];
export type InputName = (typeof inputNames)[number];

/** Checks the texts of the inputs; gives what is wrong with each where something is. An empty text is the default. */
export function readInputs(textOf: (name: InputName) => string): Inputs | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const choose = <const W extends string>(name: InputName, words: readonly [W, ...W[]]): W => {
    const text = textOf(name) || words[0];
    const found = words.find((word) => word === text);
    if (found === undefined) faults.push(unknownWord(name, text, words));
    return found ?? words[0];
  };
  const asOf = textOf('as-of');
  if (asOf !== '' && asOf !== 'stated' && !isDay(asOf)) {
    faults.push(`Unexpected input \`as-of: ${asOf}\`, expected an existing day such as \`2026-11-21\`, or \`stated\`.`);
  }
  const readBranch = (name: 'branch' | 'ledger', usual: string): string => {
    const branch = textOf(name) || usual;
    if (isBranchName(branch)) return branch;
    faults.push(`Unexpected input \`${name}: ${branch}\`, expected the name of a branch such as \`${usual}\`.`);
    return usual;
  };
  const days = textOf('most-days');
  if (days !== '' && !/^[1-9]\d{0,3}$/.test(days)) {
    faults.push(`Unexpected input \`most-days: ${days}\`, expected a number of days from 1 to 9999.`);
  }
  const run = textOf('run').trim();
  if (!/^[\w.-]*$/.test(run)) {
    faults.push(`Unexpected input \`run: ${run}\`, expected the output \`run\` of \`command: claim\`.`);
  }
  const inputs: Inputs = {
    command: choose('command', commands),
    root: textOf('root') || '.',
    'as-of': asOf === 'stated' || isDay(asOf) ? asOf : null,
    token: textOf('token'),
    base: textOf('base') || null,
    'fail-on': choose('fail-on', thresholds),
    commit: choose('commit', commitModes),
    branch: readBranch('branch', 'handoff-reports/update'),
    comment: choose('comment', switches) === 'true',
    delivery: choose('delivery', deliveryModes),
    persona: textOf('persona') || null,
    since: textOf('since') || null,
    revise: choose('revise', offSwitches) === 'true',
    ledger: readBranch('ledger', usualLedgerBranch),
    run,
    journal: textOf('journal'),
    unsent: choose('unsent', offSwitches) === 'true',
    'most-days': days === '' ? null : Number(days),
  };
  return faults.length > 0 ? { faults } : inputs;
}

function unknownWord(name: InputName, text: string, words: readonly string[]): string {
  const near = nearestMatch(text, words);
  const expected = near === null ? `one of ${words.map((word) => `\`${word}\``).join(', ')}` : `\`${near}\``;
  return `Unexpected input \`${name}: ${text}\`, expected ${expected}.`;
}

/** @see https://git-scm.com/docs/git-check-ref-format */
function isBranchName(name: string): boolean {
  return (
    /^(?![./])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|\/\.))[^\s~^:?*[\\\p{Cc}]+(?<![./])$/u.test(name) && name !== '@'
  );
}
