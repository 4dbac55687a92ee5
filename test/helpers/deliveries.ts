import { createHash } from 'node:crypto';
import { appendEvents } from '../../action/src/ledger/append-events.ts';
import type { DeliveryEvent, Happening } from '../../action/src/ledger/delivery-event.ts';
import { deliveryTag } from '../../action/src/ledger/delivery-key.ts';
import type { Ledger } from '../../action/src/ledger/ledger.ts';
import { isLedgerFault, parseLedger } from '../../action/src/ledger/parse-ledger.ts';
import type { DueMail, SealedMail } from '../../action/src/outputs/delivery/sealed-mail.ts';

const commit = `${'c0ffee'.repeat(6)}c0ff`;
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
export const keyOf = (persona = 'ceo', text = 'first'): string => `${persona}/board/2026-11-21/${digestOf(text)}`;

/** Events, a minute apart. */
export function eventsOf(
  key: string,
  happenings: readonly Happening[],
  { run = 'run-1', hour = 7, day = '2026-11-21' } = {},
): readonly DeliveryEvent[] {
  return happenings.map((happening, i) => {
    const time = [hour, i].map((part) => String(part).padStart(2, '0')).join(':');
    return { at: `${day}T${time}:00.000Z`, key, run, ...happening };
  });
}

export const claimed: Happening = { event: 'claimed', commit, revision: 1 };
export const attempting: Happening = { event: 'attempting' };
export const accepted: Happening = { event: 'accepted', message: 'm-1' };

const empty: Ledger = { events: [], deliveries: new Map(), chain: '', newest: '' };

/** The files of a ledger of these events. */
export function filesOf(events: readonly DeliveryEvent[]): ReadonlyMap<string, string> {
  return appendEvents(new Map(), empty, events);
}

export function ledgerOf(events: readonly DeliveryEvent[]): Ledger {
  const ledger = parseLedger(filesOf(events));
  if (isLedgerFault(ledger)) throw new Error(`line ${ledger.line}: ${ledger.expected}`);
  return ledger;
}

/** A mail to each persona, whose text says which it is. */
export function mailsOf(personas: readonly string[], text = 'first'): readonly (DueMail & SealedMail)[] {
  return personas.map((persona) => {
    const key = `${persona}/board/2026-11-21`;
    const digest = digestOf(text);
    const sealed: SealedMail = {
      tag: deliveryTag(`${key}/${digest}`),
      raw: Buffer.from(
        `From: reports@example.com\r\nSubject: ${persona}\r\nX-Handoff-Key: ${persona}\r\n\r\n${text}\r\n`,
      ),
      destinations: [`${persona}@example.com`, 'audit@example.com'],
      source: 'reports@example.com',
    };
    return { ...sealed, key, digest, commit, seal: async () => sealed, sealAhead: async () => {} };
  });
}

export const eight = ['accounting', 'ceo', 'cfo', 'client-portfolio', 'cmo', 'cto', 'rental', 'yacht-delivery'];
