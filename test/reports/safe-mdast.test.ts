import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { fold, paragraph, text } from '../../action/src/reports/mdast-nodes.ts';
import { type Surroundings, safeMdast } from '../../action/src/reports/safe-mdast.ts';
import { writeMdast } from '../../action/src/reports/write-mdast.ts';
import { mdast } from '../helpers/mdast.ts';

const base = 'https://example.com/blob/main/reports/ceo.md';

/** The safe nodes, as markdown. */
function safe(nodes: readonly RootContent[], around: Partial<Surroundings> = {}): string {
  return writeMdast(safeMdast(nodes, { baseUrl: base, folds: 'show', ...around }));
}

describe('what only GitHub or a browser understands', () => {
  it.each([
    ['a break', 'one<br>two<br/>three<BR />four', 'one\\\ntwo\\\nthree\\\nfour'],
    ['a comment', 'one <!-- never seen -->two', 'one two'],
    ['a block of comment', 'one\n\n<!-- never\nseen -->\n\ntwo', 'one\n\ntwo'],
    ['a break alone', 'one\n\n<br>\n\ntwo', 'one\n\ntwo'],
    ['HTML', 'one <b>two</b>', 'one \\<b>two\\</b>'],
    ['a block of HTML', '<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['a comment beside HTML', '<div><!-- x -->one</div>', '\\<div>one\\</div>'],
    ['a task', '- [x] one\n- [ ] two', '- \\[done] one\n- \\[open] two'],
    ['an image', '![the pier](https://example.com/p.png)', 'the pier'],
    ['an image by reference', '![the pier][p]\n\n[p]: https://example.com/p.png', 'the pier'],
    ['a link by reference', '[the pier][p]\n\n[p]: https://example.com/p', 'the pier'],
    ['a footnote', 'one[^a]\n\n[^a]: two', 'one\\[a]\n\ntwo'],
    ['a drawing', '```mermaid\ngantt\n```', '_A drawing stands here in the report; the table says the same._'],
    ['other code', '```ts\nlet a;\n```', '```\nlet a;\n```'],
    ['a quote', '> one<br>two', '> one\\\n> two'],
    ['a rule', '***', '---'],
    ['what was struck out', '~~one @\u200bsam~~', '~~one @sam~~'],
  ])('%s', (_, markdown, expected) => {
    expect(safe(mdast(markdown))).toBe(expected);
  });
});

describe('links', () => {
  it.each([
    ['[plan](../plan.md?plain=1#L2)', '[plan](https://example.com/blob/main/plan.md?plain=1#L2)'],
    ['[**plan**](https://example.com/)', '[**plan**](https://example.com/)'],
    ['[**plan**](javascript:alert\\(1\\))', '**plan**'],
    ['[plan](//evil.example)', 'plan'],
    ['[plan](https://a:b@evil.example)', 'plan'],
    ['[](https://example.com/)', '[https://example.com/](https://example.com/)'],
    ['[ana@example.com](mailto:ana@example.com)', '[ana@example.com](mailto:ana@example.com)'],
  ])('%s', (markdown, expected) => {
    expect(safe(mdast(markdown)).replaceAll('\\', '')).toBe(expected);
  });

  it('say where they lead when they show another address', () => {
    expect(safeMdast(mdast('[www.bank.example](https://evil.example/)'), { baseUrl: null, folds: 'show' })).toEqual([
      paragraph([
        { type: 'link', url: 'https://evil.example/', children: [text('www.bank.example')] },
        text(' (leads to https://evil.example/)'),
      ]),
    ]);
  });

  it('are their words where there is nothing to be relative to', () => {
    expect(safe(mdast('[plan](../plan.md) and [pier](https://example.com/p)'), { baseUrl: null })).toBe(
      'plan and [pier](https://example.com/p)',
    );
  });
});

describe('what is folded', () => {
  const nodes = [
    ...mdast('before'),
    ...fold('R&#38;D &#60;all&#62;', [...mdast('- one'), ...fold('more', mdast('two'))]),
    ...mdast('after'),
  ];

  it('stands below its summary', () => {
    expect(safe(nodes)).toBe('before\n\n### R\\&D \\<all>\n\n- one\n\n### more\n\ntwo\n\nafter');
  });

  it('is left out with its summary where it is to be', () => {
    expect(safe(nodes, { folds: 'drop' })).toBe('before\n\nafter');
  });

  it('is folded in a list, too', () => {
    const markdown = '- one\n\n  <details>\n  <summary>more</summary>\n\n  two\n\n  </details>';
    expect(safe(mdast(markdown))).toBe('- one\n\n  ### more\n\n  two');
  });

  it('changes nothing where it only ends', () => {
    expect(safe(mdast('one\n\n</details>\n\ntwo'), { folds: 'drop' })).toBe('one\n\ntwo');
  });
});

it('says how a task stands that has no words', () => {
  const code: RootContent = { type: 'code', value: 'one' };
  const list: RootContent = { type: 'list', children: [{ type: 'listItem', checked: true, children: [code] }] };
  expect(safe([list])).toBe('- \\[done]\n  ```\n  one\n  ```');
});

it('lets nothing run backwards, and nothing obey', () => {
  const [one] = safeMdast(
    [paragraph([text('pay \u202etxt.exe\u001b[2J'), { type: 'inlineCode', value: 'a\u2066b' }])],
    {
      baseUrl: null,
      folds: 'show',
    },
  );
  expect(one).toEqual(paragraph([text('pay txt.exe [2J'), { type: 'inlineCode', value: 'ab' }]));
});

it('leaves the nodes that it was given as they were', () => {
  const nodes = mdast('- [x] [a](../a.md)\n\n| a |\n| - |\n| <br> |');
  const before = structuredClone(nodes);
  safe(nodes);
  expect(nodes).toEqual(before);
});
