import { type Field, joinMessage, type Message } from './split-message.ts';

/** The header that says that a stored mail is of a local mailbox. */
const marker = 'X-Local-Mailbox: LOCAL MAILBOX: kept on this machine, delivered to nobody';

/** What SES takes out of a message before it delivers it. */
const removed = /^(?:bcc|return-path|x-local-mailbox|x-ses-.*)$/i;

/**
 * The bytes that SES would deliver, one for each character: with its own Message-ID and Date, without Bcc and what is meant for SES
 * itself. All else is as it was sent. The marker is the last header.
 */
export function stampMessage(message: Message, id: string, now: number, region: string): string {
  const own = new Map([
    ['message-id', `Message-ID: <${id}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`],
    ['date', `Date: ${new Date(now).toUTCString().replace('GMT', '+0000')}`],
  ]);
  const kept = message.fields
    .filter(({ name }) => !removed.test(name))
    .map((field) => {
      const text = own.get(field.name.toLowerCase());
      own.delete(field.name.toLowerCase());
      return text === undefined ? field : makeField(text);
    });
  return joinMessage({ fields: [...kept, ...[...own.values(), marker].map(makeField)], body: message.body });
}

function makeField(text: string): Field {
  const [name = '', value = ''] = text.split(/: (.*)/s);
  return { name, value, text };
}
