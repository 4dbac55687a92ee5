import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Happening } from '../../../action/src/ledger/delivery-event.ts';
import { printDeliveries } from '../../../action/src/outputs/delivery/print-deliveries.ts';
import { makePaint } from '../../../action/src/outputs/paint.ts';
import { attempting, claimed, eventsOf, ledgerOf } from '../../helpers/deliveries.ts';
import { root } from '../../helpers/source-files.ts';

const message = '0102019a-6f1e';
const bounced: Happening = { event: 'feedback', fate: 'bounced-for-good', message, detail: 'Permanent, General' };
const ledger = ledgerOf([
  ...eventsOf('ceo/board/2026-11-21/3f2a91c0d4e5', [claimed, attempting, { event: 'accepted', message }, bounced]),
  ...eventsOf('cfo/finance/2026-11-21/8b0d4e17aa02', [
    claimed,
    attempting,
    { event: 'unknown', reason: 'TimeoutError ETIMEDOUT' },
  ]),
]);
const deliveries = [...ledger.deliveries.values()];

test('the page in the docs shows a list as it is printed', () => {
  const page = readFileSync(join(root, 'action/docs/command-line.md'), 'utf8');
  const [, example = ''] = /\$ handoff-reports deliveries\n([\s\S]*?)```/.exec(page) ?? [];
  expect(printDeliveries(deliveries, makePaint(false))).toBe(example);
});

test('where nothing is in doubt, nothing is to be done', () => {
  expect(printDeliveries(deliveries.slice(0, 1), makePaint(false))).not.toContain('resolve');
});

test('words of a provider do not move the terminal', () => {
  const happenings: readonly Happening[] = [claimed, { event: 'withdrawn', reason: 'a\u001b[2Jb' }];
  const odd = [...ledgerOf(eventsOf('ceo/board/2026-11-21/3f2a91c0d4e5', happenings)).deliveries.values()];
  expect(printDeliveries(odd, makePaint(false))).toContain('a\\u001b[2Jb');
});
