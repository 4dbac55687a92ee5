import { expect, test } from 'vitest';
import { defaultConfig } from '../../action/src/config.ts';
import { namedEvidence } from '../../action/src/model/named-evidence.ts';
import { readModel } from '../../action/src/model/read-model.ts';

test('the evidence of both sides, each once', () => {
  const text = `# Capabilities

| Capability | Component | Entity | Back end | Front end |
| --- | --- | --- | --- | --- |
| Claim | Tool | X | \`b.py#claim\` | a.html#claim |
| Release | Tool | X | b.py#claim | no |
| Mail | Tool | X | yes | TBD |
`;
  const { model } = readModel([{ path: 'inventory/capabilities.md', text }], defaultConfig);
  expect(namedEvidence(model)).toEqual([
    { path: 'a.html', symbol: 'claim' },
    { path: 'b.py', symbol: 'claim' },
  ]);
});
