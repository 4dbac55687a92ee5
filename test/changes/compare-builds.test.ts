import { describe, expect, test } from 'vitest';
import { compare, compareAll, reader, rewrite, sentencesOf, type Texts } from '../helpers/compare.ts';

const notes: Texts = {
  'inventory/assets.md': `# Assets

| ID | Asset | Entity | Class | Status | Owner |
| --- | --- | --- | --- | --- | --- |
| A-1 | Tender | HARB | vessel | active | Dana |
| A-2 | Crane | SLIP | equipment | idle | Kit |
`,
  'handoffs/harbour.md': `---
entity: HARB
---
# Harbour

The season is over.

## Next steps

- [ ] Order the new crane. (owner: Dana)
`,
};

test('the first report has nothing to compare with', () => {
  const { isBaseline, changes, counts } = compare({}, notes);
  expect({ isBaseline, changes, counts }).toEqual({
    isBaseline: true,
    changes: [],
    counts: { worse: 0, actNow: 0, better: 0, neutral: 0, belowMateriality: 0, editorial: 0 },
  });
});

test('edits of words alone are counted, once a file, and told by no line', () => {
  const after = rewrite(notes, 'The season is over.', 'The season was good.');
  const { changes, counts } = compare(notes, after);
  expect(changes).toEqual([]);
  expect(counts.editorial).toBe(1);
});

test('what is told is counted by its news, and what is urgent among it', () => {
  const after = rewrite(
    rewrite(rewrite(notes, 'active', 'in repair'), '(owner: Dana)', '(owner: Kit)'),
    '- [ ] Order',
    '- [ ] Lodge the tax return. (due: 2026-11-17)\n- [ ] Order',
  );
  const { counts } = compare(notes, after, {
    personas: [reader({ sections: ['asset-inventory', 'thirty-day-plan'] })],
  });
  expect(counts).toMatchObject({ worse: 2, actNow: 1, neutral: 1 });
});

describe('a persona', () => {
  test('hears of what its analyses read alone', () => {
    const after = rewrite(rewrite(notes, 'idle', 'active'), '(owner: Dana)', '(owner: Kit)');
    const [assets, plan] = compareAll(notes, after, {
      personas: [
        reader({ id: 'assets', sections: ['asset-inventory'] }),
        reader({ id: 'plan', sections: ['thirty-day-plan'] }),
      ],
    }).personas;
    expect(assets && sentencesOf(assets)[0]).toBe('Crane (SLIP): idle → active');
    expect(plan && sentencesOf(plan)[0]).toBe('Order the new crane (HARB): re-owned Dana → Kit');
  });

  test('hears of a record that came into its view what it contributes, and not that it is new', () => {
    const moved = rewrite(notes, 'Crane | SLIP', 'Crane | HARB');
    const lines = sentencesOf(compare(notes, moved, { entities: ['HARB'] }));
    expect(lines.join('\n')).not.toMatch(/added to|removed|SLIP/);
    expect(lines).toContain('→ Assets (Asset inventory): 1 asset → 2 assets (+1 asset): +1 Crane (now in view)');
    const gone = sentencesOf(compare(moved, notes, { entities: ['HARB'] }));
    expect(gone).toContain('Assets (Asset inventory): 2 assets → 1 asset (−1 asset): −1 Crane (no longer in view)');
  });
});

test('a file that one of the states cannot read is named, and what it holds is not compared', () => {
  const broken = rewrite(notes, '---\nentity: HARB\n---\n', '---\nentity: [HARB\n---\n');
  const { uncompared, personas } = compareAll(notes, broken);
  expect(uncompared).toEqual(['handoffs/harbour.md']);
  expect(personas.flatMap(sentencesOf).filter((line) => line.startsWith('Order the new crane'))).toEqual([]);
});
