import { expect, test } from 'vitest';
import { isLocalId, localUuid, openLocalIds } from '../../action/src/mailbox/local-id.ts';

test('ids have the form of those of SES, and are known', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const id = openLocalIds()(now);
  expect(id).toMatch(/^[0-9a-f]{16}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-000000$/);
  expect(Number.parseInt(id.slice(4, 16), 16)).toBe(now);
  expect(isLocalId(id)).toBe(true);
});

test('an id of SES is not taken for one', () => {
  expect(isLocalId('0100019aa66b2c00-5a1b2c3d-4e5f-4789-abcd-ef0123456789-000000')).toBe(false);
});

test('each is later than the one before, even at the same moment or an earlier one', () => {
  const next = openLocalIds();
  const ids = [5000, 5000, 4000, 6000].map(next);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(4);
});

test('a request has an id of its own', () => {
  expect(localUuid()).toMatch(/^10ca1000(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(localUuid()).not.toBe(localUuid());
});
