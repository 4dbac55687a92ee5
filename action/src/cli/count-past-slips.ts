import { countSlips, daysOf, findSlipped } from '../changes/find-slipped.ts';
import { allRecords } from '../changes/index-edits.ts';
import type { Config } from '../config.ts';
import type { Day } from '../day.ts';
import type { AnyRecord, Model } from '../model/model.ts';
import { type KnownDocuments, readModel } from '../model/read-model.ts';
import { isFailure } from '../sources/failure.ts';
import { openCommits } from '../sources/open-commits.ts';
import { readHistory } from '../sources/read-history.ts';

/** Commits that are looked at, the newest of those that changed notes. */
const mostCommits = 100;

/**
 * How often each deadline that slipped between two states has slipped in all, by the key of its record: once in this change,
 * and before it in the history of the current branch up to the state before. Nothing where no deadline slipped.
 *
 * @param until the commit of the state before.
 */
export async function countPastSlips(
  root: string,
  until: string,
  [before, after]: readonly [Model, Model],
  config: Config,
): Promise<ReadonlyMap<string, number>> {
  const slipped = findSlipped(before, after);
  if (slipped.length === 0) return new Map();
  const past = await readPast(root, until, pathsOf(slipped, [before, after]), config);
  return new Map(
    slipped.map((record) => {
      const key = keyOf(record);
      const states = past.flatMap((days) => days.get(key) ?? []);
      return [key, countSlips([...states, daysOf(record)])];
    }),
  );
}

type DaysByKey = ReadonlyMap<string, ReadonlyMap<string, Day>>;

function keyOf({ type, id }: AnyRecord): string {
  return `${type}/${id}`;
}

/** The files of the records, under their old names too, and those that name the entities: ids are made of their codes. */
function pathsOf(records: readonly AnyRecord[], models: readonly Model[]): ReadonlySet<string> {
  const keys = new Set(records.map(keyOf));
  const same = models.flatMap((model) => allRecords(model).filter((record) => keys.has(keyOf(record))));
  const entities = models.flatMap(({ rows }) => rows.entity);
  return new Set([...same, ...entities].map(({ place }) => place.path));
}

/** The days of all records in these files, commit by commit, oldest first; what git cannot tell is left out. */
async function readPast(
  root: string,
  until: string,
  paths: ReadonlySet<string>,
  config: Config,
): Promise<readonly DaysByKey[]> {
  const history = await readHistory(root, null);
  if (isFailure(history)) return [];
  const end = history.commits.findIndex(({ id }) => id === until);
  const commits = history.commits.slice(0, end < 0 ? undefined : end + 1).slice(-mostCommits);
  const known: KnownDocuments = new Map();
  const git = openCommits(root);
  const past: DaysByKey[] = [];
  let last = '';
  for (const { id } of commits) {
    const notes = await git.find(id);
    if (notes === null) break;
    const files = notes.files.filter(({ path }) => paths.has(path));
    const digest = files.map((file) => file.id).join();
    if (digest === last) continue;
    last = digest;
    const { sources } = await git.read({ ...notes, files });
    const { model } = readModel(sources, config, { known });
    past.push(new Map(allRecords(model).map((record) => [keyOf(record), daysOf(record)])));
  }
  await git.close();
  return past;
}
