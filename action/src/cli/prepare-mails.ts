import type { Change } from '../changes/change.ts';
import type { LinkBases } from '../changes/changes-to-mdast.ts';
import type { Day } from '../day.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { Address, Mail } from '../mail/mail.ts';
import type { Sent } from '../mail/mail-headers.ts';
import type { MailRequest } from '../mail/mail-request.ts';
import { type PlannedMail, planMails } from '../mail/plan-mails.ts';
import type { Recipients } from '../mail/read-recipients.ts';
import type { KnownDocuments } from '../model/read-model.ts';
import { build } from '../pipeline.ts';
import type { Report } from '../reports/report.ts';
import { narrowPersona } from '../reports/scope-persona.ts';
import { isFailure } from '../sources/failure.ts';
import { type Revision, resolveRevision } from '../sources/resolve-revision.ts';
import type { Subscription } from '../subscriptions.ts';
import { loadPersonas, type Reports } from './build-reports.ts';
import { compareWith } from './compare-states.ts';
import { renderReports } from './write-reports.ts';

/** The last mail that a group got. */
export interface Delivered {
  readonly day: Day;
  readonly key: string;
  /** The commit that it told of. */
  readonly commit: string;
  readonly sent: Sent;
}

export interface MailsRequest {
  readonly reports: Reports;
  /** The commit of the reports, as their readers know it; null for the work tree. */
  readonly head: Revision | null;
  readonly recipients: Recipients;
  /** By group. */
  readonly lastDelivered: ReadonlyMap<string, Delivered>;
  readonly hashChanges: (changes: readonly Change[]) => string;
  readonly from: Address;
  readonly contact: Address | null;
  /** The repository on the web, by the commit that a mail compares with; null where it is nowhere. */
  readonly linksFrom: (base: string | null) => WebLinks | null;
  readonly version: string;
  readonly home: URL;
}

interface WebLinks {
  readonly bases: LinkBases;
  /** What stands before the path of a report. */
  readonly reports: string;
  readonly compare: string | null;
}

/** A mail where one is to be sent, and what was decided. */
export interface PreparedMail {
  readonly planned: PlannedMail;
  readonly mail: Mail | null;
}

/** For each group of the configuration: its report as it may see it, what changed since its last mail, and the mail. */
export async function prepareMails(request: MailsRequest): Promise<readonly PreparedMail[]> {
  const { reports, recipients, hashChanges } = request;
  const tell = rememberNews(request);
  const news: News[] = [];
  for (const subscription of reports.config.mail) news.push(await tell(subscription));
  const candidates = news.map(({ subscription, report, compared, last }) => {
    return { subscription, report, changes: compared?.changes ?? null, last };
  });
  const plan = planMails({ candidates, recipients, hashChanges });
  return plan.map((planned, i) => ({ planned, mail: write(planned, news[i], request) }));
}

/** What there is to tell a group. */
interface News extends Pick<MailRequest, 'subscription' | 'compared' | 'hindrance'> {
  readonly report: Report | null;
  readonly last: Delivered | null;
}

function write(planned: PlannedMail, news: News | undefined, request: MailsRequest): Mail | null {
  if (news === undefined || news.report === null || planned.key === null || planned.kind !== 'send') return null;
  const { subscription, report, compared, hindrance, last } = news;
  const { from, contact, version, home } = request;
  const web = request.linksFrom(last?.commit ?? null);
  return composeMail({
    subscription,
    report,
    compared,
    hindrance,
    markdown: renderReports([report], home).get(report.path) ?? '',
    links: web === null ? null : { bases: web.bases, report: web.reports + report.path, compare: web.compare },
    key: planned.key,
    from,
    contact,
    previous: last?.sent ?? null,
    version,
  });
}

type Told = Pick<News, 'report' | 'compared' | 'hindrance'>;

/** Groups that see the same and were told the same share their report and its changes. */
function rememberNews(request: MailsRequest): (subscription: Subscription) => Promise<News> {
  const { reports, lastDelivered, home } = request;
  const { personas } = loadPersonas(reports.root, home, { ...reports.config, reports: null });
  const known: KnownDocuments = new Map();
  const toldByScope = new Map<string, Promise<Told>>();
  return async (subscription) => {
    const last = lastDelivered.get(subscription.group) ?? null;
    const scope = JSON.stringify([subscription.persona, subscription.entities, last?.commit ?? null]);
    const persona = personas.find(({ id }) => id === subscription.persona);
    if (persona === undefined) return { subscription, last, report: null, compared: null, hindrance: '' };
    const { entities } = subscription;
    const seen = entities === null ? persona : narrowPersona(persona, entities, reports.reading.model);
    const told = toldByScope.get(scope) ?? tellSince(last, seen, request, known);
    toldByScope.set(scope, told);
    return { subscription, last, ...(await told) };
  };
}

async function tellSince(
  last: Delivered | null,
  persona: Reports['personas'][number],
  { reports, head }: MailsRequest,
  known: KnownDocuments,
): Promise<Told> {
  const own = build(reports.reading, [persona], reports.build.asOf, reports.config);
  const [report = null] = own.reports;
  if (last === null || report === null) return { report, compared: null, hindrance: '' };
  const base = await resolveRevision(reports.root, last.commit);
  const compared = isFailure(base)
    ? base
    : await compareWith({ ...reports, personas: [persona], build: own }, { from: base, to: head, known });
  if (isFailure(compared)) return { report, compared: null, hindrance: compared.message };
  const { comparison } = compared;
  const [changes] = comparison.personas;
  return { report, compared: changes === undefined ? null : { comparison, changes }, hindrance: '' };
}
