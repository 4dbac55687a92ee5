import type { Report } from '../reports/report.ts';
import type { Gap, Section } from '../section.ts';
import type { View } from './compare-reports.ts';

/** The name under which the changes for all readers are told. */
const everyone = { id: 'all', title: 'All reports' } as const;

/**
 * All reports that see every entity as one, each section once: what changed for anybody. Null where there is none. Reports of
 * a scope stay apart: their figures have the same names and other values.
 */
export function joinViews(views: readonly View[]): View | null {
  const whole = views.filter(({ report }) => report.entities === null);
  const [first] = whole;
  if (first === undefined) return null;
  const reports = whole.map(({ report }) => report);
  const persona = { ...first.report.persona, ...everyone };
  return { model: first.model, report: { ...first.report, persona, ...joinReports(reports) } };
}

function joinReports(reports: readonly Report[]): Pick<Report, 'sections' | 'gaps' | 'parameters'> {
  const sections = new Map<string, Section>();
  const gaps = new Map<string, Gap>();
  const parameters = new Map<string, Report['parameters'][number]>();
  for (const report of reports) {
    for (const section of report.sections) sections.set(section.analysis, section);
    for (const gap of report.gaps) gaps.set(`${gap.id} ${gap.place.line}`, gap);
    for (const parameter of report.parameters) parameters.set(`${parameter.key} ${parameter.from}`, parameter);
  }
  const ordered = [...sections.values()].sort((a, b) => compareKeys(rankOf(a, reports), rankOf(b, reports)));
  return { sections: ordered, gaps: [...gaps.values()], parameters: [...parameters.values()] };
}

/** What most readers look at comes first; of equals what one of them looks at soonest. */
function rankOf({ analysis }: Section, reports: readonly Report[]): readonly [number, number] {
  const places = reports
    .map(({ sections }) => sections.findIndex((section) => section.analysis === analysis))
    .filter((place) => place >= 0);
  return [-places.length, Math.min(...places)];
}

function compareKeys([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  return a - c || b - d;
}
