/** What is known of a call to SES that did not succeed; the error itself holds secrets and addresses, and goes nowhere. */
export interface Refused {
  /** Of the error: `Throttling`, `MessageRejected`. */
  readonly name: string;
  /** Of the operating system: `ECONNREFUSED`; empty where there is none. */
  readonly code: string;
  /** What the operating system was doing: `connect`; empty where it was not asked. */
  readonly call: string;
  /** Of HTTP; null where there was no answer. */
  readonly status: number | null;
  readonly message: string;
  /** Whether the client has set its clock by the answer. */
  readonly isClockMended: boolean;
}

/**
 * `retry`: provably not accepted, and worth another try. `rejected`: provably not accepted, and no try would help. `unknown`:
 * it may have been accepted.
 */
export type RefusalKind = 'retry' | 'rejected' | 'unknown';

/** What a refusal proves. Only what is listed here is taken as proof. */
export function classifyRefusal({ name, code, call, status, message, isClockMended }: Refused): RefusalKind {
  if (status === null) {
    if (name === 'CredentialsProviderError') return 'rejected';
    const isBefore = call === 'connect' || call === 'getaddrinfo' || code === 'ECONNREFUSED' || code === 'ENOTFOUND';
    return isBefore || /did not establish a connection/.test(message) ? 'retry' : 'unknown';
  }
  if (status < 400 || status >= 500 || status === 408) return 'unknown';
  if (status === 403 && isClockMended) return 'retry';
  const isThrottled = status === 429 || /^(?:Throttling|ThrottlingException|TooManyRequestsException)$/.test(name);
  return isThrottled && !/daily|quota/i.test(message) ? 'retry' : 'rejected';
}

/** A refusal in words that may be shown and kept: no address, no key. */
export function describeRefusal({ name, code, status, message }: Refused): string {
  const what = [name, code === '' || code === name ? null : code, status].filter(Boolean).join(' ');
  const said = redact(message).replace(/\.$/, '');
  return said === '' ? what : `${what}: ${said}`;
}

const longestSaid = 200;

/** Without addresses, keys, tokens, numbers of accounts and line breaks. */
function redact(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '(address)')
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, '(key)')
    .replace(/\b\d{12}\b/g, '(account)')
    .replace(/[A-Za-z0-9+/=_-]{32,}/g, '(hidden)')
    .trim()
    .slice(0, longestSaid);
}

/** How to mend what SES refuses, by the name of the error. */
export function mendRefusal({ name, message }: Refused): string {
  if (/daily/i.test(message)) return 'Wait until the quota of 24 hours is free again, or ask AWS for a higher one.';
  return mends[name] ?? 'The message of SES says why; mend it there, and run this again.';
}

const renew = 'Renew the credentials: check `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or the role of the job.';

const mends: { readonly [name: string]: string } = {
  AccessDenied:
    'Grant `ses:SendRawEmail`, `ses:GetSendQuota`, `ses:GetAccountSendingEnabled` and `ses:GetIdentityVerificationAttributes`.',
  AccountSendingPausedException:
    'Sending is paused for the account: the SES console says why, under “Reputation metrics”.',
  ConfigurationSetDoesNotExistException: 'Create the configuration set in SES, or name one that is there.',
  ConfigurationSetSendingPausedException: 'Switch sending on for the configuration set in the SES console.',
  CredentialsProviderError: 'Set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or assume a role before this step.',
  ExpiredToken: renew,
  ExpiredTokenException: renew,
  InvalidClientTokenId: renew,
  InvalidParameterValue: 'An address or a header is not one that SES takes; correct the addresses in the secret.',
  LimitExceededException: 'A limit of the account is reached: the SES console shows which.',
  MailFromDomainNotVerifiedException: 'Verify the MAIL FROM domain in the SES console.',
  MessageRejected: 'Verify the sender in this region, and in the sandbox every recipient too; a mail is at most 10 MB.',
  RequestExpired: 'Set the clock of this machine: it is off by more than five minutes.',
  SignatureDoesNotMatch: renew,
};
