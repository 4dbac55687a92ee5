import { setFlagsFromString } from 'node:v8';
import { type Config, type ConfigReading, defaultConfig, parseConfig } from '../config.ts';
import type { Day } from '../day.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostics.ts';
import { extensibleKeys, extensibleSections } from '../documents/reading-rules.ts';
import { namedEvidence } from '../model/named-evidence.ts';
import { type KnownDocuments, type Reading, readModel } from '../model/read-model.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { openRoot } from '../sources/open-root.ts';
import { readCommit } from '../sources/read-commit.ts';
import { readCommitterDate } from '../sources/read-committer-date.ts';
import { readConfig } from '../sources/read-config.ts';
import { readEvidence } from '../sources/read-evidence.ts';
import { readWorktree } from '../sources/read-worktree.ts';
import type { Source, SourceReading } from '../sources/source.ts';

/** What to read: the notes of a root, now or as they stood at a commit. */
export interface NotesRequest {
  readonly root: string;
  readonly at: string | null;
  /** Whether texts that are no records are kept, too. */
  readonly keepsText?: boolean;
  /** Documents that were read before, for the same configuration; see `readModel`. */
  readonly known?: KnownDocuments;
}

/** The notes of a repository, read. Configuration and evidence are always of the work tree: only the notes are of the past. */
export interface Notes {
  /** The real path of the root. */
  readonly root: string;
  readonly config: Config;
  readonly sources: readonly Source[];
  readonly reading: Reading;
  /** Of files, configuration and notes, in the order of their places. */
  readonly diagnostics: readonly Diagnostic[];
  /** The committer's date of the commit that was read, or of the one that is checked out. */
  readonly committed: () => Promise<Day | null>;
}

/** Reads the configuration and the notes. `show` hears of work that takes long, and of its end. */
export async function loadNotes(
  { root: folder, at, ...options }: NotesRequest,
  show: (line: string | null) => void = () => {},
): Promise<Notes | Failure> {
  const root = openRoot(folder);
  if (typeof root !== 'string') return root;
  const { config, diagnostics } = loadConfig(root);
  const found = at === null ? loadWorktree(root) : await loadCommit(root, at);
  if (isFailure(found)) return found;
  const { sources } = found;
  if (sources.length >= many) show(`Reading ${sources.length} files …`);
  const reading = readNotes(root, sources, config, options);
  if (sources.length >= many) show(null);
  return {
    root,
    config,
    sources,
    reading,
    diagnostics: [...diagnostics, ...found.diagnostics, ...reading.diagnostics].sort(compareDiagnostics),
    committed: found.committed,
  };
}

/** Reads sources, and looks in the work tree for the evidence that they name. */
export function readNotes(
  root: string,
  sources: readonly Source[],
  config: Config,
  { keepsText = false, known = new Map() }: Pick<NotesRequest, 'keepsText' | 'known'>,
): Reading {
  // One long note teaches V8 to put the trees of all later ones into the old heap, where they pile up: for 1,000 notes that is
  // five times the time of collection and 150 MB more.
  setFlagsFromString('--no-allocation-site-pretenuring');
  const read = readModel(sources, config, { keepsText, known });
  const evidence = readEvidence(root, config.siblings, namedEvidence(read.model));
  return { ...read, model: { ...read.model, evidence } };
}

type Found = SourceReading & Pick<Notes, 'committed'>;

function loadWorktree(root: string): Found {
  return { ...readWorktree(root), committed: () => readCommitterDate(root) };
}

async function loadCommit(root: string, revision: string): Promise<Found | Failure> {
  const reading = await readCommit(root, revision);
  return isFailure(reading) ? reading : { ...reading, committed: async () => reading.committed };
}

/** From here on reading takes so long that a person wants to know. */
const many = 200;

/** The configuration of a repository; the default one where it has none. */
export function loadConfig(root: string): ConfigReading {
  const { sources, diagnostics } = readConfig(root);
  const [source] = sources;
  if (source === undefined) return { config: defaultConfig, diagnostics };
  const read = parseConfig(source.text, source.path, { sections: extensibleSections, keys: extensibleKeys });
  return { config: read.config, diagnostics: [...diagnostics, ...read.diagnostics] };
}
