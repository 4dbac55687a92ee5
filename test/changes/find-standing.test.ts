import { expect, test } from 'vitest';
import { compare, rewrite, type Texts } from '../helpers/compare.ts';

const notes: Texts = {
  'inventory/security.md': `# Security

| Entity | Check | Applies to | Result | Severity | Evidence | Annotation | Annotation expires |
| --- | --- | --- | --- | --- | --- | --- | --- |
| HARB | Second factor | registrar | fail | critical | seen | | |
| HARB | Nightly copies | bookings | fail | high | seen | | |
| HARB | Keys rotated | checkout | fail | high | seen | accepted risk | 2027-02-28 |
| HARB | Logs kept | checkout | pass | high | seen | | |
`,
  'handoffs/harbour.md': `---
entity: HARB
---
# Harbour

## Next steps

- [ ] Lodge the tax return. (due: 2026-11-17)
- [ ] Order the new crane. (owner: Dana, due: 2026-10-30)
- [ ] Paint the shed. (owner: Kit)
- [x] Sell the old crane.
`,
};

test('a calm week does not hide what stands as it stood', () => {
  const { changes, standing } = compare(notes, notes);
  expect(changes).toEqual([]);
  expect(standing).toMatchObject({
    failing: 2,
    failingCritical: 1,
    unowned: 1,
    undated: 1,
    oldest: { title: 'Order the new crane.', due: '2026-10-30', days: 22 },
  });
});

test('what is told as a change is not told as standing, too', () => {
  const { standing } = compare(rewrite(notes, 'bookings | fail', 'bookings | pass'), notes);
  expect(standing.failing).toBe(1);
});
