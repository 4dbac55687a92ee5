import type { Place } from '../place.ts';
import type { DeliveryEvent, Fate } from './delivery-event.ts';
import { parseDeliveryKey } from './delivery-key.ts';

export type DeliveryState = 'claimed' | 'attempting' | 'accepted' | 'rejected' | 'unknown' | 'withdrawn';

/** One delivery as all events of it leave it. */
export interface Delivery {
  readonly key: string;
  readonly persona: string;
  readonly group: string;
  readonly period: string;
  readonly state: DeliveryState;
  /** When it came to that state, and by which run. */
  readonly at: string;
  readonly run: string;
  /** The commit of the notes, and which content this is for its persona, group and period: from 1 on. */
  readonly commit: string;
  readonly revision: number;
  /** The provider's id; null until it is known. */
  readonly message: string | null;
  /** Why it is not accepted; null where there is nothing to say. */
  readonly reason: string | null;
  /** What the provider said later, the oldest first. */
  readonly feedback: readonly Feedback[];
}

interface Feedback {
  readonly fate: Fate;
  readonly message: string;
  readonly detail: string;
  readonly at: string;
  /** The line that says so. */
  readonly place: Place;
}

/**
 * Which events may follow a state. An accepted mail may be settled twice: by its run, and by what the provider says. A person
 * may take back a claim whose run still sends.
 */
const mayFollow: { readonly [state in DeliveryState | 'none']: readonly DeliveryEvent['event'][] } = {
  none: ['claimed'],
  claimed: ['attempting', 'withdrawn', 'resolved', 'feedback'],
  attempting: ['accepted', 'rejected', 'unknown', 'resolved', 'feedback'],
  accepted: ['attempting', 'accepted', 'rejected', 'unknown', 'feedback'],
  rejected: ['claimed', 'feedback'],
  unknown: ['resolved', 'feedback'],
  withdrawn: ['claimed', 'attempting', 'feedback'],
};

/**
 * The delivery after one more event; null where that event cannot follow.
 *
 * @param place the line of the event.
 */
export function followEvent(before: Delivery | null, event: DeliveryEvent, place: Place): Delivery | null {
  if (!mayFollow[before?.state ?? 'none'].includes(event.event)) return null;
  const { at, run } = event;
  if (event.event === 'claimed') return claim(before, event);
  if (before === null) return null;
  switch (event.event) {
    case 'accepted':
      return { ...before, state: 'accepted', at, run, message: event.message, reason: null };
    case 'resolved':
      if (event.as === 'sent') return { ...before, state: 'accepted', at, run, message: event.message, reason: null };
      return { ...before, state: 'withdrawn', at, run, reason: resolutions[event.as] };
    case 'feedback':
      return addFeedback(before, event, place);
    case 'attempting':
      return before.state === 'accepted' ? before : { ...before, state: 'attempting', at, run };
    default:
      // What the provider confirmed stays so, whatever the run could not know.
      return before.state === 'accepted' ? before : { ...before, state: event.event, at, run, reason: event.reason };
  }
}

const resolutions = { 'not-sent': 'somebody saw that it was not sent', resend: 'somebody lets it be sent again' };

function claim(before: Delivery | null, event: DeliveryEvent & { readonly event: 'claimed' }): Delivery | null {
  const { at, run, key, commit, revision } = event;
  const parts = parseDeliveryKey(key);
  if (parts === null) return null;
  const { persona, group, period } = parts;
  const feedback = before?.feedback ?? [];
  const known = { key, persona, group, period, at, run, commit, revision, feedback };
  return { ...known, state: 'claimed', message: null, reason: null };
}

/** Whatever was thought before: a mail of which the provider speaks was accepted. */
function addFeedback(
  before: Delivery,
  { fate, message, detail, at, run }: DeliveryEvent & { readonly event: 'feedback' },
  place: Place,
): Delivery {
  const feedback = [...before.feedback, { fate, message, detail, at, place }];
  if (before.state === 'accepted') return { ...before, feedback };
  return { ...before, state: 'accepted', at, run, message, reason: null, feedback };
}
