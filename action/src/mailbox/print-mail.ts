import { escapeHtml } from './escape-html.ts';
import { frameHtml, type Scheme } from './frame-html.ts';
import type { Envelope } from './open-store.ts';
import { printPage } from './print-page.ts';
import type { Mail } from './read-mail.ts';

/** How a mail is looked at. */
export const views = ['600', '375', 'text', 'headers', 'source', 'attachments'] as const;

type View = (typeof views)[number];

const viewNames: { readonly [view in View]: string } = {
  '600': '600 px',
  '375': '375 px',
  text: 'Text',
  headers: 'Headers',
  source: 'Source',
  attachments: 'Attachments',
};

interface Shown {
  readonly envelope: Envelope;
  /** Null for a mail that cannot be parsed: its source can be looked at. */
  readonly mail: Mail | null;
  readonly bytes: Uint8Array;
  readonly view: View;
  readonly scheme: Scheme;
}

/** The page of one mail. */
export function printMail(shown: Shown): string {
  const { envelope, view, scheme } = shown;
  const { subject, source, recipients, suppressed } = envelope;
  const notDelivered =
    suppressed.length === 0 ? '' : `<p>On the suppression list: ${escapeHtml(suppressed.join(', '))}</p>\n`;
  const isHtml = view === '600' || view === '375';
  const schemes = isHtml ? `\n<nav aria-label="Colours">${printSchemes(envelope.id, view, scheme)}</nav>` : '';
  const body = `<p><a href="/">All mails</a></p>
<h1>${escapeHtml(subject === '' ? '(no subject)' : subject)}</h1>
<p>From ${escapeHtml(source)} to ${escapeHtml(recipients.join(', '))}</p>
${notDelivered}<p class="quiet">${escapeHtml(envelope.at)} · ${envelope.bytes} bytes · ${printSetting(envelope)} · <a href="/mail/${envelope.id}.eml">download</a></p>
<nav aria-label="Views">${printViews(shown)}</nav>${schemes}
${printContent(shown)}`;
  return printPage(subject, body);
}

function printSetting({ id, configurationSet, tags }: Envelope): string {
  const set = configurationSet === null ? 'no configuration set' : `configuration set ${configurationSet}`;
  const named = tags.map(({ name, value }) => `${name}=${value}`);
  return escapeHtml([id, set, ...(named.length === 0 ? ['no tags'] : named)].join(' · '));
}

function printViews({ envelope: { id }, mail, view, scheme }: Shown): string {
  return views
    .map((one) => {
      const count = one === 'attachments' ? ` (${mail?.attachments.length ?? 0})` : '';
      return printTab(`/mail/${id}?view=${one}&scheme=${scheme}`, `${viewNames[one]}${count}`, one === view);
    })
    .join('');
}

function printSchemes(id: string, view: View, scheme: Scheme): string {
  const schemes = ['light', 'dark'] as const;
  return schemes
    .map((one) =>
      printTab(`/mail/${id}?view=${view}&scheme=${one}`, one === 'light' ? 'Light' : 'Dark', one === scheme),
    )
    .join('');
}

function printTab(href: string, name: string, isCurrent: boolean): string {
  return `<a href="${escapeHtml(href)}"${isCurrent ? ' aria-current="page"' : ''}>${name}</a>`;
}

function printContent({ envelope, mail, bytes, view, scheme }: Shown): string {
  if (view === 'source') return printText(Buffer.from(bytes).toString('utf8'));
  if (mail === null) return '<p>The mail cannot be parsed. Its source can be looked at.</p>';
  switch (view) {
    case 'headers':
      return printHeaders(mail);
    case 'text':
      return mail.text === null ? '<p>The mail has no text part.</p>' : printText(mail.text);
    case 'attachments':
      return printAttachments(envelope.id, mail);
    default:
      return mail.html === null ? '<p>The mail has no HTML part.</p>' : frameHtml(mail, Number(view), scheme);
  }
}

const longestText = 1_000_000;

function printText(text: string): string {
  const rest = text.length - longestText;
  const more = rest > 0 ? `<p>${rest} more characters are in the file.</p>` : '';
  return `<pre dir="auto">${escapeHtml(text.slice(0, longestText))}</pre>${more}`;
}

function printHeaders({ headers }: Mail): string {
  const rows = headers.map(
    ({ name, value }) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return `<table>\n${rows.join('\n')}\n</table>`;
}

function printAttachments(id: string, { attachments }: Mail): string {
  if (attachments.length === 0) return '<p>The mail has no attachments.</p>';
  const head = '<tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Bytes</th></tr>';
  const rows = attachments.map(({ name, type, content }, i) => {
    const link = `<a href="/mail/${id}/attachment/${i}">${escapeHtml(name)}</a>`;
    return `<tr><td>${link}</td><td>${escapeHtml(type)}</td><td>${content.length}</td></tr>`;
  });
  return `<table>\n${head}\n${rows.join('\n')}\n</table>`;
}
