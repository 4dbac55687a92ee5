import { expect, test } from 'vitest';
import { rewrite, saidOf, type Texts } from '../helpers/compare.ts';

const assets: Texts = {
  'inventory/assets.md': `# Assets

| Asset | Entity | Class | Status | Owner |
| --- | --- | --- | --- | --- |
| Tender | HARB | vessel | active | Dana |
| Crane of the pier | HARB | equipment | active | TBD |
`,
};

test('a cell that says nothing any more opens, one that is said closes', () => {
  const after = rewrite(assets, 'Dana', 'TBD');
  expect(saidOf('gap', assets, after)).toEqual([
    'worse 5 Owner of Tender (HARB): not said: inventory/assets.md:5, needed for 2 analyses',
  ]);
  expect(saidOf('gap', after, assets)).toEqual(['better 5 Owner of Tender (HARB): now said']);
});

test('the gap of a row that is gone did not close', () => {
  const after = rewrite(assets, '| Crane of the pier | HARB | equipment | active | TBD |\n', '');
  expect(saidOf('gap', assets, after)).toEqual([]);
});

test('the gap of a row that was renamed is the same', () => {
  expect(saidOf('gap', assets, rewrite(assets, 'Crane of the pier', 'Cranes of the pier'))).toEqual([]);
  expect(saidOf('gap', assets, rewrite(assets, 'Crane of the pier', 'Crane on the pier'))).toEqual([]);
});
