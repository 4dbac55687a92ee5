import { acceptMail, checkConfigurationSet, type Outbox } from './accept-mail.ts';
import { composeMessage } from './compose-message.ts';
import type { Bucket } from './open-bucket.ts';
import type { Envelope } from './open-store.ts';
import type { XmlElements } from './print-xml.ts';
import { membersOf, tagsOf } from './read-form.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { sentLastDay } from './sent-last-day.ts';

/** What a call has at hand. */
export interface Office extends Outbox {
  /** For calls that send nothing, by their action. */
  readonly callBucketOf: (action: string) => Bucket;
}

type Call = (form: URLSearchParams, office: Office, now: number) => XmlElements | Refusal;

const sends = new Map<string, Call>([
  ['SendRawEmail', sendRawEmail],
  ['SendEmail', sendEmail],
]);

const others = new Map<string, Call>([
  ['GetSendQuota', getSendQuota],
  ['GetAccountSendingEnabled', (_form, { account }) => ({ Enabled: account.isSendingEnabled })],
  ['GetIdentityVerificationAttributes', getIdentityVerificationAttributes],
  [
    'ListIdentities',
    (_form, { account }) => ({ Identities: { member: account.verified === 'all' ? [] : account.verified } }),
  ],
  ['DescribeConfigurationSet', describeConfigurationSet],
  ['GetSendStatistics', (_form, { store }) => ({ SendDataPoints: { member: dataPoints(store.list()) } })],
]);

/** Whether an action sends a mail: faults befall those. */
export function isSend(action: string): boolean {
  return sends.has(action);
}

/** What SES answers to a call that is signed: the elements of its result, or a refusal. */
export function answerCall(form: URLSearchParams, office: Office, now: number): XmlElements | Refusal {
  const [action, version] = [form.get('Action') ?? '', form.get('Version') ?? ''];
  const send = sends.get(action);
  const call = send ?? others.get(action);
  if (call === undefined || version !== '2010-12-01') {
    const known = [...sends.keys(), ...others.keys()].join(', ');
    const message = `Could not find operation ${action} for version ${version}. LOCAL MAILBOX has, for version 2010-12-01: ${known}.`;
    return refuse('InvalidAction', message);
  }
  if (send === undefined && !mayCall(action, office, now)) return refuse('Throttling', 'Rate exceeded');
  return call(form, office, now);
}

function mayCall(action: string, { account, callBucketOf }: Office, now: number): boolean {
  return callBucketOf(account.isCallRateShared ? 'all' : action).take(1, account.callRate, now);
}

function sendRawEmail(form: URLSearchParams, office: Office, now: number): XmlElements | Refusal {
  const data = form.get('RawMessage.Data') ?? '';
  if (data === '') return missing('RawMessage.Data');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(data)) return refuse('InvalidParameterValue', 'RawMessage.Data is not base64.');
  const sending = {
    source: form.get('Source'),
    destinations: membersOf(form, 'Destinations'),
    raw: Buffer.from(data, 'base64').toString('latin1'),
    configurationSet: form.get('ConfigurationSetName'),
    tags: tagsOf(form),
  };
  return idOf(acceptMail(sending, office, now));
}

function sendEmail(form: URLSearchParams, office: Office, now: number): XmlElements | Refusal {
  const needed = ['Source', 'Message.Subject.Data'].find((name) => !form.has(name));
  if (needed !== undefined) return missing(needed);
  if (!form.has('Message.Body.Text.Data') && !form.has('Message.Body.Html.Data')) return missing('Message.Body');
  const lists = ['ToAddresses', 'CcAddresses', 'BccAddresses'];
  const sending = {
    source: form.get('Source'),
    destinations: lists.flatMap((list) => membersOf(form, `Destination.${list}`)),
    raw: composeMessage(form),
    configurationSet: form.get('ConfigurationSetName'),
    tags: tagsOf(form),
  };
  return idOf(acceptMail(sending, office, now));
}

function idOf(accepted: Envelope | Refusal): XmlElements | Refusal {
  return isRefusal(accepted) ? accepted : { MessageId: accepted.id };
}

function missing(name: string): Refusal {
  return refuse('ValidationError', `Value at '${name}' failed to satisfy constraint: Member must not be null`);
}

function getSendQuota(_form: URLSearchParams, { account, store }: Office, now: number): XmlElements {
  return {
    Max24HourSend: account.quota,
    MaxSendRate: account.rate,
    SentLast24Hours: sentLastDay(store.list(), now),
  };
}

/** SES leaves out identities that it does not know. */
function getIdentityVerificationAttributes(form: URLSearchParams, { account }: Office): XmlElements {
  const known = membersOf(form, 'Identities').filter((identity) => isKnown(identity, account.verified));
  const entries = known.map((key) => ({ key, value: { VerificationStatus: 'Success' } }));
  return { VerificationAttributes: { entry: entries } };
}

/** As itself: that the domain of an address is verified makes the address no identity. */
function isKnown(identity: string, verified: readonly string[] | 'all'): boolean {
  return verified === 'all' || verified.some((one) => one.toLowerCase() === identity.toLowerCase());
}

function describeConfigurationSet(form: URLSearchParams, { account }: Office): XmlElements | Refusal {
  const name = form.get('ConfigurationSetName');
  if (name === null) return missing('ConfigurationSetName');
  return checkConfigurationSet(account, name) ?? { ConfigurationSet: { Name: name } };
}

const quarterHour = 15 * 60 * 1000;

/** Attempts by quarter of an hour; here nothing bounces. */
function dataPoints(envelopes: readonly Envelope[]): readonly XmlElements[] {
  const attempts = new Map<number, number>();
  for (const { at, recipients } of envelopes) {
    const slot = Math.floor(Date.parse(at) / quarterHour) * quarterHour;
    attempts.set(slot, (attempts.get(slot) ?? 0) + recipients.length);
  }
  return [...attempts].map(([slot, count]) => ({
    DeliveryAttempts: count,
    Timestamp: new Date(slot).toISOString(),
    Complaints: 0,
    Rejects: 0,
    Bounces: 0,
  }));
}
