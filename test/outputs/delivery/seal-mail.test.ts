import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { deliveryTag } from '../../../action/src/ledger/delivery-key.ts';
import type { Address, Mail } from '../../../action/src/mail/mail.ts';
import { sealMail } from '../../../action/src/outputs/delivery/seal-mail.ts';
import type { SealedMail } from '../../../action/src/outputs/delivery/sealed-mail.ts';
import { isFailure } from '../../../action/src/sources/failure.ts';
import { root } from '../../helpers/source-files.ts';
import { harbour, harbourBefore, mailOf, subscription } from '../../mail/sample-mail.ts';
import { amount, figure, render, report, section } from '../../reports/sample-report.ts';

const ana: Address = { name: '', address: 'ana@example.com' };
const bo: Address = { name: '', address: 'bo@example.com' };
const audit: Address = { name: '', address: 'audit@example.com' };

const contact = { name: 'Zoë', address: 'zoe@example.com' };
const previous = { messageId: '0100018f-ab', region: 'eu-central-1' };
const withTables = { subscription: subscription({ attach: ['csv'] }), contact, previous };
/** Short, and of figures of its own: what an analysis says may change. */
const short = report([
  section('burn', [figure({ id: 'burn', title: 'Gross burn', value: amount({ low: 7000, unit: 'USD/month' }, 8) })]),
]);
const before = { before: harbourBefore, after: harbour, sections: ['burn-and-runway'] };
const mails: { readonly [name: string]: Mail } = {
  first: mailOf({ after: harbour }, { report: short, markdown: render(short) }),
  changed: mailOf(before, withTables),
  foreign: { ...mailOf({ after: harbour }, { report: short }), subject: 'Bericht: Hafen „Süd“ → 港 | 2026-11-21' },
};

async function seal(mail: Mail, to: readonly Address[] = [ana, bo]): Promise<SealedMail> {
  const sealed = await sealMail(mail, { to, audit });
  if (isFailure(sealed)) throw new Error(sealed.message);
  return sealed;
}

const textOf = ({ raw }: SealedMail): string => Buffer.from(raw).toString('latin1');

describe.each(Object.entries(mails))('the %s mail', (name, mail) => {
  it('has the same bytes everywhere', async () => {
    const file = `${root}test/fixtures/mail/${name}.eml`;
    const { raw } = await seal(mail);
    await expect(Buffer.from(raw).toString('latin1')).toMatchFileSnapshot(file);
    // A snapshot takes any end of a line.
    expect(readFileSync(file).equals(raw)).toBe(true);
    expect(textOf(await seal(mail))).toBe(textOf(await seal(mail)));
  });

  it('is what it was, for another parser', async () => {
    const { from, to, subject, text, html, attachments, headers, replyTo } = await PostalMime.parse(
      (await seal(mail)).raw,
    );
    const unix = (words: string | undefined): string => (words ?? '').replaceAll('\r\n', '\n');
    expect([from?.address, from?.name]).toEqual([mail.from.address, mail.from.name]);
    expect(to?.map(({ address }) => address)).toEqual([ana.address, bo.address]);
    expect(replyTo?.map(({ address, name: shown }) => ({ name: shown, address }))).toEqual(
      mail.contact ? [mail.contact] : undefined,
    );
    expect(subject).toBe(mail.subject);
    expect(unix(text).trimEnd()).toBe(mail.text.trimEnd());
    expect(unix(html).trimEnd()).toBe(mail.html.trimEnd());
    expect(
      attachments.map(({ filename, mimeType, content }) => [
        filename,
        mimeType,
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(content)),
      ]),
    ).toEqual(mail.attachments.map((one) => [one.name, one.type, one.text]));
    const byName = new Map(headers.map(({ key, value }) => [key, value]));
    for (const [header, value] of Object.entries(mail.headers)) expect(byName.get(header.toLowerCase())).toBe(value);
  });

  it('keeps to what mail servers take', async () => {
    const text = textOf(await seal(mail));
    expect(text).toMatch(/^[\x20-\x7e\t\r\n]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    const head = text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
    const names = head.split('\r\n').map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain('bcc');
    expect(names).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id', 'mime-version']));
    expect(text).toMatch(/\r\n$/);
    expect(text).not.toContain(audit.address);
  });

  it('arrives over SMTP as it was sent', async () => {
    const sealed = await seal(mail);
    const got = await sendOverSmtp(sealed);
    expect([got.from, got.to]).toEqual([sealed.source, sealed.destinations]);
    expect(got.bytes.equals(Buffer.from(sealed.raw))).toBe(true);
  });
});

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

test('the same mail to others, or another mail, has another message id', async () => {
  const { first } = mails;
  if (first === undefined) throw new Error('No mail.');
  const sealed = [await seal(first), await seal(first, [ana]), await seal({ ...first, text: 'x' })];
  const ids = sealed.map((one) => /^Message-ID:\s*<([0-9a-f]{64})@example\.com>/m.exec(textOf(one))?.[1]);
  expect(new Set(ids).size).toBe(3);
  expect(ids).not.toContain(undefined);
});

test('is known to SES by the name of its delivery', async () => {
  const { first } = mails;
  if (first === undefined) throw new Error('No mail.');
  expect((await seal(first)).tag).toBe(deliveryTag(first.key));
});

test('everybody gets it once, the audit copy too', async () => {
  expect((await seal(mailOf({ after: harbour }), [ana, bo, ana, audit])).destinations).toEqual([
    'ana@example.com',
    'bo@example.com',
    'audit@example.com',
  ]);
});

describe('cannot be sent', () => {
  const mail = mailOf({ after: harbour });
  const crowd = Array.from({ length: 50 }, (_, i) => ({ name: '', address: `a${i}@example.com` }));
  const heavy = { ...mail, attachments: [{ name: 'a.csv', type: 'text/csv', text: 'x'.repeat(8 * 1024 * 1024) }] };
  test.each<[string, Mail, readonly Address[], string, string]>([
    ['to nobody', mail, [], 'The mail to board has no recipient.', 'Add `board: address` to the recipients.'],
    ['to a crowd', mail, crowd, 'The mail to board has 51 recipients, and one takes 50.', 'Make two groups of it.'],
    ['when it is too large', heavy, [ana], 'The mail to board has', 'Remove `attach: [csv]`'],
  ])('%s', async (_, one, to, message, mend) => {
    expect(await sealMail(one, { to, audit })).toMatchObject({
      message: expect.stringContaining(message),
      mend: expect.stringContaining(mend),
    });
  });

  test.each([
    ['X-SES-CONFIGURATION-SET', 'other'],
    ['Bcc', 'evil@example.com'],
    ['References', '<a@b>\r\nBcc: evil@example.com'],
    ['References', ''],
  ])('with the header %s: %j', async (name, value) => {
    await expect(sealMail({ ...mail, headers: { [name]: value } }, { to: [ana], audit })).rejects.toThrow(
      `The header ${name}`,
    );
  });
});

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
}

/** Hands a mail to a server on this machine, as a mail client would. */
async function sendOverSmtp({ source, destinations, raw }: SealedMail): Promise<Received> {
  let received: Received | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = mailFrom === false ? '' : (mailFrom?.address ?? '');
        received = { from, to: rcptTo.map(({ address }) => address), bytes: Buffer.concat(chunks) };
        done();
      });
    },
  });
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())));
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const socket = connect(address.port, '127.0.0.1');
  const say = async (line: string | Buffer): Promise<void> => {
    socket.write(line);
    const [answer] = await once(socket, 'data');
    if (!/^[23]\d\d/.test(String(answer))) throw new Error(`The server says: ${String(answer)}`);
  };
  await once(socket, 'data');
  await say('HELO localhost\r\n');
  await say(`MAIL FROM:<${source}>\r\n`);
  for (const one of destinations) await say(`RCPT TO:<${one}>\r\n`);
  await say('DATA\r\n');
  const stuffed = Buffer.from(raw).toString('latin1').replace(/^\./gm, '..');
  await say(Buffer.from(`${stuffed}.\r\n`, 'latin1'));
  socket.end('QUIT\r\n');
  if (received === null) throw new Error('Nothing arrived.');
  return received;
}
