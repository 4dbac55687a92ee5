import { slotOf } from '../ledger/delivery-key.ts';
import { destinationsOf, type Envelope, sealMail } from '../outputs/delivery/seal-mail.ts';
import type { DueMail } from '../outputs/delivery/sealed-mail.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import type { PreparedMail } from './prepare-mails.ts';
import type { People } from './read-people.ts';

/** All mails that are to be sent, with their addresses. A test goes to the mailbox of the audit copies alone. */
export function addressMails(
  prepared: readonly PreparedMail[],
  { from, audit }: People,
  { isTest, commit }: { readonly isTest: boolean; readonly commit: string },
): readonly DueMail[] {
  return prepared.flatMap(({ write, planned: { key, recipients } }): DueMail[] => {
    if (write === null || key === null) return [];
    const envelope: Envelope = isTest ? { to: [audit], audit: null } : { to: recipients, audit };
    const slot = slotOf(key);
    const destinations = destinationsOf(envelope);
    const sealing = sealOnce(() => {
      const mail = write();
      return sealMail(isTest ? { ...mail, subject: `[Test] ${mail.subject}` } : mail, envelope);
    });
    return [{ key: slot, digest: key.slice(slot.length + 1), commit, source: from.address, destinations, ...sealing }];
  });
}

/** What is made ahead is handed out once, and then forgotten: all mails together may be large. */
function sealOnce(make: DueMail['seal']): Pick<DueMail, 'seal' | 'sealAhead'> {
  let made: ReturnType<DueMail['seal']> | null = null;
  return {
    seal: () => {
      const ready = made ?? make();
      made = null;
      return ready;
    },
    sealAhead: async () => {
      made ??= make();
      await made;
    },
  };
}

/** Why one of them cannot be made; null where all can: for a dry run, which makes them all. */
export async function findUnsealed(due: readonly DueMail[]): Promise<Failure | null> {
  for (const { seal } of due) {
    const sealed = await seal();
    if (isFailure(sealed)) return sealed;
  }
  return null;
}
