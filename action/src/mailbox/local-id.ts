import { randomBytes } from 'node:crypto';

/** `local` as far as hexadecimal digits can say it. */
const mark = '10ca1000';

/** Message ids of the local mailbox, each later than the one before, in the form of those of SES. */
export function openLocalIds(): (now: number) => string {
  let last = 0;
  return (now) => {
    last = Math.max(now, last + 1);
    return `0100${last.toString(16).padStart(12, '0')}-${localUuid()}-000000`;
  };
}

/** An id of a request, in the form of those of AWS. */
export function localUuid(): string {
  const [a, b, c, d] = [2, 2, 2, 6].map((bytes) => randomBytes(bytes).toString('hex'));
  return [mark, a, b, c, d].join('-');
}

const localId = new RegExp(`^0100[0-9a-f]{12}-${mark}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-000000$`);

/** Whether a message id was given by a local mailbox: its mail was delivered to nobody. */
export function isLocalId(id: string): boolean {
  return localId.test(id);
}
