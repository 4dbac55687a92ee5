import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExample } from '../action/run-example.ts';
import { analyses } from '../action/src/analyses/index.ts';
import { generatedDocs } from '../action/write-docs.ts';
import { filesBelow, root } from './helpers/source-files.ts';

const docs = join(root, 'action/docs');

describe('the generated pages are up to date (npm run docs)', () => {
  test.each([...generatedDocs()])('%s', (name, text) => {
    expect(readFileSync(join(docs, name), 'utf8')).toBe(text);
  });
});

describe('the pages of the analyses', () => {
  const ids = analyses.map(({ id }) => id);

  test('there is one for each, and no other', () => {
    expect(filesBelow('action/docs/analyses')).toEqual(ids.map((id) => `${id}.md`).sort());
  });

  test('every example is the example of an analysis', () => {
    const examples = filesBelow('test/analyses/examples').map((name) => name.replace(/\.md$/, ''));
    expect(examples.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(analyses.map((analysis) => [analysis.id, analysis] as const))(
    'the example of %s is read without a finding, and says something',
    (_id, analysis) => {
      const { section, diagnostics } = runExample(analysis);
      expect(diagnostics).toEqual([]);
      const known = section.blocks.filter(
        (block) =>
          (block.kind === 'figure' && block.value !== null) || (block.kind === 'table' && block.rows.length > 0),
      );
      expect(known.length).toBeGreaterThan(0);
    },
  );
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
