import type { Change, Tier } from '../changes/change.ts';
import { countWords } from '../changes/changes-to-mdast.ts';
import type { PersonaChanges } from '../changes/compare-builds.ts';
import { tierOf } from '../changes/rank-changes.ts';
import { type Day, daysBetween } from '../day.ts';
import type { Report } from '../reports/report.ts';
import type { Subscription } from '../subscriptions.ts';
import type { Address } from './mail.ts';
import { domainOf, maskAddress } from './read-address.ts';
import type { Recipients } from './read-recipients.ts';

/** A group, what there is to tell it, and what it was told last. */
export interface Candidate {
  readonly subscription: Subscription;
  /** Null where its scope has no entity, or its persona makes no report. */
  readonly report: Report | null;
  /** Since the last mail of the group; null where nothing is compared. */
  readonly changes: PersonaChanges | null;
  readonly last: { readonly day: Day; readonly key: string } | null;
}

/** Whether a group gets a mail, and why. */
export interface PlannedMail {
  readonly subscription: Subscription;
  /** `send` it; `wait` for an occasion; `blocked` until somebody mends something. */
  readonly kind: 'send' | 'wait' | 'blocked';
  /** A sentence that shows no address whole. */
  readonly reason: string;
  /** Persona, group, day and a name of what happened: the same for the same news. Null without a report. */
  readonly key: string | null;
  readonly recipients: readonly Address[];
}

export interface MailPlanRequest {
  readonly candidates: readonly Candidate[];
  /** Null where addresses are not known here: then none is checked. */
  readonly recipients: Recipients | null;
  /** Names a set of events: the same for the same events. */
  readonly hashChanges: (changes: readonly Change[]) => string;
}

/** Amazon SES takes 50 recipients a message; one is for the audit copy. */
const mostRecipients = 49;
const daysOfWeek = 7;
const lengthOfHash = 16;

/** Who gets a mail and why, or why not; in the order of the candidates. */
export function planMails({ candidates, recipients, hashChanges }: MailPlanRequest): readonly PlannedMail[] {
  return candidates.map((candidate): PlannedMail => {
    const { subscription, report, changes } = candidate;
    const addresses = recipients?.get(subscription.group) ?? [];
    const common = { subscription, recipients: addresses };
    const fault = findFault(subscription, report, recipients === null ? null : addresses);
    if (report === null || fault !== null) return { ...common, kind: 'blocked', reason: fault ?? '', key: null };
    const hash = hashChanges(changes?.changes ?? []).slice(0, lengthOfHash);
    const key = [subscription.persona, subscription.group, report.asOf, hash].join('/');
    return { ...common, ...decide(candidate, report.asOf, key), key };
  });
}

function findFault(
  subscription: Subscription,
  report: Report | null,
  addresses: readonly Address[] | null,
): string | null {
  const { group, persona, domains } = subscription;
  if (report === null)
    return `There is no report of ${persona} for ${group}: no persona makes it, or no entity of its scope is recorded.`;
  if (addresses === null) return null;
  if (addresses.length === 0)
    return `The group ${group} has no address. Add a line \`${group}: ana@example.com\` to the recipients.`;
  const stranger = addresses.find(({ address }) => !domains.includes(domainOf(address)));
  if (stranger !== undefined) {
    const shown = maskAddress(stranger.address);
    const allowed = domains.length === 0 ? 'no domain' : domains.join(', ');
    return `The group ${group} allows ${allowed}, and ${shown} is in it. Add its domain to \`domains\`, or remove the address.`;
  }
  return addresses.length <= mostRecipients
    ? null
    : `The group ${group} has ${addresses.length} addresses, and a mail takes ${mostRecipients}. Make two groups of it.`;
}

type Decision = Pick<PlannedMail, 'kind' | 'reason'>;

function decide({ subscription, changes, last }: Candidate, asOf: Day, key: string): Decision {
  const { when } = subscription;
  if (last === null) return send('It is the first mail of this group.');
  const isNothingNew = last.day === asOf && changes?.changes.length === 0;
  if (last.key === key || isNothingNew) return wait(`The same news was delivered on ${last.day}.`);
  if (when === 'always') return send('It is sent with every run.');
  if (when === 'weekly') return decideWeekly(last.day, asOf);
  if (changes === null) return send(`What changed since ${last.day} cannot be told, so nothing says that it can wait.`);
  const [tier, what] = tiers[when];
  const news = changes.changes.filter((change) => tierOf(change) <= tier);
  return news.length === 0
    ? wait(`Nothing ${what} since ${last.day}.`)
    : send(`Something ${what} since ${last.day}: ${countWords(changes.counts)}.`);
}

/** Up to which tier a change is an occasion, and what is said of it. */
const tiers: { readonly [W in 'on-change' | 'on-material' | 'on-critical']: readonly [Tier, string] } = {
  'on-change': [5, 'changed'],
  'on-material': [3, 'material changed'],
  'on-critical': [1, 'came that needs action at once'],
};

function decideWeekly(last: Day, asOf: Day): Decision {
  const days = daysBetween(last, asOf);
  return days >= daysOfWeek
    ? send(`The last weekly mail was on ${last}.`)
    : wait(`It is sent once a week, and the last was on ${last}.`);
}

const send = (reason: string): Decision => ({ kind: 'send', reason });
const wait = (reason: string): Decision => ({ kind: 'wait', reason });
