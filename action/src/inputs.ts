import { type Day, isDay } from './day.ts';
import { nearestMatch } from './nearest-match.ts';

const commands = ['auto', 'preview', 'publish', 'check'] as const;
const thresholds = ['error', 'warning', 'never'] as const;
const commitModes = ['direct', 'pull-request', 'none'] as const;
const switches = ['true', 'false'] as const;

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
  const branch = textOf('branch') || 'handoff-reports/update';
  if (!isBranchName(branch)) {
    faults.push(
      `Unexpected input \`branch: ${branch}\`, expected the name of a branch such as \`handoff-reports/update\`.`,
    );
  }
  const inputs: Inputs = {
    command: choose('command', commands),
    root: textOf('root') || '.',
    'as-of': asOf === 'stated' || isDay(asOf) ? asOf : null,
    token: textOf('token'),
    base: textOf('base') || null,
    'fail-on': choose('fail-on', thresholds),
    commit: choose('commit', commitModes),
    branch,
    comment: choose('comment', switches) === 'true',
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
