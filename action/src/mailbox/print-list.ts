import { escapeHtml } from './escape-html.ts';
import type { Envelope } from './open-store.ts';
import { printPage } from './print-page.ts';

const mostShown = 500;

/** The page of all mails, the newest first. */
export function printList(envelopes: readonly Envelope[], folder: string): string {
  const newest = envelopes.toReversed().slice(0, mostShown);
  const rest = envelopes.length - newest.length;
  const count = `${envelopes.length} ${envelopes.length === 1 ? 'mail' : 'mails'} in <code>${escapeHtml(folder)}</code>.`;
  const more = rest > 0 ? ` ${rest} older ones are in the folder and not listed.` : '';
  const table = envelopes.length === 0 ? '<p>Load the page again when something was sent.</p>' : printTable(newest);
  return printPage('Mails', `<h1>Mails</h1>\n<p class="quiet">${count}${more}</p>\n${table}`);
}

function printTable(envelopes: readonly Envelope[]): string {
  const head = '<tr><th scope="col">Time (UTC)</th><th scope="col">Subject</th><th scope="col">Recipients</th></tr>';
  return `<table>\n${head}\n${envelopes.map(printRow).join('\n')}\n</table>`;
}

function printRow({ id, at, subject, recipients }: Envelope): string {
  const link = `<a href="/mail/${id}">${escapeHtml(subject === '' ? '(no subject)' : subject)}</a>`;
  const time = escapeHtml(at.slice(0, 19).replace('T', ' '));
  return `<tr><td class="narrow">${time}</td><td>${link}</td><td>${escapeHtml(recipients.join(', '))}</td></tr>`;
}
