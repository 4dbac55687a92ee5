import { describe, expect, test } from 'vitest';
import { readMailSettings } from '../../../action/src/outputs/delivery/mail-settings.ts';

const keys = { AWS_ACCESS_KEY_ID: 'AKIA1', AWS_SECRET_ACCESS_KEY: 'secret' };
const region = { AWS_REGION: 'eu-west-1' };

test('secrets are trimmed, and the address is that of the region', () => {
  const env = { AWS_REGION: ' eu-west-1\n', AWS_ACCESS_KEY_ID: 'AKIA1\n', AWS_SECRET_ACCESS_KEY: ' secret\n' };
  expect(readMailSettings(env, null)).toEqual({
    region: 'eu-west-1',
    endpoint: 'https://email.eu-west-1.amazonaws.com',
    isLive: true,
    credentials: { accessKeyId: 'AKIA1', secretAccessKey: 'secret' },
    configurationSet: null,
  });
});

test('a role by identity needs no keys', () => {
  const env = { ...region, AWS_ROLE_ARN: 'arn:aws:iam::1:role/r', AWS_WEB_IDENTITY_TOKEN_FILE: '/run/token' };
  expect(readMailSettings(env, null)).toMatchObject({ credentials: null });
});

test('a stand-in on this machine', () => {
  expect(readMailSettings({ ...region, ...keys }, 'http://127.0.0.1:4010')).toMatchObject({
    endpoint: 'http://127.0.0.1:4010',
    isLive: false,
  });
});

describe('refused, with what to do', () => {
  test.each<[string, { readonly [name: string]: string }, string | null, string, string]>([
    ['no region', keys, null, 'no region', 'AWS_REGION'],
    ['a region that is none', { ...keys, AWS_REGION: 'Dublin' }, null, 'region `Dublin`', 'AWS_REGION'],
    ['no keys', region, null, 'no credentials', 'id-token: write'],
    ['half a pair of keys', { ...region, AWS_ACCESS_KEY_ID: 'AKIA1' }, null, 'no credentials', 'AWS_SECRET_ACCESS_KEY'],
    [
      'a redirection of SES',
      { ...region, ...keys, AWS_ENDPOINT_URL_SES: 'http://127.0.0.1:1' },
      null,
      'live mode',
      'Unset',
    ],
    [
      'a redirection of all',
      { ...region, ...keys, AWS_ENDPOINT_URL: 'http://127.0.0.1:1' },
      null,
      'live mode',
      'Unset',
    ],
    ['a stand-in elsewhere', { ...region, ...keys }, 'http://mail.example.com', 'elsewhere', '127.0.0.1'],
    [
      'a stand-in that looks like here',
      { ...region, ...keys },
      'http://127.0.0.1.example.com',
      'elsewhere',
      '127.0.0.1',
    ],
  ])('%s', (_what, env, standIn, message, mend) => {
    expect(readMailSettings(env, standIn)).toMatchObject({
      kind: 'failure',
      message: expect.stringContaining(message),
      mend: expect.stringContaining(mend),
    });
  });
});
