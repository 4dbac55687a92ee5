import { encode, wrap } from 'nodemailer/lib/qp';
import { countWords } from '../changes/changes-to-mdast.ts';
import { csvFiles } from '../reports/csv-files.ts';
import { writeHtml } from '../reports/mdast-to-html.ts';
import { writeText } from '../reports/mdast-to-text.ts';
import { writeMdast } from '../reports/write-mdast.ts';
import type { Attachment, Mail } from './mail.ts';
import { mailHeaders } from './mail-headers.ts';
import { changesOf, type MailPage, mailPages } from './mail-pages.ts';
import { changesName, type MailRequest, reportName } from './mail-request.ts';
import { type SubjectWords, writeSubject } from './write-subject.ts';

/** Gmail shows no more than 102 KB of a mail; the rest is for what is added on its way. */
const mostBytes = 95_000;

/** What changed, then the report: as text, which is complete; as HTML, as far as mail clients show it; as files. */
export function composeMail(request: MailRequest): Mail {
  const { subscription, report, links, key, from, contact, previous } = request;
  const { group, persona } = subscription;
  const baseUrl = links === null ? null : links.bases.after + report.path;
  const subject = subjectOf(request);
  const [whole, ...shorter] = mailPages(request);
  const { html, page } = firstThatFits(whole, shorter, (one) =>
    writeHtml(one.nodes, { title: subject, baseUrl, folds: one.folds }),
  );
  return {
    group,
    persona,
    key,
    day: report.asOf,
    from,
    contact,
    subject,
    text: writeText(whole.nodes, { baseUrl }),
    html,
    attachments: listAttachments(request, page),
    headers: mailHeaders({ group, key, from }, previous),
  };
}

/** The subject, with its slots filled in. */
export function subjectOf(request: Titled): string {
  return writeSubject(request.subscription.subject, subjectWords(request));
}

/** What a subject may tell of. */
type Titled = Pick<MailRequest, 'subscription' | 'report' | 'compared' | 'hindrance'>;

function subjectWords(request: Titled): SubjectWords {
  const { persona, portfolio, asOf } = request.report;
  return { persona: persona.title, portfolio, date: asOf, changes: changeWords(request) };
}

function changeWords({ compared, hindrance }: Titled): string {
  if (hindrance !== '') return 'Changes not known';
  return compared === null || compared.changes.isBaseline ? 'First report' : countWords(compared.changes.counts);
}

interface Written {
  readonly page: MailPage;
  readonly html: string;
}

/** The shortest, where none fits. */
function firstThatFits(page: MailPage, shorter: readonly MailPage[], write: (page: MailPage) => string): Written {
  const html = write(page);
  const [next, ...rest] = shorter;
  return next === undefined || encodedBytes(html) <= mostBytes ? { page, html } : firstThatFits(next, rest, write);
}

/** What a text takes in a mail: as quoted-printable. */
function encodedBytes(html: string): number {
  return wrap(encode(html.replaceAll('\n', '\r\n'))).length;
}

function listAttachments(request: MailRequest, { attachesChanges }: MailPage): readonly Attachment[] {
  const { report, markdown, subscription } = request;
  const changes = attachesChanges
    ? [{ name: changesName(report), type: 'text/markdown', text: writeChanges(request) }]
    : [];
  const tables = subscription.attach.includes('csv') ? csvFiles([report]) : [];
  return [
    { name: reportName(report), type: 'text/markdown', text: markdown },
    ...changes,
    ...tables.map(({ path, text }) => ({ name: path.slice(path.lastIndexOf('/') + 1), type: 'text/csv', text })),
  ];
}

function writeChanges(request: MailRequest): string {
  return `${writeMdast(changesOf(request))}\n`;
}
