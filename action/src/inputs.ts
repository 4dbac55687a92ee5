import { type Day, isDay } from './day.ts';
import { nearestMatch } from './nearest-match.ts';

const thresholds = ['error', 'warning', 'never'] as const;

/** The inputs of the action, read once. The keys are those of `action.yml`. */
export interface Inputs {
  /** The folder of the notes, from the workspace. */
  readonly root: string;
  /** The day to compute for; `stated` for the newest date that the notes state; null to go by the event. */
  readonly 'as-of': Day | 'stated' | null;
  /** The least severity that fails the run. */
  readonly 'fail-on': (typeof thresholds)[number];
}

export const inputNames = ['root', 'as-of', 'fail-on'] as const satisfies readonly (keyof Inputs)[];
export type InputName = (typeof inputNames)[number];

/** Checks the texts of the inputs; gives what is wrong with each where something is. An empty text is the default. */
export function readInputs(textOf: (name: InputName) => string): Inputs | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const asOf = textOf('as-of');
  if (asOf !== '' && asOf !== 'stated' && !isDay(asOf)) {
    faults.push(`Unexpected input \`as-of: ${asOf}\`, expected an existing day such as \`2026-11-21\`, or \`stated\`.`);
  }
  const failOn = textOf('fail-on') || 'error';
  const threshold = thresholds.find((known) => known === failOn);
  if (threshold === undefined) {
    const near = nearestMatch(failOn, thresholds);
    const expected = near === null ? 'one of `error`, `warning`, `never`' : `\`${near}\``;
    faults.push(`Unexpected input \`fail-on: ${failOn}\`, expected ${expected}.`);
  }
  if (faults.length > 0) return { faults };
  return {
    root: textOf('root') || '.',
    'as-of': asOf === 'stated' || isDay(asOf) ? asOf : null,
    'fail-on': threshold ?? 'error',
  };
}
