import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printJson } from '../outputs/neutralise.ts';
import { replaceFile } from '../outputs/replace-file.ts';
import { isLocalId } from './local-id.ts';
import type { Tag } from './read-form.ts';

/** What stands beside the bytes of an accepted mail, as `ID.json` beside `ID.eml`. */
export interface Envelope {
  readonly mailbox: 'LOCAL MAILBOX';
  readonly id: string;
  /** When it was accepted, in UTC. */
  readonly at: string;
  readonly source: string;
  /** As they were given, audit copy included. */
  readonly recipients: readonly string[];
  /** Those of them that are on the suppression list. */
  readonly suppressed: readonly string[];
  readonly configurationSet: string | null;
  readonly tags: readonly Tag[];
  readonly subject: string;
  readonly bytes: number;
}

/** Accepted mails, as files of a folder. */
export interface Store {
  readonly folder: string;
  /** In the order in which they were accepted, those of earlier mailboxes first. */
  readonly list: () => readonly Envelope[];
  /** The bytes of a mail; null where there is none of that id. */
  readonly read: (id: string) => Buffer | null;
  /** Whether so many bytes more are too many. */
  readonly isFull: (bytes: number) => boolean;
  readonly keep: (envelope: Envelope, bytes: Uint8Array) => void;
}

const mostMails = 5_000;
const mostBytes = 1024 * 1024 * 1024;

/**
 * Opens a folder, which is made where it is not there, for the user alone: mails are confidential.
 *
 * @throws Error of the file system.
 */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = new Map<string, Envelope>();
  for (const id of idsIn(folder)) {
    const envelope = readEnvelope(join(folder, `${id}.json`));
    if (envelope !== null) kept.set(id, envelope);
  }
  let total = [...kept.keys()].reduce((sum, id) => sum + sizeOf(join(folder, `${id}.eml`)), 0);
  return {
    folder,
    list: () => [...kept.values()],
    read: (id) => (kept.has(id) ? readBytes(join(folder, `${id}.eml`)) : null),
    isFull: (bytes) => kept.size >= mostMails || total + bytes > mostBytes,
    keep: (envelope, bytes) => {
      replaceFile(join(folder, `${envelope.id}.eml`), bytes);
      replaceFile(join(folder, `${envelope.id}.json`), printJson(envelope));
      kept.set(envelope.id, envelope);
      total += bytes.length;
    },
  };
}

/** Of the mails whose both files are there, sorted: an id begins with its time. */
function idsIn(folder: string): readonly string[] {
  const names = new Set(readdirSync(folder));
  return [...names]
    .flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
    .filter((id) => isLocalId(id) && names.has(`${id}.eml`))
    .sort();
}

/** Null for a mail that somebody deleted since. */
function readBytes(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}

function sizeOf(file: string): number {
  return statSync(file).size;
}

/** Null for a file that a mailbox did not write. */
function readEnvelope(file: string): Envelope | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isEnvelope(value) ? value : null;
  } catch {
    return null;
  }
}

const texts = ['id', 'at', 'source', 'subject'];
const lists = ['recipients', 'suppressed', 'tags'];

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null || !('mailbox' in value)) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    value.mailbox === 'LOCAL MAILBOX' &&
    texts.every((name) => typeof fields.get(name) === 'string') &&
    lists.every((name) => Array.isArray(fields.get(name)))
  );
}
