import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { maskAddress, readAddress } from '../../action/src/mail/read-address.ts';

it.each([
  ['ana@example.com', '', 'ana@example.com'],
  [' ana.b+c@Mail.Example.COM ', '', 'ana.b+c@mail.example.com'],
  ['Handoff Reports <reports@example.com>', 'Handoff Reports', 'reports@example.com'],
  ['"Handoff Reports" <reports@example.com>', 'Handoff Reports', 'reports@example.com'],
  ['<reports@example.com>', '', 'reports@example.com'],
  ['Zoë <zoe@example.com>', 'Zoë', 'zoe@example.com'],
])('reads %s', (written, name, address) => {
  expect(readAddress(written)).toEqual({ name, address });
});

describe('refuses', () => {
  test.each([
    ['', '***', 'expected one address'],
    ['ana', 'a***', 'expected one address'],
    ['ana@x\r\nBcc: evil@x', 'a***@x', 'a line break'],
    ['ana@example.com\u0000', 'a***@example.com', 'control character'],
    ['ana@example.com\u0085', 'a***@example.com', 'control character'],
    ['crew: ana@example.com, bo@example.com;', 'c***@example.com', 'it is a group'],
    ['ana@example.com, bo@example.com', 'a***@example.com', 'more than one'],
    ['ana@example.com;bo@example.com', 'a***@example.com', 'it is a group'],
    ['ana(x)@example.com', 'a***@example.com', 'a comment'],
    ['"ana b"@example.com', '***@example.com', 'no name of a mailbox'],
    ['anä@example.com', 'a***@example.com', 'ASCII'],
    ['ana@exämple.com', 'a***@ex', 'ASCII'],
    ['ana@bo@example.com', 'a***@bo', 'expected one address'],
    ['ana bo@example.com', 'a***@example.com', 'no name of a mailbox'],
    ['.ana@example.com', '***@example.com', 'no name of a mailbox'],
    [`${'a'.repeat(65)}@example.com`, 'a***@example.com', 'no name of a mailbox'],
    ['ana@example', 'a***@example', 'no domain'],
    ['ana@[127.0.0.1]', 'a***@', 'no domain'],
    ['ana@127.0.0.1', 'a***@127.0.0.1', 'no domain'],
    ['ana@-x.example.com', 'a***@-x.example.com', 'no domain'],
    ['ana@example.com.', 'a***@example.com.', 'no domain'],
    [`ana@${'a.'.repeat(130)}com`, `a***@${'a.'.repeat(130)}com`, 'no domain'],
    ['Ana <ana@example.com> <bo@example.com>', 'a***@example.com', 'expected one address'],
    ['\u202eAna <ana@example.com>', 'a***@example.com', 'not plain'],
    ['A"na <ana@example.com>', 'a***@example.com', 'not plain'],
  ])('%j', (written, masked, why) => {
    expect(readAddress(written)).toEqual({ fault: expect.stringContaining(why) });
    expect(readAddress(written)).toEqual({ fault: expect.stringContaining(`\`${masked}\``) });
  });
});

test('an address that was read can stand in a header', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.emailAddress(),
        fc.string(),
        fc.string().map((words) => `${words}@example.com`),
      ),
      (written) => {
        const read = readAddress(written);
        if ('fault' in read) return;
        expect(read.address).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/);
        expect(read.address).not.toMatch(/[\s,;:<>()"\\[\]]/);
        expect(read.name).not.toMatch(/[\r\n"\\]/);
      },
    ),
  );
});

test('a masked address shows one letter of its name', () => {
  expect(maskAddress('carole@example.com')).toBe('c***@example.com');
  expect(maskAddress('Carole <carole@example.com>')).toBe('c***@example.com');
});
