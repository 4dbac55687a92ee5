import { type DeliveryEvent, fates, type Happening } from './delivery-event.ts';
import { parseDeliveryKey } from './delivery-key.ts';

/** The event of a line, with the chain it states; what is wrong with the line where it is none. */
export interface EventReading {
  readonly event: DeliveryEvent;
  readonly chain: string;
}

/** Reads a line as `printEvent` writes it. A word says what was expected instead. */
export function readEvent(line: string): EventReading | string {
  const fields = parseFields(line);
  if (fields === null) return 'a JSON object';
  const { at, key, run, chain = '' } = fields;
  if (at === undefined || !isMoment(at)) return '`at` with a moment such as `2026-11-21T07:00:00.000Z`';
  if (key === undefined || parseDeliveryKey(key) === null) {
    return '`key` with a key such as `ceo/board/2026-11-21/3f2a91c0d4e5`';
  }
  if (run === undefined || run === '') return '`run` with the name of a run';
  const happening = readHappening(fields);
  if (typeof happening === 'string') return happening;
  return { event: { at, key, run, ...happening }, chain };
}

type Fields = { readonly [name: string]: string | undefined };

/** The fields as text; null where the line is no object of texts and whole numbers. */
function parseFields(line: string): Fields | null {
  try {
    const json: unknown = JSON.parse(line);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
    const fields: [string, string][] = [];
    for (const [name, value] of Object.entries(json)) {
      if (typeof value !== 'string' && !Number.isSafeInteger(value)) return null;
      fields.push([name, String(value)]);
    }
    return Object.fromEntries(fields);
  } catch {
    return null;
  }
}

function readHappening(fields: Fields): Happening | string {
  const { event, message, reason, as: how, fate, detail, commit, revision } = fields;
  switch (event) {
    case 'claimed':
      if (commit === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return '`commit` with a full id';
      if (!/^[1-9]\d{0,5}$/.test(revision ?? '')) return '`revision` with a number from 1 on';
      return { event, commit, revision: Number(revision) };
    case 'attempting':
      return { event };
    case 'accepted':
      return message ? { event, message } : '`message` with the id of a message';
    case 'rejected':
    case 'unknown':
    case 'withdrawn':
      return reason ? { event, reason } : '`reason` with words';
    case 'resolved':
      if (how === 'not-sent' || how === 'resend') return { event, as: how };
      if (how !== 'sent') return '`as` with `sent`, `not-sent` or `resend`';
      return message ? { event, as: how, message } : '`message` with the id of a message';
    case 'feedback': {
      const known = fates.find((one) => one === fate);
      if (known === undefined) return `\`fate\` with one of ${fates.join(', ')}`;
      return message ? { event, fate: known, message, detail: detail ?? '' } : '`message` with the id of a message';
    }
    default:
      return '`event` with claimed, attempting, accepted, rejected, unknown, withdrawn, resolved or feedback';
  }
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
