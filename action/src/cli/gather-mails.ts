import type { Diagnostic } from '../diagnostics.ts';
import { checkDeliveries } from '../ledger/check-deliveries.ts';
import { nearestMatch } from '../nearest-match.ts';
import type { LedgerStore } from '../outputs/delivery/ledger-store.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { type Revision, resolveRevision } from '../sources/resolve-revision.ts';
import type { Subscription } from '../subscriptions.ts';
import type { Reports } from './build-reports.ts';
import { findEdited } from './find-edited.ts';
import type { PreparedMail } from './prepare-mails.ts';
import { prepareSend } from './prepare-send.ts';
import type { People } from './read-people.ts';

export interface MailsWanted<Who extends People | null> {
  readonly store: LedgerStore;
  /** Finds who reads, of all groups; null where nobody is known here. */
  readonly findPeople: (groups: readonly Subscription[]) => Who | Failure;
  /** The report that is meant; null for all. */
  readonly persona: string | null;
  /** The revision to tell the changes since; null for the last mail of each group. */
  readonly since: string | null;
  /** Whether notes that are not committed are refused. */
  readonly isCommitted: boolean;
  readonly env: { readonly [name: string]: string | undefined };
  readonly home: URL;
}

/** All that is needed to send. */
export interface GatheredMails<Who extends People | null> {
  readonly kind: 'mails';
  readonly people: Who;
  readonly prepared: readonly PreparedMail[];
  /** What earlier mails met with, such as an address that does not exist. */
  readonly findings: readonly Diagnostic[];
  /** Of the notes. */
  readonly commit: string;
}

/** The notes show secrets, so nothing of them is sent. */
export interface SecretsFound {
  readonly kind: 'secrets';
  readonly found: readonly Diagnostic[];
}

/** Decides by the configuration and the ledger who gets a mail; where it is known who reads, each can be written. */
export async function gatherMails<Who extends People | null>(
  reports: Reports,
  { store, findPeople, persona, since, isCommitted, env, home }: MailsWanted<Who>,
): Promise<GatheredMails<Who> | SecretsFound | Failure> {
  const groups = chooseGroups(reports.config.mail, persona);
  if (isFailure(groups)) return groups;
  const secrets = reports.diagnostics.filter(({ code }) => code === 'source/secret');
  if (secrets.length > 0) return { kind: 'secrets', found: secrets };
  const found = await resolveRevision(reports.root, 'HEAD');
  if (isFailure(found)) return found;
  const head = { ...found, label: found.id }; // By the name that git gives it no reader would know it.
  const edited = await findEdited(reports.root);
  if (isCommitted && edited !== null) return edited;
  const base = await findBase(reports.root, since);
  if (isFailure(base)) return base;
  const people = findPeople(reports.config.mail);
  if (isFailure(people)) return people;
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const { ledger } = tip;
  const isEdited = edited !== null;
  const prepared = await prepareSend({ reports, head, isEdited, groups, people, ledger, since: base, env, home });
  return { kind: 'mails', people, prepared, findings: checkDeliveries(ledger), commit: head.id };
}

function findBase(root: string, since: string | null): Promise<Revision | null | Failure> {
  return since === null ? Promise.resolve(null) : resolveRevision(root, since);
}

/** The groups that get the report of a persona; all where none is named. */
function chooseGroups(mail: readonly Subscription[], persona: string | null): readonly Subscription[] | Failure {
  if (mail.length === 0) return noGroups;
  const groups = mail.filter((one) => persona === null || one.persona === persona);
  if (groups.length > 0) return groups;
  const known = [...new Set(mail.map((one) => one.persona))];
  const near = nearestMatch(persona ?? '', known);
  const expected = near === null ? `one of ${known.map((one) => `\`${one}\``).join(', ')}` : `\`${near}\``;
  return fail(
    `Unexpected persona \`${persona}\`: no group gets its report; expected ${expected}.`,
    'Name another one, or add a group to `mail` in `.github/handoff-reports.yml`.',
  );
}

const noGroups = fail(
  'No group is to get mail: the configuration has no `mail`.',
  'Add `mail: { domains: [example.com], groups: { board: { persona: ceo, when: on-change } } }` to `.github/handoff-reports.yml`.',
);
