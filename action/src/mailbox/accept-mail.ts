import { addressParser, decodeWords } from 'postal-mime';
import { type Account, isVerified } from './account.ts';
import { checkMessage } from './check-message.ts';
import type { Bucket } from './open-bucket.ts';
import type { Envelope, Store } from './open-store.ts';
import { readAddress, readAddresses } from './read-address.ts';
import type { Tag } from './read-form.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { sentLastDay } from './sent-last-day.ts';
import { fieldOf, type Message } from './split-message.ts';
import { stampMessage } from './stamp-message.ts';

/** What a call asks to be sent. */
export interface Sending {
  /** Null for the From of the message. */
  readonly source: string | null;
  /** Empty for those that the headers of the message name. */
  readonly destinations: readonly string[];
  /** One character a byte. */
  readonly raw: string;
  readonly configurationSet: string | null;
  readonly tags: readonly Tag[];
}

/** What the account has left, and where its mail goes. */
export interface Outbox {
  readonly account: Account;
  readonly store: Store;
  readonly bucket: Bucket;
  readonly nextId: (now: number) => string;
}

const mostRecipients = 50;

/** Stores a mail as SES would deliver it and gives its envelope; or why SES would refuse it. Nothing is then stored. */
export function acceptMail(sending: Sending, outbox: Outbox, now: number): Envelope | Refusal {
  const message = checkMessage(sending.raw);
  if (isRefusal(message)) return message;
  const source = sourceOf(sending, message);
  if (isRefusal(source)) return source;
  const senders = readAddresses(sendersOf(message));
  if (isRefusal(senders)) return senders;
  const recipients = readAddresses(sending.destinations.length > 0 ? sending.destinations : namedIn(message));
  if (isRefusal(recipients)) return recipients;
  const configurationSet = sending.configurationSet ?? fieldOf(message, 'x-ses-configuration-set');
  const refusal =
    checkCount(recipients) ??
    checkTags(sending.tags) ??
    checkAccount(outbox.account, configurationSet) ??
    checkIdentities(outbox.account, [source, ...senders], recipients) ??
    checkLimits(outbox, recipients.length, sending.raw.length, now);
  if (refusal !== null) return refusal;
  const id = outbox.nextId(now);
  const bytes = Buffer.from(stampMessage(message, id, now, outbox.account.region), 'latin1');
  const isSuppressed = (address: string): boolean =>
    outbox.account.suppressed.some((one) => one.toLowerCase() === address.toLowerCase());
  const envelope: Envelope = {
    mailbox: 'LOCAL MAILBOX',
    id,
    at: new Date(now).toISOString(),
    source,
    recipients,
    suppressed: recipients.filter(isSuppressed),
    configurationSet,
    tags: sending.tags,
    subject: decodeWords(fieldOf(message, 'subject') ?? ''),
    bytes: bytes.length,
  };
  outbox.store.keep(envelope, bytes);
  return envelope;
}

function sourceOf({ source }: Sending, message: Message): string | Refusal {
  return readAddress(source ?? fieldOf(message, 'from') ?? '');
}

function namedIn(message: Message): readonly string[] {
  return ['to', 'cc', 'bcc'].flatMap((name) => addressesIn(message, name));
}

/** Whom the message claims to be from; a From without an address gives an empty one. */
function sendersOf(message: Message): readonly string[] {
  const from = addressesIn(message, 'from');
  const others = ['sender', 'return-path'].flatMap((name) => addressesIn(message, name));
  return [...(from.length === 0 ? [''] : from), ...others];
}

function addressesIn(message: Message, name: string): readonly string[] {
  const read = addressParser(fieldOf(message, name) ?? '', { flatten: true });
  return read.flatMap(({ address }) => (address === undefined ? [] : [address]));
}

function checkCount(recipients: readonly string[]): Refusal | null {
  if (recipients.length === 0) return refuse('InvalidParameterValue', 'Missing destination.');
  if (recipients.length <= mostRecipients) return null;
  return refuse('InvalidParameterValue', `Recipient count exceeds ${mostRecipients}.`);
}

function checkTags(tags: readonly Tag[]): Refusal | null {
  const isFine = (text: string): boolean => /^[\w-]{1,256}$/.test(text);
  const wrong = tags.find(({ name, value }) => !isFine(name) || !isFine(value));
  if (wrong !== undefined)
    return refuse('InvalidParameterValue', 'Invalid message tag: letters, digits, _ and - only.');
  const names = new Set(tags.map(({ name }) => name));
  return names.size === tags.length ? null : refuse('InvalidParameterValue', 'Duplicate message tag.');
}

function checkAccount(account: Account, configurationSet: string | null): Refusal | null {
  if (!account.isSendingEnabled) return paused();
  return configurationSet === null ? null : checkConfigurationSet(account, configurationSet);
}

/** Null where the account has a configuration set of that name. */
export function checkConfigurationSet({ configurationSets }: Account, name: string): Refusal | null {
  if (configurationSets === 'all' || configurationSets.includes(name)) return null;
  return refuse('ConfigurationSetDoesNotExist', `Configuration set <${name}> does not exist.`);
}

function checkIdentities(account: Account, senders: readonly string[], recipients: readonly string[]): Refusal | null {
  const own = senders.filter((address) => !isVerified(address, account));
  const theirs = account.mode === 'sandbox' ? recipients.filter((address) => !mayReceive(address, account)) : [];
  const unverified = [...new Set([...own, ...theirs])];
  return unverified.length === 0 ? null : notVerified(unverified, account.region);
}

function mayReceive(address: string, account: Account): boolean {
  return isVerified(address, account) || /@simulator\.amazonses\.com$/i.test(address);
}

function checkLimits({ account, store, bucket }: Outbox, count: number, bytes: number, now: number): Refusal | null {
  if (store.isFull(bytes)) return refuse('LimitExceeded', `LOCAL MAILBOX is full: delete mails in ${store.folder}.`);
  if (account.quota >= 0 && sentLastDay(store.list(), now) + count > account.quota) return usedUp();
  return bucket.take(count, account.rate, now) ? null : tooFast();
}

export function notVerified(addresses: readonly string[], region: string): Refusal {
  const where = `The following identities failed the check in region ${region.toUpperCase()}`;
  return refuse('MessageRejected', `Email address is not verified. ${where}: ${addresses.join(', ')}`);
}

export function tooFast(): Refusal {
  return refuse('Throttling', 'Maximum sending rate exceeded.');
}

export function usedUp(): Refusal {
  return refuse('Throttling', 'Daily message quota exceeded.');
}

export function paused(): Refusal {
  return refuse('AccountSendingPausedException', 'Sending is paused for this account.');
}
