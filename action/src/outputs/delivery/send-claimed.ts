import { setImmediate } from 'node:timers/promises';
import type { Happening } from '../../ledger/delivery-event.ts';
import { deliveryKeyOf } from '../../ledger/plan-deliveries.ts';
import { type Failure, isFailure } from '../../sources/failure.ts';
import type { Bucket } from './open-bucket.ts';
import type { Journal } from './open-journal.ts';
import type { DueMail, Mailer, SealedMail, SendOutcome } from './sealed-mail.ts';

export interface SendSettings {
  readonly journal: Journal;
  readonly mailer: Mailer;
  readonly bucket: Bucket;
  /** The run that claimed the mails. */
  readonly run: string;
  /** As events write it. */
  readonly now: () => string;
  /** Whether to take no more work. */
  readonly isStopped: () => boolean;
}

/** So many are on their way at once. */
const concurrency = 4;

/**
 * Hands over mails that are claimed, and says what became of each, by key; without those that were not begun. A mail is made
 * when its turn comes, while others wait for the pace of the account. Each attempt is on the disk before it is made, and each
 * result after it.
 *
 * @throws Error of the file system, or a bug; the other mails are sent and written down by then.
 */
export async function sendClaimed(
  mails: readonly DueMail[],
  settings: SendSettings,
): Promise<ReadonlyMap<string, SendOutcome>> {
  const outcomes = new Map<string, SendOutcome>();
  const waiting = [...mails];
  const seal = inTurn((mail: DueMail) => mail.seal());
  const work = async (): Promise<void> => {
    for (let mail = waiting.shift(); mail !== undefined; mail = waiting.shift()) {
      const outcome = await sendOne(mail, seal, settings);
      if (outcome !== null) outcomes.set(deliveryKeyOf(mail), outcome);
    }
  };
  // What is under way comes to its end, and is written down, also where another mail meets with a bug or a full disk.
  const ends = await Promise.allSettled(Array.from({ length: concurrency }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return outcomes;
}

/** One after the other, and with time between for what is under way. */
function inTurn<Given, Made>(make: (given: Given) => Promise<Made>): (given: Given) => Promise<Made> {
  let last: Promise<unknown> = Promise.resolve();
  return (given) => {
    const made = last.then(() => setImmediate()).then(() => make(given));
    last = made.catch(() => null);
    return made;
  };
}

/** Null where the run was stopped before: the claim is then given back. */
async function sendOne(
  mail: DueMail,
  seal: (mail: DueMail) => Promise<SealedMail | Failure>,
  settings: SendSettings,
): Promise<SendOutcome | null> {
  const { bucket, isStopped, journal, mailer, now, run } = settings;
  const key = deliveryKeyOf(mail);
  const write = (happening: Happening): void => journal.append({ at: now(), key, run, ...happening });
  const sealed = isStopped() ? null : await seal(mail);
  if (isFailure(sealed)) {
    write({ event: 'withdrawn', reason: 'the mail could not be made' });
    return { kind: 'rejected', reason: sealed.message.replace(/\.$/, ''), mend: sealed.mend };
  }
  if (!isStopped()) await bucket.take(mail.destinations.length);
  if (isStopped() || sealed === null) {
    write({ event: 'withdrawn', reason: 'the run was stopped before it' });
    return null;
  }
  write({ event: 'attempting' });
  const outcome = await mailer.send(sealed);
  write(happeningOf(outcome));
  return outcome;
}

function happeningOf(outcome: SendOutcome): Happening {
  if (outcome.kind === 'accepted') return { event: 'accepted', message: outcome.message };
  return { event: outcome.kind, reason: outcome.reason };
}
