import { createHash } from 'node:crypto';
import { type PastSection, pastSectionJson, readPastSection } from '../changes/past-section.ts';
import type { KnownDocuments } from '../model/read-model.ts';
import { openCache } from '../outputs/open-cache.ts';
import type { FigureName } from '../outputs/print-history.ts';
import type { Persona } from '../reports/persona.ts';
import type { Report } from '../reports/report.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { readCommitterDate } from '../sources/read-committer-date.ts';
import { readWorktree } from '../sources/read-worktree.ts';
import { buildReports, loadPersonas, type Reports } from './build-reports.ts';
import { type Found, findFigure, findReport } from './find-figure.ts';
import { evidenceOf, figuresOf, keepCurrent } from './load-history.ts';
import { loadConfig } from './load-notes.ts';

export interface FigureRequest {
  /** A real path. */
  readonly root: string;
  readonly home: URL;
  /** As the user wrote them; without a persona, the first that shows the figure is meant. */
  readonly name: string;
  readonly persona: string | null;
  /** Takes up the documents that are read. */
  readonly known: KnownDocuments;
}

/** A figure as it is now, with the section that it stands in. */
export interface CurrentFigure {
  readonly persona: Persona;
  readonly analysis: string;
  readonly figure: FigureName;
  readonly section: PastSection;
}

/** Finds a figure in the reports of the work tree, which are not built again where nothing changed since the last time. */
export async function loadFigure(
  request: FigureRequest,
  show: (line: string | null) => void,
): Promise<CurrentFigure | Failure> {
  const { root, home, name } = request;
  const { config } = loadConfig(root);
  const { personas } = loadPersonas(root, home, config);
  const purpose = ['figure', JSON.stringify([config, personas]), name, request.persona ?? ''];
  const cache = await openCache(root, home, purpose);
  const key = await digestWorktree(root);
  const before = readCurrent(cache.entries.get(key), personas);
  if (before !== null && keepCurrent(new Map([[key, before.section]]), root, config).size > 0) return before;
  const reports = await buildReports({ ...request, at: null, asOf: null }, show);
  if (isFailure(reports)) return reports;
  const current = findCurrent(request, reports);
  // One entry: the work tree is never again what it was.
  if (!isFailure(current)) cache.write(new Map([[key, currentJson(current)]]));
  return current;
}

/** The same for the same files, at commits of the same day. */
async function digestWorktree(root: string): Promise<string> {
  const { sources, diagnostics } = readWorktree(root);
  const hash = createHash('sha256').update(JSON.stringify([await readCommitterDate(root), diagnostics]));
  for (const { path, text } of sources) hash.update(`${path}\0${text.length}\0`).update(text);
  return hash.digest('hex');
}

function findCurrent({ name, persona }: FigureRequest, reports: Reports): CurrentFigure | Failure {
  const found = findShown(name, persona, reports.build.reports);
  if (isFailure(found)) return found;
  const { report, section, figure } = found;
  const { build, diagnostics, reading } = reports;
  const unread = diagnostics.filter(({ code, severity }) => code.startsWith('source/') && severity === 'error').length;
  const { id, title, round } = figure;
  return {
    persona: report.persona,
    analysis: section.analysis,
    figure: { id, title, ...(round && { round }) },
    section: { asOf: build.asOf, unread, evidence: evidenceOf(reading), figures: figuresOf([section]) },
  };
}

interface Shown extends Found {
  readonly report: Report;
}

/** In the report that is named; else in the first one that has the figure, those that see all entities before the others. */
function findShown(name: string, persona: string | null, reports: readonly Report[]): Shown | Failure {
  const named = persona === null ? null : findReport(persona, reports, 'history');
  if (isFailure(named)) return named;
  const sees = (isAll: boolean) => reports.filter(({ entities }) => (entities === null) === isAll);
  const candidates = named === null ? [...sees(true), ...sees(false)] : [named];
  const sections = candidates.flatMap((report) => report.sections);
  const firsts = sections.filter(({ analysis }, i) => sections.findIndex((one) => one.analysis === analysis) === i);
  const found = findFigure(name, firsts, 'history');
  if (isFailure(found)) return found;
  const report = candidates.find((candidate) => candidate.sections.includes(found.section));
  if (report === undefined) throw new Error('A section belongs to no report.');
  return { report, ...found };
}

function currentJson({ persona, analysis, figure, section }: CurrentFigure): object {
  return { persona: persona.id, analysis, figure, section: pastSectionJson(section) };
}

/** The figure of such data; null for any other. */
function readCurrent(json: unknown, personas: readonly Persona[]): CurrentFigure | null {
  const words = (value: unknown): ReadonlyMap<string, unknown> =>
    new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const all = words(json);
  const name = words(all.get('figure'));
  const [analysis, id, title, round] = [all.get('analysis'), name.get('id'), name.get('title'), name.get('round')];
  const persona = personas.find((one) => one.id === all.get('persona'));
  const section = readPastSection(all.get('section'));
  if (persona === undefined || section === null || typeof analysis !== 'string') return null;
  if (typeof id !== 'string' || typeof title !== 'string') return null;
  return {
    persona,
    analysis,
    figure: { id, title, ...(round === 'up' || round === 'down' ? { round } : {}) },
    section,
  };
}
