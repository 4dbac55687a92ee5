import { expect, test } from 'vitest';
import { openFaults } from '../../action/src/mailbox/open-faults.ts';

test('faults befall one send after the other, in the order in which they were added', () => {
  const faults = openFaults();
  faults.add({ kind: 'throttle', times: 2 });
  faults.add({ kind: 'hang', after: 1 });
  const kinds = Array.from({ length: 5 }, () => faults.next()?.kind ?? null);
  expect(kinds).toEqual(['throttle', 'throttle', null, 'hang', null]);
});
