import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { type HtmlDocument, JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Mailbox } from '../../action/src/mailbox/open-mailbox.ts';
import { rawMail, sesClient, startMailbox } from '../helpers/mailbox.ts';

const parts = [
  'Content-Type: text/plain; charset=utf-8\r\n\r\nCafé <b>\r\n',
  'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Café</p>\r\n',
  'Content-Type: text/html\r\nContent-Disposition: attachment; filename="../<i>\'.html"\r\n\r\n<script>1</script>\r\n',
];

const body = `${parts.map((part) => `--b\r\n${part}`).join('')}--b--\r\n`;

async function sendOne(subject = 'A <b>subject</b>'): Promise<{ mailbox: Mailbox; path: string }> {
  const mailbox = await startMailbox({ suppressed: ['gone@example.com'] });
  const raw = rawMail({ Subject: subject, 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=b' }, body);
  const call = { Destinations: ['ceo@example.com', 'gone@example.com'], RawMessage: { Data: raw } };
  const { MessageId } = await sesClient(mailbox.environment).send(new SendRawEmailCommand(call));
  return { mailbox, path: `${mailbox.address}/mail/${MessageId}` };
}

async function documentAt(url: string): Promise<HtmlDocument> {
  return new JSDOM(await (await fetch(url)).text()).window.document;
}

describe('the list', () => {
  test('leads to each mail, and says that nothing was delivered', async () => {
    const { mailbox, path } = await sendOne();
    const document = await documentAt(mailbox.address);
    expect(document.body.textContent).toContain('LOCAL MAILBOX');
    expect(document.querySelector('td a')?.getAttribute('href')).toBe(new URL(path).pathname);
    expect(document.querySelector('td a')?.textContent).toBe('A <b>subject</b>');
    expect(document.body.textContent).toContain('1 mail in');
  });

  test('of none says so', async () => {
    const mailbox = await startMailbox();
    expect((await documentAt(mailbox.address)).body.textContent).toContain('0 mails in');
  });
});

describe('a mail', () => {
  test.each([
    ['', 'iframe', null],
    ['?view=375', 'iframe', null],
    ['?view=text', 'pre', 'Café <b>'],
    ['?view=headers', 'table', 'multipart/mixed; boundary=b'],
    ['?view=source', 'pre', '<p>Café</p>'],
    ['?view=attachments', 'table', "<i>'.html"],
    ['?view=other', 'iframe', null],
  ])('%s', async (query, element, text) => {
    const { path } = await sendOne();
    const document = await documentAt(`${path}${query}`);
    const shown = document.querySelector(element);
    expect(shown).not.toBeNull();
    if (text !== null) expect(shown?.textContent).toContain(text);
    expect(document.querySelector('h1')?.textContent).toBe('A <b>subject</b>');
    expect(document.body.textContent).toContain('On the suppression list: gone@example.com');
    expect(document.querySelectorAll('script')).toHaveLength(0);
  });

  test('without HTML is shown as text', async () => {
    const mailbox = await startMailbox();
    const { MessageId } = await sesClient(mailbox.environment).send(
      new SendRawEmailCommand({ RawMessage: { Data: rawMail() } }),
    );
    const document = await documentAt(`${mailbox.address}/mail/${MessageId}`);
    expect(document.querySelector('pre')?.textContent).toContain('Runway: 10 months.');
  });

  test('and its attachments are downloads, never shown', async () => {
    const { mailbox, path } = await sendOne();
    const id = new URL(path).pathname.slice('/mail/'.length);
    const whole = await fetch(`${path}.eml`);
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(mailbox.read(id));
    const attachment = await fetch(`${path}/attachment/0`);
    expect(await attachment.text()).toContain('<script>1</script>');
    for (const { headers } of [whole, attachment]) {
      expect(headers.get('content-type')).toBe('application/octet-stream');
      expect(headers.get('content-disposition')).toMatch(/^attachment; /);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(attachment.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%3Ci%3E%27.html");
  });
});

test('no page lets anything run or be fetched', async () => {
  const { mailbox, path } = await sendOne();
  for (const url of [mailbox.address, path, `${path}?view=source`, `${path}.eml`, `${path}/attachment/0`]) {
    const { headers } = await fetch(url);
    const policy = (headers.get('content-security-policy') ?? '').split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      'img-src data:',
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('x-dns-prefetch-control')).toBe('off');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test.each(['/mail/x', '/mail/../../etc/passwd', '/other', '//', '/mail/%00'])('%s is not there', async (path) => {
  const mailbox = await startMailbox();
  expect((await fetch(`${mailbox.address}${path}`)).status).toBe(404);
});

test.each(['PUT', 'DELETE', 'OPTIONS'])('%s is not taken', async (method) => {
  const mailbox = await startMailbox();
  expect((await fetch(mailbox.address, { method })).status).toBe(405);
});
