import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it, test } from 'vitest';
import { fold, paragraph, text } from '../../action/src/reports/mdast-nodes.ts';
import { type HtmlOptions, writeHtml } from '../../action/src/reports/mdast-to-html.ts';
import { quoteWords } from '../../action/src/reports/quote-words.ts';
import { mdast } from '../helpers/mdast.ts';
import { blocks, numberedWords } from './mdast-samples.ts';

const baseUrl = 'https://example.com/blob/main/reports/ceo.md';

function html(nodes: readonly RootContent[], options: Partial<HtmlOptions> = {}): string {
  return writeHtml(nodes, { title: 'CEO Perspective', baseUrl, ...options });
}

/** What stands on the page, without looks. */
function content(nodes: readonly RootContent[], options: Partial<HtmlOptions> = {}): string {
  const page = html(nodes, options);
  const start = page.lastIndexOf('<td class="page"');
  return page
    .slice(page.indexOf('>', start) + 1, page.lastIndexOf('</td></tr></table></td></tr></table></body>'))
    .replace(/ (?:style|border|cellpadding|cellspacing|width|valign)="[^"]*"/g, '');
}

it.each<[string, string, string]>([
  ['a heading', '## R&D', '<h2>R&#x26;D</h2>'],
  [
    'words',
    '**one** _two_ ~~three~~ `four`',
    '<p><strong>one</strong> <em>two</em> <del>three</del> <code>four</code></p>',
  ],
  ['a break', 'one<br>two', '<p>one<br>\ntwo</p>'],
  ['a list', '- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
  ['a list that begins late', '9. one', '<ol start="9">\n<li>one</li>\n</ol>'],
  ['a task', '- [x] one', '<ul>\n<li>[done] one</li>\n</ul>'],
  ['code', '```ts\na < b\n```', '<pre><code>a &#x3C; b\n</code></pre>'],
  ['a link', '[plan](../plan.md)', '<p><a href="https://example.com/blob/main/plan.md">plan</a></p>'],
  ['a mail address', '<ana@example.com>', '<p><a href="mailto:ana@example.com">ana@example.com</a></p>'],
  ['a day, which stays whole', 'by 2026-12-01', '<p>by <time>2026-12-01</time></p>'],
  [
    'a drawing',
    '```mermaid\ngantt\n```',
    '<p><em>A drawing stands here in the report; the table says the same.</em></p>',
  ],
  [
    'a table',
    '| A | B |\n| - | -: |\n| one | two |',
    '<table>\n<thead>\n<tr>\n<th scope="col" align="left">A</th>\n<th scope="col" align="right">B</th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td>one</td>\n<td align="right">two</td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    'a table too wide for a phone',
    `| A | B |\n| - | - |\n| ${'x'.repeat(60)} | two |`,
    '<table><tr><th scope="col" align="left">A</th></tr>' +
      `<tr><td><strong>${'x'.repeat(60)}</strong><br><span>B:</span> two</td></tr></table>`,
  ],
])('writes %s', (_, markdown, expected) => {
  expect(content(mdast(markdown))).toBe(expected);
});

it('shows what is folded below its summary, or leaves it out', () => {
  const nodes = fold('R&#38;D', mdast('one'));
  expect(content(nodes)).toBe('<h3>R&#x26;D</h3>\n<p>one</p>');
  expect(content(nodes, { folds: 'drop' })).toBe('');
});

test('a relative link is its words where there is nothing to be relative to', () => {
  expect(content(mdast('[plan](../plan.md)'), { baseUrl: null })).toBe('<p>plan</p>');
});

describe('the document', () => {
  it('says its title and its language', () => {
    const page = html([], { title: 'R&D </title><script>\u202ex', lang: 'en-GB' });
    expect(page).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8">/);
    expect(page).toContain('<title>R&#x26;D &#x3C;/title>&#x3C;script>x</title>');
    expect(html([])).toContain('<html lang="en">');
    expect(page).toMatch(/<\/html>\n$/);
  });

  it('is laid out by tables that are none', () => {
    expect(html([]).match(/<table role="presentation"/g)).toHaveLength(2);
    expect(content(mdast('| A |\n| - |\n| one |'))).not.toContain('presentation');
  });

  it('is the same whenever it is written', () => {
    const nodes = mdast('# One\n\n- [two](../three.md)');
    expect(html(nodes)).toBe(html(nodes));
  });
});

describe('hostile words', () => {
  const words = [
    '<script>alert(1)</script>',
    '</td></table><style>*{display:none}</style>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)" style="position:fixed">x</a>',
    '<iframe src="//evil.example"></iframe><svg onload=alert(1)>',
    '<!-- --><!--[if mso]><p>x<![endif]-->',
    '\u202egnp.exe \u0000\u001b[31m @carole closes #12',
  ];
  const urls = [
    'javascript:alert(1)',
    'data:text/html,x',
    'http://example.com',
    '//evil.example',
    'https://a:b@evil.example',
  ];
  const nodes: RootContent[] = words.flatMap((value, i): RootContent[] => [
    paragraph(quoteWords(value)),
    { type: 'html', value },
    { type: 'heading', depth: 2, children: [text(value), { type: 'html', value }] },
    { type: 'code', lang: value, value },
    paragraph(urls.map((url) => ({ type: 'link', url, title: value, children: [text(value)] }))),
    paragraph([{ type: 'image', url: 'https://evil.example/p.png', alt: value }]),
    ...fold(value, []),
    {
      type: 'table',
      children: [1, 2].map(() => ({
        type: 'tableRow',
        children: [{ type: 'tableCell', children: [text(value), { type: 'inlineCode', value: String(i) }] }],
      })),
    },
  ]);
  const page = html(nodes);

  it('make no element of their own', () => {
    const names = new Set([...content(nodes).matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name));
    const ours = ['p', 'h2', 'h3', 'pre', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'br'];
    expect([...names].filter((name) => name !== undefined && !ours.includes(name))).toEqual([]);
    expect(page.match(/<(?:script|style|!)/g)).toEqual(['<!', '<style']);
  });

  it('make no attribute of their own', () => {
    const names = [...page.matchAll(/<[a-z][^>]*>/g)].flatMap(([tag]) =>
      [...tag.matchAll(/ ([a-z-]+)=/g)].map(([, name]) => name),
    );
    expect([...new Set(names)].filter((name) => /^on|^src|^href|^background|^class$|^id$/.test(name ?? ''))).toEqual([
      'class',
    ]);
    expect(page.match(/class="[^"]*"/g)).toEqual(['class="page"', 'class="page"']);
  });

  it('lead nowhere, and do not run backwards', () => {
    expect(page).not.toMatch(/<a\b/);
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('are all there', () => {
    for (const word of [
      'alert',
      'display:none',
      'onerror',
      'position:fixed',
      'evil.example',
      'gnp.exe',
      '@carole closes #12',
    ]) {
      expect(page).toContain(word);
    }
  });
});

it('says where a link leads that shows another address', () => {
  expect(content(mdast('[https://bank.example](https://evil.example/)'))).toBe(
    '<p><a href="https://evil.example/">https://bank.example</a> (leads to https://evil.example/)</p>',
  );
});

it('holds nothing that mail clients do not show', () => {
  fc.assert(
    fc.property(blocks, (nodes) => {
      expect(html(nodes)).not.toMatch(/<(?:details|summary|svg|img|input|script|link|iframe|form)\b|url\(|flex|data:/);
    }),
    { numRuns: 50 },
  );
});

it('keeps every word', () => {
  fc.assert(
    fc.property(blocks, (nodes) => {
      const seen = html(nodes)
        .replace(/<head>.*<\/head>/s, '')
        .replace(/<[^>]*>/g, ' ');
      const found = new Set(seen.match(/\bw\d+/g));
      expect(numberedWords(nodes).filter((word) => !found.has(word))).toEqual([]);
    }),
  );
});
