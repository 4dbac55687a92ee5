import { expect, test } from 'vitest';
import { defaultConfig } from '../../action/src/config.ts';
import { type KnownDocuments, readModel } from '../../action/src/model/read-model.ts';
import { harbour } from '../helpers/run-bundle.ts';

const sources = Object.entries(harbour).map(([path, text]) => ({ path, text }));

test('a text that was read before is not read again, and gives the same', () => {
  const known: KnownDocuments = new Map();
  const first = readModel(sources, defaultConfig, { known });
  const changed = sources.map((source) =>
    source.path === 'inventory/cash.md' ? { ...source, text: source.text.replace('$18,000', '$20,000') } : source,
  );
  const second = readModel(changed, defaultConfig, { known });
  expect(second.documents.filter((document) => first.documents.includes(document))).toHaveLength(sources.length - 1);
  expect(second).toEqual(readModel(changed, defaultConfig));
});

test('a text under another path is read again', () => {
  const known: KnownDocuments = new Map();
  readModel([{ path: 'handoffs/a.md', text: '# A\n\n- [ ] One thing' }], defaultConfig, { known });
  const { model } = readModel([{ path: 'handoffs/b.md', text: '# A\n\n- [ ] One thing' }], defaultConfig, { known });
  expect(model.items.map(({ place }) => place.path)).toEqual(['handoffs/b.md']);
});
