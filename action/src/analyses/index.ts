import { breakEven } from './break-even.ts';
import { burnAndRunway } from './burn-and-runway.ts';
import type { Analysis } from './define-analysis.ts';

/** The registry: every analysis, in the order of the docs. It equals the folder, less the files that define and run. */
export const analyses: readonly Analysis[] = [burnAndRunway, breakEven];
