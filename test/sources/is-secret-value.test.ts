import { expect, test } from 'vitest';
import { isSecretValue } from '../../action/src/sources/is-secret-value.ts';

test.each([
  ['password', 'Kv9!pLw2zR'],
  ['password', 'hunter2hunter22'],
  ['password', 'sommer2024'],
  ['Passwort', 'harbour-2026!'],
  ['token', 'q8ZrT2vN6yKp4WmD1sXh'],
  ['API key', '9f3c61d8a2e07b45c81d6f2ea9b30475'],
])('%s %s is one', (name, value) => {
  expect(isSecretValue(name, value)).toBe(true);
});

test.each([
  ['a word', 'password', 'unchanged'],
  ['a word and a year of something else', 'password reset', 'summer2026'],
  ['a placeholder and a year', 'password', 'changeme2026'],
  ['a month', 'password', 'rotated-2026-11'],
  ['a number', 'password', '1,234,567.89'],
  ['a date', 'password', '2026-11-20'],
  ['words with numbers', 'password', 'staging-db-v2'],
  ['a short token', 'token', 'q8ZrT2vN'],
  ['an address', 'token', 'https://example.com/q8ZrT2vN6yKp4WmD1sXh'],
  ['a mail address', 'credentials', 'dana42Xq@example.com'],
  ['a path', 'secret', '/etc/q8ZrT2vN6yKp4WmD1sXh'],
  ['a variable', 'secret', '$q8ZrT2vN6yKp4WmD1sXh'],
  ['a call', 'token', 'getToken2(q8ZrT2vN6yKp)'],
  ['an id of git', 'token', '3f786850e387550fdab836ed7e6dc881de23001b'],
  ['a UUID', 'API key', '550e8400-e29b-41d4-a716-446655440000'],
  ['a checksum', 'password hash', '5f4dcc3b5aa765d61d8327deb882cf99'],
])('%s is none', (_, name, value) => {
  expect(isSecretValue(name, value)).toBe(false);
});
