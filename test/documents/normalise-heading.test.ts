import { expect, test } from 'vitest';
import { normaliseHeading } from '../../action/src/documents/normalise-heading.ts';

test.each([
  ['Next Steps', 'next steps'],
  ["✅ What's left?", 'whats left'],
  ['3) Follow-ups (HIGH):', 'follow ups high'],
  ['2.1 Known issues', 'known issues'],
  ['Próximos passos', 'proximos passos'],
  ['Nächste Schritte', 'nachste schritte'],
  ['Đã hoàn thành', 'da hoan thanh'],
  ['Next.js', 'nextjs'],
  ['ＴＯＤＯ', 'todo'],
  ['次のステップ', '次のステップ'],
  ['향후 개선 사항', '향후 개선 사항'],
  ['', ''],
])('%s', (heading, words) => {
  expect(normaliseHeading(heading)).toBe(words);
});
