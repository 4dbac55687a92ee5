import { describe, expect, it } from 'vitest';
import { safeAddress, showsOther } from '../../action/src/reports/safe-address.ts';

const base = 'https://example.com/o/r/blob/main/reports/ceo.md';

describe('an address that a reader may be led to', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTPS://Example.com', 'https://example.com/'],
    ['mailto:ana@example.com', 'mailto:ana@example.com'],
    ['mailto:a b@example.com', 'mailto:a%20b@example.com'],
    ['../handoffs/jada.md?plain=1#L14', 'https://example.com/o/r/blob/main/handoffs/jada.md?plain=1#L14'],
    ['/root', 'https://example.com/root'],
    ['#part', `${base}#part`],
    ['a"><b>.md', 'https://example.com/o/r/blob/main/reports/a%22%3E%3Cb%3E.md'],
  ])('%s', (url, address) => {
    expect(safeAddress(url, base)).toBe(address);
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'http://example.com/',
    'ftp://example.com/',
    '//evil.example/',
    '\\\\evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    ' //evil.example/',
    'https://user:password@evil.example/',
    'https://example.com@evil.example/',
    'https://',
    'https://exa mple.com/',
  ])('%j', (url) => {
    expect(safeAddress(url, base)).toBeNull();
  });

  it.each(['../handoffs/jada.md', '/root', '#part', ''])('%j, with nothing to be relative to', (url) => {
    expect(safeAddress(url, null)).toBeNull();
  });

  it.each(['http://example.com/', 'file:///reports/', 'reports'])('a relative one, relative to %s', (from) => {
    expect(safeAddress('a.md', from)).toBeNull();
  });
});

describe('words that show another address than they lead to', () => {
  it.each([
    ['https://bank.example/login', 'https://evil.example/'],
    ['HTTP://bank.example', 'https://evil.example/'],
    ['www.bank.example', 'https://evil.example/'],
    ['bank.example', 'https://evil.example/'],
    ['bank.example/login', 'https://evil.example/'],
    ['Log in at https://bank.example.', 'https://evil.example/'],
    ['https://example.com/a', 'https://example.com/b'],
    ['ana@example.com', 'mailto:eve@example.com'],
    ['ana@example.com', 'https://evil.example/'],
    ['https://bücher.example', 'https://bucher.example/'],
    ['https://bаnk.example', 'https://bank.example/'],
    ['w\u200dww.bank.example', 'https://evil.example/'],
    ['bank\u2060.exam\u00adple', 'https://evil.example/'],
    ['https\ufeff://bank.example', 'https://evil.example/'],
    ['ｂａｎｋ．ｅｘａｍｐｌｅ', 'https://evil.example/'],
    ['bank。example', 'https://evil.example/'],
  ])('%s → %s', (words, address) => {
    expect(showsOther(words, address)).toBe(true);
  });
});

describe('words that show no other address', () => {
  it.each([
    ['the plan', 'https://example.com/'],
    ['inventory/expenses.md:12–15', 'https://example.com/expenses.md'],
    ['notes.md:3', 'https://example.com/notes.md'],
    ['27', 'https://example.com/'],
    ['e.g. this', 'https://example.com/'],
    ['https://example.com', 'https://example.com/'],
    ['http://example.com/', 'https://example.com/'],
    ['See https://example.com/a.', 'https://example.com/a'],
    ['example.com', 'https://example.com/'],
    ['www.example.com/a', 'https://www.example.com/a'],
    ['ana@example.com', 'mailto:ana@example.com'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
    ['exam\u00adple.com', 'https://example.com/'],
    ['example。com', 'https://example.com/'],
    ['wait … what', 'https://example.com/'],
  ])('%s → %s', (words, address) => {
    expect(showsOther(words, address)).toBe(false);
  });
});
