import { expect, test } from 'vitest';
import { mainProducts } from '../../../action/src/analyses/measures/main-product.ts';
import { defaultConfig } from '../../../action/src/config.ts';
import { readModel } from '../../../action/src/model/read-model.ts';

const mainOf = (rows: string) => {
  const text = `| Product | Entity | Price | Variable cost | Units sold |\n| --- | --- | --- | --- | --- |\n${rows}`;
  const { model } = readModel([{ path: 'inventory/unit-economics.md', text }], defaultConfig);
  return [...mainProducts(model.rows.product)].map(([entity, { id }]) => `${entity}: ${id}`).sort();
};

test.each([
  [
    'the one sold most',
    '| B | QOS | $1 | $0 | 3 |\n| A | QOS | $1 | $0 | 9 |\n| C | QOS | $1 | $0 | TBD |',
    ['QOS: qos-a'],
  ],
  ['of a range the low end counts', '| A | QOS | $1 | $0 | 1–9 |\n| B | QOS | $1 | $0 | 2 |', ['QOS: qos-b']],
  ['the first by id among equals', '| B | QOS | $1 | $0 | |\n| A | QOS | $1 | $0 | |', ['QOS: qos-a']],
  ['one an entity', '| A | QOS | $1 | $0 | 1 |\n| A | DC | $1 | $0 | 1 |', ['DC: dc-a', 'QOS: qos-a']],
  ['none sold is more than not known', '| A | QOS | $1 | $0 | |\n| B | QOS | $1 | $0 | 0 |', ['QOS: qos-b']],
])('%s', (_name, rows, expected) => {
  expect(mainOf(rows)).toEqual(expected);
});
