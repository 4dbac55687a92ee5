import { setTimeout } from 'node:timers/promises';
import { planDeliveries } from '../ledger/plan-deliveries.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { checkAccount } from './check-account.ts';
import { type DeliveryResult, deliverMails } from './deliver-mails.ts';
import type { LedgerStore } from './ledger-store.ts';
import { readMailSettings } from './mail-settings.ts';
import { isRunEnded, nameRun } from './name-run.ts';
import { openBucket } from './open-bucket.ts';
import { openJournal } from './open-journal.ts';
import type { SealedMail } from './sealed-mail.ts';
import { settleJournals } from './settle-journals.ts';
import { watchInterrupt } from './watch-interrupt.ts';

export interface DeliveryRequest {
  readonly store: LedgerStore;
  /** The folder of the journals. */
  readonly journals: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** The address of a stand-in of SES on this machine; null for live. */
  readonly standIn: string | null;
  /** Whether another content than the one delivered may follow it. */
  readonly revise: boolean;
}

/** At the limit itself SES still refuses some: what it counts as a second is not ours. */
const shareOfRate = 0.9;

/**
 * Delivers mails through SES, from what earlier runs left to the published results. Everything that would stop all of them is
 * found before the first claim; where there is nothing to send, SES is not asked at all. A failure before the claim sent nothing.
 */
export async function deliverThroughSes(
  mails: readonly SealedMail[],
  { store, journals, env, standIn, revise }: DeliveryRequest,
): Promise<DeliveryResult | Failure> {
  const now = (): string => new Date().toISOString();
  const settled = await settleJournals(store, journals, now, isRunEnded);
  if (isFailure(settled)) return settled;
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const run = nameRun(env);
  const settings = readMailSettings(env, standIn);
  if (isFailure(settings)) return settings;
  const { openSes } = await import('./send-mail.ts');
  const ses = openSes(settings);
  const interrupt = watchInterrupt();
  try {
    const due = planDeliveries(tip.ledger, mails, { run, revise }).filter(({ kind }) => kind === 'send');
    const account = due.length === 0 ? null : await ses.readAccount(due.map(({ mail }) => mail));
    if (isFailure(account)) return account;
    const hindrance =
      account === null
        ? null
        : checkAccount(
            account,
            due.map(({ mail }) => mail),
            settings.region,
          );
    if (hindrance !== null) return hindrance;
    const clock = { now: () => performance.now(), sleep: (milliseconds: number) => setTimeout(milliseconds) };
    // Without an account nothing was due; what became due since is sent at the least rate that there is.
    const bucket = openBucket(shareOfRate * (account?.rate ?? 1), clock);
    const journal = openJournal(journals, run);
    const { isStopped } = interrupt;
    return await deliverMails(mails, { store, journal, mailer: ses, bucket, run, now, isStopped, revise });
  } finally {
    interrupt.release();
    ses.close();
  }
}
