import type { Change } from '../changes/change.ts';
import type { LinkBases } from '../changes/changes-to-mdast.ts';
import type { Day } from '../day.ts';
import { composeMail, subjectOf } from '../mail/compose-mail.ts';
import type { Mail } from '../mail/mail.ts';
import type { Sent } from '../mail/mail-headers.ts';
import type { MailRequest } from '../mail/mail-request.ts';
import { type PlannedMail, planMails } from '../mail/plan-mails.ts';
import type { KnownDocuments } from '../model/read-model.ts';
import { build } from '../pipeline.ts';
import type { Persona } from '../reports/persona.ts';
import type { Report } from '../reports/report.ts';
import { narrowPersona } from '../reports/scope-persona.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { type Revision, resolveRevision } from '../sources/resolve-revision.ts';
import type { Subscription } from '../subscriptions.ts';
import { loadPersonas, type Reports } from './build-reports.ts';
import { type Compared, compareWith } from './compare-states.ts';
import type { People } from './read-people.ts';
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
  /** The groups that are asked for. */
  readonly groups: readonly Subscription[];
  /** Null where nobody is known here: then it is decided who gets a mail, and none is written. */
  readonly people: People | null;
  /** By group. */
  readonly lastDelivered: ReadonlyMap<string, Delivered>;
  /** The commit to tell the changes since; null for that of the last mail of each group. */
  readonly since: string | null;
  readonly hashChanges: (changes: readonly Change[]) => string;
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

/** What was decided for a group, and its mail where one is to be sent and it is known to whom. */
export interface PreparedMail {
  readonly planned: PlannedMail;
  readonly subject: string | null;
  /** Writes the mail, which takes a moment. */
  readonly write: (() => Mail) | null;
}

/** For each group of the configuration: its report as it may see it, what changed since its last mail, and the mail. */
export async function prepareMails(request: MailsRequest): Promise<readonly PreparedMail[]> {
  const { groups, people, hashChanges } = request;
  const tell = rememberNews(request);
  const news: News[] = [];
  for (const subscription of groups) news.push(await tell(subscription));
  const candidates = news.map(({ subscription, report, compared, last }) => {
    return { subscription, report, changes: compared?.changes ?? null, last };
  });
  const plan = planMails({ candidates, recipients: people?.recipients ?? null, hashChanges });
  return plan.map((planned, i) => {
    const asked = mailRequest(planned, news[i], request);
    if (asked === null) return { planned, subject: null, write: null };
    return {
      planned,
      subject: subjectOf(asked),
      write: () => composeMail({ ...asked, markdown: markdownOf(asked, request) }),
    };
  });
}

/** What there is to tell a group. */
interface News extends Pick<MailRequest, 'subscription' | 'compared' | 'hindrance'> {
  readonly report: Report | null;
  readonly last: Delivered | null;
  /** The commit that it is compared with; null where it is compared with none. */
  readonly base: string | null;
}

function mailRequest(planned: PlannedMail, news: News | undefined, request: MailsRequest): Unwritten | null {
  const { people, version } = request;
  if (news === undefined || news.report === null || planned.key === null || planned.kind !== 'send') return null;
  if (people === null) return null;
  const { subscription, report, compared, hindrance, last, base } = news;
  const web = request.linksFrom(base);
  return {
    subscription,
    report,
    compared,
    hindrance,
    links: web === null ? null : { bases: web.bases, report: web.reports + report.path, compare: web.compare },
    key: planned.key,
    from: people.from,
    contact: people.contact,
    previous: last?.sent ?? null,
    version,
  };
}

/** All of a mail but the report as markdown, which takes a moment. */
type Unwritten = Omit<MailRequest, 'markdown'>;

function markdownOf({ report }: Unwritten, { home }: MailsRequest): string {
  return renderReports([report], home).get(report.path) ?? '';
}

/** Tells what there is to tell a group; what groups have in common is built once, and compared once with each commit. */
function rememberNews(request: MailsRequest): (subscription: Subscription) => Promise<News> {
  const { reports, groups, lastDelivered, since, home } = request;
  const all = loadPersonas(reports.root, home, { ...reports.config, reports: null }).personas;
  const personas = all.map((persona) => reports.personas.find(({ id }) => id === persona.id) ?? persona);
  const known: KnownDocuments = new Map();
  const open = (of: readonly Persona[]): Bundle => openBundle(of, request, known);
  const whole = open(personas.filter(({ id }) => groups.some((one) => one.persona === id && one.entities === null)));
  const narrowed = new Map<string, Bundle>();
  const bundleOf = ({ persona, entities }: Subscription): Bundle => {
    if (entities === null) return whole;
    const scope = JSON.stringify([persona, entities]);
    const own = personas.filter(({ id }) => id === persona);
    const bundle = narrowed.get(scope) ?? open(own.map((one) => narrowPersona(one, entities, reports.reading.model)));
    narrowed.set(scope, bundle);
    return bundle;
  };
  return async (subscription) => {
    const last = lastDelivered.get(subscription.group) ?? null;
    const bundle = bundleOf(subscription);
    const report = bundle.reports.find(({ persona }) => persona.id === subscription.persona) ?? null;
    const base = since ?? last?.commit ?? null;
    const news = { subscription, last, report, base, compared: null, hindrance: '' };
    if (base === null || report === null) return news;
    const compared = await bundle.compareTo(base);
    if (isFailure(compared)) return { ...news, hindrance: compared.message };
    const { comparison } = compared;
    const changes = comparison.personas.find(({ persona }) => persona.id === subscription.persona);
    return { ...news, compared: changes === undefined ? null : { comparison, changes } };
  };
}

/** Reports that are built and compared together: all that see everything, or one that does not. */
interface Bundle {
  readonly reports: readonly Report[];
  readonly compareTo: (commit: string) => Promise<Compared | Failure>;
}

function openBundle(personas: readonly Persona[], { reports, head }: MailsRequest, known: KnownDocuments): Bundle {
  const isBuilt = personas.every((persona) => reports.personas.includes(persona));
  const own = isBuilt ? reports.build : build(reports.reading, personas, reports.build.asOf, reports.config);
  const comparedByCommit = new Map<string, Promise<Compared | Failure>>();
  const compare = async (commit: string): Promise<Compared | Failure> => {
    const from = await resolveRevision(reports.root, commit);
    return isFailure(from) ? from : compareWith({ ...reports, personas, build: own }, { from, to: head, known });
  };
  return {
    reports: own.reports,
    compareTo: (commit) => {
      const compared = comparedByCommit.get(commit) ?? compare(commit);
      comparedByCommit.set(commit, compared);
      return compared;
    },
  };
}
