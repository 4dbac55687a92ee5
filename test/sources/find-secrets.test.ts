import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../action/src/sources/find-secrets.ts';

const digits = '0123456789';
const hexadecimal = `${digits}abcdef`;
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base62 = `${digits}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ`;

/** Characters that are the same in every run and look like any others. They are never written out: a server that takes no secrets would refuse this file. */
function random(length: number, from = base62): string {
  let state = length * 7919 + from.length;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[Math.floor((state / 2_147_483_648) * from.length)];
  }).join('');
}

const found = (text: string): readonly string[] => findSecrets(text).map(({ start, end }) => text.slice(start, end));

describe('what an issuer gave a form is found wherever it stands', () => {
  test.each([
    ['an AWS access key', `AKIA${random(16, base32)}`],
    ['a GitHub token', `ghp_${random(36)}`],
    ['a GitHub token', `github_pat_${random(22)}_${random(59)}`],
    ['a GitLab token', `glpat-${random(20)}`],
    ['a Stripe key', `sk_live_${random(24)}`],
    ['a Stripe key', `rk_test_${random(99)}`],
    ['a webhook secret', `whsec_${random(32)}`],
    ['a Slack token', `xoxb-${random(12, digits)}-${random(24)}`],
    ['an address of a webhook', `hooks.slack.com/services/T${random(9, base32)}/B${random(9, base32)}/${random(24)}`],
    ['a Google API key', `AIza${random(35)}`],
    ['a Google secret', `GOCSPX-${random(28)}`],
    ['a JSON web token', `eyJ${random(33)}.eyJ${random(70)}.${random(43)}`],
    ['a SendGrid key', `SG.${random(22)}.${random(43)}`],
    ['a Mailgun key', `key-${random(32, hexadecimal)}`],
    ['a Twilio key', `SK${random(32, hexadecimal)}`],
    ['an npm token', `npm_${random(36)}`],
    ['a Telegram token', `${random(9, digits)}:AA${random(33)}`],
    ['an API key', `sk-proj-${random(48)}`],
    ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${random(64)}\n${random(30)}==\n-----END RSA PRIVATE KEY-----`],
    ['a private key', `-----BEGIN PRIVATE KEY-----\\n${random(64)}\\n-----END PRIVATE KEY-----`],
  ])('%s: %s', (name, secret) => {
    const texts = [
      secret,
      `- Use ${secret}, says Dana.`,
      `| Live | \`${secret}\` |`,
      `x="${secret}"`,
      `?k=${secret}&a=1`,
      `_${secret}`,
    ];
    for (const text of texts) {
      expect(found(text)).toEqual([secret]);
      expect(findSecrets(text)[0]?.name).toBe(name);
    }
  });

  test('also with the backslashes of an editor', () => {
    expect(found(`sk\\_live\\_${random(24)}`)).toEqual([`sk\\_live\\_${random(24)}`]);
  });

  test('and none within another', () => {
    const token = `eyJ${random(33)}.eyJ${random(70)}.${random(43)}`;
    expect(found(`Authorization: Bearer ${token}`)).toEqual([token]);
    expect(found(`API token: ${token}, https://dana:${random(12)}@example.com`)).toEqual([token, random(12)]);
  });
});

describe('what is called a secret is one when it looks like one', () => {
  test.each([
    ['password = "Kv9!pLw2zR"', 'Kv9!pLw2zR'],
    ['- **Password:** `Summer2024!`', 'Summer2024!'],
    ['Password for the bank (old): Tr0ub4dor&3', 'Tr0ub4dor&3'],
    ['Passwort: Kv9!pLw2zR', 'Kv9!pLw2zR'],
    ['Mot de passe : Kv9!pLw2zR', 'Kv9!pLw2zR'],
    ['DB_PASSWORD=hunter2hunter22', 'hunter2hunter22'],
    [`| AWS secret access key | ${random(40)} |`, random(40)],
    [`stripeSecretKey: '${random(32)}',`, random(32)],
    [`SECRET_KEY=${random(64, hexadecimal)}`, random(64, hexadecimal)],
    [`Authorization: Bearer ${random(40)}`, random(40)],
    [`Password, token: ${random(20)}`, random(20)],
    ['| Site | Password |\r\n| --- | --- |\r\n| Bank | Kv9!pLw2zR |\r\n', 'Kv9!pLw2zR'],
    ['Site | Login password\n--- | ---\nBank | -\nMail | Kv9!pLw2zR (old)', 'Kv9!pLw2zR'],
    ['mysql://app:k9L7x@db.example.com/x', 'k9L7x'],
  ])('%s', (text, secret) => {
    expect(found(text)).toEqual([secret]);
  });
});

describe('what is no secret', () => {
  test.each([
    `AKIA${'IOSFODNN7EXAMPLE'}`,
    `sk_live_${'x'.repeat(24)}`,
    `ghp_${'0'.repeat(36)}`,
    `sk_test_${'abcdefghijklmnopqrstuvwx'}`,
    'password: <password>',
    'password: $PASSWORD1',
    'password: {{ password_2026 }}',
    'password: see 1Password',
    'Password: ask Dana, 2026-11-20',
    'Password: reset-2026-11',
    'password: PBKDF2-SHA256',
    'password: process.env.DB_PASS1',
    'Passwords: 14 of 20 in the vault (owner: @dana, due: 2026-12-01)',
    'pass: 12/12 tests, test_login_2FA_flow',
    'password hash: 5f4dcc3b5aa765d61d8327deb882cf99',
    'The password is `correct`',
    'token: your_token_here_1234',
    'API key: kept in kv/prod/stripe-2',
    'API key: api-key-2024.json',
    'API key: 550e8400-e29b-41d4-a716-446655440000',
    'access keys: keys-2026Q4.xlsx',
    'token: 3f786850e387550fdab836ed7e6dc881de23001b',
    'Tokens: 128,000 per month',
    '| Token | Count |\n| --- | --- |\n| claim_2026_11 | 5 |',
    '| Password rules | Since |\n| --- | --- |\n| 12 characters, 2 digits | 2026-11-20 |',
    'secret: prod/db-2, rotated quarterly-Q4-2026',
    'commit 3f786850e387550fdab836ed7e6dc881de23001b',
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'postgres://user:password@localhost/db',
    'postgres://$USER:$PASS@localhost/db',
    'mysql://user:<password>@localhost/db',
    'https://example.com:8443/login?next=/a@b',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    'A key begins with -----BEGIN PRIVATE KEY----- and some lines of letters.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('secrets are in order, apart, and within the text, whatever the text', () => {
  const piece = fc.constantFrom(
    'password: ',
    `ghp_${random(36)}`,
    'Kv9!pLw2zR',
    '|',
    '\n',
    '| --- |',
    'a://b:c9d@e',
    ' ',
    '`',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findSecrets(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

describe('twice the text takes about twice the time', () => {
  test.each([
    'eyJ-eyJ.',
    '-eyJaaaaaaaaaa',
    `${'-eyJaaaaaaaaaa'.repeat(28)}.eyJ${'a'.repeat(8_000)}`,
    '-----BEGIN PRIVATE KEY-----\nA: b\n',
    'a://b:',
    'password: aaaaaaaa ',
    '| password |\n|---|\n',
    '\n|-',
    '_ ',
    'bearer ',
    '12345678:AA',
    'password=Kv9!pLw2zR ',
  ])('%j', (piece) => {
    const time = (characters: number): number => {
      const text = piece.repeat(characters / piece.length);
      const start = performance.now();
      findSecrets(text);
      return performance.now() - start;
    };
    time(100_000);
    // Work that grows with the square would take a hundred times as long, for ten times the text.
    expect(time(1_000_000)).toBeLessThan(40 * Math.max(time(100_000), 5));
  });
});
