import { describe, expect, it } from 'vitest';
import { blocksToMdast } from '../../action/src/reports/blocks-to-mdast.ts';
import { endsFold, fold, paragraph, summaryOf, text } from '../../action/src/reports/mdast-nodes.ts';
import { seenWords } from '../../action/src/reports/quote-words.ts';
import { section } from './sample-report.ts';

describe('a fold', () => {
  const [open, content, close] = fold('8 more', [paragraph([text('one')])]);

  it('is known by its beginning and its end', () => {
    expect([open, content, close].map((node) => node && summaryOf(node))).toEqual(['8 more', null, null]);
    expect([open, content, close].map((node) => node && endsFold(node))).toEqual([false, false, true]);
  });

  it.each(['R&D', 'a < b > c', 'R&#38;D', '</summary></details>'])('says what its title said: %s', (title) => {
    const rows = [{ key: 'a', cells: ['one'], sources: [] }];
    const columns = [{ title: 'Name' }];
    const [first] = blocksToMdast(
      section('burn', [{ kind: 'table', id: 't', title, columns, rows, isDetail: true }]),
      { fresh: [], toldUnder: [] },
      'reports/cfo.md',
    );
    expect(seenWords((first && summaryOf(first)) ?? '')).toBe(title);
  });
});

it('is not every HTML', () => {
  expect(summaryOf({ type: 'html', value: '<details>' })).toBeNull();
  expect(endsFold({ type: 'html', value: '</details><p>' })).toBe(false);
});
