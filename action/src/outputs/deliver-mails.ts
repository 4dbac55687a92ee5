import { type DeliveryCode, deliveryCodes } from '../ledger/delivery-codes.ts';
import type { DeliveryEvent, Happening } from '../ledger/delivery-event.ts';
import type { Delivery } from '../ledger/fold-deliveries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { deliveryKeyOf, type PlannedDelivery, planDeliveries } from '../ledger/plan-deliveries.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { Bucket } from './open-bucket.ts';
import type { Journal } from './open-journal.ts';
import { publishDeliveries } from './publish-deliveries.ts';
import type { Mailer, SealedMail, SendOutcome } from './sealed-mail.ts';

export interface DeliverySettings {
  readonly store: LedgerStore;
  readonly journal: Journal;
  readonly mailer: Mailer;
  readonly bucket: Bucket;
  /** A name that no other run has. */
  readonly run: string;
  /** As events write it. */
  readonly now: () => string;
  /** Whether to take no more work. */
  readonly isStopped: () => boolean;
  /** Whether another content than the one delivered may follow it. */
  readonly revise: boolean;
}

/** What became of one mail. */
export type DeliveryReceipt =
  | (SendOutcome & { readonly key: string })
  /** Accepted before, in doubt since before, or another content was accepted. */
  | { readonly kind: 'skip' | 'doubt' | 'revision'; readonly key: string; readonly before: Delivery }
  /** The run was stopped before it. */
  | { readonly kind: 'withdrawn'; readonly key: string };

export interface DeliveryResult {
  readonly code: DeliveryCode;
  /** In the order of the mails. */
  readonly receipts: readonly DeliveryReceipt[];
  /** The ledger after all of it; where it could not be published, before the results, with the reason beside it. */
  readonly ledger: Ledger;
  /** Why the results are on this machine only; null where they are published. */
  readonly unpublished: Failure | null;
}

/** So many are on their way at once. */
const concurrency = 4;

/**
 * Delivers each mail that nobody delivered or is delivering. The claim is published before the first is sent; each attempt is
 * on the disk before it is made, and each result after it. A failure means that nothing was sent: exit code `unclaimed`.
 */
export async function deliverMails(
  mails: readonly SealedMail[],
  settings: DeliverySettings,
): Promise<DeliveryResult | Failure> {
  const { store, journal } = settings;
  const claimed = await publishDeliveries(
    store,
    (ledger) => claimMails(ledger, mails, settings),
    ({ events }) => `Claim ${count(events.length)}`,
  );
  if (isFailure(claimed)) return claimed;
  const { planned, events } = claimed.decision;
  const sent = await sendClaimed(planned, settings);
  const receipts = planned.map((plan): DeliveryReceipt => {
    const key = deliveryKeyOf(plan.mail);
    if (plan.kind !== 'send') return { kind: plan.kind, key, before: plan.before };
    const outcome = sent.get(key);
    return outcome === undefined ? { kind: 'withdrawn', key } : { ...outcome, key };
  });
  const code = codeOf(receipts);
  if (events.length === 0) return { code, receipts, ledger: claimed.ledger, unpublished: null };
  const recorded = await recordJournal(store, journal);
  if (isFailure(recorded))
    return { code: deliveryCodes.doubt, receipts, ledger: claimed.ledger, unpublished: recorded };
  return { code, receipts, ledger: recorded, unpublished: null };
}

/** Publishes what a journal says, and removes it: then the ledger says it. */
export async function recordJournal(store: LedgerStore, journal: Journal): Promise<Ledger | Failure> {
  const events = journal.read();
  const published = await publishDeliveries(
    store,
    () => ({ events }),
    () => `Record ${count(new Set(events.map(({ key }) => key)).size)}`,
  );
  if (isFailure(published)) return published;
  journal.remove();
  return published.ledger;
}

interface Claim {
  readonly planned: readonly PlannedDelivery<SealedMail>[];
  readonly events: readonly DeliveryEvent[];
}

/** The claims are on this disk before anybody else can see them, so that whoever finds them broken off knows whose they are. */
function claimMails(ledger: Ledger, mails: readonly SealedMail[], settings: DeliverySettings): Claim {
  const { run, journal } = settings;
  const planned = planDeliveries(ledger, mails, settings);
  const known = new Map(journal.read().map((event) => [event.key, event]));
  const events = planned.flatMap((plan): DeliveryEvent[] => {
    if (plan.kind !== 'send') return [];
    const key = deliveryKeyOf(plan.mail);
    const { commit } = plan.mail;
    const { revision } = plan;
    const before = known.get(key);
    if (before?.event === 'claimed' && before.revision === revision) return [before];
    return [{ at: settings.now(), key, run, event: 'claimed', commit, revision }];
  });
  journal.remove();
  if (events.length > 0) journal.append(...events);
  return { planned, events };
}

/** What became of the claimed mails, by key; without those that were not begun. */
async function sendClaimed(
  planned: readonly PlannedDelivery<SealedMail>[],
  settings: DeliverySettings,
): Promise<ReadonlyMap<string, SendOutcome>> {
  const outcomes = new Map<string, SendOutcome>();
  const waiting = planned.flatMap((plan) => (plan.kind === 'send' ? [plan.mail] : []));
  const work = async (): Promise<void> => {
    for (let mail = waiting.shift(); mail !== undefined; mail = waiting.shift()) {
      const outcome = await sendOne(mail, settings);
      if (outcome !== null) outcomes.set(deliveryKeyOf(mail), outcome);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return outcomes;
}

/** Null where the run was stopped before: the claim is then given back. */
async function sendOne(mail: SealedMail, settings: DeliverySettings): Promise<SendOutcome | null> {
  const { bucket, isStopped, journal, mailer, now, run } = settings;
  const key = deliveryKeyOf(mail);
  const write = (happening: Happening): void => journal.append({ at: now(), key, run, ...happening });
  if (!isStopped()) await bucket.take(mail.destinations.length);
  if (isStopped()) {
    write({ event: 'withdrawn', reason: 'the run was stopped before it' });
    return null;
  }
  write({ event: 'attempting' });
  const outcome = await mailer.send(mail);
  write(happeningOf(outcome));
  return outcome;
}

function happeningOf(outcome: SendOutcome): Happening {
  if (outcome.kind === 'accepted') return { event: 'accepted', message: outcome.message };
  return { event: outcome.kind, reason: outcome.reason };
}

/** The worst of all: a doubt needs a person, and is said first. */
function codeOf(receipts: readonly DeliveryReceipt[]): DeliveryCode {
  const has = (...kinds: readonly DeliveryReceipt['kind'][]) => receipts.some(({ kind }) => kinds.includes(kind));
  if (has('withdrawn')) return deliveryCodes.interrupted;
  if (has('unknown', 'doubt')) return deliveryCodes.doubt;
  if (has('revision')) return deliveryCodes.revision;
  return has('rejected') ? deliveryCodes.rejected : deliveryCodes.accepted;
}

function count(deliveries: number): string {
  return deliveries === 1 ? '1 delivery' : `${deliveries} deliveries`;
}
