import { expect, test } from 'vitest';
import { findNamedSecrets } from '../../action/src/sources/find-named-secrets.ts';

test('a value is told by its offsets, without what ends the sentence', () => {
  const text = 'The (new) password: Kv9!pLw2zR).';
  const start = text.indexOf('Kv9');
  expect(findNamedSecrets(text)).toEqual([{ name: 'a password or key', start, end: text.length - 2 }]);
});

test('what is no value may be the name of one', () => {
  const text = 'token: password=Kv9!pLw2zR';
  expect(findNamedSecrets(text)).toEqual([{ name: 'a password or key', start: 7, end: text.length }]);
  const cells = '| Token | API key: q8ZrT2vN6yKp4WmD1sXh |';
  expect(findNamedSecrets(cells)).toMatchObject([{ start: cells.indexOf('q8Z') }]);
});

test('a column of a table names all its cells, to the end of the table', () => {
  const text = 'A | Token\n- | -\n1 | q8ZrT2vN6yKp4WmD1sXh\n2 | t4XwB7nJ3eGk9VcL5aPu\n\n3 | Hs3D1gJ0cYfQm5b8TzRe';
  expect(findNamedSecrets(text)).toMatchObject([{ start: text.indexOf('q8Z') }, { start: text.indexOf('t4X') }]);
});
