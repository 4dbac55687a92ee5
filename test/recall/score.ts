import type { Document } from '../../action/src/documents/document.ts';
import type { Item } from '../../action/src/records/item.ts';

/** What a careful reader finds in a note; `_optional` counts neither for nor against. */
export interface Labels {
  readonly actions_open: readonly string[];
  readonly actions_done: readonly string[];
  readonly blockers: readonly string[];
  readonly decisions: readonly string[];
  readonly questions: readonly string[];
  readonly updated: string | null;
  readonly owner: string | null;
  readonly status: string | null;
  readonly _optional?: { readonly [kind: string]: readonly string[] | undefined };
}

const itemKinds = ['actions_open', 'actions_done', 'blockers', 'decisions', 'questions'] as const;
export const scoreKinds = [...itemKinds, 'updated', 'owner', 'status'] as const;
type ScoreKind = (typeof scoreKinds)[number];

/** Labels that were found, labels that were not, and items that no label asks for. */
interface Tally {
  readonly hits: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export type Score = { readonly [K in ScoreKind]: Tally };

export function scoreDocument(document: Document, labels: Labels): Score {
  const optional = Object.values(labels._optional ?? {}).flatMap((texts) => texts ?? []);
  const note = document.note;
  return {
    actions_open: scoreItems(document.items.filter(isOpenAction), labels.actions_open, optional),
    actions_done: scoreItems(document.items.filter(isDoneAction), labels.actions_done, optional),
    blockers: scoreItems(
      document.items.filter(({ type }) => type === 'blocker'),
      labels.blockers,
      optional,
    ),
    decisions: scoreItems(
      document.items.filter(({ type }) => type === 'decision'),
      labels.decisions,
      optional,
    ),
    questions: scoreItems(
      document.items.filter(({ type }) => type === 'question'),
      labels.questions,
      optional,
    ),
    updated: scoreValue(note?.updated ?? null, labels.updated, labels._optional?.updated ?? []),
    owner: scoreValue(note?.owner ?? null, labels.owner, labels._optional?.owner ?? []),
    status: scoreValue(note?.status ?? null, labels.status, labels._optional?.status ?? []),
  };
}

/** One tally of all documents. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (kind: ScoreKind): Tally => ({
    hits: scores.flatMap((score) => score[kind].hits),
    missed: scores.flatMap((score) => score[kind].missed),
    wrong: scores.flatMap((score) => score[kind].wrong),
  });
  return {
    actions_open: sum('actions_open'),
    actions_done: sum('actions_done'),
    blockers: sum('blockers'),
    decisions: sum('decisions'),
    questions: sum('questions'),
    updated: sum('updated'),
    owner: sum('owner'),
    status: sum('status'),
  };
}

function isDoneAction(item: Item): boolean {
  return item.type === 'action' && item.state === 'done';
}

function isOpenAction(item: Item): boolean {
  return item.type === 'action' && item.state !== 'done' && item.state !== 'dropped';
}

function scoreItems(items: readonly Item[], labels: readonly string[], optional: readonly string[]): Tally {
  const texts = items.map((item) => fold(`${item.title} ${item.detail}`));
  const taken = new Set<number>();
  const hits: string[] = [];
  const missed: string[] = [];
  for (const label of labels) {
    const index = texts.findIndex((text, i) => !taken.has(i) && isSaidBy(label, text));
    if (index < 0) missed.push(label);
    else {
      taken.add(index);
      hits.push(label);
    }
  }
  const wrong = items.filter((_, i) => !taken.has(i) && !optional.some((label) => isSaidBy(label, texts[i] ?? '')));
  return { hits, missed, wrong: wrong.map(({ title }) => title) };
}

function scoreValue(value: string | null, label: string | null, optional: readonly string[]): Tally {
  const none: Tally = { hits: [], missed: label === null ? [] : [label], wrong: [] };
  if (value === null) return none;
  if (label !== null && isSaidBy(label, fold(value))) return { hits: [label], missed: [], wrong: [] };
  return optional.some((text) => isSaidBy(text, fold(value))) ? none : { ...none, wrong: [value] };
}

/** A label gives the opening words of an item. */
function isSaidBy(label: string, text: string): boolean {
  return text.startsWith(fold(label));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
