import { expect, test } from 'vitest';
import { readReports } from '../../action/src/sources/read-reports.ts';
import { makeFolder } from '../helpers/folder.ts';

test('the markdown files that stand there, by path', () => {
  const root = makeFolder({
    'reports/cfo.md': '# CFO',
    'reports/.cfo.md.1.tmp': 'left behind',
    'reports/logo.png': 'picture',
    'reports/link.md': { link: '/etc/hosts' },
    'reports/folder.md/x.md': 'deeper',
  });
  expect(readReports(root)).toEqual(new Map([['reports/cfo.md', '# CFO']]));
});

test('none where there is no folder', () => {
  expect(readReports(makeFolder())).toEqual(new Map());
});

test.each([
  ['a link', { reports: { link: '/tmp' } }],
  ['a file', { reports: 'text' }],
])('%s in the place of the folder is refused', (_, files) => {
  expect(readReports(makeFolder(files))).toMatchObject({
    kind: 'failure',
    message: expect.stringContaining('expected a folder'),
  });
});
