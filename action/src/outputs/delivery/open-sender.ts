import { setTimeout } from 'node:timers/promises';
import { type Failure, isFailure } from '../../sources/failure.ts';
import { checkAccount } from './check-account.ts';
import type { MailSettings } from './mail-settings.ts';
import { type Bucket, openBucket } from './open-bucket.ts';
import type { DueMail, Mailer } from './sealed-mail.ts';
import { watchInterrupt } from './watch-interrupt.ts';

/** What hands mails over, at the pace of its account and until somebody stops it. */
export interface Sender {
  readonly mailer: Mailer;
  readonly bucket: Bucket;
  readonly isStopped: () => boolean;
  readonly close: () => void;
}

/** At the limit itself SES still refuses some: what it counts as a second is not ours. */
const shareOfRate = 0.9;

/**
 * Opens SES for mails that are due, or says why it would not take them. Where none is due SES is not asked; what becomes due
 * since is sent at the least rate that there is.
 */
export async function openSender(settings: MailSettings, due: readonly DueMail[]): Promise<Sender | Failure> {
  const { openSes } = await import('./send-mail.ts');
  const ses = openSes(settings);
  const interrupt = watchInterrupt();
  const close = (): void => {
    interrupt.release();
    ses.close();
  };
  const [account] = await Promise.all([due.length === 0 ? null : ses.readAccount(due), sealFirst(due)]);
  const hindrance = account === null || isFailure(account) ? account : checkAccount(account, due, settings.region);
  if (hindrance !== null) {
    close();
    return hindrance;
  }
  const clock = { now: () => performance.now(), sleep: (milliseconds: number) => setTimeout(milliseconds) };
  const rate = account === null || isFailure(account) ? 1 : account.rate;
  return { mailer: ses, bucket: openBucket(shareOfRate * rate, clock), isStopped: interrupt.isStopped, close };
}

/** The client takes some milliseconds until its calls are on the way; to make a mail before would hold them up. */
const untilAsked = 30;

/** Makes the first mail while SES is asked: as soon as it may go, it can. A bug in it is told in its turn, and stops no other. */
async function sealFirst([first]: readonly DueMail[]): Promise<void> {
  if (first === undefined) return;
  await setTimeout(untilAsked);
  await first.sealAhead().catch(() => {});
}
