import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { redactSecrets, redactText } from '../../action/src/sources/redact-secrets.ts';

const redact = (text: string, path = 'handoffs/a.md') => redactSecrets({ path, text });

test('marked fixture: exactly the marked lines are reported', () => {
  const expected: string[] = [];
  const lines: string[] = [];
  for (const line of readFileSync(new URL('../fixtures/sources/secrets.md', import.meta.url), 'utf8').split('\n')) {
    const marked = /^<!-- expect (\S+) -->$/.exec(line);
    if (marked) expected.push(`${marked[1]} ${lines.length + 1}`);
    else lines.push(line);
  }
  const { diagnostics } = redact(lines.join('\n'));
  expect(diagnostics.map(({ code, place }) => `${code} ${place.line}`)).toEqual(expected);
});

test('a text without secrets is given back as it is', () => {
  const source = { path: 'handoffs/a.md', text: '# A\n\nThe password is kept by Dana.\n' };
  expect(redactSecrets(source).source).toBe(source);
});

describe('a mark stands where the secret stood, and all else stays where it is', () => {
  test.each([
    ['| Key: Kv9pLw2zRq8T4x7N6m5b | 12 |', '| Key: Kv9pLw2zRq8T4x7N6m5b | 12 |'],
    ['| API key: Kv9pLw2zRq8T4x7N6m5b | 12 |', '| API key: ‹secret removed›     | 12 |'],
    ['password: Kv9!pLw2zR, due: Friday', 'password: ‹secret›  , due: Friday'],
    ['(password: `Kv9!pLw2zR`).', '(password: `‹secret›  `).'],
    ['redis://:k9L@cache.example.com', 'redis://:‹…›@cache.example.com'],
    ['a token=Kv9pLw2zRq8T4x7N\r\nb', 'a token=‹secret removed›\r\nb'],
  ])('%s', (text, redacted) => {
    expect(redact(text).source.text).toBe(redacted);
  });

  test('a key of several lines keeps its lines and their margins', () => {
    const [first, second] = ['Kv9pLw2zRq8T4x7N6m5bHs3D1gJ0cYfQ', 'tUaEiOeRwXn5Zk8Vq2Bh7Lm4Pj9Sd6Gf'];
    const text = `> -----BEGIN PRIVATE KEY-----\n> ${first}\n> ${second}\n> -----END PRIVATE KEY-----\n> Keep it.`;
    const lines = redact(text).source.text.split('\n');
    expect(lines.map((line) => line.trimEnd())).toEqual(['> ‹secret removed›', '>', '>', '>', '> Keep it.']);
    expect(lines.map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length));
  });
});

test('a finding names the kind, the line and the column, and never the secret', () => {
  const text = '# A\n\n- password: Kv9!pLw2zR, token: q8ZrT2vN6yKp4WmD1sXh\n';
  const { diagnostics } = redact(text);
  expect(diagnostics.map(({ place: { line, column } }) => [line, column])).toEqual([
    [3, text.indexOf('Kv9') - 4],
    [3, text.indexOf('q8Z') - 4],
  ]);
  expect(diagnostics[0]?.message).toBe(
    'Unexpected secret in a file, a password or key: it was left out; revoke it, remove it from there, and rewrite the history.',
  );
  expect(JSON.stringify(diagnostics)).not.toMatch(/Kv9|q8Z/);
});

test('a secret in the name of a file is none in the path', () => {
  const { source, diagnostics } = redact('# A', 'handoffs/password=Kv9!pLw2zR.md');
  expect(source.path).toBe('handoffs/password=‹secret›  .md');
  expect(diagnostics).toMatchObject([{ place: { path: source.path, line: 1, column: 1 } }]);
  expect(diagnostics[0]?.message).toContain('in the name of a file');
});

test('a second look finds nothing more', () => {
  const { source } = redact('password: Kv9!pLw2zR and https://dana:k9L7x@example.com and token: q8ZrT2vN6yKp4WmD1sXh');
  expect(redactSecrets(source)).toEqual({ source, diagnostics: [] });
  expect(redactText(source.text)).toBe(source.text);
});
