import { figureHistory } from '../changes/figure-history.ts';
import type { KnownDocuments } from '../model/read-model.ts';
import { printJson } from '../outputs/neutralise.ts';
import { type FigureHistory, historyJson, printHistory } from '../outputs/print-history.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { openRoot } from '../sources/open-root.ts';
import { type Commit, type History, readHistory, readSubject } from '../sources/read-history.ts';
import { resolveRevision } from '../sources/resolve-revision.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadFigure } from './load-figure.ts';
import { loadHistory } from './load-history.ts';
import { loadConfig } from './load-notes.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `history`: prints a figure at each commit that changed it, and as it is now. */
export async function runHistory(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const root = openRoot(request.root);
  if (isFailure(root)) return root;
  const history = await listCommits(root, request.since);
  if (isFailure(history)) return history;
  const [name = ''] = request.operands;
  const known: KnownDocuments = new Map();
  const current = await loadFigure({ root, home, name, persona: request.persona, known }, terminal.showProgress);
  if (isFailure(current)) return current;
  const { persona, analysis, figure } = current;
  const { config } = loadConfig(root);
  const past = { root, config, persona, analysis, commits: history.commits, home, known };
  const moments = await loadHistory(past, terminal.showProgress);
  if (isFailure(moments)) return moments;
  const points = figureHistory<Commit | null>(figure.id, [...moments, { at: null, section: current.section }]);
  const passedOver = history.commits.length - points.filter(({ at }) => at !== null).length;
  const told: FigureHistory = { ...history, persona: persona.id, analysis, figure, points, passedOver };
  terminal.print(request.format === 'json' ? printJson(historyJson(told)) : printHistory(told, terminal.paint));
  return exitCodes.fine;
}

/** With the commit to begin at before them: what changed is told from what it said. */
async function listCommits(root: string, since: string | null): Promise<History | Failure> {
  if (since === null) return readHistory(root, null);
  const start = await resolveRevision(root, since);
  if (isFailure(start)) return start;
  const history = await readHistory(root, start.id);
  if (isFailure(history) || history.isCut) return history;
  const first = { id: start.id, day: start.day, subject: await readSubject(root, start.id) };
  return { ...history, commits: [first, ...history.commits] };
}
