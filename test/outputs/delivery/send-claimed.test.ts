import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { DeliveryEvent } from '../../../action/src/ledger/delivery-event.ts';
import { openBucket } from '../../../action/src/outputs/delivery/open-bucket.ts';
import { sendClaimed } from '../../../action/src/outputs/delivery/send-claimed.ts';
import { eight, mailsOf } from '../../helpers/deliveries.ts';

test('a mail that meets with a bug keeps no other from its reader, and all that is sent is written down first', async () => {
  const [first, ...others] = mailsOf(eight);
  if (first === undefined) throw new Error('no mail');
  const broken = { ...first, seal: () => Promise.reject(new Error('a bug')) };
  const written: DeliveryEvent[] = [];
  const sent = sendClaimed([broken, ...others], {
    journal: { append: (...events) => written.push(...events), read: () => written, remove: () => {} },
    bucket: openBucket(1000, { now: () => performance.now(), sleep: (milliseconds) => setTimeout(milliseconds) }),
    mailer: { send: () => setTimeout(20, { kind: 'accepted', message: 'm-1' } as const) },
    run: 'run-1',
    now: () => '2026-11-21T07:00:00.000Z',
    isStopped: () => false,
  });
  await expect(sent).rejects.toThrow('a bug');
  expect(written.filter(({ event }) => event === 'accepted')).toHaveLength(7);
});
