import { type Envelope, sealMail } from '../outputs/seal-mail.ts';
import type { SealedMail } from '../outputs/sealed-mail.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import type { PreparedMail } from './prepare-mails.ts';
import type { People } from './read-people.ts';

/** All mails that are to be sent, with their addresses. A test goes to the mailbox of the audit copies alone. */
export async function sealPrepared(
  prepared: readonly PreparedMail[],
  { audit }: People,
  { isTest, commit }: { readonly isTest: boolean; readonly commit: string },
): Promise<readonly SealedMail[] | Failure> {
  const all: SealedMail[] = [];
  for (const { mail, planned } of prepared) {
    if (mail === null) continue;
    const envelope: Envelope = isTest
      ? { to: [audit], audit: null, commit }
      : { to: planned.recipients, audit, commit };
    const sealed = await sealMail(isTest ? { ...mail, subject: `[Test] ${mail.subject}` } : mail, envelope);
    if (isFailure(sealed)) return sealed;
    all.push(sealed);
  }
  return all;
}
