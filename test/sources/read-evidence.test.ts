import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../../action/src/evidence.ts';
import { readEvidence } from '../../action/src/sources/read-evidence.ts';
import { type Content, makeFolder } from '../helpers/folder.ts';

/** What is found of evidence, from the folder `notes` beside `crew-tool`. */
function find(text: string, files: { readonly [path: string]: Content }, siblings = ['../crew-tool']): unknown {
  const outer = makeFolder({ 'notes/inventory/a.md': '# A', ...files });
  const evidence = parseEvidence(text);
  if (evidence === null) throw new Error(`No evidence: ${text}`);
  return readEvidence(join(outer, 'notes'), siblings, [evidence]).get(text) ?? null;
}

const claim = 'def claim_role(event):\n    pass\n';

describe('a name stands in a file', () => {
  const cases: readonly [evidence: string, files: { readonly [path: string]: Content }, found: boolean | null][] = [
    ['api/claim.py#claim_role', { 'notes/api/claim.py': claim }, true],
    ['api/claim.py#claim', { 'notes/api/claim.py': claim }, false],
    ['api/claim.py#role', { 'notes/api/claim.py': claim }, false],
    ['api/claim.py#claim_role(', { 'notes/api/claim.py': claim }, true],
    ['page.html#claim', { 'notes/page.html': 'reclaim; claim' }, true],
    ['api/claim.py#claim_role', {}, null],
    ['api#claim_role', { 'notes/api/claim.py': claim }, null],
    ['api/claim.py#claim_role', { 'crew-tool/api/claim.py': claim }, true],
    ['crew-tool/api/claim.py#claim_role', { 'crew-tool/api/claim.py': claim }, true],
    ['api/claim.py#claim_role', { 'notes/api/claim.py': 'gone', 'crew-tool/api/claim.py': claim }, false],
    ['api/claim.py#claim_role', { 'other/api/claim.py': claim }, null],
    ['../other/claim.py#claim_role', { 'other/claim.py': claim }, null],
    ['claim.py#claim_role', { 'other/claim.py': claim, 'notes/claim.py': { link: '../other/claim.py' } }, null],
    ['claim.py#claim_role', { 'notes/claim.py': Buffer.from([0, 1, 2]) }, null],
    ['claim.py#claim_role', { 'notes/claim.py': Buffer.alloc(3_000_000, claim) }, null],
  ];
  test.each(cases)('%s in %j', (evidence, files, found) => {
    expect(find(evidence, files)).toBe(found);
  });
});

describe('a sibling is in or beside the root', () => {
  test.each([
    ['../crew-tool', true],
    ['code/tool', true],
    ['../deep/tool', null],
    ['../gone', null],
    ['../link', null],
  ])('%s', (sibling, found) => {
    const files = Object.fromEntries(
      ['crew-tool', 'notes/code/tool', 'deep/tool'].map((folder) => [`${folder}/claim.py`, claim]),
    );
    expect(find('claim.py#claim_role', { ...files, link: { link: 'deep/tool' } }, [sibling])).toBe(found);
  });
});

test('absolute paths and the root itself are not read', () => {
  const root = makeFolder({ 'claim.py': claim });
  const named = [`${join(root, 'claim.py')}#claim_role`, '.#claim_role'].flatMap((text) => parseEvidence(text) ?? []);
  expect(named).toHaveLength(2);
  expect([...readEvidence(root, [dirname(root)], named)]).toEqual([]);
});
