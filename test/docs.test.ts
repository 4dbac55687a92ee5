import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedDocs } from '../action/write-docs.ts';
import { filesBelow, root } from './helpers/source-files.ts';

const docs = join(root, 'action/docs');

describe('the generated pages are up to date (npm run docs)', () => {
  test.each([...generatedDocs()])('%s', (name, text) => {
    expect(readFileSync(join(docs, name), 'utf8')).toBe(text);
  });
});

describe('links lead somewhere', () => {
  const pages = [
    'README.md',
    ...filesBelow('action/docs')
      .filter((path) => path.endsWith('.md'))
      .map((path) => `action/docs/${path}`),
  ];
  test.each(pages)('%s', (page) => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const local = targets
      .filter((target) => !/^(?:https?:|mailto:|#)/.test(target))
      .map((target) => target.replace(/[?#].*$/, ''));
    const missing = local.filter((target) => {
      try {
        readFileSync(join(root, page, '..', target));
        return false;
      } catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'EISDIR');
      }
    });
    expect(missing).toEqual([]);
  });
});
