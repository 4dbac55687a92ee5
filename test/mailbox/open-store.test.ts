import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLocalIds } from '../../action/src/mailbox/local-id.ts';
import { type Envelope, openStore } from '../../action/src/mailbox/open-store.ts';
import { sentLastDay } from '../../action/src/mailbox/sent-last-day.ts';
import { makeFolder } from '../helpers/folder.ts';

const nextId = openLocalIds();

const envelopeAt = (at: string): Envelope => ({
  mailbox: 'LOCAL MAILBOX',
  id: nextId(Date.parse(at)),
  at,
  source: 'reports@example.com',
  recipients: ['ceo@example.com', 'audit@example.com'],
  suppressed: [],
  configurationSet: null,
  tags: [],
  subject: 'Report',
  bytes: 3,
});

test('what is kept is found again, in order, by another store of the folder', () => {
  const folder = join(makeFolder(), 'new');
  const store = openStore(folder);
  const mails = ['2026-11-20T12:00:00.000Z', '2026-11-21T12:00:00.000Z'].map(envelopeAt);
  for (const mail of mails) store.keep(mail, Buffer.of(1, 2, 255));
  expect(readdirSync(folder)).toHaveLength(4);
  expect(openStore(folder).list()).toEqual(mails);
  expect(openStore(folder).read(mails[1]?.id ?? '')).toEqual(Buffer.of(1, 2, 255));
});

test('files of others are let be', () => {
  const folder = makeFolder({ 'notes.json': '{}', 'package.json': '{"mailbox": "LOCAL MAILBOX"}' });
  const id = nextId(1);
  writeFileSync(join(folder, `${id}.json`), '{"mailbox": "LOCAL MAILBOX"}');
  writeFileSync(join(folder, `${id}.eml`), '');
  expect(openStore(folder).list()).toEqual([]);
});

test('a mail of which one file is missing is none', () => {
  const folder = makeFolder();
  const store = openStore(folder);
  const mail = envelopeAt('2026-11-20T12:00:00.000Z');
  store.keep(mail, Buffer.of(1));
  rmSync(join(folder, `${mail.id}.eml`));
  expect(store.read(mail.id)).toBeNull();
  expect(openStore(folder).list()).toEqual([]);
});

test('no path leads out of it', () => {
  const folder = makeFolder({ 'secret.eml': 'secret', 'box/x': '' });
  expect(openStore(join(folder, 'box')).read('../secret')).toBeNull();
});

test('it is full at a gigabyte', () => {
  const store = openStore(makeFolder());
  expect(store.isFull(1024 * 1024 * 1024)).toBe(false);
  store.keep(envelopeAt('2026-11-20T12:00:00.000Z'), Buffer.of(1));
  expect(store.isFull(1024 * 1024 * 1024)).toBe(true);
});

test('the recipients of a day are counted', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const mails = ['2026-11-20T12:00:00.000Z', '2026-11-20T12:00:00.001Z', '2026-11-21T11:00:00.000Z'].map(envelopeAt);
  expect(sentLastDay(mails, now)).toBe(4);
});
