import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSource, mostBytes } from '../../action/src/sources/decode-source.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a text', () => {
  test.each([
    ['plain', Buffer.from('# Jada\n'), '# Jada\n'],
    ['with a byte order mark', Buffer.from('\ufeff# Jada\n'), '# Jada\n'],
    ['with the line endings of Windows', Buffer.from('# Jada\r\n'), '# Jada\r\n'],
    ['without a last line feed', Buffer.from('é'), 'é'],
  ])('%s', (_, content, text) => {
    expect(decodeSource('handoffs/jada.md', content)).toEqual({
      source: { path: 'handoffs/jada.md', text },
      diagnostics: [],
    });
  });

  test('of any characters survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\0') && !text.startsWith('\ufeff'));
        expect(decodeSource('a.md', Buffer.from(text)).source).toEqual({ path: 'a.md', text });
      }),
    );
  });
});

describe('what is no text', () => {
  test.each([
    ['nothing', bytes(), 'source/empty', 1],
    ['blank lines', Buffer.from(' \n\t\n'), 'source/empty', 1],
    ['a byte order mark alone', Buffer.from('\ufeff'), 'source/empty', 1],
    ['a NUL byte', Buffer.from('# Jada\n\0'), 'source/binary', 1],
    ['UTF-16, little end first', Buffer.from('\ufeff# Jada', 'utf16le'), 'source/not-utf8', 1],
    ['Latin-1 on the third line', latin1('# Jada\n\nCaf\u00e9\n'), 'source/not-utf8', 3],
    ['a character that is cut off', bytes(0x61, 0x0a, 0xe2, 0x82), 'source/not-utf8', 2],
    ['more than 2 MiB', new Uint8Array(mostBytes + 1).fill(0x61), 'source/too-large', 1],
  ])('%s', (_, content, code, line) => {
    expect(decodeSource('handoffs/jada.md', content)).toMatchObject({
      source: null,
      diagnostics: [{ code, place: { path: 'handoffs/jada.md', line } }],
    });
  });

  test('2 MiB exactly are read', () => {
    expect(decodeSource('a.md', new Uint8Array(mostBytes).fill(0x61)).source?.text).toHaveLength(mostBytes);
  });
});

test('a text comes without its secrets, and what is no text tells none in its name', () => {
  const password = 'password=Kv9!pLw2zR';
  const { source, diagnostics } = decodeSource('a.md', Buffer.from(`# A\n${password}\n`));
  expect(source?.text).toBe('# A\npassword=‹secret›  \n');
  expect(diagnostics).toMatchObject([{ code: 'source/secret', place: { path: 'a.md', line: 2, column: 10 } }]);
  for (const content of [bytes(), latin1('\u00e9')]) {
    const [why] = decodeSource(`handoffs/${password}.md`, content).diagnostics;
    expect(why?.place.path).toBe('handoffs/password=‹secret›  .md');
  }
});
