import { parse } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: { readonly [name: string]: unknown };
  readonly with?: { readonly [name: string]: unknown };
}

export interface Job {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly secrets?: unknown;
  readonly environment?: unknown;
  readonly outputs?: { readonly [name: string]: unknown };
  readonly 'timeout-minutes'?: number;
  readonly container?: unknown;
  readonly services?: { readonly [name: string]: unknown };
  readonly steps?: readonly Step[];
}

/** A workflow as YAML says it, with the text that it was read from. */
export interface Workflow {
  readonly text: string;
  /** The names of the events that start it. */
  readonly events: readonly string[];
  /** Whether a pushed tag or a release starts it. */
  readonly isRelease: boolean;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: { readonly [id: string]: Job };
}

export function parseWorkflow(text: string): Workflow {
  const { on, permissions, concurrency, jobs } = parse(text);
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  const isRelease = events.includes('release') || on.push?.tags !== undefined;
  return { text, events, isRelease, permissions, concurrency, jobs };
}

/** All steps, with the id of their job. */
export function stepsOf({ jobs }: Workflow): readonly (Step & { readonly job: string })[] {
  return Object.entries(jobs).flatMap(([job, { steps = [] }]) => steps.map((step) => ({ ...step, job })));
}
