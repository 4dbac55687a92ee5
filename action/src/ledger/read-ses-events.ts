import type { Fate } from './delivery-event.ts';

/** What SES says of one mail; no address is kept. */
export interface SesEvent {
  readonly fate: Fate;
  /** The id that SES gave the mail. */
  readonly message: string;
  /** The tag of the delivery, as `deliveryTag` makes it; null where the mail had none. */
  readonly tag: string | null;
  readonly at: string;
  readonly detail: string;
}

export interface SesReading {
  readonly events: readonly SesEvent[];
  /** How many entries tell of something else: opens, clicks, subscriptions. */
  readonly others: number;
  /** The numbers, from 1 on, of the entries that cannot be read. */
  readonly unreadable: readonly number[];
}

/**
 * Reads what SES published: as JSON or JSON lines, plain or as SNS, EventBridge or a queue of SQS wraps it.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export function readSesEvents(text: string): SesReading {
  const events: SesEvent[] = [];
  const unreadable: number[] = [];
  let others = 0;
  for (const [i, entry] of listEntries(text).entries()) {
    const read = readEntry(entry);
    if (read === 'unreadable') unreadable.push(i + 1);
    else if (read === 'other') others += 1;
    else events.push(read);
  }
  return { events, others, unreadable };
}

function listEntries(text: string): readonly unknown[] {
  const whole = parseJson(text);
  if (whole !== undefined) return unwrap(whole, 0);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const json = parseJson(line);
    return json === undefined ? [line] : unwrap(json, 0);
  });
}

/** No service wraps deeper: a queue, a notification, an event. */
const mostWraps = 6;

function unwrap(json: unknown, depth: number): readonly unknown[] {
  if (depth > mostWraps) return [json];
  const next = (inner: unknown): readonly unknown[] => unwrap(inner, depth + 1);
  if (Array.isArray(json)) return json.flatMap(next);
  if (!isRecord(json)) return [json];
  for (const name of ['Messages', 'Records']) {
    if (Array.isArray(json[name])) return json[name].flatMap(next);
  }
  for (const name of ['Body', 'body', 'Message']) {
    const inner = json[name];
    if (typeof inner === 'string') return next(parseJson(inner) ?? inner);
  }
  for (const name of ['Sns', 'detail']) {
    if (isRecord(json[name])) return next(json[name]);
  }
  return [json];
}

function readEntry(entry: unknown): SesEvent | 'other' | 'unreadable' {
  if (!isRecord(entry) || !isRecord(entry.mail)) return 'unreadable';
  const kind = entry.eventType ?? entry.notificationType;
  const message = entry.mail.messageId;
  if (typeof kind !== 'string' || typeof message !== 'string' || message === '') return 'unreadable';
  const about = entry[sectionByKind[kind] ?? ''];
  const section = isRecord(about) ? about : {};
  const fate = fateOf(kind, section);
  if (fate === null) return 'other';
  const at = momentOf(section.timestamp ?? entry.mail.timestamp);
  if (at === null) return 'unreadable';
  return { fate, message, tag: tagOf(entry.mail.tags), at, detail: detailOf(section) };
}

const sectionByKind: { readonly [kind: string]: string } = {
  Bounce: 'bounce',
  Complaint: 'complaint',
  Delivery: 'delivery',
  DeliveryDelay: 'deliveryDelay',
  Reject: 'reject',
};

function fateOf(kind: string, section: Fields): Fate | null {
  switch (kind) {
    case 'Bounce':
      return section.bounceType === 'Permanent' ? 'bounced-for-good' : 'bounced';
    case 'Complaint':
      return 'complained';
    case 'Send':
      return 'sent';
    case 'Delivery':
      return 'delivered';
    case 'DeliveryDelay':
      return 'delayed';
    case 'Reject':
      return 'refused';
    default:
      return null;
  }
}

/** Kinds, which are words of SES; never what a server of a recipient says, which quotes addresses. */
function detailOf(section: Fields): string {
  const words = [section.bounceType, section.bounceSubType, section.complaintFeedbackType, section.delayType];
  return words.filter((word) => typeof word === 'string' && /^[A-Za-z-]{1,40}$/.test(word)).join(', ');
}

function tagOf(tags: unknown): string | null {
  const values = isRecord(tags) ? tags['handoff-delivery'] : null;
  const [value]: readonly unknown[] = Array.isArray(values) ? values : [];
  return typeof value === 'string' ? value : null;
}

function momentOf(text: unknown): string | null {
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

type Fields = { readonly [name: string]: unknown };

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
