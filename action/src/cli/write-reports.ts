import { type Plan, planOutputs } from '../outputs/plan-outputs.ts';
import { type Receipt, writeFiles } from '../outputs/write-files.ts';
import { compileTemplates, renderMarkdown } from '../reports/render-markdown.ts';
import type { Report } from '../reports/report.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { readTemplate } from '../sources/read-personas.ts';
import { readReports } from '../sources/read-reports.ts';
import type { Reports } from './build-reports.ts';

export interface Written {
  readonly plan: Plan;
  /** One for each file that was to be written; none on a dry run. */
  readonly receipts: readonly Receipt[];
  /** The paths of the reports that are new or changed; what could not be written is not. */
  readonly changed: ReadonlySet<string>;
}

/** Which reports are to be written, compared with those that stand in the work tree. */
export function planReports({ root, build }: Reports, home: URL): Plan | Failure {
  const present = readReports(root);
  if (isFailure(present)) return present;
  const templates = compileTemplates({ layout: readTemplate('report.md.njk', home) });
  const drafts = build.reports.map((report) => ({
    path: report.path,
    asOf: build.asOf,
    render: (asOf: typeof build.asOf) => renderMarkdown({ ...report, asOf }, templates),
  }));
  return planOutputs(drafts, present);
}

/** The texts of reports, by path. */
export function renderReports(reports: readonly Report[], home: URL): ReadonlyMap<string, string> {
  const templates = compileTemplates({ layout: readTemplate('report.md.njk', home) });
  return new Map(reports.map((report) => [report.path, renderMarkdown(report, templates)]));
}

/** Renders the reports and writes those that changed; on a dry run only says which. */
export async function writeReports(reports: Reports, home: URL, isDryRun: boolean): Promise<Written | Failure> {
  const plan = planReports(reports, home);
  if (isFailure(plan)) return plan;
  const { root } = reports;
  const files = plan.files.filter(({ state }) => state !== 'unchanged');
  const receipts = isDryRun ? [] : await writeFiles(root, files);
  const changed = isDryRun ? files : receipts.filter(({ kind }) => kind === 'done');
  return { plan, receipts, changed: new Set(changed.map(({ path }) => path)) };
}
