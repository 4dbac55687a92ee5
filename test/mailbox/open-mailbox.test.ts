import { readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { describe, expect, test } from 'vitest';
import { isLocalId } from '../../action/src/mailbox/local-id.ts';
import { openMailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { makeFolder } from '../helpers/folder.ts';
import { rawMail, refusalOf, sendRaw, sesClient, startMailbox } from '../helpers/mailbox.ts';

describe('a mail through the real SDK', () => {
  test('is stored byte for byte, with the id and date of SES and the marker', async () => {
    const mailbox = await startMailbox({ configurationSets: ['reports'] });
    const raw = rawMail({ 'Message-ID': '<own@example.com>', Date: 'Mon, 1 Jan 2001 00:00:00 +0000' });
    const { MessageId: id = '', $metadata } = await sesClient(mailbox.environment).send(
      new SendRawEmailCommand({
        Source: 'reports@example.com',
        Destinations: ['ceo@example.com', 'audit@example.com'],
        RawMessage: { Data: raw },
        ConfigurationSetName: 'reports',
        Tags: [{ Name: 'persona', Value: 'ceo' }],
      }),
    );
    expect($metadata).toMatchObject({ httpStatusCode: 200, requestId: expect.stringMatching(/^10ca1000-/) });
    expect(isLocalId(id)).toBe(true);
    expect(readdirSync(mailbox.folder).sort()).toEqual([`${id}.eml`, `${id}.json`]);
    const stored = readFileSync(join(mailbox.folder, `${id}.eml`), 'utf8');
    const date = /^Date: (.*)\r$/m.exec(stored)?.[1] ?? '';
    expect(stored).toBe(
      raw
        .toString()
        .replace('<own@example.com>', `<${id}@email.amazonses.com>`)
        .replace('Mon, 1 Jan 2001 00:00:00 +0000', date)
        .replace('\r\n\r\n', '\r\nX-Local-Mailbox: LOCAL MAILBOX: kept on this machine, delivered to nobody\r\n\r\n'),
    );
    expect(JSON.parse(readFileSync(join(mailbox.folder, `${id}.json`), 'utf8'))).toEqual({
      mailbox: 'LOCAL MAILBOX',
      id,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      source: 'reports@example.com',
      recipients: ['ceo@example.com', 'audit@example.com'],
      suppressed: [],
      configurationSet: 'reports',
      tags: [{ name: 'persona', value: 'ceo' }],
      subject: 'Executive Report',
      bytes: Buffer.byteLength(stored),
    });
    expect(mailbox.read(id)?.toString()).toBe(stored);
  });

  test('goes to those whom its headers name where no destination is given, and Bcc is taken out', async () => {
    const mailbox = await startMailbox();
    const raw = rawMail({ Cc: 'A <a@example.com>, b@example.com', Bcc: 'audit@example.com' });
    await sesClient(mailbox.environment).send(new SendRawEmailCommand({ RawMessage: { Data: raw } }));
    const [{ id = '', source = '', recipients = [] } = {}] = mailbox.mails();
    expect([source, ...recipients]).toEqual([
      'reports@example.com',
      'ceo@example.com',
      'a@example.com',
      'b@example.com',
      'audit@example.com',
    ]);
    expect(mailbox.read(id)?.toString()).not.toContain('audit');
  });

  test('of parts is composed, as SES does for SendEmail', async () => {
    const mailbox = await startMailbox();
    const { MessageId: id = '' } = await sesClient(mailbox.environment).send(
      new SendEmailCommand({
        Source: 'reports@example.com',
        Destination: { ToAddresses: ['ceo@example.com'], BccAddresses: ['audit@example.com'] },
        Message: { Subject: { Data: 'Café' }, Body: { Text: { Data: 'Text' }, Html: { Data: '<p>HTML</p>' } } },
      }),
    );
    expect(mailbox.mails()).toMatchObject([
      { id, subject: 'Café', recipients: ['ceo@example.com', 'audit@example.com'] },
    ]);
  });

  test('to a suppressed address is accepted, and not delivered', async () => {
    const mailbox = await startMailbox({ suppressed: ['Gone@example.com'] });
    await sendRaw(sesClient(mailbox.environment), rawMail(), ['ceo@example.com', 'gone@example.com']);
    expect(mailbox.mails()).toMatchObject([{ suppressed: ['gone@example.com'] }]);
  });
});

describe('who may call', () => {
  test('nobody with other keys: live ones are refused', async () => {
    const mailbox = await startMailbox();
    const credentials = { accessKeyId: 'LIVE', secretAccessKey: 'live' };
    const client = sesClient(mailbox.environment, { credentials });
    expect(await refusalOf(sendRaw(client))).toMatchObject({ name: 'InvalidClientTokenId', status: 403 });
  });

  test('nobody with another region', async () => {
    const mailbox = await startMailbox();
    const client = sesClient(mailbox.environment, { region: 'eu-west-1' });
    expect(await refusalOf(sendRaw(client))).toMatchObject({ name: 'SignatureDoesNotMatch', status: 403 });
  });

  test('whoever holds a session token sends it along', async () => {
    const credentials = { accessKeyId: 'TEMPORARY', secretAccessKey: 'secret', sessionToken: 'token' };
    const mailbox = await openMailbox({ folder: makeFolder(), account: { verified: 'all' }, credentials });
    expect((await sendRaw(sesClient(mailbox.environment))).MessageId).toBeDefined();
    const { AWS_SESSION_TOKEN: _, ...without } = mailbox.environment;
    expect(await refusalOf(sendRaw(sesClient(without)))).toMatchObject({ name: 'InvalidClientTokenId', status: 403 });
    await mailbox.close();
  });

  test('a page elsewhere that has its name lead here is sent away', async () => {
    const mailbox = await startMailbox();
    const { port } = new URL(mailbox.address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    const chunks = await socket.map(String).toArray();
    expect(chunks.join('')).toMatch(/^HTTP\/1\.1 421 /);
  });

  test('nobody over another address of the machine', async () => {
    const mailbox = await startMailbox();
    const { port } = new URL(mailbox.address);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address, family }) => family === 'IPv4' && address !== '127.0.0.1')
      .map(({ address }) => address);
    for (const host of [...others, '127.0.0.2']) {
      const code = await new Promise((resolve) => {
        connect(Number(port), host)
          .on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
          .on('connect', () => resolve('connected'));
      });
      expect(code).toBe('ECONNREFUSED');
    }
  });

  test('only the user reads the folder', async () => {
    const folder = join(makeFolder(), 'new');
    const mailbox = await openMailbox({ folder });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await mailbox.close();
  });
});

describe('its life', () => {
  test('it stops by itself when nobody asks for anything', async () => {
    const mailbox = await openMailbox({ folder: makeFolder(), idle: 50 });
    expect(await mailbox.stopped).toBe('idle');
    await expect(fetch(mailbox.address)).rejects.toThrow();
  });

  test('it stops with a call that hangs', async () => {
    const mailbox = await startMailbox();
    mailbox.fail({ kind: 'hang' });
    const refusal = refusalOf(sendRaw(sesClient(mailbox.environment)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await mailbox.close();
    expect(await mailbox.stopped).toBe('closed');
    expect((await refusal).status).toBeUndefined();
  });

  test('a port that is taken is an error', async () => {
    const { address } = await startMailbox();
    const port = Number(new URL(address).port);
    await expect(openMailbox({ folder: makeFolder(), port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('the mails of before are shown, and count for the day', async () => {
    const folder = makeFolder();
    const one = await openMailbox({ folder, account: { verified: 'all' } });
    await sendRaw(sesClient(one.environment));
    await one.close();
    const other = await openMailbox({ folder, account: { verified: 'all', quota: 1 } });
    expect(other.mails()).toEqual(one.mails());
    expect((await refusalOf(sendRaw(sesClient(other.environment)))).message).toBe('Daily message quota exceeded.');
    await other.close();
  });

  test('what it logs has no addresses', async () => {
    const log: string[] = [];
    const mailbox = await startMailbox({}, log);
    await sendRaw(sesClient(mailbox.environment));
    await refusalOf(sendRaw(sesClient(mailbox.environment), rawMail({ From: 'x@example.org' })));
    expect(log).toHaveLength(2);
    expect(log.join('\n')).not.toContain('@');
  });
});
