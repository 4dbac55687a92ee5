import { isDay } from '../day.ts';
import { lastDelivered } from '../ledger/last-delivered.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { hashChanges } from '../outputs/hash-changes.ts';
import { readVersion } from '../sources/read-version.ts';
import type { Revision } from '../sources/resolve-revision.ts';
import type { Subscription } from '../subscriptions.ts';
import type { Reports } from './build-reports.ts';
import { type Delivered, type MailsRequest, type PreparedMail, prepareMails } from './prepare-mails.ts';
import type { People } from './read-people.ts';

export interface SendRequest {
  readonly reports: Reports;
  readonly head: Revision;
  /** Whether the notes differ from those of the head. */
  readonly isEdited: boolean;
  readonly groups: readonly Subscription[];
  /** Null where nobody is known here: then no mail is written. */
  readonly people: People | null;
  /** As it stands at the tip of its branch. */
  readonly ledger: Ledger;
  /** What to tell the changes since; null for the last mail of each group. */
  readonly since: Revision | null;
  readonly env: Environment;
  readonly home: URL;
}

type Environment = { readonly [name: string]: string | undefined };

/** Who gets what, by the ledger: each group what changed since its last mail. */
export function prepareSend(request: SendRequest): Promise<readonly PreparedMail[]> {
  const { reports, head, isEdited, groups, people, ledger, since, env, home } = request;
  return prepareMails({
    reports,
    head: isEdited ? null : head,
    groups,
    people,
    lastDelivered: findLast(groups, ledger, env.AWS_REGION?.trim() || 'us-east-1'),
    since: since?.id ?? null,
    hashChanges,
    linksFrom: linksOf(env, head),
    version: readVersion(home),
    home,
  });
}

/** The last mail of each group, by the ledger. */
function findLast(groups: readonly Subscription[], ledger: Ledger, region: string): ReadonlyMap<string, Delivered> {
  return new Map(
    groups.flatMap(({ group, persona }): [string, Delivered][] => {
      const last = lastDelivered(ledger, `${persona}/${group}`);
      if (last === null || !isDay(last.period)) return [];
      const sent = { messageId: last.message ?? '', region };
      return [[group, { day: last.period, key: last.key, commit: last.commit, sent }]];
    }),
  );
}

type Links = MailsRequest['linksFrom'];

/** Where the repository is on the web, as a runner says it; elsewhere nobody knows. */
function linksOf(env: Environment, head: Revision): Links {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env;
  if (server === undefined || name === undefined) return () => null;
  const at = (commit: string): string => `${server}/${name}/blob/${commit}/`;
  return (base) => ({
    bases: { before: base === null ? null : at(base), after: at(head.id) },
    reports: at(head.id),
    compare: base === null ? null : `${server}/${name}/compare/${base}...${head.id}`,
  });
}
