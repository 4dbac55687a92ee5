import { membersOf } from './read-form.ts';

/** The message that SES makes of a `SendEmail`, one character a byte. */
export function composeMessage(form: URLSearchParams): string {
  const headers = [
    ['From', form.get('Source') ?? ''],
    ['To', membersOf(form, 'Destination.ToAddresses').join(',\r\n ')],
    ['Cc', membersOf(form, 'Destination.CcAddresses').join(',\r\n ')],
    ['Reply-To', membersOf(form, 'ReplyToAddresses').join(',\r\n ')],
    ['Subject', encodeWords(form.get('Message.Subject.Data') ?? '')],
    ['MIME-Version', '1.0'],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}\r\n`]));
  return `${headers.join('')}${composeBody(form)}`;
}

const boundary = 'local-mailbox-part';

function composeBody(form: URLSearchParams): string {
  const parts = [
    ['text/plain', form.get('Message.Body.Text.Data')],
    ['text/html', form.get('Message.Body.Html.Data')],
  ].flatMap(([type, text]) => (typeof text === 'string' ? [composePart(type ?? '', text)] : []));
  if (parts.length < 2) return parts[0] ?? '\r\n';
  const inner = parts.map((part) => `--${boundary}\r\n${part}`).join('');
  return `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${inner}--${boundary}--\r\n`;
}

function composePart(type: string, text: string): string {
  const head = `Content-Type: ${type}; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
  return `${head}${Buffer.from(text, 'utf8').toString('base64').replaceAll(/.{76}/g, '$&\r\n')}\r\n`;
}

/** Encoded words (RFC 2047) of at most ten characters each, so that none is too long; plain text is left as it is. */
function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const pieces = text.match(/[\s\S]{1,10}/gu) ?? [];
  return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece, 'utf8').toString('base64')}?=`).join('\r\n ');
}
