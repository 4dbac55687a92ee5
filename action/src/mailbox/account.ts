/** An SES account as the local mailbox plays it. */
export interface Account {
  readonly region: string;
  readonly mode: 'sandbox' | 'production';
  /** Addresses and domains; a domain stands for its subdomains too. */
  readonly verified: readonly string[] | 'all';
  /** Addresses whose mail is accepted and not delivered. */
  readonly suppressed: readonly string[];
  readonly configurationSets: readonly string[] | 'all';
  readonly isSendingEnabled: boolean;
  /** Recipients a second. */
  readonly rate: number;
  /** Recipients in 24 hours; -1 for no limit. */
  readonly quota: number;
  /** Calls a second that send nothing, of each operation. */
  readonly callRate: number;
  /** Whether the operations share that rate. AWS documents one for each. */
  readonly isCallRateShared: boolean;
  /** Milliseconds before each answer. */
  readonly latency: number;
}

/** What AWS gives a new account, and one that left the sandbox. */
const limits = {
  sandbox: { rate: 1, quota: 200 },
  production: { rate: 14, quota: 50_000 },
} as const;

/** In the sandbox, with nothing verified. */
const newAccount: Account = {
  region: 'us-east-1',
  mode: 'sandbox',
  verified: [],
  suppressed: [],
  configurationSets: [],
  isSendingEnabled: true,
  ...limits.sandbox,
  callRate: 1,
  isCallRateShared: false,
  latency: 0,
};

/** An account from what is said of it; all else is as it is for a new one. */
export function makeAccount(given: Partial<Account>): Account {
  return changeAccount(newAccount, given);
}

/** Another mode brings its own limits, unless they are given too. */
export function changeAccount(account: Account, changes: Partial<Account>): Account {
  return { ...account, ...(changes.mode !== undefined && limits[changes.mode]), ...changes };
}

/** Whether an address, or the domain that it belongs to, is verified. */
export function isVerified(address: string, { verified }: Account): boolean {
  if (verified === 'all') return true;
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return verified.some((identity) => {
    if (identity.includes('@')) return sameAddress(identity, address);
    const own = identity.toLowerCase();
    return domain === own || domain.endsWith(`.${own}`);
  });
}

/** Domains have no case; what stands before them has. */
function sameAddress(one: string, other: string): boolean {
  return foldDomain(one) === foldDomain(other);
}

function foldDomain(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
