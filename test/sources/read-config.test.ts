import { expect, test } from 'vitest';
import { configPath } from '../../action/src/config.ts';
import { readConfig } from '../../action/src/sources/read-config.ts';
import { makeFolder } from '../helpers/folder.ts';

test('the file, none, or why it cannot be read', () => {
  expect(readConfig(makeFolder({ [configPath]: 'portfolio: A\n' })).sources).toEqual([
    { path: configPath, text: 'portfolio: A\n' },
  ]);
  expect(readConfig(makeFolder())).toEqual({ sources: [], diagnostics: [] });
  expect(readConfig(makeFolder({ [configPath]: Buffer.from([0]) })).diagnostics.map(({ code }) => code)).toEqual([
    'source/binary',
  ]);
});

test('a link out of the repository is not opened', () => {
  const { sources, diagnostics } = readConfig(makeFolder({ [configPath]: { link: '/etc/hosts' } }));
  expect([sources, diagnostics.map(({ code }) => code)]).toEqual([[], ['source/outside-root']]);
});
