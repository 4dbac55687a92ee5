import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './source-files.ts';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the shipped command line in a folder, with the search path and nothing else of this environment. */
export function runCli(cwd: string, words: readonly string[], env: { readonly [name: string]: string } = {}): Run {
  const { PATH = '' } = process.env;
  const bundle = join(root, 'action/dist/cli.js');
  const options = { cwd, env: { PATH, ...env }, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...words], options);
  return { status, stdout, stderr };
}

/** A small business that says all that its runway needs. */
export const harbour = {
  'handoffs/harbour.md': `---
entity: HARB
updated: 2026-11-20
---
# Harbour

## Next steps

1. Renew the berth contract. (owner: @dana, due: 2026-12-01, priority: P1)

## Blockers

- The crane is out of order.
`,
  'inventory/entities.md': `# Entities

| Code | Name | Business type | Base currency |
| --- | --- | --- | --- |
| HARB | Harbour | Marina | USD |
`,
  'inventory/expenses.md': `# Expenses

| Month | Entity | Vendor | Amount per month | Recurring |
| --- | --- | --- | --- | --- |
| 2026-11 | HARB | Berth | $2,000–2,500 | yes |
| 2026-11 | HARB | Power | $300 | yes |
`,
  'inventory/revenue.md': `# Revenue

| Month | Entity | Stream | Amount | Kind |
| --- | --- | --- | --- | --- |
| 2026-11 | HARB | Guests | $1,000 | revenue |
`,
  'inventory/cash.md': `# Cash

| Account | Entity | Balance | As of | Restricted |
| --- | --- | --- | --- | --- |
| Operating account | HARB | $18,000 | 2026-11-19 | none |
`,
} as const;
