import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { deliveryTag } from '../../ledger/delivery-key.ts';
import type { Address, Mail } from '../../mail/mail.ts';
import { keyHeader } from '../../mail/mail-headers.ts';
import { domainOf } from '../../mail/read-address.ts';
import { type Failure, fail } from '../../sources/failure.ts';
import type { SealedMail } from './sealed-mail.ts';

/** Who gets a mail. */
export interface Envelope {
  readonly to: readonly Address[];
  /** Who keeps a copy of every mail; nobody else sees that. */
  readonly audit: Address | null;
}

/** All addresses of an envelope, each once. */
export function destinationsOf({ to, audit }: Envelope): readonly string[] {
  return [...new Set([...to, ...(audit === null ? [] : [audit])].map(({ address }) => address))];
}

/** @see https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
const mostRecipients = 50;
const mostBytes = 10 * 1024 * 1024;

/** Puts addresses on a mail and writes it as MIME. */
export async function sealMail(mail: Mail, envelope: Envelope): Promise<SealedMail | Failure> {
  const { to } = envelope;
  const destinations = destinationsOf(envelope);
  if (to.length === 0) {
    return fail(`The mail to ${mail.group} has no recipient.`, `Add \`${mail.group}: address\` to the recipients.`);
  }
  if (destinations.length > mostRecipients) {
    const message = `The mail to ${mail.group} has ${destinations.length} recipients, and one takes ${mostRecipients}.`;
    return fail(message, 'Make two groups of it.');
  }
  checkHeaders(mail.headers);
  const digest = createHash('sha256')
    .update(JSON.stringify([mail, to]))
    .digest('hex');
  const raw = await write(mail, to, digest);
  if (raw.length > mostBytes) {
    const message = `The mail to ${mail.group} has ${raw.length} bytes, and one takes ${mostBytes}.`;
    return fail(message, 'Remove `attach: [csv]`, or let its persona show fewer sections.');
  }
  return { tag: deliveryTag(mail.key), raw, destinations, source: mail.from.address };
}

/** `X-SES-*` would act on Amazon SES, and single headers are written by the composer. */
const allowedHeaders = ['Auto-Submitted', 'X-Auto-Response-Suppress', 'List-Id', 'References', keyHeader];

function checkHeaders(headers: Mail['headers']): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!allowedHeaders.includes(name)) throw new Error(`The header ${name} is not allowed.`);
    if (!/^[\x20-\x7e]{1,900}$/.test(value)) throw new Error(`The header ${name} has more than plain text.`);
  }
}

/** Date, message id and boundaries come from the mail itself; Amazon SES writes its own date and id over them. */
function write(mail: Mail, to: readonly Address[], digest: string): Promise<Buffer> {
  const { from, contact, subject, text, html, attachments, headers, day } = mail;
  const composer = new MailComposer({
    from,
    to: [...to],
    ...(contact === null ? {} : { replyTo: contact }),
    subject,
    text: { content: text, contentType: plain, contentTransferEncoding: quotedPrintable },
    html: { content: html, contentType: 'text/html; charset=utf-8', contentTransferEncoding: quotedPrintable },
    attachments: attachments.map(({ name, type, text: content }) => ({
      filename: name,
      content,
      contentType: `${type}; charset=utf-8`,
      contentTransferEncoding: 'base64',
    })),
    headers: { ...headers },
    date: new Date(`${day}T00:00:00Z`),
    messageId: `<${digest}@${domainOf(from.address)}>`,
    baseBoundary: digest.slice(0, 32),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const plain = 'text/plain; charset=utf-8';
const quotedPrintable = 'quoted-printable';
