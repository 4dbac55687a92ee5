import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locateFile } from '../../action/src/sources/locate-file.ts';
import { makeFolder } from '../helpers/folder.ts';

test('a file is named from the root, however it is written', () => {
  const root = makeFolder({ 'handoffs/a.md': '# A', 'docs/b.md': '# B', 'handoffs/link.md': { link: '../docs/b.md' } });
  expect(locateFile(root, join(root, 'handoffs/a.md'))).toEqual(['handoffs/a.md']);
  expect(locateFile(root, 'handoffs/a.md')).toContain('handoffs/a.md');
  expect(locateFile(root, 'handoffs/../handoffs/a.md')).toContain('handoffs/a.md');
  expect(locateFile(root, join(root, 'handoffs/link.md'))).toEqual(['handoffs/link.md', 'docs/b.md']);
  expect(locateFile(root, join(root, 'handoffs/gone.md'))).toEqual(['handoffs/gone.md']);
  expect(locateFile(root, root)).toEqual(['']);
});

test('a file outside the root has no name', () => {
  const root = makeFolder({ 'handoffs/link.md': { link: '/etc/hosts' } });
  expect(locateFile(root, '/etc/hosts')).toEqual([]);
  expect(locateFile(root, join(root, '../other.md'))).toEqual([]);
});
