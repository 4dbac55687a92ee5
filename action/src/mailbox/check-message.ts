import { type Refusal, refuse } from './refusal.ts';
import { type Message, splitMessage } from './split-message.ts';

/** Bytes of a message, over the first version of the API. */
export const mostBytes = 10 * 1024 * 1024;
/** Bytes of a line without its end (RFC 5322, 2.1.1). */
const longestLine = 998;

/** Headers that a message has at most once (RFC 5322, 3.6; RFC 2045), and those of which SES takes no second either. */
const single = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'bcc',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'return-path',
  'dkim-signature',
  'delivered-to',
  'list-id',
  'list-unsubscribe',
  'auto-submitted',
];

/** The headers and the body of a message whose bytes are well formed; otherwise why it is refused. */
export function checkMessage(text: string): Message | Refusal {
  if (text.length > mostBytes) return bad(`Message length is more than ${mostBytes} bytes long: '${text.length}'.`);
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) return bad('Line ends with a bare CR or LF; CRLF is required.');
  const lines = text.split('\r\n');
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long >= 0) return bad(`Line ${long + 1} is longer than ${longestLine} characters: '${lines[long]?.length}'.`);
  const message = splitMessage(text);
  return checkFields(message) ?? message;
}

function checkFields({ fields }: Message): Refusal | null {
  const illegal = fields.find(({ name }) => name === '');
  if (illegal !== undefined) return bad(`Illegal header: '${illegal.text.slice(0, 40)}'.`);
  const foreign = fields.find(({ value }) => /[^\t\x20-\x7e]/.test(value));
  if (foreign !== undefined) return bad(`Header '${foreign.name}' contains characters that are not 7-bit ASCII.`);
  const names = fields.map(({ name }) => name.toLowerCase());
  const twice = fields.find(({ name }, i) => single.includes(names[i] ?? '') && names.indexOf(name.toLowerCase()) < i);
  if (twice !== undefined) return bad(`Duplicate header '${twice.name}'.`);
  return names.includes('from') ? null : bad("Missing required header 'From'.");
}

function bad(message: string): Refusal {
  return refuse('InvalidParameterValue', message);
}
