/** A message as it was sent: each character is one byte. */
export interface Message {
  readonly fields: readonly Field[];
  /** What follows the blank line. */
  readonly body: string;
}

/** A header with all its lines. */
export interface Field {
  readonly name: string;
  /** Unfolded. */
  readonly value: string;
  /** As written, without its last line end. */
  readonly text: string;
}

/** Headers and body; a line that is no header is one without a name. */
export function splitMessage(text: string): Message {
  const end = text.startsWith('\r\n') ? 0 : text.indexOf('\r\n\r\n');
  const head = end < 0 ? text.replace(/\r\n$/, '') : text.slice(0, end);
  const body = end < 0 ? '' : text.slice(end === 0 ? 2 : end + 4);
  return { fields: head === '' ? [] : head.split(/\r\n(?![ \t])/).map(readField), body };
}

function readField(text: string): Field {
  const [, name = '', value = ''] = /^([!-9;-~]+):([\s\S]*)$/.exec(text) ?? [];
  return { name, value: value.replaceAll(/\r\n(?=[ \t])/g, '').trim(), text };
}

/** The value of a header that occurs once; null where it is not there. */
export function fieldOf({ fields }: Message, name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name)?.value ?? null;
}

export function joinMessage({ fields, body }: Message): string {
  return `${fields.map(({ text }) => `${text}\r\n`).join('')}\r\n${body}`;
}
