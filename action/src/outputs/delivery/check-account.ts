import { maskAddress } from '../../mail/read-address.ts';
import { type Failure, fail } from '../../sources/failure.ts';

/** What SES says of an account before anything is sent. */
export interface Account {
  /** Recipients a second. */
  readonly rate: number;
  /** Recipients in 24 hours; -1 for no limit. */
  readonly quota: number;
  readonly sentToday: number;
  readonly isEnabled: boolean;
  /** The identities, of those asked for, that are verified: addresses and domains in small letters. */
  readonly verified: ReadonlySet<string>;
}

/** What is to be sent, as far as the account must allow it. */
export interface Load {
  readonly source: string;
  readonly destinations: readonly string[];
}

/** Why the account cannot take the mails, and how to mend it; null where it can. No address is told whole. */
export function checkAccount(account: Account, mails: readonly Load[], region: string): Failure | null {
  if (!account.isEnabled) {
    return fail(
      'SES has paused sending for this account.',
      'The SES console says why, under “Account dashboard”; answer there, then run this again.',
    );
  }
  const recipients = mails.reduce((sum, { destinations }) => sum + destinations.length, 0);
  const left = account.quota - account.sentToday;
  if (account.quota >= 0 && left < recipients) {
    return fail(
      `The quota of SES is ${account.quota} recipients in 24 hours and ${Math.max(0, left)} of it are left; the mails have ${recipients}.`,
      'Run this again tomorrow, or ask AWS for a higher quota.',
    );
  }
  const sender = mails.map(({ source }) => source).find((source) => !isVerified(account, source));
  if (sender !== undefined) {
    return fail(
      `The sender ${maskAddress(sender)} is not verified in ${region}.`,
      'Verify the address or its domain in the SES console of this region, or set `AWS_REGION` to where it is verified.',
    );
  }
  if (!isSandbox(account)) return null;
  const strangers = mails.flatMap(({ destinations }) => destinations).filter((to) => !mayReceive(account, to));
  const [first] = strangers;
  if (first === undefined) return null;
  return fail(
    `The account is in the sandbox of SES, and ${maskAddress(first)} is not verified in ${region}.`,
    'Verify every recipient in the SES console, or ask AWS for production access there.',
  );
}

/** SES says it of no account by this interface; these are the limits of the sandbox, and of nothing else. */
export function isSandbox({ rate, quota }: Pick<Account, 'rate' | 'quota'>): boolean {
  return rate <= 1 && quota >= 0 && quota <= 200;
}

/** What to ask SES about an address: whether it is verified, or its domain. */
export function identitiesOf(address: string): readonly string[] {
  const plain = address.trim().toLowerCase();
  return [plain, plain.slice(plain.lastIndexOf('@') + 1)];
}

function isVerified({ verified }: Account, address: string): boolean {
  return identitiesOf(address).some((identity) => verified.has(identity));
}

function mayReceive(account: Account, address: string): boolean {
  return isVerified(account, address) || address.toLowerCase().endsWith('@simulator.amazonses.com');
}
