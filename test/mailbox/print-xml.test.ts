import { expect, test } from 'vitest';
import { printXml } from '../../action/src/mailbox/print-xml.ts';

test('elements hold text, elements, and lists of both', () => {
  const result = {
    Enabled: true,
    Identities: { member: ['a', 'b'] },
    Points: { member: [{ Count: 2 }] },
    None: { member: [] },
  };
  expect(printXml({ Result: result })).toBe(
    '<Result><Enabled>true</Enabled><Identities><member>a</member><member>b</member></Identities>' +
      '<Points><member><Count>2</Count></member></Points><None></None></Result>',
  );
});

test('text is escaped, and what XML cannot hold is replaced', () => {
  expect(printXml({ Message: '<a> & "b" \u0000\u001b' })).toBe('<Message>&lt;a&gt; &amp; "b" \ufffd\ufffd</Message>');
});
